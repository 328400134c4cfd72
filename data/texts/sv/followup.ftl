### Vad det blev av ett projekts nytta: planerat, realiserat och prognos, hemtagning i budgeten, användning.

followup-views = Kalkyl eller uppföljning
followup-view-calculation = Kalkyl
followup-view-followup = Uppföljning
followup-about = Uppföljning av nyttan, { $area }

followup-key-realised = Realiserat hittills
followup-key-share = Av det planerade
followup-key-forecast = Prognos av planen
followup-key-home = Hemtaget i budget
followup-unit-kr = kr
followup-unit-kr-year = kr per år

followup-tertial-1 = jan–apr
followup-tertial-2 = jan–aug
followup-tertial-3 = jan–dec

followup-none = Inga nyttor att följa upp än
followup-none-about = Här följs varje nytta från löfte till budget: vad som var planerat, vad som har kommit och vem som svarar för det. Lägg först in nyttorna i kalkylen.
followup-none-go = Till kalkylen

followup-finding-both = { $share } av det planerade har kommit; prognosen når { $forecast } av planen till { $year }
followup-finding-nothing = Inget är rapporterat än; prognosen når { $forecast } av planen till { $year }
followup-finding-unplanned = { $amount } kr har kommit under perioder där planen inte väntar något; prognosen når { $forecast } av planen till { $year }
followup-finding-no-sum = Planen har inga belopp att jämföra med, och inget är rapporterat än
followup-finding-no-sum-came = { $amount } kr har kommit; planen har inga belopp att jämföra med
followup-finding-no-plan = Inget är rapporterat än, och det finns ingen kalkyl att jämföra med
followup-finding-no-plan-came = { $amount } kr har kommit; det finns ingen kalkyl att jämföra med
followup-plan = Planen är kalkylen { $stage }, omräkning { $revision }. Det rapporterade jämförs i varje års kronor; prognosen och planen per år står i { $year } års priser.
followup-plan-none = Gör en nyttokalkyl, så syns det här vad som var planerat för varje period.

followup-forecast-lacks = Mest saknas { $year }: prognosen är { $amount } { $unit } under planen
followup-forecast-holds = Prognosen når planen varje år
followup-forecast-about = Värderade nyttor per år, { $unit }, i { $year } års priser. Månader utan rapport räknas på planen i den takt som är nådd, och börjar senare om en förutsättning är försenad.
followup-forecast-alt = Planerat och prognos per år. { $years }.
followup-forecast-alt-year = { $year }: planerat { $planned }, prognos { $forecast }, { $reported }
followup-forecast-table = Planerat och prognos per år
followup-reported-all = Hela året rapporterat
followup-reported-some = Delvis rapporterat
followup-reported-nothing = Inte rapporterat
followup-look-planned = Planerat
followup-look-all = Rapporterat, hela året
followup-look-some = Delvis rapporterat
followup-look-mark = Prognos
followup-year = År
followup-sum = Summa

followup-column-benefit = Nytta
followup-column-responsible = Hemtag.ansv.
followup-column-planned-yearly = Plan fullt ut
followup-column-yearly-rate = Årstakt
followup-column-planned = Planerat
followup-column-realised = Realiserat
followup-column-forecast = Prognos
followup-column-difference = Mot planen
followup-column-reported = Rapporterat
followup-column-share = Andel
followup-column-outlook = Prognos
followup-column-period = Period
followup-column-source = Vem och källa
followup-column-date = Datum
followup-column-value = Värde
followup-column-progress = Av vägen
followup-column-board = Nämnd och budgetpost
followup-column-from = Från
followup-column-amount = Belopp
followup-column-state = Läge
followup-column-precondition = Förutsättning
followup-column-due = Senast
followup-column-expected = Väntat
followup-column-actual = Utfall
followup-column-bar = Utfall (mörkt) mot väntat (ljust)

followup-waiting = { $count ->
    [0] Inget är försenat
    [one] En sak är försenad
   *[other] { $count } saker är försenade
}
followup-waiting-none = Rapporter, avläsningar och förutsättningar är gjorda i tid.
followup-waiting-about = Äldst först. Öppna en rad för att göra det som saknas.
followup-waiting-precondition = Förutsättning
followup-waiting-reading = Avläsning
followup-waiting-report = Rapport
followup-waiting-target = Mål
followup-days-late = { $days ->
    [one] 1 dag sen
   *[other] { $days } dagar sen
}
followup-all = Visa alla { $count }
followup-fewer = Visa färre

followup-responsible = Så har det gått per ansvarig
followup-responsible-about = Rapporterade perioder, lägst andel först.
followup-nobody = Ingen ansvarig
followup-report-count = { $count ->
    [one] 1 rapport
   *[other] { $count } rapporter
}

followup-benefits = { $count ->
    [one] En nytta följs upp
   *[other] { $count } nyttor följs upp
}, { $silent ->
    [0] alla värderade är rapporterade
    [one] en värderad är inte rapporterad
   *[other] { $silent } värderade är inte rapporterade
}
followup-benefits-plain = { $count ->
    [one] En nytta följs upp, den är inte satt i pengar
   *[other] { $count } nyttor följs upp, ingen är satt i pengar
}
followup-benefits-about = Planerat och realiserat gäller de perioder som är rapporterade, i varje års kronor. Årstakten är vad den senaste rapporten ger på ett helt år. { $unmeasured ->
    [0] { "" }
    [one] En nytta mäts inte med någon indikator; den står kvar här.
   *[other] { $unmeasured } nyttor mäts inte med någon indikator; de står kvar här.
}
followup-benefits-table = Nyttor och vad som har kommit
followup-not-valued = Ej satta i pengar
followup-sum-benefits = { $count ->
    [one] Summa, 1 värderad nytta
   *[other] Summa, { $count } värderade nyttor
}
followup-threatened = Hotad
followup-not-measured = Mäts inte
followup-not-reported = Inte rapporterad
followup-outlook-level = { $share } av planen
followup-outlook-plan = Enligt plan
followup-outlook-none = Finns inte i planen
followup-outlook-late = { $months ->
    [one] 1 månad försenad
   *[other] { $months } månader försenad
}

followup-reports = { $count ->
    [0] Rapporter
    [one] 1 rapport
   *[other] { $count } rapporter
}
followup-reports-none = Ingen har rapporterat vad nyttan har gett. Lägg in det per månad, kvartal eller tertial; att det inte blev något är också ett svar.
followup-add-report = Rapportera utfall
followup-report-name = Rapport för { $period }
followup-change-report = Ändra rapporten för { $period }, { $benefit }
followup-within = Ingår i en längre period, räknas inte två gånger
followup-effects = Hemtagning i budgeten
followup-effects-none = Ingen nämnd har sänkt eller flyttat någon budget för nyttan än.
followup-add-effect = Lägg in budgetbeslut
followup-effect-name = Budgetbeslut, { $board } { $year }
followup-change-effect = Ändra budgetbeslutet för { $board } { $year }, { $benefit }
followup-home = Hemtaget
followup-home-none = Inget än
followup-state-proposed = Föreslaget
followup-state-decided = Beslutat, inte verifierat
followup-state-verified = Hemtaget
followup-to-decide = Beslutas av: { $decision }
followup-decided = Beslut: { $decision }
followup-verified = Verifierat: { $verification }
followup-readings = { $count ->
    [0] Avläsningar
    [one] 1 avläsning
   *[other] { $count } avläsningar
}
followup-readings-none = Ingen avläsning är gjord än.
followup-add-reading = Lägg in avläsning
followup-reading-name = Avläsning { $day }
followup-change-reading = Ändra avläsningen { $day }, { $benefit }
followup-readings-alt = { $count ->
    [one] En avläsning
   *[other] { $count } avläsningar
}, senast { $value } den { $day }; utgångsvärde { $from }, mål { $to }.
followup-baseline = Utgångsvärde { $value }
followup-target = Mål { $value }
followup-goal = från { $from } till { $to } { $unit } senast { $day }.
followup-unmeasured = Nyttan har ingen indikator. Den följs upp ändå och står kvar här; sätt en indikator om något går att räkna före och efter.
followup-set-indicator = Sätt en indikator
followup-change-indicator = Ändra indikatorn { $indicator }
followup-not-valued-about = Nyttan sätts inte i pengar. Den följs med avläsningar och förutsättningar.
followup-preconditions = { $count ->
    [0] Förutsättningar
    [one] 1 förutsättning
   *[other] { $count } förutsättningar
}
followup-preconditions-none = Nyttan väntar inte på något.
followup-add-precondition = Lägg till förutsättning
followup-change-precondition = Ändra förutsättningen { $name }
followup-condition-overdue = Försenad
followup-condition-met = Klar { $day }
followup-condition-awaited = Väntas

followup-usage = Användning efter införandet
followup-usage-share = { $actual } { $unit } i { $period }: { $share } av det väntade
followup-usage-alone = { $actual } { $unit } i { $period }
followup-usage-unknown = Användningen är väntad men inte mätt än
followup-usage-about = Så används e-tjänsten efter införandet, mot vad som var väntat.
followup-usage-none = Ingen användning är inlagd än
followup-usage-none-about = En e-tjänst ger nytta först när den används. Lägg in hur många ärenden, besök eller inloggningar som väntas per månad, och sedan hur många det blev.
followup-add-usage = Lägg in användning
followup-usage-name = Användning { $period }
followup-change-usage = Ändra användningen för { $period }, { $unit }

followup-new-realisation = Rapportera utfall
followup-new-realisation-about = – vad nyttan gav under en period, i den tidens kronor.
followup-new-reading = Ny avläsning
followup-new-reading-about = – vad indikatorn visar.
followup-new-budget-effect = Nytt budgetbeslut
followup-new-budget-effect-about = – hemtaget räknas bara det som nämnden har beslutat (datum och §) och förvaltningens controller har verifierat. Lägg in förslaget nu och resten när det är gjort.
followup-new-precondition = Ny förutsättning
followup-new-precondition-about = – det som ska ha hänt innan nyttan kan komma. Är den försenad börjar nyttan senare i prognosen.
followup-new-usage = Ny användning
followup-new-usage-about = – hur mycket e-tjänsten används under en period.
followup-help-period = 2008-08, 2008-Q3, 2008-T2 (januari–augusti) eller 2008
followup-help-realisation-amount = Blev det inget: skriv 0.
followup-help-realisation-yearly-rate = På ett helt år i den takt som är nådd.
followup-help-budget-effect-year = Det första budgetår som det gäller.
followup-help-budget-effect-verified-by = Förvaltningens controller
followup-help-precondition-met = Tomt tills den är uppfylld.
followup-help-usage-unit = Till exempel ärenden, besök, inloggningar
followup-save = Spara
followup-done = Klar
followup-saves = Varje fält sparas när du lämnar det.
followup-saved-realisation = Rapporten är sparad.
followup-saved-reading = Avläsningen är sparad.
followup-saved-budget-effect = Budgetbeslutet är sparat.
followup-saved-precondition = Förutsättningen är sparad.
followup-saved-usage = Användningen är sparad.
followup-removed = Borttaget: { $name }

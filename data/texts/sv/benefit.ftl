### Ett projekts nyttokalkyl: skeden, rader och faktorer, resultat, osäkerhet.

benefit-back = Nyttor
benefit-project = Projektets sida
benefit-about = Nyttokalkyl, { $area }
benefit-status-draft = Utkast
benefit-status-submitted = Lämnad till granskning
benefit-status-returned = Återlämnad
benefit-status-reviewed = Granskad
benefit-status-approved = Godkänd
benefit-status-frozen = Låst
benefit-key-net-p50 = Nettonuvärde (P50)
benefit-key-net = Nettonuvärde (troligt)
benefit-key-likely = troligt
benefit-key-ratio = Nytta per krona
benefit-key-payback = Återbetalning
benefit-key-plus = Sannolikhet för plus
benefit-conditions = Förutsättningar
benefit-condition-prices = Nuvärde i <b>{ $year } års priser</b>
benefit-condition-rate = Kalkylränta <b>{ $rate }</b> { $basis }
benefit-condition-years = Period <b>{ $first }–{ $last }</b>
benefit-condition-rates = Ränta { $path } ({ $basis }): <b>{ $rates }</b>
benefit-condition-rate-in = { $rate } år { $from }–{ $to }
benefit-condition-mirr = Modifierad internränta: lånar till <b>{ $finance }</b>, återlägger till <b>{ $reinvestment }</b>
benefit-condition-nominal = <b>Räntan är nominell</b>, men alla belopp är i ett års priser: inflationen dras av två gånger
benefit-condition-contingency = Påslag för oförutsett <b>{ $percent }</b>
benefit-condition-uplift = Påslag för optimism <b>{ $percent }</b>
benefit-condition-financial = Räknar <b>finansiell + omfördelning</b>; enbart finansiell ger <b>{ $amount }</b> mnkr
benefit-conditions-change = Ändra förutsättningar
benefit-conditions-mirr = Tomt: kalkylräntan. Gäller den modifierade internräntan.
benefit-uplift-range = Projekt av det slaget har kostat { $least } till { $most } % mer än beräknat.
benefit-stages = Skeden
benefit-stage-none = Ej påbörjad
benefit-stage-frozen = Låst vid { $gate }, { $day }
benefit-revision = Omräkning
benefit-revision-of = Omräkning { $number }
benefit-begin = Börja
benefit-revise = Räkna om
benefit-none = Projektet har ingen nyttokalkyl i det här skedet.
benefit-none-about = Börja den här. Projektets beräknade kostnader följer med som första rader.
benefit-step-submitted = Lämna till granskning
benefit-step-submitted-about = Granskningen gäller kalkylen precis som den ser ut nu. Ändras den efteråt är den ett utkast igen.
benefit-step-returned = Återlämna
benefit-step-returned-about = Kalkylen går tillbaka till den som gjorde den. Skriv vad som behöver ändras.
benefit-step-reviewed = Granska
benefit-step-reviewed-about = Du intygar att du har granskat kalkylen som den ser ut nu. Den som lämnade in den kan inte granska den.
benefit-step-approved = Godkänn
benefit-step-approved-about = Godkännandet gäller kalkylen precis som den ser ut nu.
benefit-note = Notering
benefit-more = Fler steg
benefit-pass = Passera beslutspunkt
benefit-pass-about = Punkten bokförs och planen går vidare. Kalkylerna i det skede som punkten avslutar låses: de ändras inte mer, men kan räknas om bredvid. Det här ångras inte, men kan rättas.
benefit-pass-none = Alla beslutspunkter är passerade.
benefit-passed = { $count ->
    [0] Ingen beslutspunkt är passerad
   *[other] { $gate } passerades { $day }
}
benefit-passed-about = Punkterna i ordning. Det som blev fel rättas med en ny uppgift; den gamla står kvar i historiken.
benefit-passed-table = Passerade beslutspunkter
benefit-passed-freezes = Låste kalkylen { $stages }
benefit-passed-corrected = Rättad: { $reason }
benefit-correct = Rätta…
benefit-correct-of = Rätta { $gate }
benefit-correct-what = Vad som är rätt
benefit-correct-facts = Punkten passerades, men med andra uppgifter
benefit-correct-void = Punkten passerades inte
benefit-correct-void-about = Planen går tillbaka till punkten innan, och kalkyler som låstes går att ändra igen. Det som stod står kvar i historiken.
benefit-correct-facts-about = Det som punkten låste förblir låst.
benefit-correct-later = En senare punkt är passerad. Rätta den först om den här inte passerades.
benefit-correct-reason = Vad som var fel
benefit-pass-gate = Beslutspunkt
benefit-pass-date = Datum
benefit-pass-date-about = Tomt betyder i dag.
benefit-pass-by = Beslutad av
benefit-pass-note = Vad som saknades, och varför punkten ändå passerades
benefit-curve = { $percent } chans till plus, hälften under { $p50 } mnkr
benefit-runs = { $runs } körningar med frö { $seed }. Varje faktor dras mellan lågt och högt värde, gemensamma faktorer en gång per körning.
benefit-results-about = { $convention }. Nuvärden i fasta priser; avskrivning och internränta ingår aldrig.
benefit-result = Mått
benefit-financial = Endast finansiell
benefit-with-reallocated = Med omfördelning
benefit-list-about = Från förändring till effekt och mål, vem som svarar för hemtagningen, vad som mäts och vad som visar behovet.
benefit-no-reading = Ingen avläsning än.
benefit-reading = Senast { $value } den { $day }, { $progress } av vägen.
benefit-no-responsible = Ingen ansvarig
benefit-responsible = Hemtagningsansvarig: { $people }
benefit-no-indicator = Ingen. Nyttan följs upp ändå.
benefit-bridge-about = Nettonuvärde, mnkr, från kalkylen som den här räknar om, orsak för orsak.
benefit-bridge-from = Förra kalkylen
benefit-bridge-volume = Volym
benefit-bridge-price = Pris
benefit-bridge-delay = Försening
benefit-bridge-scope = Omfattning
benefit-bridge-method = Metod och ränta
benefit-bridge-unexplained = Utan angiven orsak
benefit-bridge-to = Den här kalkylen
benefit-approvals = { $older ->
    [0] { $count ->
        [one] Ett steg är taget, för det som står nu
       *[other] { $count } steg är tagna, alla för det som står nu
    }
   *[other] { $count ->
        [one] Ett steg är taget, men kalkylen har ändrats sedan dess
       *[other] { $count } steg är tagna, men kalkylen har ändrats sedan dess
    }
}
benefit-approval-older = Gällde ett tidigare innehåll
benefit-stakeholders = Vem som vinner och vem som betalar
benefit-stakeholders-about = Alla år, inte diskonterat. Överföringar tar tillsammans ut varandra. Tkr. Påslag för oförutsett och optimism bärs som investeringen.
benefit-lines-about = Tkr per år vid fullt genomslag. Trolig är det som kalkylen räknar med; låg och hög är simuleringens gränser. Öppna en rad för att se dess faktorer.
benefit-scheme = Klassernas färg enligt
benefit-add-benefit = Lägg till nytta
benefit-add-cost = Lägg till kostnad
benefit-add-new = En ny nytta
benefit-add-name = Namn i kalkylen
benefit-add-cost-name = Kostnad
benefit-add-cost-amount = Belopp, tkr
benefit-add-cost-amount-help = Det troliga beloppet. Lämna tomt för att räkna det ur flera faktorer.
benefit-add-save = Lägg till
benefit-line = Nytta och faktorer
benefit-class = Klass ({ $scheme })
benefit-line-responsible = Hemtag.ansv.
benefit-column-promised = Löfte
benefit-column-low = Låg
benefit-column-likely = Trolig
benefit-column-high = Hög
benefit-benefits = Nytta
benefit-costs = Kostnad
benefit-group-empty = Inga rader än.
benefit-sum = Summa nytta per år
benefit-colour-green = grön
benefit-colour-yellow = gul
benefit-colour-red = röd
benefit-transfer = Överföring, betalas av { $payer }
benefit-frozen = Kalkylen låstes när beslutspunkten passerades och ändras inte mer. Räkna om den för att ändra.
benefit-remove-line = Ta bort raden
benefit-add-factor = Lägg till faktor
benefit-factor-new = Ny faktor
benefit-factor-own = Egna värden
benefit-remove-factor = Ta bort
benefit-remove-factor-of = Ta bort { $name }
benefit-flow-back = Pengarna är tillbaka { $year }
benefit-flow-never = Pengarna är inte tillbaka till { $year }
benefit-flow-about = Nytta, kostnad och ackumulerat netto, mnkr per år, ej nuvärdesberäknat
benefit-flow-alt = Nytta, kostnad och ackumulerat netto per år, { $first } till { $last }.
benefit-year = År
benefit-flow-benefits = Nytta
benefit-flow-costs = Kostnad
benefit-flow-invested = En gång
benefit-flow-running = Löpande
benefit-flow-net = Netto
benefit-flow-balance = Ackumulerat
benefit-flow-budget-effect = Budgeteffekt
benefit-stage-net = Nettonuvärde { $amount } mnkr
benefit-read-only = Kalkylen visas som den stod vid ett tidigare tillfälle, eller i en portfölj som bara kan läsas. Inget kan ändras här.
benefit-older = Simuleringen görs av den senaste kalkylen. Välj den för att se hur säkert nettonuvärdet är och vilka faktorer som avgör.
benefit-unit-ratio = kr per kr
benefit-result-unit = Enhet
benefit-results-both = Kalkylen går plus redan på den finansiella nyttan
benefit-results-reallocated = Kalkylen går plus bara om omfördelningen räknas med
benefit-results-none = Kalkylen går inte plus, ens med omfördelningen
benefit-budget = Vad budgeten bär år för år
benefit-budget-about = Alla kostnader som inte skrivs av (drift, införande, egen tid, avveckling), avskrivning och internränta ({ $interest }) minus finansiell nytta. Påslag för oförutsett och optimism ingår inte. Ingår inte i nettonuvärdet.
benefit-lines = { $count ->
    [one] En rad
   *[other] { $count } rader
}
benefit-lines-alone = Nyttan vid fullt genomslag är { $amount } mnkr per år
benefit-lines-against-before = Nyttan vid fullt genomslag är { $amount } mnkr per år, mot { $promised } före start
benefit-lines-against-during = Nyttan vid fullt genomslag är { $amount } mnkr per år, mot { $promised } under projektet
benefit-lines-against-after = Nyttan vid fullt genomslag är { $amount } mnkr per år, mot { $promised } i förra omräkningen
benefit-short-before = före
benefit-short-during = under
benefit-short-after = efter
benefit-once = en gång, { $month }
benefit-list-valued = { $count ->
    [one] Så leder förändringen till den värderade nyttan
   *[other] Så leder förändringen till de { $count } värderade nyttorna
}, { $measured } mäts
benefit-list-unvalued = { $count ->
    [one] En nytta är inte satt i pengar
   *[other] { $count } nyttor är inte satta i pengar
}, { $measured } mäts
benefit-falls-to = tillfaller { $who }
benefit-indicator = Indikator
benefit-indicator-goal = { $indicator }: från { $from } till { $to } { $unit } senast { $day }.
benefit-evidence = Visar behovet
benefit-no-evidence = Inget underlag angivet.
benefit-change = Ändra
benefit-change-of = Ändra nyttan { $name }
benefit-chain-of = Effektkedja för { $name }
benefit-chain-change = Förändring
benefit-chain-effect = Effekt
benefit-chain-goal = Mål
benefit-preconditions = { $overdue ->
    [0] { $late ->
        [0] { $count ->
            [one] En förutsättning, i tid
           *[other] { $count } förutsättningar, alla i tid
        }
        [one] { $count ->
            [one] En förutsättning, uppfylld för sent
           *[other] { $count } förutsättningar, en uppfylld för sent
        }
       *[other] { $count } förutsättningar, { $late } uppfyllda för sent
    }
   *[other] { $count ->
        [one] Den enda förutsättningen är försenad
       *[other] { $overdue ->
            [one] En av { $count } förutsättningar är försenad
           *[other] { $overdue } av { $count } förutsättningar är försenade
        }
    }
}
benefit-preconditions-about = Det som ska ha hänt innan nyttan kan komma.
benefit-precondition = Förutsättning och nytta
benefit-precondition-responsible = Ansvarig
benefit-precondition-due = Senast
benefit-precondition-state = Läge
benefit-precondition-overdue = Försenad
benefit-precondition-met = Klar { $day }
benefit-precondition-awaited = Väntas
benefit-approvals-none = Ingen har granskat kalkylen än
benefit-approvals-about = Varje steg gäller kalkylens innehåll den dagen.
benefit-bridge-up = { $step ->
    [volume] Ändrade volymer har höjt nettonuvärdet mest
    [price] Ändrade priser har höjt nettonuvärdet mest
    [delay] Ändrade tider har höjt nettonuvärdet mest
    [scope] Ändrad omfattning har höjt nettonuvärdet mest
    [method] Ändrad metod eller ränta har höjt nettonuvärdet mest
   *[unexplained] Skillnader utan angiven orsak har höjt nettonuvärdet mest
}
benefit-bridge-down = { $step ->
    [volume] Ändrade volymer har sänkt nettonuvärdet mest
    [price] Ändrade priser har sänkt nettonuvärdet mest
    [delay] Ändrade tider har sänkt nettonuvärdet mest
    [scope] Ändrad omfattning har sänkt nettonuvärdet mest
    [method] Ändrad metod eller ränta har sänkt nettonuvärdet mest
   *[unexplained] Skillnader utan angiven orsak har sänkt nettonuvärdet mest
}
benefit-bridge-same = Nettonuvärdet är detsamma som före omräkningen
benefit-bridge-alt = Nettonuvärdet från förra kalkylen till den här, orsak för orsak: { $causes }.
benefit-bridge-cause = Orsak
benefit-more-fields = Andelar, betalare och avskrivning
benefit-pass-freezes = Låser kalkylen { $stage }. Räntan och värden ur gemensamma faktorer skrivs in i den, så att den inte ändras när de gör det.
benefit-pass-freezes-none = Den här punkten låser ingen kalkyl.
benefit-workbook = Spara som kalkylblad
benefit-workbook-saved = Kalkylen är sparad med levande formler i { $path }
benefit-whatif = Nettonuvärdet blir { $worst } mnkr om allt går fel och { $best } om allt går rätt
benefit-whatif-about = Skriv ett annat värde för en eller flera faktorer för att se vad det betyder. Kalkylen ändras inte.
benefit-whatif-scenario = Läge
benefit-whatif-net = Nettonuvärde
benefit-whatif-against = Mot troligt
benefit-whatif-worst = Allt går fel
benefit-whatif-worst-about = alla faktorer i sin sämre ände
benefit-whatif-likely = Troligt
benefit-whatif-best = Allt går rätt
benefit-whatif-best-about = alla faktorer i sin bättre ände
benefit-whatif-own = Egna värden
benefit-whatif-own-none = inget är ändrat än
benefit-whatif-own-about = { $count ->
    [one] en faktor ändrad
   *[other] { $count } faktorer ändrade
}
benefit-whatif-own-wrong = ett värde går inte att läsa
benefit-whatif-factor = Faktor
benefit-whatif-range = Lägst–högst
benefit-whatif-value = Tänkt värde
benefit-whatif-value-of = { $name }, tänkt värde
benefit-whatif-alone = Ensam ger
benefit-whatif-more = Visa alla { $count }
benefit-whatif-fewer = Visa de viktigaste
benefit-whatif-reset = Tillbaka till troligt
benefit-twoway = Kalkylen går plus i { $plus } av { $all } lägen
benefit-twoway-title = Två faktorer mot varandra
benefit-twoway-about = Nettonuvärde, tkr, när två faktorer ändras samtidigt. Det inramade är det troliga.
benefit-twoway-rows = Rader
benefit-twoway-columns = Kolumner
benefit-twoway-table = Två faktorer mot varandra
benefit-twoway-likely = troligt
benefit-no-result = Det finns inget resultat än
benefit-no-result-about = Resultat, diagram och osäkerhet visas när varje rad har ett belopp. Det här saknas:
benefit-no-result-empty = Kalkylen har inga rader. Lägg till en nytta och det som den kostar.
benefit-no-result-why = Kalkylen går inte att räkna ut: { $why }.
benefit-no-ranges = inga spann angivna
benefit-no-ranges-title = Det går inte att säga hur säkert det är
benefit-no-ranges-about = Ingen faktor har lägsta och högsta värde. Öppna en rad och skriv dem, så visas sannolikheten för plus och vilka faktorer som avgör.
benefit-lines-without = { $count ->
    [one] Nyttan vid fullt genomslag är { $amount } mnkr per år, utan en rad som saknar belopp
   *[other] Nyttan vid fullt genomslag är { $amount } mnkr per år, utan { $count } rader som saknar belopp
}
benefit-changes = Ändrat sedan förra kalkylen
benefit-changes-before = Då
benefit-changes-now = Nu
benefit-changes-none = Inget är ändrat sedan förra kalkylen.
benefit-changes-shared = gemensam faktor
benefit-cause-automatic = Följer av det som är ändrat
benefit-reason = Skäl till ändringen
benefit-none-about-revision = Börja den här. Den blir en kopia av den senaste kalkylen, med nyttor, kostnader och faktorer, och säger rad för rad vad som har ändrats sedan dess.
benefit-budget-about-without = Drift och avskrivning minus finansiell nytta. Ingår inte i nettonuvärdet. Ingen internränta är angiven.
benefit-factor-unit-empty = Enhet
benefit-factor-source-empty = Varifrån värdet kommer
benefit-ramp-up-help = Ett värde per år, åtskilda med blanksteg: 40 80 100
benefit-step-nobody = Du arbetar som en användare som inte finns bland portföljens personer, och kan inte ta det här steget.
benefit-step-nobody-go = Välj vem du är

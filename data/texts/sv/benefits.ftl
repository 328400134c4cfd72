### Rummet Nyttor: utlovat, beräknat, realiserat och hemtaget, och vägen till en nyttokalkyl.

benefits-about = { $calculated } av { $all } projekt har en nyttokalkyl
benefits-example = Exempeldata
benefits-guide = Gör en nyttokalkyl
benefits-unit-yearly = mnkr/år
benefits-key-financial = Finansiell nytta nu
benefits-key-reallocated = Omfördelning nu
benefits-key-realised = Realiserat hittills
benefits-key-taken-home = Hemtaget i budget
benefits-key-net = Nettonuvärde (P50)
benefits-key-net-chance = { $percent } chans till plus

benefits-outcome-home = { $home } av { $financial } mnkr per år i finansiell nytta är hemtaget i budget
benefits-outcome-none-home = Inget av { $financial } mnkr per år i finansiell nytta är hemtaget i budget än
benefits-outcome-no-financial = Ingen finansiell nytta är beräknad än
benefits-outcome-about = Hela portföljen, mnkr. Hemtaget är bara det som en nämnd beslutat och en controller verifierat.
benefits-outcome-alt = Staplar, mnkr: { $bars }.
benefits-outcome-what = Nytta
benefits-bar-promised = Utlovat
benefits-bar-promised-about = före start, per år, båda klasserna
benefits-bar-financial = Finansiellt nu
benefits-bar-financial-about = per år, går att ta hem i pengar
benefits-bar-reallocated = Omfördelning nu
benefits-bar-reallocated-about = per år, tid för annat arbete
benefits-bar-running = Drift efter införande
benefits-bar-running-about = per år, ska täckas av nyttan
benefits-bar-taken-home = Hemtaget i budget
benefits-bar-taken-home-about = per år, beslutat och verifierat
benefits-bar-realised = Realiserat hittills
benefits-bar-realised-about = alla år hittills, inte per år

benefits-overdue = { $count ->
    [0] Allt som skulle vara gjort är gjort
    [one] En sak som nyttan väntar på är försenad
   *[other] { $count } saker som nyttan väntar på är försenade
}
benefits-overdue-about = Äldst först. Utan förutsättningen är nyttan hotad.
benefits-overdue-none = Inget är försenat
benefits-overdue-none-about = Här syns förutsättningar som inte är uppfyllda i tid, mätningar och utfall som ingen har rapporterat på ett halvår, och mål som har passerat.
benefits-overdue-precondition = Förutsättning
benefits-overdue-reading = Mätning
benefits-overdue-report = Utfall
benefits-overdue-target = Mål
benefits-overdue-more = Visa alla { $count }
benefits-overdue-fewer = Visa de äldsta
benefits-days-late = { $days ->
    [one] 1 dag sen
   *[other] { $days } dagar sen
}
benefits-no-responsible = Ingen ansvarig

benefits-groups = Nyttor efter vad de har gemensamt
benefits-groups-about = Tkr. Finansiellt går att ta hem i pengar, omfördelning är tid för annat arbete. Kandidater är inte med.
benefits-groups-most = Mest finansiell nytta: { $name }, { $amount } av { $all } mnkr per år
benefits-groups-classes = { $financial } mnkr per år går att ta hem i pengar; { $reallocated } är tid för annat arbete
benefits-groups-by = Nyttor per
benefits-groups-by-area = Nyttor per verksamhetsområde
benefits-groups-by-programme = Nyttor per program
benefits-groups-by-class = Nyttor per klass
benefits-groups-by-beneficiary = Nyttor per mottagare
benefits-groups-by-goal = Nyttor per mål
benefits-groups-by-responsible = Nyttor per hemtagningsansvarig
benefits-groups-name-area = Verksamhetsområde
benefits-groups-name-programme = Program
benefits-groups-name-class = Klass
benefits-groups-name-beneficiary = Nyttan tillfaller
benefits-groups-name-goal = Mål
benefits-groups-name-responsible = Hemtagningsansvarig
benefits-groups-without-programme = Utan program
benefits-groups-without-goal = Utan mål
benefits-groups-without-responsible = Utan hemtagningsansvarig
benefits-groups-split = Klasser
benefits-groups-split-apart = Var för sig
benefits-groups-split-financial = Finansiellt
benefits-groups-split-reallocated = Omfördelning
benefits-groups-split-together = Ihop
benefits-groups-line-financial = Finansiellt
benefits-groups-line-reallocated = Omfördelning
benefits-groups-line-together = Båda ihop
benefits-groups-class = Klass
benefits-groups-no-amount = Inget belopp
benefits-groups-over-yearly = Per år vid fullt genomslag
benefits-groups-over-reported = Rapporterade perioder
benefits-groups-over-home = I budget
benefits-groups-promised = Utlovat
benefits-groups-promised-about = före start
benefits-groups-revised = Beräknat
benefits-groups-revised-about = nu
benefits-groups-planned = Planerat
benefits-groups-planned-about = hittills
benefits-groups-realised = Realiserat
benefits-groups-realised-about = hittills
benefits-groups-share = Andel
benefits-groups-share-about = av planerat
benefits-groups-taken-home = Hemtaget
benefits-groups-taken-home-about = per år
benefits-groups-projects = { $count } projekt
benefits-groups-benefits = { $count ->
    [one] 1 nytta
   *[other] { $count } nyttor
}
benefits-groups-not-valued = { $count ->
    [one] 1 ej värderad
   *[other] { $count } ej värderade
}
benefits-groups-table = Nyttor efter vad de har gemensamt
benefits-groups-note = Ett belopp visar hur det räknades; piltangenterna går mellan beloppen. En ring betyder att en del saknas, – att inget är känt; det räknas inte som noll.
benefits-groups-none = Inga nyttor att lägga ihop
benefits-groups-none-about = Här läggs projektens nyttor ihop efter vad de har gemensamt. Kandidaternas nyttor räknas inte med.

benefits-projects-threatened = { $benefits ->
    [one] En nytta är hotad
   *[other] { $benefits } nyttor i { $projects } projekt är hotade
} av något som skulle ha varit gjort
benefits-projects-loss = I { $projects } av { $all } projekt täcks driften inte av finansiell nytta
benefits-projects-fine = { $projects ->
    [one] Ett projekt har nyttor
   *[other] { $projects } projekt har nyttor
}, och ingen av dem är hotad
benefits-projects-about = Tkr. Per år vid fullt genomslag; nettonuvärdet över hela kalkylen. Raden leder till projektets kalkyl.
benefits-projects-note = – betyder att uppgiften saknas; det räknas inte som noll. Röd drift är större än den finansiella nyttan. Finansiellt och omfördelat läggs inte ihop här.
benefits-projects-table = Projektens nyttor
benefits-over-yearly = Per år vid fullt genomslag
benefits-over-net = Nettonuvärde
benefits-over-come = Har kommit
benefits-column-name = Projekt
benefits-column-stage = Kalkyl
benefits-column-promised = Utlovat
benefits-column-promised-about = före start
benefits-column-financial = Finansiellt
benefits-column-financial-about = nu
benefits-column-reallocated = Omfördelat
benefits-column-reallocated-about = nu
benefits-column-running = Drift
benefits-column-running-about = efter införande
benefits-column-net = Med omförd.
benefits-column-net-about = alla år
benefits-column-net-financial = Finansiellt
benefits-column-net-financial-about = alla år
benefits-column-realised = Realiserat
benefits-column-realised-about = hittills
benefits-column-taken-home = Hemtaget
benefits-column-taken-home-about = per år
benefits-column-attention = Att se över
benefits-sum = { $count ->
    [one] Summa, 1 projekt
   *[other] Summa, { $count } projekt
}
benefits-candidate = Kandidat
benefits-candidates-out = { $count ->
    [one] 1 kandidat räknas inte med
   *[other] { $count } kandidater räknas inte med
}
benefits-total = Summa
benefits-status-draft = Utkast
benefits-status-submitted = Lämnad till granskning
benefits-status-returned = Återlämnad
benefits-status-reviewed = Granskad
benefits-status-approved = Godkänd
benefits-status-frozen = Låst
benefits-not-calculated = Ingen kalkyl
benefits-no-value = Kalkylen går inte att räkna ut än.
benefits-running-over = Driften är större än den finansiella nyttan.
benefits-threatened = { $count ->
    [one] 1 hotad
   *[other] { $count } hotade
}
benefits-without-responsible = { $count ->
    [one] 1 utan ansvarig
   *[other] { $count } utan ansvarig
}
benefits-without-indicator = { $count ->
    [one] 1 utan indikator
   *[other] { $count } utan indikator
}
benefits-all-there = Allt finns
benefits-filter-area = Verksamhetsområde
benefits-all-areas = Alla områden
benefits-filter-class = Klass
benefits-all-classes = Alla klasser
benefits-filter-gap = Att se över
benefits-all-gaps = Allt
benefits-gap-threatened = Hotade nyttor
benefits-gap-no-responsible = Utan ansvarig
benefits-gap-no-indicator = Utan indikator
benefits-gap-no-calculation = Utan kalkyl
benefits-by-area = Per område
benefits-filter-clear = Rensa urvalet
benefits-none-found = Inget projekt passar urvalet
benefits-none-found-about = Välj ett annat område eller en annan klass, eller rensa urvalet.

benefits-spread = Så osäkert är nettonuvärdet
benefits-spread-none = Ingenting att räkna på än
benefits-spread-none-about = När ett projekt har en kalkyl med lägsta, trolig och högsta värde syns här hur säkert det är att portföljen ger mer än den kostar.
benefits-spread-minus = Portföljen väntas kosta { $p50 } mnkr mer än den ger, med { $percent } chans till plus
benefits-spread-plus = Portföljen väntas ge { $p50 } mnkr mer än den kostar, med { $percent } chans till plus
benefits-spread-about = Sannolikhet för högst detta nettonuvärde, mnkr, med finansiell nytta och omfördelning.
benefits-spread-mark = Utfall
benefits-spread-p10 = P10: var tionde gång blir det högst
benefits-spread-p50 = P50: hälften av gångerna blir det högst
benefits-spread-p80 = P80: åtta gånger av tio blir det högst
benefits-spread-p90 = P90: nio gånger av tio blir det högst
benefits-spread-mean = Medelvärde
benefits-spread-likely = Alla faktorer som troligt
benefits-spread-runs = { $runs } körningar med frö { $seed }, { $projects ->
    [one] ett projekt
   *[other] { $projects } projekt
} utan kandidaterna. Gemensamma faktorer dras en gång för alla projekt. Medelfel { $error } mnkr.
benefits-simulating = Simulerar { $runs } gånger
benefits-simulate = Simulera
benefits-left-out = { $count ->
    [one] Ett projekt är inte med
   *[other] { $count } projekt är inte med
}
benefits-absence-missing = ett värde saknas
benefits-absence-no-factors = en rad har inga faktorer
benefits-absence-not-kronor = faktorerna ger inte kronor
benefits-absence-no-index = prisindex saknas för ett år
benefits-absence-no-flows = kalkylen har inga rader
benefits-absence-all-zero = alla rader är noll
benefits-absence-values-out-of-order = lägsta, troligt och högsta står i fel ordning
benefits-absence-other = kalkylen går inte att räkna ut
benefits-factors = { $name } avgör mest
benefits-factors-about = Portföljens nettonuvärde, mnkr, när en faktor går från sitt lägsta till sitt högsta värde.
benefits-factors-about-project = Projektets nettonuvärde, mnkr, när en faktor går från sitt lägsta till sitt högsta värde.
benefits-factor = Faktor
benefits-factor-range = Lägst–högst
benefits-factor-low = Vid lägst
benefits-factor-high = Vid högst
benefits-factor-turns = vänder vid { $value }
benefits-factor-turns-from = vänder vid { $value } ({ $change })
benefits-factor-turns-not = vänder inte: { $why }
benefits-factor-turns-about = Vänder vid är värdet där nettonuvärdet blir noll när allt annat är som troligt; procenten är avståndet från det troliga.
benefits-factor-shared = gemensam

benefits-history-about = Stadens egna projekt med kalkyl både före start och efter införande, i samma års priser. Minus är lägre än beräknat.
benefits-history-what = Beräknat före start
benefits-history-investment = Investering
benefits-history-running = Drift per år
benefits-history-benefits = Nytta per år
benefits-history-median = I mitten
benefits-history-least = Lägst
benefits-history-most = Högst
benefits-history-projects = Projekt
benefits-history-investment-more = Investeringar blev i mitten { $percent } dyrare än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-investment-less = Investeringar blev i mitten { $percent } billigare än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-investment-same = Investeringar kostade i mitten vad som var beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-running-more = Driften blev i mitten { $percent } dyrare än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-running-less = Driften blev i mitten { $percent } billigare än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-running-same = Driften kostade i mitten vad som var beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-benefits-more = Nyttan blev i mitten { $percent } större än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-benefits-less = Nyttan blev i mitten { $percent } mindre än beräknat före start ({ $projects } projekt, { $least } till { $most })
benefits-history-benefits-same = Nyttan blev i mitten vad som var beräknat före start ({ $projects } projekt, { $least } till { $most })

benefits-boards = { $year } är { $verified } mnkr hemtaget i nämndernas budgetar, mot { $running } i drift
benefits-boards-none = Ingen nämnd har något i sin budget än
benefits-boards-about = Tkr per nämnd och år. Hemtaget är bara det som nämnden beslutat (§) och controllern verifierat; netto är hemtaget minus drift. Driften bärs som kalkylerna delar den; en ring säger att en kalkyl tar slut före året.
benefits-boards-empty = Inga budgetar berörs
benefits-boards-empty-about = Här syns vad nyttan betyder för varje nämnds budget, år för år, när finansiella nyttor har nämnd, budgetpost och år.
benefits-boards-measure = Visa
benefits-boards-net = Netto
benefits-boards-verified = Hemtaget
benefits-boards-decided = Beslutat
benefits-boards-promised = Beräknat nu
benefits-boards-no-board = Ingen nämnd
benefits-boards-running = Drift
benefits-boards-table = Nämndernas budgetar
benefits-board = Nämnd

benefits-stakeholders = { $gainer } vinner mest; { $bearer } bär { $amount } mnkr mer än de får
benefits-stakeholders-plain = Vem som vinner och vem som bär
benefits-stakeholders-none = Inget är fördelat på intressenter än
benefits-stakeholders-none-about = Här syns vem som vinner och vem som betalar, när kalkylernas rader har andelar.
benefits-stakeholders-about = Alla kalkylår, mnkr, ej nuvärdesberäknat.
benefits-stakeholder-gains = Vinner
benefits-stakeholder-bears = Bär
benefits-stakeholder-transfers = Överföringar
benefits-stakeholder-net = Netto
benefits-not-shared = Ej fördelat

benefits-doubles = { $count ->
    [0] Ingen nytta ser ut att räknas två gånger
    [one] Ett par nyttor kan vara samma besparing
   *[other] { $count } par av nyttor kan vara samma besparing
}
benefits-doubles-about = Nyttor i olika projekt som liknar varandra, de troligaste först. Är de samma ska bara den ena räknas.
benefits-doubles-none = Inga par att se över
benefits-doubles-none-about = Här syns nyttor i olika projekt som har samma ord, nämnd, ansvarig eller gemensamma faktorer.
benefits-doubles-first = De { $shown } troligaste av { $count } visas.
benefits-doubles-more = Visa alla { $count }
benefits-doubles-fewer = Visa de troligaste
benefits-double-first = Den ena nyttan
benefits-double-second = Den andra nyttan
benefits-double-common = Gemensamt
benefits-double-likeness = Likhet
benefits-double-likeness-about = ord
benefits-double-board = samma nämnd
benefits-double-responsible = samma ansvarig
benefits-double-factor = { $name }

benefits-empty = Inga nyttor än
benefits-empty-about = Här följs nyttan från löfte till budget: vad projekten lovade, vad de ger och vad som är hemtaget. Varje projekt gör en nyttokalkyl före start, under projektet och efter införande.
benefits-empty-say = Säg vad som blir bättre
benefits-empty-say-about = – för vem, och vem som svarar för att det blir av
benefits-empty-work-out = Räkna ut vad det är värt
benefits-empty-work-out-about = – antal gånger minuter gånger kronor räcker långt
benefits-empty-take-home = Ta hem det
benefits-empty-take-home-about = – nämnden beslutar, controllern verifierar
benefits-empty-projects = Lägg in projekten först

benefits-guide-place = Steg { $step } av 9 · { $phase }
benefits-guide-steps = Stegen
benefits-guide-is-done = , klart
benefits-guide-example = Exempel:
benefits-guide-straight = Direkt till kalkylen
benefits-guide-back = Tillbaka
benefits-guide-next = Nästa
benefits-guide-done = Klar
benefits-guide-remove = Ta bort
benefits-guide-remove-of = Ta bort { $name } ur kalkylen
benefits-guide-from = Börjar
benefits-guide-financial-needs = En finansiell nytta ska gå att finna i budgeten. Skriv vilken budgetpost som sänks, hos vem och från vilket år.
benefits-guide-financial-save = Spara som finansiell
benefits-guide-add = Lägg till
benefits-phase-ground = Lägg grunden
benefits-phase-analysis = Analysera
benefits-phase-calculation = Beräkna

benefits-step-alternatives = Alternativen
benefits-step-alternatives-title = Vad jämförs med vad?
benefits-step-alternatives-help = Nyttan är skillnaden mot att inte göra något. Välj projektet och skriv vad som händer utan det, och vad man annars kunde göra.
benefits-step-alternatives-example = Utan e-tjänsten kommer ansökningarna på papper som i dag. Annars: ett formulär att skriva ut på webben.
benefits-step-stakeholders = Intressenterna
benefits-step-stakeholders-title = Vilka vinner, och vilka betalar?
benefits-step-stakeholders-help = Tänk på dem som använder tjänsten, dem som arbetar med den och dem vars budget den berör. Listan är gemensam för staden; lägg till den som saknas.
benefits-step-stakeholders-example = Sökande, handläggarna på stadsbyggnadskontoret, kontaktcentret.
benefits-step-effects = Effekterna
benefits-step-effects-title = Vad blir bättre, och för vem?
benefits-step-effects-help = Skriv en nytta i taget, så att man ser vad som ändras. Ta med också det som inte går att sätta i pengar.
benefits-step-effects-example = Färre ansökningar måste kompletteras. Sökanden kan följa sitt ärende.
benefits-step-chain = Effektkedjan
benefits-step-chain-title = Hur leder förändringen till nyttan?
benefits-step-chain-help = Börja i det som görs annorlunda och gå steg för steg till målet. Går det inte att skriva kedjan är nyttan oftast en annan.
benefits-step-chain-example = Formuläret kräver alla uppgifter → färre ansökningar är ofullständiga → handläggaren skriver färre brev.
benefits-step-sort = Sortera
benefits-step-sort-title = Går den att ta hem i pengar?
benefits-step-sort-help = Bara det som sänker en budget är finansiellt. Sparad tid är omfördelning tills en nämnd har sänkt en budgetpost.
benefits-step-sort-example = Mindre porto är finansiellt. Tio minuter mindre per ärende är omfördelning. Insyn i ärendet värderas inte.
benefits-step-describe = Beskriv
benefits-step-describe-title = Vem svarar för den, och hur märks den?
benefits-step-describe-help = Den hemtagningsansvarige är oftast en linjechef som är kvar när projektet är slut. Indikatorn är det som räknas före och efter.
benefits-step-describe-example = Enhetschefen för bygglov. Andel ansökningar som måste kompletteras: 30 % i dag, 12 % i december 2009.
benefits-step-data = Samla data
benefits-step-data-title = Hur ofta, hur länge och till vilken kostnad?
benefits-step-data-help = Antal per år gånger minuter gånger timkostnad ger kronor per år. Ta siffrorna ur statistiken om den finns; lägsta och högsta värde fylls i på kalkylens sida.
benefits-step-data-example = 18 000 ärenden × 25 minuter × 410 kr i timmen.
benefits-step-costs = Beräkna
benefits-step-costs-title = Vad kostar det?
benefits-step-costs-help = Projektets beräknade kostnader följer med in i kalkylen. Lägg till driften efter införandet och den egna tiden; de glöms oftast.
benefits-step-costs-example = Drift och support 200 tkr varje år. Utbildning av handläggarna 80 tkr en gång.
benefits-step-result = Presentera
benefits-step-result-title = Vad blev det?
benefits-step-result-help = Nettonuvärdet är nyttan minus kostnaden över alla år, i dagens värde. Visa båda: finansiellt för sig, och med omförd tid.
benefits-step-result-example = Finansiellt −1 200 tkr, med omfördelning +3 400 tkr: tjänsten lönar sig om tiden används till annat.

benefits-guide-project = Projekt
benefits-guide-alternatives = Alternativen
benefits-guide-alternatives-help = Sparas i kalkylens notering när den börjar.
benefits-guide-stakeholder = Ny intressent
benefits-guide-group = Grupp
benefits-guide-benefit = Ny nytta
benefits-guide-falls = Tillfaller
benefits-guide-none = Inga nyttor än
benefits-guide-none-about = Det här steget handlar om en nytta i taget. Skriv den första under Effekterna.
benefits-guide-none-go = Till effekterna
benefits-guide-which = Nytta
benefits-guide-effect-help = Ett led per rad.
benefits-guide-class-financial = sänker en budgetpost i en nämnd
benefits-guide-class-reallocated = är värd pengar men används till annat, som tid
benefits-guide-class-not-valued = sätts inte i pengar, men visas ändå
benefits-guide-class-of = Klass för { $name }
benefits-guide-indicator-help = Det som räknas: antal, andel, minuter.
benefits-guide-count = Antal per år
benefits-guide-unit = Vad som räknas
benefits-guide-minutes = Minuter
benefits-guide-hourly = Timkostnad
benefits-guide-hourly-own = Egen siffra
benefits-guide-hourly-sek = Kr per timme
benefits-guide-shared-help = En gemensam timkostnad ändras på ett ställe och följer med i alla kalkyler.
benefits-guide-lines-benefit = Nyttor i kalkylen
benefits-guide-lines-cost = Kostnader i kalkylen
benefits-guide-amount-tkr = Tkr
benefits-guide-begin = Börja kalkylen
benefits-guide-begin-help = Projektets beräknade kostnader följer med.
benefits-guide-cost = Ny kostnad
benefits-guide-cost-kind = Slag
benefits-guide-cost-amount = Belopp, tkr
benefits-guide-no-result = Inget att räkna på än
benefits-guide-no-result-about = Kalkylen behöver minst en nytta med faktorer och det som den kostar.
benefits-guide-no-result-go = Till data
benefits-guide-to-page = Öppna kalkylen
benefits-guide-to-page-about = – lägsta och högsta värden, år för år, osäkerhet och granskning
benefits-guide-not-valued = Den här nyttan är inte sorterad som värd pengar, och får därför inget belopp.
benefits-guide-not-valued-go = Till sorteringen
benefits-curve-likely = Troligt { $amount }
benefits-curve-mark = { $mark } { $amount }
benefits-curve-alt = Nettonuvärdets fördelning, mnkr: { $marks }.
benefits-factors-alt = Faktorer efter hur mycket de flyttar nettonuvärdet: { $factors }.
benefits-key-net-without = { $count ->
    [one] 1 kalkyl är inte med
   *[other] { $count } kalkyler är inte med
}
benefits-incomplete = ofullständig kalkyl

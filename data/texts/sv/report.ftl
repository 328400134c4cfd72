# Rapporten till utskottet. Belopp kommer färdiga med enhet (”0,3 mnkr”); ett antal kommer två gånger: som tal, att
# välja form efter, och med ändelsen -said, att visa.

## Första sidan och varje sida

report-unnamed = Portfölj utan namn
report-unnamed-city = Kommun saknas
report-title-month = Månadsrapport { $period }
report-title-quarter = Kvartalsrapport { $number-said } { $year }
report-title-tertial = Tertialrapport { $number-said } { $year }
report-title-named = { $name } { $year }
report-title-year = Årsrapport { $year }
report-subtitle = { $portfolio }, { $period }
report-page = Sida
report-mark-draft = Utkast
report-mark-example = Exempeldata
report-mark-proposed = Föreslaget
report-foot-draft = Utkast: rapporten är inte publicerad
report-foot-example = Exempeldata: allt i denna portfölj är påhittat
report-foot-head = Journal { $sequence } · { $hash }
report-front-city = Kommun
report-front-portfolio = Portfölj
report-front-period = Bokföringsperiod
report-front-registered = Registrerat till
report-front-made = Framtagen
report-front-version = Version
report-front-version-draft = Utkast, inte publicerad
report-front-head = Journalens huvud, ändring { $sequence }
report-front-decision = Beslut
report-front-decided = Ramarna är beslutade
report-description-draft = Utkast. Rapporten är inte publicerad.
report-description-example = Exempeldata: allt i denna portfölj är påhittat.
report-summary = Det viktigaste
report-contents = Innehåll
report-table = Tabell
report-chart = Diagram
report-proposed = Föreslaget, inte beslutat: { $frames }.
report-proposed-by = Föreslaget, inte beslutat: { $frames }. Beslut av { $bodies } saknas.

## Gemensamma ord

report-no-part = Utan del
report-no-area = Utan verksamhetsområde
report-no-programme = Utan program
report-no-phase = Fas saknas
report-no-leader = Ledare saknas
report-no-kind = Utan slag
report-no-department = Utan förvaltning
report-no-projects = Portföljen har inga projekt.
report-sum = Summa
report-sum-with-candidates = Summa inkl. kandidater
report-candidates = { $part }, utanför ramarna
report-sum-of = Summa { $part }
report-sum-projects =
    { $count ->
        [one] Summa 1 projekt
       *[other] Summa { $count-said } projekt
    }
report-marked = { $name } { $marks }
report-part-cost = { $part }: { $cost }
report-part-unknown = { $part }: beräkning saknas
report-area-in-part = { $area }, { $part }
report-names = { $names }
report-names-more = { $names } samt { $more-said } till
report-basis-estimate = Löpande priser exklusive moms. Beräknat avser hela projektet
report-basis-frames = Belopp i löpande priser. Varje ram tas ur den som står i kolumnen Tas ur; de läggs inte ihop
report-basis-running = Per år efter införande, löpande priser exklusive moms
report-basis-facts = Så som det stod i den publicerade rapporten, och så som det står nu
report-basis-missing = Det viktigaste först
report-note-missing =
    { $count ->
        [one] Uppgift saknas för 1 projekt i { $columns }; summan gäller de övriga.
       *[other] Uppgift saknas för { $count-said } projekt i { $columns }; summan gäller de övriga.
    }
report-note-none =
    { $count ->
        [one] { $columns } är inte angivet för det enda projektet.
       *[other] { $columns } är inte angivet för något projekt.
    }
report-note-candidates = Kandidater är önskemål för senare: de räknas inte mot ramarna och ingår inte i summan.
report-note-granted = Beviljat är en summa för hela portföljen och är inte fördelat på områden eller delar: ”–”.
report-note-change = Ändring = gällande − ursprungligt beräknat; plus = dyrare.
report-note-rounding =
    { $count ->
        [one] På grund av avrundning stämmer de visade delarna inte med den visade summan i kolumnen { $columns }.
       *[other] På grund av avrundning stämmer de visade delarna inte med de visade summorna i kolumnerna { $columns }.
    }
report-note-small = Ett belopp som är mindre än hälften av den minsta enhet som visas står som noll; det exakta beloppet finns i XLSX och CSV.
report-note-balances = Ej beviljat = reserv − beviljat. Ej förbrukat = reserv − ackumulerat utfall. Disponerat eget kapital beslutas år för år. De tre är olika saldon och ska inte jämföras.
report-note-years = Ej fördelat är beräknad kostnad som inte är lagd på något år.
report-note-moved = Plus = dyrare. Projekt vars beräkning är oförändrad visas inte; sista raden gäller alla projekt.

## Kolumner

report-column-key = Nyckeltal
report-column-meaning = Vad det är
report-column-frame = Ram eller saldo
report-column-amount = Belopp
report-column-drawn-from = Tas ur
report-column-status = Läge
report-column-item = Post
report-column-area = Verksamhetsområde
report-column-projects = Projekt
report-column-original = Beräknat ursprungligt
report-column-current = Beräknat gällande
report-column-change = Ändring
report-column-low = Lägst
report-column-high = Högst
report-column-granted = Beviljat
report-column-programme = Program
report-column-dnr = Dnr
report-column-phase = Fas
report-column-leader = Projektledare
report-column-code = Kod
report-column-project = Projekt
report-column-unspread = Ej fördelat
report-column-sum = Summa
report-column-year = År
report-column-note = Anteckning
report-column-budget = Årsbudget
report-column-carried-over = Ombudgeterat
report-column-budget-total = Budget inkl. ombudgeterat
report-column-estimated-year = Beräknat för året
report-column-operating = Drift
report-column-capital = Investering
report-column-unclassified = Oklart i källan
report-column-running = Per år
report-column-what = Vad
report-column-before = Då
report-column-now = Nu
report-column-moved = Ändring
report-column-missing = Uppgift
report-column-count = Antal
report-column-concerns = Gäller
report-column-severity = Vikt

## Det viktigaste

report-finding-over = Projekten beräknas kosta { $estimated }. Det är { $difference } mer än beviljat.
report-finding-within = Projekten beräknas kosta { $estimated }. Det är { $difference } mindre än beviljat.
report-finding-equal = Projekten beräknas kosta { $estimated }, precis det som är beviljat.
report-finding-no-grant = Projekten beräknas kosta { $estimated }. Ingen beviljad ram är registrerad.
report-finding-no-estimate = Ingen kostnad är beräknad än.
report-finding-grant-proposed = { $parts }. Ramen är { $granted }. Den är föreslagen; beslutet saknas.
report-finding-grant-decided = { $parts }. Den beviljade ramen är { $granted }.
report-finding-reserve = Av reserven på { $reserve } är { $left } inte beviljat.
report-finding-reserve-granted = { $granted } är beviljat ur reserven; beloppen läggs inte ihop.
report-finding-no-actual = Inget utfall är registrerat, så hur mycket som inte är förbrukat går inte att säga.
report-finding-not-spent = { $left } av reserven är inte förbrukat.
report-finding-not-drawn = Inget eget kapital är registrerat som disponerat.
report-finding-drawn = { $drawn } av det egna kapitalet är disponerat.
report-finding-first-report = Det här är den första rapporten: ingen tidigare är publicerad att jämföra med.
report-finding-as-first = Beräkningarna är desamma som de ursprungliga.
report-finding-above-first = Beräkningarna har ökat med { $change } sedan de ursprungliga.
report-finding-below-first = Beräkningarna har minskat med { $change } sedan de ursprungliga.
report-finding-no-first = Ursprungliga beräkningar saknas.
report-finding-missing =
    { $count ->
        [one] En uppgift saknas eller behöver ses över.
       *[other] { $count-said } uppgifter saknas eller behöver ses över.
    }
report-finding-missing-text = { $warnings-said } är viktiga och { $notices-said } är för kännedom. De står i avsnittet Vad som saknas.
report-finding-missing-cost =
    { $count ->
        [one] Ett projekt saknar beräknad kostnad och ingår inte i summorna.
       *[other] { $count-said } projekt saknar beräknad kostnad och ingår inte i summorna.
    }

## Nyckeltal

report-table-key = Nyckeltal
report-key-original = Beräknat ursprungligt
report-key-original-meaning = Första beräkningen av alla projekt
report-key-current = Beräknat gällande
report-key-current-meaning = Gällande beräkning av alla projekt
report-key-change = Ändring sedan ursprungligt
report-key-change-meaning = Gällande − ursprungligt; plus = dyrare
report-key-granted = Beviljat
report-key-granted-meaning = En summa för hela portföljen
report-key-granted-proposed = En summa för hela portföljen; föreslagen
report-key-over-meaning = Beräknat gällande − beviljat
report-key-reserve = Reserv
report-key-reserve-meaning = Det som beviljat tas ur; läggs inte ihop med det
report-key-not-granted-meaning = Reserv − beviljat

## Ramarna

report-frames = Ramarna
report-frames-none = Inga ramar är registrerade.
report-frames-drawn = Ur reserven på { $reserve } är { $granted } beviljat; beloppen ryms i varandra och ska inte läggas ihop. Ej beviljat är { $left }.
report-chart-frames-over = Beräkningarna ligger { $difference } över det beviljade
report-chart-frames-within = Beräkningarna ligger { $difference } under det beviljade
report-chart-frames-equal = Beräkningarna är lika stora som det beviljade
report-chart-frames-unknown = Det beviljade tas ur reserven
report-chart-frames-basis = Mnkr. Beviljat ryms i reserven. Förstoringen har bruten axel: den börjar inte vid noll
report-chart-frames-alt = Stapel över ramarna: reserv { $reserve }, därav beviljat { $granted }. Projekten beräknas kosta { $estimated }.
report-chart-frames-alt-short = Stapel över ramarna: beviljat { $granted }.
report-chart-label-granted = Beviljat
report-chart-label-reserve = Reserv
report-chart-label-estimated = Beräknat
report-chart-label-left = { $amount } ej beviljat
report-chart-label-within = varav beviljat { $amount }
report-chart-label-alone = beviljat { $amount }
report-chart-label-over = { $amount } över beviljat
report-chart-label-under = { $amount } kvar av beviljat
report-chart-label-equal = lika
report-chart-magnified = Förstoring, { $from }–{ $to } mnkr
report-chart-magnified-note = Axeln är bruten: den börjar inte vid noll.
report-table-frames = Beviljat tas ur reserven, och saldona är tre
report-row-granted = Beviljat ur reserven
report-row-not-granted = Ej beviljat
report-row-actual = Utfall, ackumulerat
report-row-not-spent = Ej förbrukat
report-row-drawn-in = Disponerat eget kapital { $year }
report-row-drawn = Disponerat eget kapital hittills
report-status-proposed = Föreslaget; beslut saknas
report-status-proposed-by = Föreslaget; beslut av { $body } saknas
report-status-decided = Beslutat
report-status-decided-by = Beslutat av { $body }
report-status-decided-on = Beslutat av { $body } { $date }
report-status-decided-at = Beslutat av { $body } { $date }, § { $paragraph }
report-table-grant = Från beräknat till beviljat
report-row-estimated-part = Beräknat, { $part }
report-row-estimated = Summa beräknat
report-row-over = Beräknat utöver beviljat

## Verksamhetsområden

report-areas = Verksamhetsområden
report-areas-text = { $parts }.
report-table-areas = Beräknad kostnad per område och del
report-chart-areas = Störst är { $area }: { $cost }
report-chart-areas-basis = Mnkr, gällande beräkning
report-chart-areas-basis-ranged = Mnkr, gällande beräkning. Strecket går från lägst till högst där de är angivna
report-chart-areas-alt = Liggande staplar, en för varje område och del: { $bars }.
report-chart-bar = { $area } ({ $part }) { $cost }
report-chart-bar-unknown = { $area } ({ $part }) saknar beräkning

## Program

report-programmes = Program och faser
report-programmes-none = Inga program är registrerade.
report-programmes-text =
    { $count ->
        [one] Portföljen samordnar ett program.
       *[other] Portföljen samordnar { $count-said } program; { $with-said } av dem har projekt.
    }
report-phases-none = Inget projekt har en registrerad fas.
report-table-programmes = Projekt och beräknad kostnad per program
report-table-phases = Projekt och beräknad kostnad per fas

## Projekten

report-projects = Projekten
report-projects-text =
    { $count ->
        [one] Portföljen har 1 projekt.
       *[other] Portföljen har { $count-said } projekt.
    }
report-projects-candidates =
    { $candidates ->
        [one] Portföljen har { $count-said } projekt; ett av dem är en kandidat utanför ramarna.
       *[other] Portföljen har { $count-said } projekt; { $candidates-said } av dem är kandidater utanför ramarna.
    }
report-table-projects = Projekten per del och område

## År

report-years = Kostnad år för år
report-years-all-spread = Hela den beräknade kostnaden, { $cost }, är fördelad på år.
report-years-none-spread = Ingen del av den beräknade kostnaden, { $cost }, är fördelad på år.
report-years-some-spread = Av den beräknade kostnaden, { $cost }, är { $unspread } inte fördelat på år.
report-chart-years = Beräknad kostnad per år
report-chart-years-basis = Mnkr, gällande beräkning
report-chart-years-alt = Staplar per år: { $years }.
report-chart-year = { $name } { $cost }
report-table-years = Beräknad kostnad per område och år
report-table-budgets = Årsbudget och beräknad kostnad
report-budgets-none = Inga årsbudgetar är registrerade.

## Kostnadsslag

report-kinds = Kostnadsslag och drift
report-kinds-text = Den beräknade kostnaden: { $kinds }.
report-kinds-none = Ingen kostnad är beräknad än.
report-kind-operating = { $cost } driftkostnad
report-kind-capital = { $cost } investering
report-kind-unclassified = { $cost } oklart i källan
report-kinds-unclear = Källan säger inte vad som är driftkostnad och vad som är investering: { $unclear } är oklart.
report-table-kinds = Drift och investering per område
report-running-text =
    { $missing ->
        [0] Efter införandet beräknas driften kosta { $cost } per år.
        [one] Efter införandet beräknas driften kosta { $cost } per år. Ett projekt saknar uppgift.
       *[other] Efter införandet beräknas driften kosta { $cost } per år. { $missing-said } projekt saknar uppgift.
    }
report-running-none = Driftkostnad efter införande är inte beräknad för något projekt ({ $missing-said } saknar uppgift).
report-table-running = Driftkostnad efter införande

## Vad som ändrats

report-moved = Ändrat sedan förra rapporten
report-moved-none-published = Ingen rapport är publicerad tidigare. Det finns därför inget att jämföra med.
report-moved-since = Jämförelsen är med { $title }, publicerad { $published } med det som var registrerat till { $registered }.
report-moved-up =
    { $count ->
        [one] Den beräknade kostnaden har ökat med { $amount } sedan förra rapporten; ett projekt har ändrats.
       *[other] Den beräknade kostnaden har ökat med { $amount } sedan förra rapporten; { $count-said } projekt har ändrats.
    }
report-moved-down =
    { $count ->
        [one] Den beräknade kostnaden har minskat med { $amount } sedan förra rapporten; ett projekt har ändrats.
       *[other] Den beräknade kostnaden har minskat med { $amount } sedan förra rapporten; { $count-said } projekt har ändrats.
    }
report-moved-within = Den beräknade kostnaden är i summa oförändrad sedan förra rapporten, men { $count-said } projekt har ändrats.
report-moved-nothing = Inga beräkningar har ändrats sedan förra rapporten.
report-table-moved = Beräknat då och nu
report-moved-added = Nytt projekt
report-moved-removed = Borttaget projekt
report-moved-changed = Ändrad beräkning
report-row-counted-projects = Projekt inom ramarna
report-row-all-projects = Alla projekt
report-table-facts = Namn, ledare, faser och datum som ändrats
report-fact-name = Namn
report-fact-area = Verksamhetsområde
report-fact-part = Del
report-fact-programme = Program
report-fact-leader = Projektledare
report-fact-phase = Fas
report-fact-start = Start
report-fact-end = Slut

## Vad som saknas

report-missing = Vad som saknas
report-missing-nothing = Inget saknas eller behöver ses över.
report-missing-text =
    { $count ->
        [one] En sak saknas eller behöver ses över innan uppgifterna kan användas fullt ut.
       *[other] { $count-said } saker saknas eller behöver ses över innan uppgifterna kan användas fullt ut.
    }
report-table-missing = Det som saknas eller ska ses över
report-severity-notice = För kännedom
report-severity-warning = Viktigt
report-severity-error = Fel
report-see-remarks = Se avsnittet Anmärkningar och källans noter
report-all-projects = Alla { $count-said } projekt
report-attention-over-grant = Beräkningarna är { $over } över det beviljade
report-attention-over-reserve = Beräkningarna är { $over } över reserven
report-attention-decision-missing = Beslut om ramen saknas
report-attention-remark-to-confirm = Anmärkningar att bekräfta
report-attention-funding-differs = Finansieringen stämmer inte med det beräknade
report-attention-cost-missing = Beräknad kostnad saknas
report-attention-leader-missing = Projektledare saknas
report-attention-goal-missing = Projektet bidrar inte till något mål
report-attention-phase-missing = Fas saknas
report-attention-dates-missing = Start eller slut saknas
report-attention-over-allocated = Mer är fördelat än det finns att fördela
report-attention-over-granted = Mer är beviljat än vad som finns i reserven
report-attention-minutes-missing = Beslut utan paragraf och diarienummer
report-attention-contracted-over-allocated = Mer är avtalat än vad som är fördelat
report-attention-purchase-split-supplier = Ser ut som ett uppdelat köp från samma leverantör
report-attention-purchase-split-kind = Ser ut som ett uppdelat köp av samma slag
report-attention-signatures-unreported = Delegationsbeslut som inte är anmälda
report-attention-share-above-whole = Andel över 100 % i en nyttokalkyl
report-attention-other = Annat ({ $code })

## Anmärkningar

report-remarks = Anmärkningar och källans noter
report-remarks-none = Inga anmärkningar.
report-remarks-footnotes = Noter i källan, med tabellens märken:
report-footnote-marked = { $mark } { $project }: { $note }
report-footnote-empty = { $mark } { $project }: källan har märket men ingen not.
report-footnote = { $project }: { $note }
report-remark-about = { $project }: { $text }
report-remark-to-confirm = { $text } (att bekräfta)

## Metod

report-method = Metod och begrepp
report-term-amounts = Belopp
report-meaning-amounts = Kronor i löpande priser exklusive moms. Översikter visas i mnkr med en decimal, projekt i tkr; XLSX och CSV har exakta kronor och ören.
report-term-original = Beräknat ursprungligt
report-meaning-original = Den första beräkningen av projektets engångskostnad, troligt värde. Den ändras inte.
report-term-current = Beräknat gällande
report-meaning-current = Den beräkning som gäller vid registreringens slut, troligt värde.
report-term-change = Ändring
report-meaning-change = Gällande − ursprungligt beräknat. Plus = dyrare.
report-term-range = Lägst och högst
report-meaning-range = Summan av projektens lägsta och högsta värden. Det är ytterlägen, inte en sannolikhet.
report-term-granted = Beviljat
report-meaning-granted = Det belopp som får användas. Det är en summa och tas ur reserven; de två läggs inte ihop.
report-term-balances = Tre saldon
report-meaning-balances = Ej beviljat = reserv − beviljat. Ej förbrukat = reserv − ackumulerat bokfört utfall. Disponerat eget kapital räknas år för år.
report-term-missing = Saknas
report-meaning-missing = ”–” betyder att uppgiften saknas. Den räknas inte som noll; en summa gäller det som är känt och säger hur många som saknas.
report-term-rounding = Avrundning
report-meaning-rounding = Bara det som visas avrundas, hälften bort från noll. En summa avrundas från den exakta summan; där visade delar inte stämmer med den står det under tabellen.
report-term-dates = Två datum
report-meaning-dates = Bokföringsperioden är { $first } till { $last }. Rapporten bygger på det som var registrerat till { $registered }.
report-term-source = Källa
report-term-basis = Underlag
report-meaning-basis = Journalen till och med ändring { $sequence-said }, SHA-256 { $hash }. Framställd med Nytta { $version }.

## Filer

report-file = rapport
report-file-example = exempel

## Arbetsboken

report-sheet-front = Om rapporten
report-sheet-key = Nyckeltal
report-sheet-frames = Ramar
report-sheet-grant = Mot beviljat
report-sheet-areas = Områden
report-sheet-programmes = Program
report-sheet-phases = Faser
report-sheet-projects = Projekt
report-sheet-years = År
report-sheet-budgets = Årsbudget
report-sheet-accounting = Kostnadsslag
report-sheet-running = Drift
report-sheet-moved = Ändrat
report-sheet-facts = Uppgifter
report-sheet-missing = Saknas
report-sheet-unit = Kronor.
report-front-unit = Belopp i arbetsboken
report-front-unit-kronor = Kronor. Summor och skillnader är formler.

## Arbetsboken med en nyttokalkyl

report-absence-missing = – (en uppgift saknas)
report-absence-no-factors = – (raden har inga faktorer)
report-absence-not-kronor = – (faktorerna blir inte kronor)
report-absence-no-index = – (prisindex saknas)
report-absence-too-large = – (talet är för stort)
report-absence-not-here = – (inträffar inte detta år)
report-absence-several-rates = – (flera räntor ger nuvärdet noll)
report-absence-several-rates-are = – (flera räntor ger nuvärdet noll: { $rates })
report-absence-several-rates-possible = – (kassaflödet byter tecken flera gånger: flera räntor är möjliga, se Nytta)
report-absence-no-flows = – (kalkylen har inga rader inom sina år)
report-absence-all-zero = – (alla belopp är noll)
report-absence-all-positive = – (inget år kostar mer än det ger)
report-absence-all-negative = – (inget år ger mer än det kostar)
report-absence-rate-out-of-range = – (räntan är −100 % eller lägre)
report-absence-never-reached = – (betalar sig aldrig inom kalkylen)
report-absence-never-stays-paid = – (betalar sig, men förlorar pengarna igen)
report-absence-nothing-to-pay-back = – (inget har satsats som kan betala sig)
report-absence-no-rate = – (ingen ränta ger nuvärdet noll)
report-absence-nothing-to-divide-by = – (det finns inget att dela med)
report-absence-other = – (kan inte beräknas)
report-calculation-title = Nyttokalkyl
report-calculation-what = Uppgift
report-calculation-value = Värde
report-calculation-note = Anmärkning
report-calculation-project = Projekt
report-calculation-stage = Skede
report-calculation-revision = Revision
report-calculation-status = Läge
report-calculation-draft = Utkast
report-calculation-submitted = Lämnad till granskning
report-calculation-returned = Återlämnad
report-calculation-reviewed = Granskad
report-calculation-approved = Godkänd
report-calculation-frozen = Fryst
report-calculation-digest = Kontrollsumma (SHA-256)
report-calculation-price-year = Prisnivå, år
report-calculation-first-year = Första år
report-calculation-last-year = Sista år
report-calculation-convention = Diskontering
report-calculation-rate-path = Räntans förlopp
report-calculation-discount-rate = Kalkylränta, % per år
report-calculation-finance-rate = Finansieringsränta, % per år
report-calculation-reinvestment-rate = Återinvesteringsränta, % per år
report-calculation-contingency = Oförutsett, % av investeringen
report-calculation-uplift = Påslag för optimism, % av investeringen
report-calculation-internal-interest = Kommunens internränta, % per år
report-calculation-rate-in = { $percent } % år { $from-said }–{ $to-said }
report-calculation-rate-of-mirr = Gäller bara MIRR: nuvärdena följer räntans förlopp
report-calculation-nominal = OBS: nominell ränta, men beloppen är i ett års priser, så inflationen dras av två gånger
report-calculation-delay = Försening, månader
report-calculation-not-set = Används inte i kalkylen
report-calculation-index = Prisindex
report-calculation-line = Rad
report-calculation-factor = Faktor
report-calculation-measurand = Mäter
report-calculation-unit = Enhet
report-calculation-source = Källa
report-calculation-recorded = Inmatat värde
report-calculation-converted = Omräknat till kronor, timmar eller del av ett
report-calculation-low = Lågt
report-calculation-likely = Troligt
report-calculation-high = Högt
report-calculation-role = Roll
report-calculation-class = Nyttoklass
report-calculation-recurrence = Återkommer
report-calculation-from = Från månad
report-calculation-to = Till månad
report-calculation-full = Fullt belopp
report-calculation-ramp-up = Infasning år för år, %
report-calculation-reach = Hur stor del som faller under året
report-calculation-amount = Belopp per år
report-calculation-depreciation = Avskrivning
report-calculation-book-value = Bokfört värde vid årets början
report-calculation-interest = Kommunens internränta på bokfört värde
report-calculation-counted = Nyttor som räknas
report-calculation-financial = Finansiella
report-calculation-with-reallocated = Med omfördelning
report-calculation-investment = Investering före påslag
report-calculation-contingency-in = Oförutsett
report-calculation-uplift-in = Påslag för optimism
report-calculation-invested = Investerat med påslag
report-calculation-running = Löpande kostnader
report-calculation-costs = Kostnader
report-calculation-discount-factor = Diskonteringsfaktor
report-calculation-benefits = Nyttor
report-calculation-net = Nyttor minus kostnader
report-calculation-balance = Saldo sedan första året
report-calculation-recovered = Saldot åter vid noll, år
report-calculation-discounted-balance = Diskonterat saldo
report-calculation-discounted-recovered = Diskonterat saldo åter vid noll, år
report-calculation-budget-effect = Budgeten bär
report-calculation-present-benefits = Nuvärde av nyttor
report-calculation-present-invested = Nuvärde av det investerade
report-calculation-present-running = Nuvärde av löpande kostnader
report-calculation-present-costs = Nuvärde av kostnader
report-calculation-in-years = { $name }, år
report-calculation-basis-assumptions = Inmatade värden är blå och kan ändras; allt annat räknas om. Ett tomt fält saknas, och det som beror på det visar ett streck. Rader, år och månader ligger fast.
report-calculation-basis-factors = Varje rads faktorer multipliceras till kronor i { $year } års prisnivå. En faktor som delas mellan rader ändras i sin första rad.
report-calculation-basis-lines = Kronor i { $year } års prisnivå. Belopp per år avrundas till öre, hälften bort från noll.
report-calculation-basis-years = Kronor i { $year } års prisnivå.
report-calculation-basis-results = Kronor i { $year } års prisnivå. ”Med omfördelning” räknar finansiella nyttor och omfördelning tillsammans, så kolumnerna ska inte läggas ihop. MIRR räknar med finansierings- och återinvesteringsräntan i Förutsättningar.
report-sheet-assumptions = Förutsättningar
report-sheet-factors = Faktorer
report-sheet-lines = Rader
report-sheet-by-year = År för år
report-sheet-results = Resultat

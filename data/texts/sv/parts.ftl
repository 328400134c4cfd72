### The parts that screens are built of.

parts-close = Stäng
parts-cancel = Avbryt
parts-try-again = Försök igen
parts-missing = saknas
parts-missing-count = { $count } saknas
parts-loading = Hämtar
parts-progress = { $label }, { $done } av { $of }
parts-problem-unknown = Något gick fel ({ $code }). Ingenting ändrades.
parts-read-as = Tolkas som { $value }
parts-chip-remove = Ta bort filtret { $name }
parts-show-table = Visa som tabell
parts-show-chart = Visa som diagram
parts-amount-name = { $label }: { $amount } { $unit }. Hur räknades det?

parts-unit = Enhet
parts-unit-mnkr = mnkr
parts-unit-tkr = tkr
parts-unit-kr = kr

parts-status-on-track = I fas
parts-status-watch = Bevaka
parts-status-off-track = Avviker
parts-status-not-started = Ej startat
parts-status-finished = Avslutat

parts-trace-title = Hur räknades det?
parts-trace-back = Tillbaka
parts-trace-inputs = Indata och källa
parts-trace-changed = Senast ändrad

parts-grid-select-all = Markera alla
parts-grid-select-row = Markera { $name }
parts-grid-selected = { $count ->
    [one] { $count } markerad
   *[other] { $count } markerade
}
parts-grid-copy = Kopiera
parts-grid-copied = { $count ->
    [one] En rad är kopierad.
   *[other] { $count } rader är kopierade.
}
parts-grid-read-as = Tolkas som <b>{ $value }</b>, nu { $before }
parts-grid-before = Nu { $before }
parts-grid-key-save = sparar
parts-grid-key-next = nästa
parts-grid-key-back = ångrar
parts-grid-draft = Ej sparat: { $text }
parts-grid-columns = Kolumner
parts-grid-columns-of = { $shown } av { $of }
parts-grid-columns-title = Kolumner som visas
parts-grid-column-up = Flytta { $name } åt vänster
parts-grid-column-down = Flytta { $name } åt höger
parts-grid-columns-reset = Återställ
parts-grid-sorted-up = stigande
parts-grid-sorted-down = fallande
parts-grid-open = Öppna sidan
parts-grid-not-editable = { $name } ändras inte här.

parts-yes = ja
parts-no = nej
parts-change-created = Nytt: { $name }
parts-change-changed = { $name }
parts-change-removed = Borttaget: { $name }
parts-change-created-kind = Nytt: { $kind } i { $name }
parts-change-removed-kind = Borttaget: { $kind } i { $name }
parts-change-created-thing = Nytt: { $kind } { $thing } i { $name }
parts-change-removed-thing = Borttaget: { $kind } { $thing } i { $name }
parts-change-changed-kind = { $kind } i { $name }
parts-change-changed-thing = { $kind } { $thing } i { $name }
parts-change-mixed = { $name }
parts-change-many = { $count ->
    [one] en uppgift
   *[other] { $count } uppgifter
}

parts-missing-parts = { $count ->
    [one] En del saknas och är inte räknad som noll.
   *[other] { $count } delar saknas och är inte räknade som noll.
}
parts-trace-field = Uppgift
parts-trace-source = Källa
parts-trace-more = De { $shown } största av { $count }.
parts-formula-input = Inmatad uppgift.
parts-formula-sum = { $count ->
    [0] Summa, men inget att summera.
    [one] Summan av en post.
   *[other] Summan av { $count } poster.
}
parts-formula-difference = Det första minus det andra.
parts-formula-remainder = Det första minus det andra, och noll om det blir mindre än så.
parts-formula-booked = Summan av bokförda rader.
parts-formula-not-recorded = Inget sådant är registrerat.

parts-measure-of = { $measure }, { $name }
parts-measure-all = hela portföljen
parts-measure-counted = mot ramarna, utan kandidater
parts-measure-list = projekten i listan
parts-measure-selection = markerade projekt
parts-measure-none = utan grupp
parts-measure-original = Beräknat ursprungligt
parts-measure-current = Beräknat gällande
parts-measure-low = Beräknat lågt
parts-measure-high = Beräknat högt
parts-measure-running = Drift per år
parts-measure-operating = Beräknat gällande, drift
parts-measure-capital = Beräknat gällande, investering
parts-measure-unclassified = Beräknat gällande, oklart om drift eller investering
parts-measure-unspread = Beräknat gällande, ej fördelat på år
parts-measure-change = Gällande minus ursprungligt
parts-measure-frame = Ram
parts-measure-over = Beräknat över ramen
parts-measure-granted-from = Beviljat ur reserven
parts-measure-not-granted = Ej beviljat
parts-measure-not-spent = Ej förbrukat
parts-measure-drawn = Taget eget kapital
parts-measure-actual = Utfall ackumulerat
parts-measure-annual-budget = Årsbudget
parts-measure-budgeted = Budget
parts-measure-frame-start = Ram före registrerade beslut
parts-measure-frame-added = Ram med tillägg
parts-measure-frame-returned = Återfört till reserven
parts-measure-allocated = Fördelat
parts-measure-given = Tilldelat
parts-measure-returned = Återfört
parts-measure-contingency-left = Kvar för oförutsett
parts-measure-contingency-set = Avsatt för oförutsett
parts-measure-released = Frigjort ur oförutsett
parts-measure-bound = Fördelat eller avsatt
parts-measure-not-allocated = Att fördela
parts-measure-drawn-recorded = Taget eget kapital, utan registrerat beslut
parts-measure-decided = Beslutat
parts-measure-contracted = Avtalat
parts-measure-requested = Begärt, ej avtalat
parts-measure-ordered = Avtalat, ej fakturerat
parts-measure-on-contract = Utfall mot avtal
parts-measure-off-contract = Utfall utan avtal
parts-measure-taken = Begärt, avtalat och utfall
parts-measure-free = Disponibelt
parts-measure-agreed = Avtalat
parts-measure-request = Begärt
parts-measure-ordered-on = Avtalat på begäran
parts-measure-outlook-budget = Årsbudget
parts-measure-budget-from = Budget perioden
parts-measure-forecast = Prognos
parts-measure-forecast-in = Prognos helår
parts-measure-deviation-budget = Avvikelse mot årsbudget (budget − prognos)
parts-measure-deviation-allocated = Avvikelse mot fördelat (fördelat − prognos)
parts-measure-deviation-granted = Avvikelse mot beviljat (beviljat − prognos)
parts-measure-deviation-estimated = Avvikelse mot beräknat (beräknat − prognos)
parts-measure-deviation-earned = Fördelat − prognos ur utfört arbete
parts-measure-run-rate-in = Helår i samma takt
parts-measure-run-rate = Prognos i samma takt
parts-measure-later-plan = Plan för senare år
parts-measure-earned = Utfört arbete enligt plan (EV)
parts-measure-planned-work = Planerat arbete (PV)
parts-measure-planned-in = Planerat arbete under året
parts-measure-ahead = Utfört − planerat arbete (EV − PV)
parts-measure-earned-forecast = Prognos ur utfört arbete (BAC × AC ÷ EV)
parts-measure-work-left = Kvarvarande arbete enligt plan
parts-measure-earned-as-planned = Prognos: utfall och kvarvarande arbete enligt plan
parts-measure-plan-left = Kvar av planen
parts-measure-plan-forecast = Prognos: utfall och kvar av planen
parts-measure-margin = Fördelat − beräknat högt
parts-measure-granted = Beviljat
parts-measure-carried-to = Ombudgeterat
parts-measure-candidates = kandidater, utanför ramarna
parts-measure-unlinked = ej kopplat till projekt
parts-measure-funding = finansieringskälla
parts-measure-accounting = kontering
parts-measure-several = flera eller delvis oklart

parts-inside-whole = ej fördelat på år
parts-inside-low = lågt
parts-inside-likely = troligt
parts-inside-high = högt
parts-choose = Välj …

parts-grid-no-choices = Det finns inget att välja än. Lägg till i Inställningar.

parts-unit-years = år
parts-quantity-minutes = min
parts-quantity-hours = tim
parts-quantity-sek = kr
parts-quantity-thousand-sek = tkr
parts-quantity-sek-per-hour = kr/tim
parts-turns-at = Vänder vid
parts-turns-from-likely = Från troligt
parts-turns-never = inget värde vänder den
parts-turns-below-zero = vore under noll

# Varför ett värde i en kalkyl inte finns.
parts-absence-missing = värde saknas
parts-absence-no-factors = inga faktorer
parts-absence-not-kronor = faktorerna blir inte kronor
parts-absence-no-index = prisindex saknas
parts-absence-too-large = för stort för att visas
parts-absence-not-here = finns inte i kalkylen
parts-absence-several-rates = flera räntor löser den
parts-absence-several-rates-are = flera räntor löser den: { $rates }
parts-absence-no-flows = inga rader
parts-absence-all-zero = alla belopp är noll
parts-absence-all-positive = inget år går minus
parts-absence-all-negative = inget år går plus
parts-absence-rate-out-of-range = räntan går inte att räkna med
parts-absence-steps-out-of-order = räntans år är i fel ordning
parts-absence-not-finite = går inte att räkna ut
parts-absence-horizon-too-long = för många år
parts-absence-lengths-differ = olika många år
parts-absence-never-reached = nås inte under perioden
parts-absence-never-stays-paid = betalar sig, men förlorar pengarna igen
parts-absence-nothing-to-pay-back = inget har satsats
parts-absence-no-rate = ingen ränta löser den
parts-absence-nothing-to-divide-by = inget att dela med
parts-absence-one-day = alla belopp ligger på samma dag
parts-absence-before-the-first = ett belopp ligger före första året
parts-absence-values-out-of-order = låg, trolig och hög i fel ordning
parts-absence-not-a-probability = sannolikheten ligger inte mellan 0 och 1

# Vad ett värde i en kalkyl mäter.
parts-measure-factor-low = Faktor, låg
parts-measure-factor-likely = Faktor, trolig
parts-measure-factor-high = Faktor, hög
parts-measure-converted = Faktor i kalkylens priser
parts-measure-index = Prisindex
parts-measure-discount-rate = Kalkylränta
parts-measure-finance-rate = Ränta på lånade pengar
parts-measure-reinvestment-rate = Ränta på återlagda pengar
parts-measure-contingency = Påslag för oförutsett
parts-measure-optimism-uplift = Påslag för optimism
parts-measure-internal-interest = Internränta
parts-measure-ramp-up = Genomslag
parts-measure-full = Vid fullt genomslag
parts-measure-reach = Del av året med genomslag
parts-measure-line = Belopp i perioden
parts-measure-promised = Utlovad nytta per år
parts-measure-revised = Beräknad nytta per år
parts-measure-planned = Planerat för rapporterade perioder
parts-measure-realised = Realiserat hittills
parts-measure-taken-home = Hemtaget per år
parts-measure-board-promised = Finansiell nytta i nämndens budget, beräknad nu
parts-measure-board-decided = Beslutat av nämnden
parts-measure-board-verified = Hemtaget ur nämndens budget
parts-measure-board-running = Drift som nämnden bär
parts-measure-board-net = Nettot i nämndens budget
parts-measure-stakeholder-gains = Vinner
parts-measure-stakeholder-bears = Bär
parts-measure-stakeholder-transfers = Överföringar
parts-measure-stakeholder-net = Netto
parts-measure-stakeholder-addition = Andel av påslag för oförutsett och optimism
parts-measure-stakeholder-share = Andel
parts-measure-revised-financial = Beräknad finansiell nytta per år
parts-measure-revised-reallocated = Beräknad omfördelad nytta per år
parts-measure-net-financial = Nettonuvärde, bara finansiellt
parts-measure-current-prices = Belopp i periodens priser
parts-measure-line-total = Alla år
parts-measure-depreciation = Avskrivning
parts-measure-book-value = Bokfört värde
parts-measure-interest = Internränta i kronor
parts-measure-benefits = Nytta
parts-measure-invested = Investerat med påslag
parts-measure-investment = Investering
parts-measure-contingency-in = Oförutsett
parts-measure-optimism-uplift-in = Optimismpåslag
parts-measure-running-in = Drift
parts-measure-costs = Kostnader
parts-measure-net = Netto
parts-measure-balance = Ackumulerat netto
parts-measure-discounted-balance = Ackumulerat nuvärde
parts-measure-recovered = År till återbetalning
parts-measure-discounted-recovered = År till återbetalning med ränta
parts-measure-discount-factor = Diskonteringsfaktor
parts-measure-present-benefits = Nuvärde av nytta
parts-measure-present-invested = Nuvärde av investering
parts-measure-present-running = Nuvärde av drift
parts-measure-present-costs = Nuvärde av kostnader
parts-measure-annuity-factor = Annuitetsfaktor
parts-measure-budget-effect = Budgeteffekt
parts-measure-net-present-value = Nettonuvärde
parts-measure-benefit-cost-ratio = Nytta per krona
parts-measure-internal-rate = Internränta (IRR)
parts-measure-modified-internal-rate = Modifierad internränta (MIRR)
parts-measure-payback = Återbetalning
parts-measure-discounted-payback = Återbetalning med ränta
parts-measure-net-per-invested = Netto per investerad krona
parts-measure-net-per-cost = Netto per kostnadskrona
parts-measure-annuity = Annuitet per år
parts-measure-share = Realiserat av planerat
parts-measure-forecast-share = Prognos av planen
parts-measure-forecast-difference = Prognos minus plan
parts-measure-planned-yearly = Planerat per år vid fullt genomslag
parts-measure-level = Nivå som prognosen går vidare med
parts-measure-came = Rapporterat hittills, i planens priser
parts-measure-expected = Planerat för rapporterade perioder, med senare start
parts-measure-in-full = Planen i full takt under rapporterade perioder
parts-measure-progress = Del av vägen till målet
parts-measure-used = Användning av väntat
parts-measure-yearly-rate = Årstakt
parts-measure-reading = Avläsning
parts-measure-usage-expected = Väntad användning
parts-measure-usage-actual = Faktisk användning
parts-measure-baseline = Nuläge
parts-measure-target = Mål
parts-measure-board-proposed = Föreslaget till nämnden
parts-measure-supposed = Nettonuvärde med antagna värden
parts-measure-supposed-likely = Nettonuvärde, alla faktorer som troligt
parts-measure-supposed-worst = Nettonuvärde, allt går fel
parts-measure-supposed-best = Nettonuvärde, allt går rätt
parts-measure-supposed-moved = Ändring av nettonuvärdet mot troligt
parts-measure-supposed-value = Antaget värde

parts-formula-expression = Räknat ur { $count ->
    [one] en uppgift
   *[other] { $count } uppgifter
}.
parts-trace-value = Värde
parts-rule-sum = Summan av alla delar.
parts-rule-present-value = Σ belopp(år) ÷ (1 + räntan)^(år − första året): varje års belopp gånger årets diskonteringsfaktor.
parts-rule-present-value-year-end = Σ belopp(år) ÷ (1 + räntan)^(år − första året + 1): varje års belopp gånger årets diskonteringsfaktor.
parts-rule-present-value-declining = Σ belopp(år) × diskonteringsfaktor(år), där faktorn är 1 ÷ produkten av (1 + årets ränta) från första året.
parts-rule-internal-rate = Räntan r för vilken Σ netto(år) ÷ (1 + r)^(år − första året) = 0.
parts-rule-modified-internal-rate = (värdet sista året av årens plus, återlagda ÷ värdet första året av årens minus, lånade)^(1 ÷ (antal år − 1)) − 1.
parts-rule-payback = Tiden från första året till att det ackumulerade beloppet är noll och sedan aldrig mer är under noll: hela år före, plus underskottet ÷ det årets belopp.
parts-rule-recovered = Hela år före, plus underskottet vid årets början ÷ årets belopp.
parts-rule-level = Det som kom av det som väntades; det som är försenat sänker inte nivån en gång till. Kom det mer medan genomslaget byggdes upp räknas det som högst 100 %, om det inte är mer än planen i full takt.
parts-rule-forecast = Det som är rapporterat för året, och för de månader som inte är rapporterade planen gånger den nivå som har nåtts. Är ingen nivå känd gäller planen.
parts-rule-expected = Varje rad vid fullt genomslag gånger den del av året som perioderna är, när starten skjuts upp lika många månader som förutsättningarna är sena.
parts-rule-supposed = Kalkylen räknad om med faktorerna vid de här värdena, utan avrundning per rad. Antagna värden står först, sedan de faktorer som avgör mest.
parts-basis-financial = endast finansiell nytta
parts-basis-with-reallocated = med omfördelning
parts-measure-simulated-mean = Nettonuvärde, medelvärde
parts-measure-simulated-p10 = Nettonuvärde, P10
parts-measure-simulated-p50 = Nettonuvärde, P50
parts-measure-simulated-p80 = Nettonuvärde, P80
parts-measure-simulated-p90 = Nettonuvärde, P90
parts-measure-simulated-above-zero = Sannolikhet för plus
parts-rule-simulated = Varje körning drar varje faktor ur en triangelfördelning mellan lågt, troligt och högt värde, en gemensam faktor en gång för alla projekt, och räknar nettonuvärdet. P50 är det som hälften av körningarna ger mer än; samma frö ger samma siffra igen. De som avgör mest står först.
parts-rule-not-recorded = Inget sådant är registrerat.
parts-rule-no-budget = Projektet har ingen budget för året.
parts-rule-no-forecast = Projektledaren har inte lämnat någon prognos för perioden eller tidigare.
parts-rule-no-month-closed = Inget är bokfört under året, så det finns ingen takt att räkna på.
parts-rule-nothing-booked = Inget är bokfört på projektet.
parts-rule-no-progress = Ingen lägesrapport säger hur mycket av arbetet som är utfört.
parts-rule-no-work-done = Inget av arbetet är utfört än.
parts-rule-no-plan = Projektet har ingen beräknad kostnad.
parts-rule-plan-not-spread = Beräkningen är inte fördelad på år, och projektet har inga datum.
parts-rule-granted-as-one = Beviljat är en summa för hela portföljen och fördelas inte på grupper eller projekt.
parts-rule-of-projects = Det gäller projekt, och detta hör inte till något.
parts-rule-no-limits = Sidan har inga gränser, så inget läge räknas ut.
parts-rule-no-base = Det finns inget att ställa avvikelsen mot.
parts-rule-nothing-allocated = Inget är fördelat till projektet.
parts-rule-nothing-realised = Ingen realiserad nytta är rapporterad.
parts-cell-annual-budget = Årsbudget
parts-cell-period-budget = Budget perioden
parts-cell-period-on-contract = Utfall perioden, mot avtal
parts-cell-period-off-contract = Utfall perioden, utan avtal
parts-cell-period-actual = Utfall perioden
parts-cell-year-on-contract = Ackumulerat i år, mot avtal
parts-cell-year-off-contract = Ackumulerat i år, utan avtal
parts-cell-year-actual = Ackumulerat i år
parts-cell-forecast-year = Prognos helår
parts-cell-deviation-year = Avvikelse helår (årsbudget − prognos)
parts-cell-run-rate-year = Helår i samma takt
parts-cell-original = Beräknat ursprungligt
parts-cell-current = Beräknat gällande
parts-cell-allocated = Fördelat
parts-cell-contracted = Avtalat
parts-cell-on-contract = Utfall sedan start, mot avtal
parts-cell-off-contract = Utfall sedan start, utan avtal
parts-cell-actual = Utfall sedan start
parts-cell-forecast = Prognos totalt
parts-cell-deviation-allocated = Avvikelse mot fördelat
parts-cell-deviation-estimated = Avvikelse mot beräknat
parts-cell-run-rate = Systemets prognos: samma takt
parts-cell-earned-forecast = Systemets prognos: utfört arbete
parts-cell-earned-as-planned = Systemets prognos: kvarvarande arbete enligt plan
parts-cell-plan-forecast = Systemets prognos: kvar av planen

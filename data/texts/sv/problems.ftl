### Vad som är fel eller saknas, och vad man gör åt det. Nycklarna är problemens koder.

problem-field-required = Fältet är tomt.
    .remedy = Skriv ett värde.
problem-text-too-long = Texten är { $length } tecken lång. Högst { $max } ryms.
    .remedy = Korta texten.
problem-text-unshowable = Texten innehåller ett styrtecken som inte kan visas.
    .remedy = Ta bort tecknet.
problem-years-reversed = Sista året ligger före första året, { $first }.
    .remedy = Ändra ett av åren.
problem-dates-reversed = Slutet ligger före starten, { $start }.
    .remedy = Ändra ett av datumen.
problem-amount-negative = Beloppet { $amount } kr är negativt. Här kan det inte vara det.
    .remedy = Skriv ett belopp som är noll eller större.
problem-estimate-overlap = Samma pengar är räknade två gånger: { $slot } finns bredvid år eller månader som ingår i det.
    .remedy = Behåll antingen helheten eller delarna.
problem-estimate-order = { $lower } kr är mer än { $upper } kr, som ska vara det högre värdet.
    .remedy = Skriv värdena så att lågt ≤ troligt ≤ högt.
problem-code-taken = Koden { $code } har redan projektet { $by }.
    .remedy = Välj en annan kod.
problem-reference-unknown = { $kind } { $id } finns inte.
    .remedy = Välj en som finns, eller lägg till den först.
problem-settings-id = Portföljen har redan inställningar. { $id } kan inte läggas bredvid.
    .remedy = Ändra de inställningar som finns.
problem-frame-source = Ramen kan inte tas ur { $name }.
    .remedy = Välj en annan ram, som är en reserv.
problem-grant-exceeds-reserve = Beloppet är större än reserven som det tas ur, { $reserve } kr.
    .remedy = Skriv ett mindre belopp eller höj reserven först.
problem-dependency-circle = Projektet skulle bero på sig självt genom { $name }.
    .remedy = Ta bort ett av beroendena.
problem-delegation-signer = En delegation gäller antingen en person eller ett organ.
    .remedy = Välj en av dem.
problem-number-too-long = ”{ $text }” har för många siffror.
    .remedy = Högst 1 000 000 000 000 och nio decimaler ryms.
problem-number-unreadable = ”{ $text }” är inget tal.
    .remedy = Skriv till exempel 18 000 eller 0,35.
problem-month-unreadable = ”{ $text }” är ingen månad.
    .remedy = Skriv till exempel 2008-03.
problem-financial-needs-budget = En finansiell nytta ska gå att finna i budgeten. { $field } saknas.
    .remedy = Ange budgetpost, nämnd och budgetår, eller låt nyttan vara omfördelning tills vidare.
problem-horizon-too-long = Kalkylen sträcker sig över { $years } år. Högst { $max } ryms.
    .remedy = Välj ett tidigare sista år.
problem-revision-zero = Omräkningar räknas från 1.
    .remedy = Skriv 1 för den första.
problem-rate-loses-all = En ränta på −100 % eller lägre gör varje framtida belopp oändligt.
    .remedy = Skriv en ränta över −100 %.
problem-months-reversed = Sista månaden ligger före den första, { $first }.
    .remedy = Ändra en av månaderna.
problem-line-benefit = En rad för nytta hör till en nytta, och en rad för kostnad gör det inte.
    .remedy = Välj nyttan, eller ändra radens slag.
problem-count-too-large = Talet är för stort. Högst { $max } går.
    .remedy = Skriv ett mindre tal.
problem-depreciation-zero = En avskrivningstid är minst ett år.
    .remedy = Skriv antalet år, eller lämna fältet tomt.
problem-shares-not-whole = Andelarna är tillsammans { $sum } %. De ska vara 100 %.
    .remedy = Ändra andelarna, eller ta bort alla.
problem-index-not-positive = Ett indextal är större än noll.
    .remedy = Skriv ett tal som är större än noll.
problem-range-order = { $lower } är mer än { $upper }, som ska vara det högre värdet.
    .remedy = Skriv värdena så att lågt ≤ troligt ≤ högt.
problem-price-year-without-money = Bara belopp har en prisnivå.
    .remedy = Lämna fältet tomt.
problem-percent-negative = { $percent } % är negativt. Här kan det inte vara det.
    .remedy = Skriv ett tal som är noll eller större.
problem-digest-unreadable = Kontrollsumman har inte rätt form.
    .remedy = Lämna in kalkylen på nytt.
problem-other-project = { $kind } hör till ett annat projekt.
    .remedy = Välj en i samma projekt.
problem-calculation-twice = Projektet har redan omräkning { $revision } för det skedet.
    .remedy = Välj ett annat nummer.
problem-revises-other = Kalkylen kan inte omräkna den.
    .remedy = Välj en annan kalkyl i samma projekt.
problem-line-of-unvalued = { $name } är inte värderad i pengar och kan därför inte ha ett belopp.
    .remedy = Ändra nyttans klass först.
problem-unvalued-has-lines = Nyttan har belopp i en kalkyl och är alltså värderad.
    .remedy = Ta bort kalkylraderna först.
problem-factor-shared-and-own = Faktorn hämtar sina värden från { $name } och kan inte ha egna.
    .remedy = Ta bort de egna värdena, eller kopplingen.
problem-factor-shared-differs = { $name } mäter något annat än faktorn.
    .remedy = Välj samma mått.
problem-cost-negative = En kostnad kan inte ha en negativ faktor.
    .remedy = Skriv besparingen som en nytta.
problem-record-final = { $kind } ändras inte i efterhand.
    .remedy = Rätta genom att lägga till en ny.
problem-calculation-frozen = Kalkylen är låst sedan beslutspunkten passerades. Inget ändrades.
    .remedy = Gör en omräkning som står bredvid.
problem-approval-not-submitted = Kalkylen är inte lämnad till granskning så som den ser ut nu.
    .remedy = Lämna in den först.
problem-approval-not-reviewed = Kalkylen är inte granskad så som den ser ut nu.
    .remedy = Låt någon annan granska den först.
problem-review-by-author = Den som har lämnat in kalkylen kan inte granska eller godkänna den.
    .remedy = Be någon annan.
problem-no-such-calculation = Kalkylen { $id } finns inte.
    .remedy = Välj en annan.
problem-caller-no-person = { $name } är ingen person i portföljen, och kan därför inte lämna in, granska eller godkänna.
    .remedy = Välj vem du är i inställningarna.
problem-settings-missing = Portföljen har inga inställningar.
    .remedy = Lägg till dem först.
problem-project-without-calculation = { $project } har ingen nyttokalkyl än. Börja en under Nyttor i fönstret, eller importera en.
problem-two-way-same-factor = Tabellen behöver två olika faktorer.
problem-nothing-to-simulate = Det finns ingen nyttokalkyl att simulera.
    .remedy = Börja en kalkyl först.
problem-simulation-stopped = Simuleringen avbröts. Inget ändrades.
    .remedy = Starta den igen när du vill.
problem-too-many-runs = Så många körningar ryms inte i minnet.
    .remedy = Välj färre.
problem-line-zero = { $factor } är 0 i { $line }: raden ger 0 kr.
    .remedy = Kontrollera värdet.
problem-factor-negative = { $factor } är negativ i { $line }, så raden minskar resultatet och låg och hög kan byta plats.
    .remedy = Skriv ett positivt tal om det är en besparing.
problem-revision-needs-reason = { $line } är ändrad sedan förra kalkylen utan att det står varför.
    .remedy = Öppna raden och skriv skälet.
problem-line-revised = { $name } används av raden { $user_name } i kalkylen { $stage ->
        [before] Före start
        [during] Under projektet
       *[after] Efter införande
    } ({ $revision }), som räknar om den.
    .remedy = Ta bort den raden först.
problem-calculations-changed = { $count ->
        [one] Ändrade 1 kalkyl: { $names }
       *[other] Ändrade { $count } kalkyler: { $names }
    }{ $others ->
        [0] .
        [one] { " " }och ett projekt till.
       *[other] { " " }och { $others } projekt till.
    }
problem-share-above-whole = { $factor } är mer än 100 %.
    .remedy = Kontrollera om det stämmer.
problem-line-without-responsible = { $line } saknar hemtagningsansvarig.
    .remedy = Utse en.
problem-line-without-amount = { $line } har inget belopp: { $why ->
        [missing] ett värde saknas
        [no_factors] raden har inga faktorer
        [not_kronor] faktorerna blir inte kronor tillsammans: det ska vara ett belopp, och tid när beloppet är per timme
        [no_index] prisindex saknas för ett av åren
       *[other] inget resultat går att räkna fram
    }.
    .remedy = Komplettera radens faktorer.
problem-nominal-rate-fixed-prices = Räntan är nominell, men alla belopp är i ett års priser: inflationen dras av två gånger.
    .remedy = Ange en real ränta.
problem-simulation-without-result = Det går inte att simulera: { $why ->
        [no_flows] kalkylen har inga rader inom sina år
        [missing] ett värde saknas
        [no_factors] raden har inga faktorer
        [not_kronor] faktorerna blir inte kronor tillsammans: det ska vara ett belopp, och tid när beloppet är per timme
        [no_index] prisindex saknas för ett av åren
       *[other] inget resultat går att räkna fram
    }.
    .remedy = Komplettera kalkylen först.
problem-no-result = Det finns inget resultat: { $why ->
        [no_flows] det finns inga flöden
        [all_zero] alla flöden är noll
        [all_positive] inget flöde är negativt
        [all_negative] inget flöde är positivt
        [rate_out_of_range] räntan är −100 % eller lägre, eller inget tal
        [not_finite] ett tal är oändligt eller inget tal
        [horizon_too_long] flödena är fler än 1 000
        [never_reached] det betalar sig aldrig
        [never_stays_paid] det betalar sig men pengarna går sedan förlorade igen
        [nothing_to_pay_back] inget har satsats som kan betala sig
        [no_rate] ingen ränta gör nuvärdet till noll
        [one_day] alla flöden ligger på samma dag
        [before_the_first] ett flöde har ett tidigare datum än det första
       *[other] det går inte att räkna fram
    }.
    .remedy = { $why ->
        [rate_out_of_range] Ändra räntan.
       *[other] Ändra flödena.
    }
problem-flows-not-text = Det som lästes är ingen text i UTF-8.
    .remedy = Skriv en rad med datum och belopp för varje flöde.
problem-no-runs = Noll körningar ger inget resultat.
    .remedy = Ange minst en körning.
problem-several-rates = Flera räntor gör nuvärdet till noll: { $rates }. Ingen av dem är internräntan.
    .remedy = Använd nuvärdet i stället.
problem-flow-unreadable = Rad { $line } går inte att läsa: ”{ $text }”.
    .remedy = Skriv datum och belopp, till exempel 2008-01-01;-10000.
problem-line-outside-years = Raden börjar utanför kalkylens år, { $first }–{ $last }.
    .remedy = Ändra månaden, eller kalkylens år.
problem-years-leave-line = Raden { $line } börjar { $month }, utanför kalkylens år.
    .remedy = Behåll året, eller flytta raden först.
problem-benefit-before-project = { $line } börjar före projektet.
    .remedy = Kontrollera månaden.
problem-record-in-use = { $name } används av { $count ->
        [one] 1 uppgift
       *[other] { $count } uppgifter
    }, bland annat { $user } { $user_name }.
    .remedy = Ändra dem först.
problem-date-not-come = { $date } har inte varit än. I dag är { $today }.
    .remedy = Skriv den dag då det hände.
problem-period-not-over = Periodens sista månad börjar { $date }. I dag är { $today }.
    .remedy = Rapportera då, eller välj en period som slutar tidigare.
problem-usage-twice = Användningen i den perioden är redan införd.
    .remedy = Ändra den i stället.
problem-calculation-empty = Kalkylen har inga rader. Inget lämnades in.
    .remedy = Lägg till nyttor och kostnader först.
problem-gate-passed-already = { $gate } är redan passerad, { $date }.
    .remedy = Välj en senare beslutspunkt.
problem-gate-out-of-order = { $gate } passerades { $date }. Punkterna passeras i ordning.
    .remedy = Skriv en dag som stämmer med det.
problem-gate-decided-by-nobody = Det saknas vem som beslutade.
    .remedy = Välj beställaren.
problem-gate-needs-reason = Skriv varför beslutspunkten passeras ändå: { $why }.
    .remedy = Skälet sparas med beslutet.
problem-verified-before-decided = Det verifieras innan nämnden har beslutat.
    .remedy = Fyll i nämndens beslut, eller rätta dagen.
problem-verified-by-another = Bara en controller i { $board } verifierar det.
    .remedy = Välj förvaltningens controller. Roller och förvaltning står under Inställningar, Personer.
problem-reported-twice = Samma period är redan rapporterad av samma person, med { $amount } kr.
    .remedy = Ändra den rapporten i stället.
problem-number-negative = Det kan inte vara mindre än noll.
    .remedy = Skriv noll eller mer.
problem-decision-body = { $kind } beslutas av { $bodies }, inte av { $body }.
    .remedy = Välj rätt organ, eller rätt beslutstyp.
problem-decision-empty = Beslutet saknar belopp.
    .remedy = Lägg till minst en post.
problem-decision-moves-nothing = Den beslutstypen flyttar inga pengar och har inga poster.
    .remedy = Ta bort posterna, eller välj en annan beslutstyp.
problem-decision-line-lacks = Posten saknar { $field }.
    .remedy = Fyll i den.
problem-decision-line-foreign = { $field } hör inte till en sådan post.
    .remedy = Lämna fältet tomt.
problem-decision-amount = { $amount } kr kan inte beslutas här.
    .remedy = Skriv ett belopp som är större än noll. Bara vid omfördelning kan det vara negativt.
problem-carried-backwards = Pengar ombudgeteras till ett senare år än det de kommer från.
    .remedy = Rätta åren.
problem-correction-of-nothing = En rättelse måste säga vilket beslut den rättar.
    .remedy = Välj beslutet som upphävs.
problem-reversal-of-nothing = { $name } kan inte upphävas: det är inte fattat, eller är självt ett upphävande.
    .remedy = Fatta ett nytt beslut i stället.
problem-reversal-of-another-kind = { $name } upphävs av ett beslut av samma typ.
    .remedy = Välj samma beslutstyp.
problem-reversal-before = { $name } fattades senare än det beslut som ska upphäva det.
    .remedy = Rätta datumet.
problem-reversed-already = { $name } är redan upphävt.
    .remedy = Fatta ett nytt beslut i stället.
problem-reallocation-not-nought = Omfördelningen inom { $frame } går inte jämnt ut: summan är { $sum } kr.
    .remedy = Det som tas ska vara lika mycket som det som ges.
problem-allocation-lacks-benefits = { $project } har ingen beskriven nytta. Pengar fördelas inte utan nyttoanalys.
    .remedy = Beskriv nyttorna, eller ange beslutets egen paragraf om undantag.
problem-allocation-lacks-costs = { $project } har ingen kostnad i sin nyttokalkyl. Pengar fördelas inte utan kostnadskalkyl.
    .remedy = Lägg till kostnaderna, eller ange beslutets egen paragraf om undantag.
problem-allocation-lacks-values = { $project } är ett större projekt, och dess nyttokalkyl är inte fullständig: ett belopp saknas.
    .remedy = Fyll i alla faktorer, eller ange beslutets egen paragraf om undantag.
problem-allocation-lacks-approval = { $project } har ingen godkänd nyttokalkyl.
    .remedy = Låt granska och godkänna den, eller ange beslutets egen paragraf om undantag.
problem-framework-buys = Ett ramavtal köper inget i sig.
    .remedy = Lägg beloppen på avropen, och takvolymen som option.
problem-sum-too-large = Summan är för stor för att räknas.
    .remedy = Kontrollera beloppen.
problem-contract-under = Avtalet hänger inte ihop med något som det kan höra till: ett avrop görs från ett ramavtal, ett tilläggsavtal ändrar ett avtal.
    .remedy = Välj avtalet det hör under, eller ett annat slag.
problem-request-of-another-project = Beställningsbegäran hör till ett projekt som inte betalar något av avtalet.
    .remedy = Välj en begäran från ett projekt i avtalet.
problem-signed-already = Avtalet är redan undertecknat.
    .remedy = Gör ett tilläggsavtal om något ska ändras.
problem-signature-value = Undertecknandet gäller { $value } kr, men avtalet med optioner, förlängningar och tillägg kommer till { $whole } kr.
    .remedy = Ange hela värdet.
problem-signature-decision = { $name } godkänner inte avtalet: det är inte ett fattat beslut om avtal från den dagen eller tidigare.
    .remedy = Välj rätt beslut.
problem-signature-by-nobody = Ingen har delegation att underteckna { $value } kr för ett sådant köp den dagen, inte heller { $signer }.
    .remedy = Kontrollera delegationerna i inställningarna.
problem-signature-by-body = { $signer } får inte underteckna { $value } kr. Det beslutas av { $may }.
    .remedy = Registrera beslutet, och ange det vid undertecknandet.
problem-signature-stands-in = { $signer } får inte underteckna { $value } kr i eget namn. Det får { $may }.
    .remedy = Ange vem { $signer } ersätter, om den inte kan underteckna.
problem-signature-not-permitted = { $signer } får inte underteckna { $value } kr. Det får { $may }.
    .remedy = Välj rätt undertecknare.
problem-nothing-to-report = Det finns inga delegationsbeslut att anmäla till och med den dagen.
    .remedy = Välj en senare dag.
problem-reported-already = Ett av avtalen är redan anmält, eller undertecknades inte på delegation.
    .remedy = Ta bort det ur anmälan.
problem-contracted-over-allocated = { $project } har avtalat { $contracted } kr men bara fått { $allocated } kr fördelat.
    .remedy = Föreslå en fördelning, eller minska avtalet.
problem-contract-signed = Avtalet är undertecknat. Parter, belopp och villkor ändras inte. Inget ändrades.
    .remedy = Gör ett tilläggsavtal.
problem-over-allocated = Mer är fördelat än det finns att fördela av { $frame }: { $over } kr för mycket.
    .remedy = Omfördela eller återför, eller begär mer.
problem-over-granted = Mer är beviljat än vad som finns i { $frame }: { $over } kr för mycket.
    .remedy = Kontrollera besluten.
problem-minutes-missing = { $name } saknar både paragraf och diarienummer.
    .remedy = Komplettera med ett beslut som rättar det.
problem-purchase-split-supplier = { $name } ser ut som del av ett uppdelat köp från samma leverantör, tillsammans med { $earlier }: { $together } kr, över gränsen { $limit } kr.
    .remedy = Behandla köpen som ett, eller skriv i avtalet varför de är skilda.
problem-purchase-split-kind = { $name } ser ut som del av ett uppdelat köp av samma slag, tillsammans med { $earlier }: { $together } kr, över gränsen { $limit } kr.
    .remedy = Behandla köpen som ett, eller skriv i avtalet varför de är skilda.
problem-signatures-unreported = { $count ->
    [one] Ett delegationsbeslut är inte anmält.
   *[other] { $count } delegationsbeslut är inte anmälda.
}
    .remedy = Anmäl dem till det organ som har delegerat.
problem-over-grant = Beräkningarna överstiger { $frame } med { $over } kr.
    .remedy = Prioritera, eller begär mer.
problem-over-reserve = Beräkningarna överstiger reserven { $frame } med { $over } kr.
    .remedy = Prioritera projekten.
problem-decision-missing = { $frame } är föreslaget. Beslutet finns inte registrerat.
    .remedy = Bekräfta beslutet när det har fattats.
problem-remark-to-confirm = { $text }
    .remedy = Kontrollera mot källan.
problem-funding-differs = Finansieringen av { $line }, { $funded } kr, är inte lika stor som beräkningen, { $estimated } kr.
    .remedy = Rätta en av dem.
problem-cost-missing = { $project } saknar kostnadsberäkning, eller en del av den.
    .remedy = Lägg till en beräkning.
problem-leader-missing = { $project } saknar projektledare.
    .remedy = Utse en projektledare.
problem-goal-missing = { $project } anger inget mål.
    .remedy = Ange vilka mål projektet bidrar till.
problem-phase-missing = { $project } saknar fas.
    .remedy = Ange fasen.
problem-dates-missing = { $project } saknar start eller slut.
    .remedy = Ange datumen.
problem-amount-unreadable = ”{ $text }” är inget belopp.
    .remedy = Skriv till exempel 1 250,5 eller 1,25 mnkr.
problem-amount-finer-than-ore = ”{ $text }” är finare än öret.
    .remedy = Avrunda till hela ören.
problem-amount-range = ”{ $text }” är större än 10 000 000 mnkr.
    .remedy = Kontrollera enheten.
problem-date-outside = ”{ $text }” ligger utanför åren 1900–2999.
    .remedy = Kontrollera året.
problem-date-unreadable = ”{ $text }” är ingen dag.
    .remedy = Skriv till exempel 2008-03-01.
problem-percent-unreadable = ”{ $text }” är ingen procentsats.
    .remedy = Skriv till exempel 3,5.
problem-year-unreadable = ”{ $text }” är inget år.
    .remedy = Skriv fyra siffror, till exempel 2008.
problem-period-unreadable = ”{ $text }” är ingen period.
    .remedy = Skriv till exempel 2007-Q3, 2007-T2 eller 2007.
problem-moment-unreadable = ”{ $text }” är ingen tidpunkt.
    .remedy = Skriv en dag, till exempel 2007-09-14, eller en tidpunkt som 2007-09-14T12:00:00Z.
problem-count-unreadable = ”{ $text }” går inte. Det ska vara ett heltal som är noll eller större.
    .remedy = Skriv siffror, till exempel 3.
problem-flag-unreadable = ”{ $text }” är varken ja eller nej.
    .remedy = Skriv ja eller nej.
problem-choice-unknown = ”{ $text }” finns inte bland valen.
    .remedy = Välj ett av dem.
problem-reference-unreadable = ”{ $text }” finns inte.
    .remedy = Välj en som finns, eller lägg till den först.
problem-reference-ambiguous = Flera heter ”{ $text }”.
    .remedy = Välj en i listan.
problem-edit-several-costs = Projektet har flera kostnader.
    .remedy = Öppna projektet och ändra dem var för sig.
problem-no-such-field = Fältet { $field } finns inte.
    .remedy = Kontrollera namnet.
problem-no-such-kind = Slaget { $kind } finns inte.
    .remedy = Kontrollera namnet.
problem-no-such-record = Uppgiften { $id } finns inte längre.
    .remedy = Ladda om och försök igen.
    .terminal = Kontrollera namnet.
problem-no-such-project = Projektet { $id } finns inte.
    .remedy = Gå tillbaka till listan.
    .terminal = nytta list visar projekten.
problem-no-such-change = Ändring { $sequence } finns inte.
    .remedy = Välj en annan.
problem-no-such-figure = Siffran kan inte spåras.
    .remedy = Ladda om och försök igen.
    .terminal = Skriv namnet på en siffra, en rad eller en faktor.
problem-no-such-figure-name = Ingen siffra heter ”{ $name }”. Namn som finns: { $names }. I stället för … står en rad eller faktor: { $parts }.
    .remedy = Skriv ett av namnen, eller en rads eller faktors namn.
problem-no-such-grouping = Det går inte att gruppera efter { $grouping }.
    .remedy = Välj del, verksamhetsområde, program eller fas.
problem-no-such-period = Perioden finns inte i portföljen.
    .remedy = Välj en annan period.
problem-paste-unreadable = Det inklistrade kunde inte läsas: { $detail }
    .remedy = Kopiera cellerna igen.
problem-paste-too-large = Det inklistrade har mer än { $max } celler. Inget ändrades.
    .remedy = Klistra in i delar, eller importera en fil.
problem-paste-too-wide = Raden har fler celler än de { $columns } kolumner som finns från platsen.
    .remedy = Börja längre till vänster eller visa fler kolumner.
problem-viewing-earlier = Du ser på ett tidigare läge. Inget ändrades.
    .remedy = Gå tillbaka till nu för att ändra.
problem-read-only-in-use = Portföljen är öppen i ett annat fönster och kan bara läsas här. Inget ändrades.
    .remedy = Stäng det andra fönstret och öppna portföljen igen.
problem-read-only-permission = Filen får bara läsas. Inget ändrades.
    .remedy = Öppna en kopia i en mapp där du får skriva.
problem-read-only-newer-records = Filen har uppgifter från ett nyare program och kan bara läsas. Inget ändrades.
    .remedy = Uppdatera Nytta.
problem-not-a-journal = { $path } är ingen portfölj från Nytta. Filen är orörd.
    .remedy = Välj en annan fil.
problem-not-a-journal-folder = { $path } är en mapp.
    .remedy = Välj en fil som slutar på .nytta.
problem-not-a-journal-file = { $path } är ingen vanlig fil. Inget ändrades.
    .remedy = Välj en fil som slutar på .nytta.
problem-not-a-journal-unreadable = { $path } får inte läsas. Filen är orörd.
    .remedy = Be om läsrätt till filen, eller öppna en kopia.
problem-not-a-journal-empty = { $path } är tom. Filen är orörd.
    .remedy = Öppna en säkerhetskopia, eller skapa en ny portfölj under ett annat namn.
problem-journal-blob = En bilaga är skadad ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-current = Det som gäller nu stämmer inte med historiken ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-cut-off = Filen är avkortad ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-engine = Databasens egen kontroll hittar fel ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-gap = Ändringar saknas i historiken ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-hash = Historikens kedja är bruten ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-item = En uppgift i historiken är ändrad i efterhand eller skadad ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-meta = Filens grunduppgifter är skadade ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-reference = En hänvisning i historiken leder fel ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-row = En rad i filen kan inte läsas ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-schema = Filens tabeller är inte de som Nytta skapar ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-time = Tiden går bakåt i historiken ({ $detail }).
    .remedy = Arbeta vidare i en säkerhetskopia och spara den här filen som den är.
problem-journal-newer = Filen är gjord av ett nyare program (format { $found }, det här klarar { $known }). Filen är orörd.
    .remedy = Uppdatera Nytta.
problem-journal-refused = Journalen tog inte emot ändringen: { $detail } Inget ändrades.
    .remedy = Försök igen. Hör av dig om det händer på nytt.
problem-store-failed = Det gick inte att spara: { $detail } Allt som sparats tidigare finns kvar.
    .remedy = Kontrollera att disken inte är full och försök igen.
problem-overtaken = Någon annan hann före: { $records }. Inget ändrades.
    .remedy = Se vad som är nytt och gör ändringen igen.
problem-record-unreadable = En uppgift kunde inte läsas: { $detail }
    .remedy = Kör ”nytta check” på filen.
problem-nothing-open = Ingen portfölj är öppen.
    .remedy = Öppna eller skapa en.
problem-nothing-done = Inget ändrades.
    .remedy = Försök igen.
problem-passage-corrects-nothing = En rättelse säger vilken passerad beslutspunkt den rättar.
    .remedy = Ange den, eller ta bort rättelsens uppgifter.
problem-correction-says-nothing = Det framgår inte vad rättelsen innebär.
    .remedy = Välj om punkten inte passerades, eller om uppgifterna om den rättas.
problem-correction-without-reason = En rättelse behöver ett skäl. Inget ändrades.
    .remedy = Skriv vad som var fel.
problem-correction-of-another-point = Rättelsen gäller en annan punkt än { $gate }, som passerades { $date }.
    .remedy = Blev det fel punkt: rätta med att den inte passerades, och passera den rätta.
problem-passage-corrected-already = { $gate }, { $date }, är redan rättad.
    .remedy = Rätta den uppgift som gäller nu.
problem-gate-later-stands = { $gate } är passerad efter den, { $date }. Inget ändrades.
    .remedy = Rätta den senaste punkten först.
problem-correction-leaves-frozen = En kalkyl är låst av { $gate }, { $date }, som inte längre gäller.
    .remedy = Lås upp kalkylen i samma ändring, eller rätta i fönstret.
problem-nothing-to-undo = Det finns inget att ångra.
    .remedy = Dina ändringar står i historiken.
problem-nothing-to-redo = Det finns inget att göra om.
    .remedy = Dina ändringar står i historiken.
problem-undo-final = { $kind } ångras inte.
    .remedy = Rätta genom att lägga till en ny. Ångra igen tar tillbaka det du gjorde dessförinnan.
problem-undo-final-passage = { $kind } ångras inte.
    .remedy = Rätta i stället: på kalkylens sida, ”Rätta…” vid punkten. Ångra igen tar tillbaka det du gjorde dessförinnan.
problem-file-exists = { $path } finns redan. Inget skrevs över.
    .remedy = Välj ett annat namn.
problem-file-missing = { $path } finns inte.
    .remedy = Kontrollera sökvägen.
problem-folder-unwritable = Det går inte att skriva i { $path }: { $detail }
    .remedy = Välj en annan mapp i inställningarna.
problem-desk-unwritable = Dina egna inställningar kunde inte sparas: { $detail }
    .remedy = Kontrollera att din hemmapp går att skriva i.
problem-not-empty = Portföljen är inte tom. Inget ändrades.
    .remedy = Skapa en ny fil.
problem-import-unreadable = { $path } kunde inte läsas: { $detail }
    .remedy = Kontrollera att filen finns och får läsas.
problem-import-steps-need-empty = En portfölj som berättas i daterade steg kan bara läsas in i en tom fil. Inget ändrades.
    .remedy = Skapa en ny fil och läs in den där.

problem-report-cancelled = Rapporten avbröts. Inget skrevs.
    .remedy = Börja om när du vill.

### Import

problem-file-unknown = Filen hör inte till någon tabell. Den är inte läst.
    .remedy = Döp filen efter det som den innehåller, till exempel project.csv, eller flytta den. Namnen är: { $known }.
problem-file-too-large = Filen är större än { $max } MiB. Den är inte läst.
    .remedy = Dela den i flera importer.
problem-file-unreadable = Filen kunde inte läsas: { $reason }
    .remedy = Kontrollera att den finns och att du får läsa den.
problem-file-encoding = Filen är inte sparad som UTF-8 utan som { $encoding }. Å, ä och ö skulle bli fel.
    .remedy = Spara den på nytt som ”CSV UTF-8”.
problem-file-not-csv = Filen är ingen textfil utan { $format }.
    .remedy = Spara tabellen som ”CSV UTF-8”.
problem-file-nul = Filen innehåller ett nolltecken. Den är skadad eller ingen textfil.
    .remedy = Spara den på nytt som ”CSV UTF-8”.
problem-file-empty = Filen är tom: inte ens kolumnernas namn finns.
    .remedy = Spara den på nytt, eller ta bort den.
problem-csv-quote-open = Ett citattecken öppnas på raden men stängs aldrig. Filen kan vara avhuggen.
    .remedy = Stäng citatet, eller hämta filen på nytt.
problem-csv-quote-stray = Det står text direkt efter ett avslutande citattecken.
    .remedy = Skriv citattecken inne i en text dubbelt: "".
problem-csv-line-end = Raden innehåller en ensam vagnretur, som inte avslutar någon rad.
    .remedy = Spara filen på nytt med radslut från Windows eller Unix.
problem-row-ragged = Raden har { $found } celler, men tabellen har { $expected } kolumner.
    .remedy = Kontrollera skiljetecken och citattecken på raden.
problem-rows-too-many = Filen har fler än { $max } rader. Den är inte läst.
    .remedy = Dela den i flera importer.
problem-column-unknown = Kolumnen { $column } finns inte i tabellen.
    .remedy = Rätta namnet eller ta bort kolumnen. Namnen är: { $known }.
problem-column-duplicate = Kolumnen { $column } finns två gånger.
    .remedy = Ta bort en av dem.
problem-column-missing = Kolumnen { $column } saknas.
    .remedy = Lägg till den med ett värde på varje rad.
problem-cell-amount = ”{ $text }” är inget belopp i kronor.
    .remedy = Skriv hela beloppet i kronor, till exempel 1250000,50.
problem-slot-invalid = ”{ $text }” är ingen tid för ett belopp.
    .remedy = Skriv ett år (2008), en månad (2008-03) eller whole när beloppet inte är fördelat.
problem-entry-duplicate = { $entry } finns två gånger för samma rad.
    .remedy = Slå ihop beloppen eller ta bort det ena.
problem-id-invalid = ”{ $text }” kan inte vara ett id.
    .remedy = Använd högst 64 av tecknen a–z, 0–9, - _ och . med en bokstav eller siffra först. Du kan också lämna cellen tom.
problem-id-duplicate = Id { $id } finns på mer än en rad.
    .remedy = Behåll en av raderna, eller ge dem olika id.
problem-id-missing = Raden saknar id, och det går inte att göra ett av namnet.
    .remedy = Skriv ett id.
problem-name-ambiguous = { $count } uppgifter ({ $kind }) heter ”{ $text }”.
    .remedy = Skriv id i stället för namnet.
problem-kind-unknown = ”{ $text }” är inget slag av uppgift.
    .remedy = Skriv namnet som i filernas namn, till exempel project.
problem-removal-unknown = { $kind } { $id } kan inte tas bort, för den finns inte.
    .remedy = Ta bort raden.
problem-step-missing = Mappen { $folder } saknas eller är tom.
    .remedy = Lägg dit stegets filer, eller ta bort raden.
problem-step-unlisted = Steget finns som mapp men inte i steps.csv.
    .remedy = Lägg till en rad för det i steps.csv, eller ta bort mappen.
problem-step-duplicate = Steget { $step } finns på två rader.
    .remedy = Ta bort den ena.
problem-step-order = Steget { $step } är registrerat före steget ovanför.
    .remedy = Lägg stegen i tidsordning.
problem-file-beside-steps = Filen ligger bredvid stegen och hör inte till något av dem.
    .remedy = Flytta den till ett stegs mapp.
problem-package-invalid = datapackage.json går inte att läsa: { $reason }
    .remedy = Rätta filen eller ta bort den. Tabellerna kan läsas utan den.
problem-package-newer = Mappen är skriven av ett nyare program (format { $found }, det här klarar { $known }).
    .remedy = Uppdatera Nytta.
problem-package-empty = Det finns inga tabeller att läsa in.
    .remedy = Välj en mapp med filer som project.csv.
problem-record-invalid = Raden kunde inte bli en uppgift: { $reason }
    .remedy = Jämför raden med en som fungerar.
problem-problems-more = { $count } problem till visas inte.
    .remedy = Rätta dem som visas och läs in igen.
problem-export-folder-foreign = I { $folder } finns { $file }, som inte hör till en export från Nytta. Inget skrevs.
    .remedy = Välj en tom mapp eller ett nytt namn.
problem-export-failed = Det gick inte att skriva till { $folder }: { $reason } Det som fanns där är kvar.
    .remedy = Kontrollera att du får skriva där och att disken inte är full.
problem-picture-unreadable = Bilden kunde inte sparas: { $detail }
    .remedy = Försök igen.
problem-fault-of-window = Fönstret gjorde fel: { $detail }
    .remedy = Det som är sparat finns kvar. Försök igen; hjälper det inte, starta om programmet.
problem-report-disagrees = Rapportens format säger emot varandra i { $place }: { $detail } Inget skrevs.
    .remedy = Hör av dig: det är ett fel i programmet.
problem-report-failed = Rapporten kunde inte göras: { $detail } Inget skrevs.
    .remedy = Försök igen. Hör av dig om det händer på nytt.

### SIE-filer

problem-sie-empty = Filen är tom.
    .remedy = Exportera den på nytt från ekonomisystemet.
problem-sie-not-sie = Filen är ingen SIE-fil utan { $found ->
        [web_page] en webbsida. Troligen sparades ett felmeddelande eller en inloggning i stället för filen
        [sie_5] SIE 5, som är XML
        [excel] en arbetsbok från Excel
        [pdf] ett PDF-dokument
        [utf_16] text i UTF-16
       *[other] något annat: ingen rad börjar med en etikett som #FLAGGA eller #VER
    }.
    .remedy = Exportera från ekonomisystemet som SIE typ 4.
problem-sie-type-unknown = ”{ $text }” är ingen SIE-typ.
    .remedy = Exportera på nytt som SIE typ 4.
problem-sie-type-unlikely = Filen innehåller verifikationer fastän den är SIE typ { $number }, som bara har saldon.
    .remedy = Kontrollera att det är rätt fil. Verifikationer hör till typ 4.
problem-sie-balances-only = Filen är SIE typ { $number }: den innehåller saldon men inga verifikationer, så inget utfall går att föra till projekt.
    .remedy = Exportera som SIE typ 4.
problem-sie-no-vouchers = Filen innehåller inga verifikationer.
    .remedy = Kontrollera vilken period och vilka serier som valdes vid exporten.
problem-sie-currency = Beloppen är i { $currency }, inte i kronor.
    .remedy = Exportera redovisningen i SEK.
problem-sie-format-untrue = Filen säger att den är skriven i { $format }, men den är skriven i { $encoding } och är läst så.
    .remedy = Se efter att å, ä och ö ser rätt ut.
problem-sie-letters-lost = { $count ->
        [one] 1 tecken
       *[other] { $count } tecken
    }, troligen å, ä eller ö, gick förlorade innan filen kom hit. Det första stod på den här raden.
    .remedy = Exportera på nytt, och öppna inte filen i ett annat program på vägen.
problem-sie-nul = Filen innehåller { $count ->
        [one] 1 nolltecken
       *[other] { $count } nolltecken
    }, första gången på den här raden. Den är skadad.
    .remedy = Exportera eller kopiera den på nytt.
problem-sie-line-too-long = Raden är längre än { $max } byte. Den är inte läst.
    .remedy = Kontrollera att filen inte är skadad.
problem-sie-line-unreadable = Raden börjar inte med en etikett, som #TRANS. Den är inte läst.
    .remedy = Se på raden ovanför: en text kan ha brutits mitt itu.
problem-sie-line-incomplete = { $label } saknar en uppgift som måste finnas. Raden är inte läst.
    .remedy = Exportera på nytt, eller jämför med en rad som är hel.
problem-sie-quote-open = Ett citattecken öppnas på raden men stängs aldrig. Texten är läst till radens slut, och det som står före den som vanligt.
    .remedy = Kontrollera texten. En del program hugger av långa texter.
problem-sie-quote-stray = Ett citattecken står mitt i ett fält, så det är osäkert var texten slutar. Det som står före den är läst som vanligt.
    .remedy = Kontrollera texten, eller ta bort citattecknet ur den i ekonomisystemet.
problem-sie-list-open = En klammer öppnas på raden men stängs aldrig. Raden är inte läst.
    .remedy = Stäng objektlistan, eller exportera på nytt.
problem-sie-list-unreadable = Objektlistan går inte att läsa: den ska ha ett objekt efter varje dimension, och hela citat. Raden är inte läst.
    .remedy = Rätta raden, eller exportera på nytt.
problem-sie-brace-stray = Klammern { $brace } hör inte till någon verifikation.
    .remedy = Efter #VER ska en klammer öppnas, raderna följa och klammern stängas.
problem-sie-voucher-open = Verifikation { $voucher } börjar här men avslutas aldrig. Filen kan vara avhuggen.
    .remedy = Exportera eller kopiera filen på nytt.
problem-sie-row-outside = { $label } står utanför en verifikation. Raden är inte läst.
    .remedy = Exportera på nytt, eller flytta in raden i sin verifikation.
problem-sie-amount-unreadable = ”{ $text }” är inget belopp. Raden är inte läst.
    .remedy = Ett belopp skrivs med decimalpunkt, högst två decimaler och utan mellanrum, till exempel -1250.50.
problem-sie-date-unreadable = ”{ $text }” är ingen dag eller månad. Raden är inte läst.
    .remedy = En dag skrivs som 20110531 och en månad som 201105.
problem-sie-quantity-unreadable = ”{ $text }” är ingen kvantitet. Raden är läst utan den.
    .remedy = En kvantitet skrivs med decimalpunkt och utan mellanrum, till exempel 12.5.
problem-sie-year-unreadable = ”{ $text }” är inget räkenskapsår. Raden är inte läst.
    .remedy = Filens eget år har nummer 0, året före -1.
problem-sie-voucher-unbalanced = Verifikation { $voucher } balanserar inte: debet minus kredit är { $difference } kr.
    .remedy = Rätta verifikationen i ekonomisystemet och exportera på nytt.
problem-sie-voucher-repeated = Verifikation { $voucher } finns { $count } gånger under samma räkenskapsår, första gången på rad { $first }. Alla räknas.
    .remedy = Kontrollera att inget är exporterat två gånger.
problem-sie-account-undeclared = Konto { $account } används på { $count ->
        [one] 1 rad
       *[other] { $count } rader
    } men finns inte i filens kontoplan.
    .remedy = Kontrollera att kontot är rätt.
problem-sie-dimension-unknown = Dimension { $dimension } används på { $count ->
        [one] 1 rad
       *[other] { $count } rader
    }, men filen säger inte vad den är.
    .remedy = Ta reda på vad dimensionen står för innan du kopplar den till projekt.
problem-sie-objects-undeclared = { $count ->
        [one] 1 objekt
       *[other] { $count } objekt
    } i dimension { $dimension } används utan att ha något namn i filen: { $objects }.
    .remedy = Koppla dem efter numret.
problem-sie-totals-differ = För { $count ->
        [one] 1 konto
       *[other] { $count } konton
    } ger årets verifikationer något annat än filens egna saldon: { $accounts }.
    .remedy = Jämför med huvudboken. Det är som det ska om filen bara har en del av årets verifikationer; annars saknas någon.
problem-sie-checksum-differs = Filens kontrollsumma är { $stated }, men innehållet ger { $found }. Filen har ändrats efter exporten eller är skadad.
    .remedy = Exportera på nytt, och öppna inte filen i ett annat program på vägen.
problem-sie-checksum-count = #KSUMMA finns { $count ->
        [one] 1 gång
       *[other] { $count } gånger
    }. Den ska finnas två gånger eller ingen. Filen kan vara avhuggen.
    .remedy = Exportera eller kopiera filen på nytt.
problem-accounts-unreadable = Kontona ”{ $text }” går inte att läsa.
    .remedy = Skriv konton och intervall med komma emellan, till exempel 4000-7999, 8910.
problem-withdrawn-without-reason = En fil återtas inte utan skäl.
    .remedy = Skriv varför den återtas.
problem-code-out-of-scope = En kod som rör ett projekt i portföljen kan inte samtidigt ligga utanför den.
    .remedy = Ta bort projektet, eller ange att koden rör det.
problem-actuals-code-taken = Koden { $code } finns redan för redovisningsenheten.
    .remedy = Ändra den som finns.
problem-accounting-period-taken = Månaden { $month } har redan ett läge.
    .remedy = Ändra det som finns.
problem-entity-differs = Sättet att läsa hör till en annan redovisningsenhet.
    .remedy = Välj ett som hör till filens enhet.
problem-batch-replaces-itself = En fil kan inte ersätta sig själv, och inte den som ersätter den (”{ $name }”).
    .remedy = Välj en annan fil.
problem-batch-of-another-entity = Filen ”{ $name }” hör till en annan redovisningsenhet.
    .remedy = Ersätt bara filer från samma enhet.
problem-batch-replaced-already = Filen ”{ $name }” är redan ersatt av en annan.
    .remedy = Ersätt den som gäller nu.
problem-batch-rows-stand = Raderna i en inläst fil ändras inte.
    .remedy = Läs in den rättade filen; den ersätter den gamla.
problem-booked-in-closed-month = Utfallet ändras i { $months }, som är stängd.
    .remedy = Skriv skälet till den sena bokningen, eller öppna månaden.
problem-reconciliation-differs = Huvudboken visar { $ledger } kr, här finns { $here } kr: { $difference } kr skiljer.
    .remedy = Läs in det som saknas, eller rätta beloppet. Inget är undertecknat.
problem-reconciliation-overtaken = Utfallet har ändrats sedan avstämningen gjordes; här finns nu { $here } kr.
    .remedy = Stäm av på nytt.
problem-actuals-dimension-missing = Filen har ingen dimension { $dimension }; den har { $has }.
    .remedy = Ange rätt dimension om raderna ska kopplas till projekt.
problem-actuals-nothing-read = Ingen rad i filen ligger på kontona { $accounts }.
    .remedy = Ange de konton som ska läsas.
problem-actuals-column-missing = Kolumnen ”{ $column }” finns inte. Filen har: { $has }.
    .remedy = Ange kolumnens namn som det står i filen.
problem-actuals-overlap = Filen ”{ $name }” gäller { $months }, som den nya bara har en del av. Inget är inläst.
    .remedy = Välj att ersätta den, eller att läsa in den nya bredvid.
problem-actuals-entity-needed = Det finns flera redovisningsenheter: { $names }.
    .remedy = Ange vilken som filen hör till.
problem-actuals-other-company = Filen har organisationsnummer { $number }, ett annat än { $name }.
    .remedy = Kontrollera att filen hör till rätt enhet.
problem-actuals-withdrawn-already = Filen ”{ $name }” är redan återtagen. Inget ändrades.
    .remedy = Ångra återtagandet om den ska gälla igen.
problem-sums-unreadable = Det som hör till en inläst utfallsfil går inte att läsa, och räknas inte med.
    .remedy = Återställ portföljen från en kopia, eller läs in filen på nytt.
problem-actuals-column-unsaid = Det är inte sagt vilken kolumn som är { $field ->
        [date] datum
        [account] konto
        [amount] belopp
       *[project] projekt
    }. Filen har: { $has }.
    .remedy = Ange kolumnens namn; det blir ihågkommet till nästa fil.
problem-digest-form = Kontrollsumman har inte formen av en sådan (64 hexadecimala siffror).
    .remedy = Läs in filen på nytt i stället för att skriva uppgiften för hand.
problem-forecast-twice = Det finns redan en prognos för { $period } från { $date }.
    .remedy = Ångra den om den är fel, eller datera den nya en annan dag.
problem-status-twice = Projektet har redan en lägesrapport för { $period }.
    .remedy = Ändra den i stället.
problem-limit-twice = Den sidan har redan gränser.
    .remedy = Ändra dem i stället.
problem-limits-reversed = Gränsen för Avviker ligger under den för Bevaka.
    .remedy = Höj den, eller sänk den andra.
problem-forecast-reason = Prognosen för { $year } skiljer sig från den från { $date }. Inget sparades.
    .remedy = Skriv varför den ändras.
problem-forecast-lacks-year = Prognosen saknar belopp för { $year }, periodens år.
    .remedy = Lägg till det; skriv 0 om inget väntas.
problem-forecast-year-far = { $year } ligger mer än { $max } år från perioden.
    .remedy = Kontrollera årtalet.
problem-forecast-stands = En prognos ändras inte i efterhand. Inget sparades.
    .remedy = Lämna en ny med motivering; den nyaste gäller.
problem-progress-outside = Utfört arbete är { $percent } %.
    .remedy = Skriv mellan 0 och 100 %.
problem-progress-unmeasured = Det sägs inte hur det utförda arbetet mättes.
    .remedy = Skriv hur, till exempel godkända leveranser av planerade.
problem-year-twice = { $year } står två gånger.
    .remedy = Skriv ett belopp per år.

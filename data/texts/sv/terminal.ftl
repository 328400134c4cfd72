### Terminalens texter, och de namn som kontoret själv sätter.

place-row = rad { $row }
place-column = kolumn { $column }

office-cost-line = Projektkostnad
office-city = Kommunen
office-full-year = Bokslut
office-begun = Ny portfölj
office-gates-passed-over = { $gates } passerades inte
office-freezes-unapproved = kalkylen som låses är inte godkänd
office-begun-shipped = Portföljen skapad ur det som följer med Nytta
office-simulated = { $runs } körningar med frö { $seed }
office-actuals-imported = Utfall ur { $name }
office-actuals-sie = SIE-fil
office-actuals-table = Tabell
office-imported = Inläst från { $path }

terminal-made = { $file }: { $name }, { $count } projekt.
terminal-imported =
    { $records ->
        [one] 1 uppgift lästes in, { $removals } togs bort.
       *[other] { $records } uppgifter lästes in, { $removals } togs bort.
    }
terminal-import-dry =
    { $records ->
        [one] 1 uppgift skulle läsas in, { $removals } skulle tas bort. Inget ändrades.
       *[other] { $records } uppgifter skulle läsas in, { $removals } skulle tas bort. Inget ändrades.
    }
terminal-import-refused = { $count } fel. Inget ändrades: rätta filerna och läs in dem igen.
terminal-exported =
    { $count ->
        [one] 1 fil skrevs i { $folder }.
       *[other] { $count } filer skrevs i { $folder }.
    }
terminal-compared = { $count } summor jämfördes mellan PDF, XLSX och CSV. Alla stämmer.
terminal-sound =
    { $changes ->
        [one] Filen är hel: 1 ändring, { $records } uppgifter.
       *[other] Filen är hel: { $changes } ändringar, { $records } uppgifter.
    }
terminal-unsound = { $count } problem. Filen är orörd.
terminal-undone = Ångrat: { $change }
terminal-undo-conflict = Inget ångrades: andra har ändrat samma uppgifter efter { $change }
terminal-no-group = utan grupp
terminal-no-programme = utan program
terminal-group = { $name } ({ $count })
terminal-sum = Summa
terminal-unit = Belopp i { $unit }, löpande priser, exklusive moms.
terminal-what = Del och verksamhetsområde
terminal-projects = Projekt
terminal-over = Beräknat utöver ramen
terminal-not-granted = Ej beviljat
terminal-missing = { $amount } ({ $count } saknas)
terminal-records =
    { $count ->
        [one] 1 uppgift
       *[other] { $count } uppgifter
    }
terminal-reverses = tar tillbaka { $sequence }: {""}
terminal-invented = {" "}(påhittad tid)
terminal-counted = Summa mot ramarna
terminal-with-candidates = Med kandidater
terminal-unit-sek = kr
terminal-unit-ksek = tkr
terminal-unit-msek = mnkr
terminal-no-calculation = Projektet har ingen nyttokalkyl.
terminal-conditions = { $stage }. Prisnivå { $price }, { $rate }, { $first }–{ $last }. { $convention }. Belopp i kronor per år vid fullt genomslag.
terminal-rate = kalkylränta { $rate } ({ $basis })
terminal-rate-unsaid = inte sagt om real eller nominell
terminal-rate-in = { $rate } % år { $from }–{ $to }
terminal-rates = ränta { $path } ({ $basis }): { $rates }
terminal-additions = Påslag på investeringen: oförutsett { $contingency }, optimism { $uplift }. MIRR lånar till { $finance } och återlägger till { $reinvestment }.
terminal-none = inget
terminal-result = Resultat
terminal-financial = Endast finansiell
terminal-with-reallocated = Med omfördelning
terminal-source = Källa: { $source }. Senast ändrad av { $author }, { $recorded }.
terminal-name = Namn
terminal-mean = Medelvärde
terminal-likely = Alla faktorer troliga
terminal-above-zero = Sannolikhet för plus
terminal-at-low = Vid lägst, kr
terminal-at-high = Vid högst, kr
terminal-simulated = Nettonuvärde i kronor, { $runs } körningar med frö { $seed }, { $projects } projekt.
terminal-decision-entered = { $name }: beslutet är infört, { $amount } kr ({ $id }).
terminal-decision-proposed = { $name }: förslaget är infört, { $amount } kr ({ $id }). Det räknas inte förrän det är beslutat.
terminal-decision-reversed = Upphävt { $day }
terminal-contract-proposed = { $name }: avtalet är föreslaget, { $whole } kr med optioner och förlängningar ({ $id }). Det får undertecknas av { $may }.
terminal-contract-signed = { $name }: undertecknat för { $whole } kr ({ $id }).
terminal-contract-split = { $name } ser ut som en del av ett uppdelat köp, tillsammans med { $others }.
terminal-contract-date = Datum
terminal-contract-agreed = Avtalat, kr
terminal-contract-whole = Hela värdet, kr
terminal-contract-signer = Undertecknat av
terminal-contract-may = får: { $may }
terminal-delegated-reported = Anmält
terminal-stands-in = { $name }, för { $other }
terminal-and = och
terminal-output-lost = Allt som skulle skrivas ut kom inte fram: { $detail }
terminal-transfer = { $role }, överföring från { $payer }
terminal-no-window = Inget fönster går att öppna här: { $detail }. Terminalprogrammet nytta gör samma saker utan fönster.
terminal-no-display = ingen skärm är ansluten
terminal-actuals-read = { $file } ({ $entity }), { $months }: { $read } av { $rows } rader läses
terminal-actuals-belonging = Hör till
terminal-actuals-amount = kr
terminal-actuals-linked = Projekt
terminal-actuals-unlinked = Ej kopplat
terminal-actuals-internal = Internt
terminal-actuals-out-of-scope = Utanför portföljen
terminal-actuals-ledger = Enligt kontona
terminal-actuals-code = Ej kopplat: { $code }, { $amount }
terminal-actuals-month = { $month } ändras från { $before } till { $after }
terminal-actuals-already = Filen är redan inläst som { $name }. Inget ändrades.
terminal-actuals-done = Inläst som { $id }.
terminal-actuals-dry = Inget ändrades: detta är vad inläsningen skulle göra.
terminal-actuals-refused = Inget är inläst.
terminal-actuals-counts = Räknas
terminal-actuals-overtaken = utfallet har ändrats sedan dess
terminal-yes = ja
terminal-no = nej
terminal-row-date = Datum
terminal-row-account = Konto
terminal-row-code = Kod
terminal-row-text = Text
terminal-row-amount = Belopp
terminal-follow-up-year = Året till och med { $period }
terminal-follow-up-whole = Hela tiden till och med { $period }
terminal-follow-up-years = År för år, per { $period }
terminal-follow-up-whole-portfolio = Beviljat { $granted }, avvikelse mot beviljat (beviljat − prognos) { $deviation }. Portföljens årsbudget { $budget }.
terminal-status-said = Projektledaren säger
terminal-status-worked = Siffrorna säger
terminal-status-why = Varför
terminal-status-within = { $measure }: { $deviation } kr ({ $percent } %), inom gränserna
terminal-status-passed = { $measure }: { $deviation } kr ({ $percent } %), över gränsen { $limit }

### The texts of the terminal, and the names that the office itself gives.

place-row = row { $row }
place-column = column { $column }

office-cost-line = Project cost
office-city = The city
office-full-year = Annual accounts
office-begun = New portfolio
office-gates-passed-over = { $gates } not passed
office-freezes-unapproved = the calculation that is frozen is not approved
office-begun-shipped = Portfolio made from what comes with Nytta
office-simulated = { $runs } runs with seed { $seed }
office-actuals-imported = Actuals from { $name }
office-actuals-sie = SIE file
office-actuals-table = Table
office-imported = Imported from { $path }

terminal-made = { $file }: { $name }, { $count } projects.
terminal-imported =
    { $records ->
        [one] 1 record was imported, { $removals } removed.
       *[other] { $records } records were imported, { $removals } removed.
    }
terminal-import-dry =
    { $records ->
        [one] 1 record would be imported, { $removals } removed. Nothing was changed.
       *[other] { $records } records would be imported, { $removals } removed. Nothing was changed.
    }
terminal-import-refused =
    { $count ->
        [one] 1 error. Nothing was changed: correct the file and import it again.
       *[other] { $count } errors. Nothing was changed: correct the files and import them again.
    }
terminal-exported =
    { $count ->
        [one] 1 file was written in { $folder }.
       *[other] { $count } files were written in { $folder }.
    }
terminal-compared = { $count } totals were compared between PDF, XLSX and CSV. All agree.
terminal-sound =
    { $changes ->
        [one] The file is sound: 1 change, { $records } records.
       *[other] The file is sound: { $changes } changes, { $records } records.
    }
terminal-unsound =
    { $count ->
        [one] 1 problem. The file is untouched.
       *[other] { $count } problems. The file is untouched.
    }
terminal-undone = Undone: { $change }
terminal-undo-conflict = Nothing was undone: others have changed the same records since { $change }
terminal-no-group = in no group
terminal-no-programme = in no programme
terminal-group = { $name } ({ $count })
terminal-sum = Total
terminal-unit = Amounts in { $unit }, current prices, excluding VAT.
terminal-what = Part and business area
terminal-projects = Projects
terminal-over = Estimated beyond the frame
terminal-not-granted = Not granted
terminal-missing = { $amount } ({ $count } missing)
terminal-records =
    { $count ->
        [one] 1 record
       *[other] { $count } records
    }
terminal-reverses = takes back { $sequence }: {""}
terminal-invented = {" "}(invented time)
terminal-counted = Total against the frames
terminal-with-candidates = With candidates
terminal-unit-sek = SEK
terminal-unit-ksek = kSEK
terminal-unit-msek = MSEK
terminal-no-calculation = The project has no benefit calculation.
terminal-conditions = { $stage }. Prices of { $price }, { $rate }, { $first }–{ $last }. { $convention }. Amounts in kronor a year in full effect.
terminal-rate = discount rate { $rate } ({ $basis })
terminal-rate-unsaid = not said whether real or nominal
terminal-rate-in = { $rate } % in years { $from }–{ $to }
terminal-rates = rate { $path } ({ $basis }): { $rates }
terminal-additions = Added to the investment: contingency { $contingency }, optimism { $uplift }. MIRR borrows at { $finance } and reinvests at { $reinvestment }.
terminal-none = nothing
terminal-result = Result
terminal-financial = Financial only
terminal-with-reallocated = With reallocated
terminal-source = Source: { $source }. Last changed by { $author }, { $recorded }.
terminal-name = Name
terminal-mean = Mean
terminal-likely = All factors likely
terminal-above-zero = Probability of plus
terminal-at-low = At lowest, SEK
terminal-at-high = At highest, SEK
terminal-simulated = Net present value in kronor, { $runs } runs with seed { $seed }, { $projects } projects.
terminal-decision-entered = { $name }: the decision is entered, SEK { $amount } ({ $id }).
terminal-decision-proposed = { $name }: the proposal is entered, SEK { $amount } ({ $id }). It counts when it has been decided.
terminal-decision-reversed = Reversed { $day }
terminal-contract-proposed = { $name }: the contract is proposed, SEK { $whole } with options and extensions ({ $id }). It may be signed by { $may }.
terminal-contract-signed = { $name }: signed for SEK { $whole } ({ $id }).
terminal-contract-split = { $name } looks like part of a purchase that was split, together with { $others }.
terminal-contract-date = Date
terminal-contract-agreed = Contracted, SEK
terminal-contract-whole = Whole value, SEK
terminal-contract-signer = Signed by
terminal-contract-may = may: { $may }
terminal-delegated-reported = Reported
terminal-stands-in = { $name }, for { $other }
terminal-and = and
terminal-output-lost = Not all that was to be printed could be written: { $detail }
terminal-transfer = { $role }, transfer from { $payer }
terminal-no-window = No window can be opened here: { $detail }. The terminal program nytta does the same without a window.
terminal-no-display = no display is connected
terminal-actuals-read = { $file } ({ $entity }), { $months }: { $read } of { $rows } rows are read
terminal-actuals-belonging = Belongs to
terminal-actuals-amount = kr
terminal-actuals-linked = Projects
terminal-actuals-unlinked = Unlinked
terminal-actuals-internal = Internal
terminal-actuals-out-of-scope = Out of scope
terminal-actuals-ledger = By the accounts
terminal-actuals-code = Unlinked: { $code }, { $amount }
terminal-actuals-month = { $month } changes from { $before } to { $after }
terminal-actuals-already = The file has been imported already as { $name }. Nothing changed.
terminal-actuals-done = Imported as { $id }.
terminal-actuals-dry = Nothing changed: this is what the import would do.
terminal-actuals-refused = Nothing was imported.
terminal-actuals-counts = Counts
terminal-actuals-overtaken = actuals have changed since
terminal-yes = yes
terminal-no = no
terminal-row-date = Date
terminal-row-account = Account
terminal-row-code = Code
terminal-row-text = Text
terminal-row-amount = Amount
terminal-follow-up-year = The year up to { $period }
terminal-follow-up-whole = All years up to { $period }
terminal-follow-up-years = Year by year, as of { $period }
terminal-follow-up-whole-portfolio = Granted { $granted }, deviation from granted (granted − forecast) { $deviation }. Annual budget of the portfolio { $budget }.
terminal-status-said = The leader says
terminal-status-worked = The figures say
terminal-status-why = Why
terminal-status-within = { $measure }: SEK { $deviation } ({ $percent } %), within the limits
terminal-status-passed = { $measure }: SEK { $deviation } ({ $percent } %), beyond the limit { $limit }

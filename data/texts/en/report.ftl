# The report to the committee. Amounts come ready with their unit ("0.3 MSEK"); a count comes twice: as a number, to
# choose the form by, and with the ending -said, to be shown.

## First page and every page

report-unnamed = Unnamed portfolio
report-unnamed-city = City not given
report-title-month = Monthly report, { $period }
report-title-quarter = Quarterly report { $number-said }, { $year }
report-title-tertial = Tertial report { $number-said }, { $year }
report-title-named = { $name } { $year }
report-title-year = Annual report { $year }
report-subtitle = { $portfolio }, { $period }
report-page = Page
report-mark-draft = Draft
report-mark-example = Example data
report-mark-proposed = Proposed
report-foot-draft = Draft: the report is not published
report-foot-example = Example data: everything in this portfolio is invented
report-foot-head = Journal { $sequence } · { $hash }
report-front-city = City
report-front-portfolio = Portfolio
report-front-period = Accounting period
report-front-registered = Registered until
report-front-made = Made on
report-front-version = Version
report-front-version-draft = Draft, not published
report-front-head = Head of the journal, change { $sequence }
report-front-decision = Decision
report-front-decided = The frames are decided
report-description-draft = Draft. The report is not published.
report-description-example = Example data: everything in this portfolio is invented.
report-summary = What to know
report-contents = Contents
report-table = Table
report-chart = Chart
report-proposed = Proposed, not decided: { $frames }.
report-proposed-by = Proposed, not decided: { $frames }. A decision by { $bodies } is missing.

## Words used throughout

report-no-part = In no part
report-no-area = In no business area
report-no-programme = In no programme
report-no-phase = No phase given
report-no-leader = No leader given
report-no-kind = Of no kind
report-no-department = In no department
report-no-projects = The portfolio has no projects.
report-sum = Total
report-sum-with-candidates = Total incl. candidates
report-candidates = { $part }, outside the frames
report-sum-of = Total { $part }
report-sum-projects =
    { $count ->
        [one] Total of 1 project
       *[other] Total of { $count-said } projects
    }
report-marked = { $name } { $marks }
report-part-cost = { $part }: { $cost }
report-part-unknown = { $part }: no estimate
report-area-in-part = { $area }, { $part }
report-names = { $names }
report-names-more = { $names } and { $more-said } more
report-basis-estimate = Current prices excluding VAT. Estimates are for the whole project
report-basis-frames = Current prices. Each frame is taken out of the one in the column Taken out of; they are not added
report-basis-running = A year after introduction, current prices excluding VAT
report-basis-facts = As it stood in the published report, and as it stands now
report-basis-missing = The most important first
report-note-missing =
    { $count ->
        [one] Not given for 1 project in { $columns }; the total is of the others.
       *[other] Not given for { $count-said } projects in { $columns }; the total is of the others.
    }
report-note-none =
    { $count ->
        [one] { $columns } is not given for the only project.
       *[other] { $columns } is not given for any project.
    }
report-note-candidates = Candidates are wishes for later: they are not held against the frames and are not in the total.
report-note-granted = What is granted is one sum for the whole portfolio and is not divided between areas or parts: “–”.
report-note-change = Change = current − original estimate; plus = dearer.
report-note-rounding =
    { $count ->
        [one] Due to rounding, the shown parts do not add up to the shown total in the column { $columns }.
       *[other] Due to rounding, the shown parts do not add up to the shown totals in the columns { $columns }.
    }
report-note-small = An amount of less than half of the smallest unit shown stands as zero; the exact amount is in XLSX and CSV.
report-note-balances = Not granted = reserve − granted. Not spent = reserve − accumulated actuals. Own capital is drawn by decision year by year. The three are different balances and are not to be compared.
report-note-years = Not spread is estimated cost that is not placed in any year.
report-note-moved = Plus = dearer. Projects whose estimate has not moved are not shown; the last row is of all projects.

## Columns

report-column-key = Key figure
report-column-meaning = What it is
report-column-frame = Frame or balance
report-column-amount = Amount
report-column-drawn-from = Taken out of
report-column-status = Status
report-column-item = Item
report-column-area = Business area
report-column-projects = Projects
report-column-original = Original estimate
report-column-current = Current estimate
report-column-change = Change
report-column-low = Lowest
report-column-high = Highest
report-column-granted = Granted
report-column-programme = Programme
report-column-dnr = Dnr
report-column-phase = Phase
report-column-leader = Project leader
report-column-code = Code
report-column-project = Project
report-column-unspread = Not spread
report-column-sum = Total
report-column-year = Year
report-column-note = Note
report-column-budget = Annual budget
report-column-carried-over = Carried over
report-column-budget-total = Budget incl. carried over
report-column-estimated-year = Estimated for the year
report-column-operating = Operating
report-column-capital = Capital
report-column-unclassified = Unclear in the source
report-column-running = A year
report-column-what = What
report-column-before = Then
report-column-now = Now
report-column-moved = Change
report-column-missing = What
report-column-count = Number
report-column-concerns = Concerns
report-column-severity = Weight

## What to know

report-finding-over = The projects are estimated to cost { $estimated }. That is { $difference } more than granted.
report-finding-within = The projects are estimated to cost { $estimated }. That is { $difference } less than granted.
report-finding-equal = The projects are estimated to cost { $estimated }, exactly what is granted.
report-finding-no-grant = The projects are estimated to cost { $estimated }. No granted frame is recorded.
report-finding-no-estimate = No cost is estimated yet.
report-finding-grant-proposed = { $parts }. The frame is { $granted }. It is proposed; the decision is missing.
report-finding-grant-decided = { $parts }. The granted frame is { $granted }.
report-finding-reserve = Of the reserve of { $reserve }, { $left } is not granted.
report-finding-reserve-granted = { $granted } is granted out of the reserve; the amounts are not added.
report-finding-no-actual = No actuals are recorded, so what is not spent cannot be told.
report-finding-not-spent = { $left } of the reserve is not spent.
report-finding-not-drawn = No own capital is recorded as drawn.
report-finding-drawn = { $drawn } of the own capital is drawn.
report-finding-first-report = This is the first report: no earlier one is published to compare with.
report-finding-as-first = The estimates are the same as the original ones.
report-finding-above-first = The estimates have risen by { $change } since the original ones.
report-finding-below-first = The estimates have fallen by { $change } since the original ones.
report-finding-no-first = There are no original estimates.
report-finding-missing =
    { $count ->
        [one] One thing is missing or has to be looked at.
       *[other] { $count-said } things are missing or have to be looked at.
    }
report-finding-missing-text = { $warnings-said } are important and { $notices-said } are for information. They stand in the section What is missing.
report-finding-missing-cost =
    { $count ->
        [one] One project has no estimated cost and is not in the totals.
       *[other] { $count-said } projects have no estimated cost and are not in the totals.
    }

## Key figures

report-table-key = Key figures
report-key-original = Original estimate
report-key-original-meaning = The first estimate of all projects
report-key-current = Current estimate
report-key-current-meaning = The estimate in force of all projects
report-key-change = Change since the original
report-key-change-meaning = Current − original; plus = dearer
report-key-granted = Granted
report-key-granted-meaning = One sum for the whole portfolio
report-key-granted-proposed = One sum for the whole portfolio; proposed
report-key-over-meaning = Current estimate − granted
report-key-reserve = Reserve
report-key-reserve-meaning = What the grant is taken out of; not added to it
report-key-not-granted-meaning = Reserve − granted

## The frames

report-frames = The frames
report-frames-none = No frames are recorded.
report-frames-drawn = Out of the reserve of { $reserve }, { $granted } is granted; one amount lies within the other and they are not to be added. Not granted is { $left }.
report-chart-frames-over = The estimates are { $difference } over what is granted
report-chart-frames-within = The estimates are { $difference } under what is granted
report-chart-frames-equal = The estimates are as large as what is granted
report-chart-frames-unknown = What is granted is taken out of the reserve
report-chart-frames-basis = MSEK. What is granted lies within the reserve. The magnified axis is broken: it does not begin at zero
report-chart-frames-alt = A bar of the frames: reserve { $reserve }, of which granted { $granted }. The projects are estimated to cost { $estimated }.
report-chart-frames-alt-short = A bar of the frames: granted { $granted }.
report-chart-label-granted = Granted
report-chart-label-reserve = Reserve
report-chart-label-estimated = Estimated
report-chart-label-left = { $amount } not granted
report-chart-label-within = of which granted { $amount }
report-chart-label-alone = granted { $amount }
report-chart-label-over = { $amount } over the grant
report-chart-label-under = { $amount } left of the grant
report-chart-label-equal = equal
report-chart-magnified = Magnified, { $from }–{ $to } MSEK
report-chart-magnified-note = The axis is broken: it does not begin at zero.
report-table-frames = What is granted is taken out of the reserve, and there are three balances
report-row-granted = Granted out of the reserve
report-row-not-granted = Not granted
report-row-actual = Actuals, accumulated
report-row-not-spent = Not spent
report-row-drawn-in = Own capital drawn { $year }
report-row-drawn = Own capital drawn so far
report-status-proposed = Proposed; decision missing
report-status-proposed-by = Proposed; decision by { $body } missing
report-status-decided = Decided
report-status-decided-by = Decided by { $body }
report-status-decided-on = Decided by { $body } { $date }
report-status-decided-at = Decided by { $body } { $date }, § { $paragraph }
report-table-grant = From estimated to granted
report-row-estimated-part = Estimated, { $part }
report-row-estimated = Total estimated
report-row-over = Estimated beyond the grant

## Business areas

report-areas = Business areas
report-areas-text = { $parts }.
report-table-areas = Estimated cost by area and part
report-chart-areas = The largest is { $area }: { $cost }
report-chart-areas-basis = MSEK, current estimate
report-chart-areas-basis-ranged = MSEK, current estimate. The line runs from the lowest to the highest where they are given
report-chart-areas-alt = Horizontal bars, one for each area and part: { $bars }.
report-chart-bar = { $area } ({ $part }) { $cost }
report-chart-bar-unknown = { $area } ({ $part }) without an estimate

## Programmes

report-programmes = Programmes and phases
report-programmes-none = No programmes are recorded.
report-programmes-text =
    { $count ->
        [one] The portfolio coordinates one programme.
       *[other] The portfolio coordinates { $count-said } programmes; { $with-said } of them have projects.
    }
report-phases-none = No project has a recorded phase.
report-table-programmes = Projects and estimated cost by programme
report-table-phases = Projects and estimated cost by phase

## The projects

report-projects = The projects
report-projects-text =
    { $count ->
        [one] The portfolio has 1 project.
       *[other] The portfolio has { $count-said } projects.
    }
report-projects-candidates =
    { $candidates ->
        [one] The portfolio has { $count-said } projects; one of them is a candidate outside the frames.
       *[other] The portfolio has { $count-said } projects; { $candidates-said } of them are candidates outside the frames.
    }
report-table-projects = The projects by part and area

## Years

report-years = Cost year by year
report-years-all-spread = The whole estimated cost, { $cost }, is spread over years.
report-years-none-spread = No part of the estimated cost, { $cost }, is spread over years.
report-years-some-spread = Of the estimated cost, { $cost }, { $unspread } is not spread over years.
report-chart-years = Estimated cost by year
report-chart-years-basis = MSEK, current estimate
report-chart-years-alt = Columns by year: { $years }.
report-chart-year = { $name } { $cost }
report-table-years = Estimated cost by area and year
report-table-budgets = Annual budget and estimated cost
report-budgets-none = No annual budgets are recorded.

## Kinds of cost

report-kinds = Kinds of cost, and running costs
report-kinds-text = The estimated cost: { $kinds }.
report-kinds-none = No cost is estimated yet.
report-kind-operating = { $cost } operating cost
report-kind-capital = { $cost } capital expenditure
report-kind-unclassified = { $cost } unclear in the source
report-kinds-unclear = The source does not tell operating cost from capital expenditure: { $unclear } is unclear.
report-table-kinds = Operating cost and capital expenditure by area
report-running-text =
    { $missing ->
        [0] After introduction, running is estimated to cost { $cost } a year.
        [one] After introduction, running is estimated to cost { $cost } a year. It is not given for one project.
       *[other] After introduction, running is estimated to cost { $cost } a year. It is not given for { $missing-said } projects.
    }
report-running-none = Running cost after introduction is not estimated for any project (not given for { $missing-said }).
report-table-running = Running cost after introduction

## What moved

report-moved = Changed since the last report
report-moved-none-published = No report has been published before. There is nothing to compare with.
report-moved-since = The comparison is with { $title }, published { $published } with what was registered until { $registered }.
report-moved-up =
    { $count ->
        [one] The estimated cost has risen by { $amount } since the last report; one project has changed.
       *[other] The estimated cost has risen by { $amount } since the last report; { $count-said } projects have changed.
    }
report-moved-down =
    { $count ->
        [one] The estimated cost has fallen by { $amount } since the last report; one project has changed.
       *[other] The estimated cost has fallen by { $amount } since the last report; { $count-said } projects have changed.
    }
report-moved-within = The estimated cost is the same in total as in the last report, but { $count-said } projects have changed.
report-moved-nothing = No estimates have changed since the last report.
report-table-moved = Estimated then and now
report-moved-added = New project
report-moved-removed = Removed project
report-moved-changed = Changed estimate
report-row-counted-projects = Projects within the frames
report-row-all-projects = All projects
report-table-facts = Names, leaders, phases and dates that changed
report-fact-name = Name
report-fact-area = Business area
report-fact-part = Part
report-fact-programme = Programme
report-fact-leader = Project leader
report-fact-phase = Phase
report-fact-start = Start
report-fact-end = End

## What is missing

report-missing = What is missing
report-missing-nothing = Nothing is missing or has to be looked at.
report-missing-text =
    { $count ->
        [one] One thing is missing or has to be looked at before the figures can be used in full.
       *[other] { $count-said } things are missing or have to be looked at before the figures can be used in full.
    }
report-table-missing = What is missing or has to be looked at
report-severity-notice = For information
report-severity-warning = Important
report-severity-error = Error
report-see-remarks = See the section Remarks and the source's notes
report-all-projects = All { $count-said } projects
report-attention-over-grant = The estimates are { $over } over the grant
report-attention-over-reserve = The estimates are { $over } over the reserve
report-attention-decision-missing = A decision on the frame is missing
report-attention-remark-to-confirm = Remarks to confirm
report-attention-funding-differs = The funding is not what is estimated
report-attention-cost-missing = No estimated cost
report-attention-leader-missing = No project leader
report-attention-goal-missing = The project contributes to no goal
report-attention-phase-missing = No phase
report-attention-dates-missing = No start or no end
report-attention-over-allocated = More is allocated than there is to allocate
report-attention-over-granted = More is granted than there is in the reserve
report-attention-minutes-missing = Decisions without paragraph and diary number
report-attention-contracted-over-allocated = More is contracted than is allocated
report-attention-purchase-split-supplier = Looks like a purchase split within one supplier
report-attention-purchase-split-kind = Looks like a purchase of one kind that was split
report-attention-signatures-unreported = Delegated decisions that have not been reported
report-attention-share-above-whole = A share above 100% in a benefit calculation
report-attention-other = Other ({ $code })

## Remarks

report-remarks = Remarks and the source's notes
report-remarks-none = No remarks.
report-remarks-footnotes = Notes of the source, with the marks of its table:
report-footnote-marked = { $mark } { $project }: { $note }
report-footnote-empty = { $mark } { $project }: the source has the mark but no note.
report-footnote = { $project }: { $note }
report-remark-about = { $project }: { $text }
report-remark-to-confirm = { $text } (to be confirmed)

## Method

report-method = Method and definitions
report-term-amounts = Amounts
report-meaning-amounts = Swedish kronor in current prices excluding VAT. Overviews are in MSEK with one decimal, projects in kSEK; XLSX and CSV hold exact kronor and öre.
report-term-original = Original estimate
report-meaning-original = The first estimate of what the project costs once, likely value. It is not changed.
report-term-current = Current estimate
report-meaning-current = The estimate in force when registration ended, likely value.
report-term-change = Change
report-meaning-change = Current − original estimate. Plus = dearer.
report-term-range = Lowest and highest
report-meaning-range = The sum of the projects' lowest and highest values. These are extremes, not a probability.
report-term-granted = Granted
report-meaning-granted = The amount that may be used. It is one sum and is taken out of the reserve; the two are not added.
report-term-balances = Three balances
report-meaning-balances = Not granted = reserve − granted. Not spent = reserve − accumulated booked actuals. Own capital drawn is counted year by year.
report-term-missing = Missing
report-meaning-missing = “–” means that it is not known. It does not count as zero; a total is of what is known and says how many are missing.
report-term-rounding = Rounding
report-meaning-rounding = Only what is shown is rounded, half away from zero. A total is rounded from the exact total; where shown parts do not add up to it, it is said below the table.
report-term-dates = Two dates
report-meaning-dates = The accounting period is { $first } to { $last }. The report rests on what was registered until { $registered }.
report-term-source = Source
report-term-basis = Basis
report-meaning-basis = The journal up to and including change { $sequence-said }, SHA-256 { $hash }. Made with Nytta { $version }.

## Files

report-file = report
report-file-example = example

## The workbook

report-sheet-front = About the report
report-sheet-key = Key figures
report-sheet-frames = Frames
report-sheet-grant = Against the grant
report-sheet-areas = Areas
report-sheet-programmes = Programmes
report-sheet-phases = Phases
report-sheet-projects = Projects
report-sheet-years = Years
report-sheet-budgets = Annual budget
report-sheet-accounting = Kinds of cost
report-sheet-running = Running costs
report-sheet-moved = Changed
report-sheet-facts = Facts
report-sheet-missing = Missing
report-sheet-unit = Swedish kronor.
report-front-unit = Amounts in the workbook
report-front-unit-kronor = Swedish kronor. Totals and differences are formulas.

## The workbook of a benefit calculation

report-absence-missing = – (something has not been recorded)
report-absence-no-factors = – (the line has no factors)
report-absence-not-kronor = – (the factors do not come out in kronor)
report-absence-no-index = – (there is no price index)
report-absence-too-large = – (the number is too large)
report-absence-not-here = – (it does not happen in this year)
report-absence-several-rates = – (several rates bring the present value to zero)
report-absence-several-rates-are = – (several rates bring the present value to zero: { $rates })
report-absence-several-rates-possible = – (the cash flow changes sign several times: several rates are possible, see Nytta)
report-absence-no-flows = – (the calculation has no lines within its years)
report-absence-all-zero = – (all amounts are zero)
report-absence-all-positive = – (no year costs more than it gives)
report-absence-all-negative = – (no year gives more than it costs)
report-absence-rate-out-of-range = – (the rate is −100 % or less)
report-absence-never-reached = – (never paid back within the calculation)
report-absence-never-stays-paid = – (paid back, but then lost again)
report-absence-nothing-to-pay-back = – (nothing was put in that could be paid back)
report-absence-no-rate = – (no rate brings the present value to zero)
report-absence-nothing-to-divide-by = – (there is nothing to divide by)
report-absence-other = – (cannot be worked out)
report-calculation-title = Benefit calculation
report-calculation-what = What
report-calculation-value = Value
report-calculation-note = Note
report-calculation-project = Project
report-calculation-stage = Stage
report-calculation-revision = Revision
report-calculation-status = Status
report-calculation-draft = Draft
report-calculation-submitted = Submitted for review
report-calculation-returned = Returned
report-calculation-reviewed = Reviewed
report-calculation-approved = Approved
report-calculation-frozen = Frozen
report-calculation-digest = Digest (SHA-256)
report-calculation-price-year = Prices of the year
report-calculation-first-year = First year
report-calculation-last-year = Last year
report-calculation-convention = Discounting
report-calculation-rate-path = Path of the rate
report-calculation-discount-rate = Discount rate, % a year
report-calculation-finance-rate = Finance rate, % a year
report-calculation-reinvestment-rate = Reinvestment rate, % a year
report-calculation-contingency = Contingency, % of the investment
report-calculation-uplift = Optimism uplift, % of the investment
report-calculation-internal-interest = Internal interest, % a year
report-calculation-rate-in = { $percent } % in years { $from-said }–{ $to-said }
report-calculation-rate-of-mirr = For MIRR only: the present values follow the path of the rate
report-calculation-nominal = NOTE: a nominal rate, but the amounts are in the prices of one year, so inflation is taken off twice
report-calculation-delay = Delay, months
report-calculation-not-set = Not used in the calculation
report-calculation-index = Price index
report-calculation-line = Line
report-calculation-factor = Factor
report-calculation-measurand = Measures
report-calculation-unit = Unit
report-calculation-source = Source
report-calculation-recorded = Recorded value
report-calculation-converted = Converted to kronor, hours or a part of one
report-calculation-low = Low
report-calculation-likely = Likely
report-calculation-high = High
report-calculation-role = Role
report-calculation-class = Benefit class
report-calculation-recurrence = Recurs
report-calculation-from = From month
report-calculation-to = To month
report-calculation-full = Amount in full
report-calculation-ramp-up = Ramp-up year by year, %
report-calculation-reach = How much of it falls in the year
report-calculation-amount = Amount by year
report-calculation-depreciation = Depreciation
report-calculation-book-value = Book value at the start of the year
report-calculation-interest = Internal interest on the book value
report-calculation-counted = Benefits that are counted
report-calculation-financial = Financial
report-calculation-with-reallocated = With reallocated
report-calculation-investment = Investment before additions
report-calculation-contingency-in = Contingency
report-calculation-uplift-in = Optimism uplift
report-calculation-invested = Invested with additions
report-calculation-running = Running costs
report-calculation-costs = Costs
report-calculation-discount-factor = Discount factor
report-calculation-benefits = Benefits
report-calculation-net = Benefits minus costs
report-calculation-balance = Balance since the first year
report-calculation-recovered = Balance back at zero, year
report-calculation-discounted-balance = Discounted balance
report-calculation-discounted-recovered = Discounted balance back at zero, year
report-calculation-budget-effect = Borne by the budget
report-calculation-present-benefits = Present value of benefits
report-calculation-present-invested = Present value of what is invested
report-calculation-present-running = Present value of running costs
report-calculation-present-costs = Present value of costs
report-calculation-in-years = { $name }, years
report-calculation-basis-assumptions = Recorded values are blue and can be changed; everything else is worked out anew. An empty cell is missing, and what depends on it shows a dash. Lines, years and months stand fast.
report-calculation-basis-factors = The factors of each line are multiplied to kronor in the prices of { $year }. A factor that lines share is changed in its first row.
report-calculation-basis-lines = Kronor in the prices of { $year }. Amounts by year are rounded to the öre, half away from zero.
report-calculation-basis-years = Kronor in the prices of { $year }.
report-calculation-basis-results = Kronor in the prices of { $year }. “With reallocated” counts financial and reallocated benefits together, so the columns are not to be added. MIRR counts with the finance and reinvestment rates in Assumptions.
report-sheet-assumptions = Assumptions
report-sheet-factors = Factors
report-sheet-lines = Lines
report-sheet-by-year = Year by year
report-sheet-results = Results

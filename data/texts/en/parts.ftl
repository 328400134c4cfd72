### The parts that screens are built of.

parts-close = Close
parts-cancel = Cancel
parts-try-again = Try again
parts-missing = missing
parts-missing-count = { $count } missing
parts-loading = Loading
parts-progress = { $label }, { $done } of { $of }
parts-problem-unknown = Something went wrong ({ $code }). Nothing was changed.
parts-read-as = Read as { $value }
parts-chip-remove = Remove the filter { $name }
parts-show-table = Show as a table
parts-show-chart = Show as a chart
parts-amount-name = { $label }: { $amount } { $unit }. How come?

parts-unit = Unit
parts-unit-mnkr = MSEK
parts-unit-tkr = kSEK
parts-unit-kr = SEK

parts-status-on-track = On track
parts-status-watch = Watch
parts-status-off-track = Off track
parts-status-not-started = Not started
parts-status-finished = Finished

parts-trace-title = How come?
parts-trace-back = Back
parts-trace-inputs = Inputs and source
parts-trace-changed = Last changed

parts-grid-select-all = Select all
parts-grid-select-row = Select { $name }
parts-grid-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
parts-grid-copy = Copy
parts-grid-copied = { $count ->
    [one] One row is copied.
   *[other] { $count } rows are copied.
}
parts-grid-read-as = Read as <b>{ $value }</b>, now { $before }
parts-grid-before = Now { $before }
parts-grid-key-save = saves
parts-grid-key-next = next
parts-grid-key-back = takes back
parts-grid-draft = Not saved: { $text }
parts-grid-columns = Columns
parts-grid-columns-of = { $shown } of { $of }
parts-grid-columns-title = Columns shown
parts-grid-column-up = Move { $name } left
parts-grid-column-down = Move { $name } right
parts-grid-columns-reset = Reset
parts-grid-sorted-up = ascending
parts-grid-sorted-down = descending
parts-grid-open = Open the page
parts-grid-not-editable = { $name } is not changed here.

parts-yes = yes
parts-no = no
parts-change-created = New: { $name }
parts-change-changed = { $name }
parts-change-removed = Removed: { $name }
parts-change-created-kind = New: { $kind } in { $name }
parts-change-removed-kind = Removed: { $kind } in { $name }
parts-change-created-thing = New: { $kind } { $thing } in { $name }
parts-change-removed-thing = Removed: { $kind } { $thing } in { $name }
parts-change-changed-kind = { $kind } in { $name }
parts-change-changed-thing = { $kind } { $thing } in { $name }
parts-change-mixed = { $name }
parts-change-many = { $count ->
    [one] one record
   *[other] { $count } records
}

parts-missing-parts = { $count ->
    [one] One part is missing and is not counted as zero.
   *[other] { $count } parts are missing and are not counted as zero.
}
parts-trace-field = Field
parts-trace-source = Source
parts-trace-more = The { $shown } largest of { $count }.
parts-formula-input = Entered.
parts-formula-sum = { $count ->
    [0] A sum with nothing to add.
    [one] The sum of one item.
   *[other] The sum of { $count } items.
}
parts-formula-difference = The first less the second.
parts-formula-remainder = The first less the second, and zero where that is below it.
parts-formula-booked = The sum of booked rows.
parts-formula-not-recorded = Nothing of the kind is recorded.

parts-measure-of = { $measure }, { $name }
parts-measure-all = the whole portfolio
parts-measure-counted = against the frames, without candidates
parts-measure-list = the projects of the list
parts-measure-selection = selected projects
parts-measure-none = in no group
parts-measure-original = Original estimate
parts-measure-current = Current estimate
parts-measure-low = Low estimate
parts-measure-high = High estimate
parts-measure-running = Running cost a year
parts-measure-operating = Current estimate, operating cost
parts-measure-capital = Current estimate, capital expenditure
parts-measure-unclassified = Current estimate, accounting kind unclear
parts-measure-unspread = Current estimate, not spread over years
parts-measure-change = Current less original
parts-measure-frame = Frame
parts-measure-over = Estimates above the frame
parts-measure-granted-from = Granted from the reserve
parts-measure-not-granted = Not granted
parts-measure-not-spent = Not spent
parts-measure-drawn = Own capital drawn
parts-measure-actual = Accumulated actual
parts-measure-annual-budget = Annual budget
parts-measure-budgeted = Budget
parts-measure-frame-start = Frame before the decisions entered
parts-measure-frame-added = Frame with additions
parts-measure-frame-returned = Returned to the reserve
parts-measure-allocated = Allocated
parts-measure-given = Given
parts-measure-returned = Returned
parts-measure-contingency-left = Left for contingencies
parts-measure-contingency-set = Set aside for contingencies
parts-measure-released = Freed of the contingency
parts-measure-bound = Allocated or set aside
parts-measure-not-allocated = To allocate
parts-measure-drawn-recorded = Own capital drawn, without an entered decision
parts-measure-decided = Decided
parts-measure-contracted = Contracted
parts-measure-requested = Requested, not contracted
parts-measure-ordered = Contracted, not invoiced
parts-measure-on-contract = Actual on contract
parts-measure-off-contract = Actual without contract
parts-measure-taken = Requested, contracted and actual
parts-measure-free = Available
parts-measure-agreed = Contracted
parts-measure-request = Requested
parts-measure-ordered-on = Contracted on the request
parts-measure-outlook-budget = Annual budget
parts-measure-budget-from = Budget of the period
parts-measure-forecast = Forecast
parts-measure-forecast-in = Forecast of the year
parts-measure-deviation-budget = Deviation from the annual budget (budget − forecast)
parts-measure-deviation-allocated = Deviation from allocated (allocated − forecast)
parts-measure-deviation-granted = Deviation from granted (granted − forecast)
parts-measure-deviation-estimated = Deviation from estimated (estimated − forecast)
parts-measure-deviation-earned = Allocated − forecast from work done
parts-measure-run-rate-in = The year at the same pace
parts-measure-run-rate = Forecast at the same pace
parts-measure-later-plan = Plan of later years
parts-measure-earned = Planned cost of work done (EV)
parts-measure-planned-work = Planned work (PV)
parts-measure-planned-in = Planned work in the year
parts-measure-ahead = Work done − work planned (EV − PV)
parts-measure-earned-forecast = Forecast from work done (BAC × AC ÷ EV)
parts-measure-work-left = Planned cost of work left
parts-measure-earned-as-planned = Forecast: actual and planned cost of work left
parts-measure-plan-left = Left of the plan
parts-measure-plan-forecast = Forecast: actual and what is left of the plan
parts-measure-margin = Allocated − high estimate
parts-measure-granted = Granted
parts-measure-carried-to = Carried over
parts-measure-candidates = candidates, outside the frames
parts-measure-unlinked = not linked to a project
parts-measure-funding = source of money
parts-measure-accounting = accounting
parts-measure-several = several, or partly unknown

parts-inside-whole = not spread over years
parts-inside-low = low
parts-inside-likely = likely
parts-inside-high = high
parts-choose = Choose …

parts-grid-no-choices = There is nothing to choose yet. Add it in Settings.

parts-unit-years = years
parts-quantity-minutes = min
parts-quantity-hours = h
parts-quantity-sek = SEK
parts-quantity-thousand-sek = kSEK
parts-quantity-sek-per-hour = SEK/h
parts-turns-at = Turns at
parts-turns-from-likely = From likely
parts-turns-never = no value turns it
parts-turns-below-zero = would be below zero

# Why a value of a calculation is not there.
parts-absence-missing = a value is missing
parts-absence-no-factors = no factors
parts-absence-not-kronor = the factors don’t give kronor
parts-absence-no-index = price index missing
parts-absence-too-large = too large to be shown
parts-absence-not-here = not in the calculation
parts-absence-several-rates = several rates solve it
parts-absence-several-rates-are = several rates solve it: { $rates }
parts-absence-no-flows = no lines
parts-absence-all-zero = all amounts are zero
parts-absence-all-positive = no year is below zero
parts-absence-all-negative = no year is above zero
parts-absence-rate-out-of-range = the rate cannot be used
parts-absence-steps-out-of-order = the years of the rate are out of order
parts-absence-not-finite = cannot be worked out
parts-absence-horizon-too-long = too many years
parts-absence-lengths-differ = numbers of years differ
parts-absence-never-reached = not reached in the period
parts-absence-never-stays-paid = paid back, but then lost again
parts-absence-nothing-to-pay-back = nothing was put in
parts-absence-no-rate = no rate solves it
parts-absence-nothing-to-divide-by = nothing to divide by
parts-absence-one-day = all amounts are on the same day
parts-absence-before-the-first = an amount falls before the first year
parts-absence-values-out-of-order = low, likely and high out of order
parts-absence-not-a-probability = the probability is not between 0 and 1

# What a value of a calculation measures.
parts-measure-factor-low = Factor, low
parts-measure-factor-likely = Factor, likely
parts-measure-factor-high = Factor, high
parts-measure-converted = Factor in the calculation’s prices
parts-measure-index = Price index
parts-measure-discount-rate = Discount rate
parts-measure-finance-rate = Rate on borrowed money
parts-measure-reinvestment-rate = Rate on reinvested money
parts-measure-contingency = Added for the unforeseen
parts-measure-optimism-uplift = Added for optimism
parts-measure-internal-interest = Internal interest
parts-measure-ramp-up = Reached
parts-measure-full = In full effect
parts-measure-reach = Part of the year in effect
parts-measure-line = Amount in the period
parts-measure-promised = Promised benefit a year
parts-measure-revised = Estimated benefit a year
parts-measure-planned = Planned for the periods reported
parts-measure-realised = Realised so far
parts-measure-taken-home = Taken home a year
parts-measure-board-promised = Financial benefit in the board's budget, estimated now
parts-measure-board-decided = Decided by the board
parts-measure-board-verified = Taken home from the board’s budget
parts-measure-board-running = Running cost that the board bears
parts-measure-board-net = Net in the board’s budget
parts-measure-stakeholder-gains = Gains
parts-measure-stakeholder-bears = Bears
parts-measure-stakeholder-transfers = Transfers
parts-measure-stakeholder-net = Net
parts-measure-stakeholder-addition = Share of contingency and optimism uplift
parts-measure-stakeholder-share = Share
parts-measure-revised-financial = Financial benefit a year, as calculated
parts-measure-revised-reallocated = Reallocated benefit a year, as calculated
parts-measure-net-financial = Net present value, financial only
parts-measure-current-prices = Amount in prices of the period
parts-measure-line-total = All years
parts-measure-depreciation = Depreciation
parts-measure-book-value = Book value
parts-measure-interest = Internal interest in kronor
parts-measure-benefits = Benefit
parts-measure-invested = Invested, with additions
parts-measure-investment = Investment
parts-measure-contingency-in = The unforeseen
parts-measure-optimism-uplift-in = Optimism uplift
parts-measure-running-in = Running cost
parts-measure-costs = Costs
parts-measure-net = Net
parts-measure-balance = Accumulated net
parts-measure-discounted-balance = Accumulated present value
parts-measure-recovered = Years to payback
parts-measure-discounted-recovered = Years to discounted payback
parts-measure-discount-factor = Discount factor
parts-measure-present-benefits = Present value of benefits
parts-measure-present-invested = Present value of investment
parts-measure-present-running = Present value of running cost
parts-measure-present-costs = Present value of costs
parts-measure-annuity-factor = Annuity factor
parts-measure-budget-effect = Budget effect
parts-measure-net-present-value = Net present value
parts-measure-benefit-cost-ratio = Benefit per krona
parts-measure-internal-rate = Internal rate (IRR)
parts-measure-modified-internal-rate = Modified internal rate (MIRR)
parts-measure-payback = Payback
parts-measure-discounted-payback = Discounted payback
parts-measure-net-per-invested = Net per krona invested
parts-measure-net-per-cost = Net per krona of cost
parts-measure-annuity = Annuity a year
parts-measure-share = Realised of planned
parts-measure-forecast-share = Forecast of the plan
parts-measure-forecast-difference = Forecast less plan
parts-measure-planned-yearly = Planned a year when everything has come into effect
parts-measure-level = Level that the forecast goes on at
parts-measure-came = Reported so far, in the plan’s prices
parts-measure-expected = Planned for the reported periods, with the later start
parts-measure-in-full = The plan at full pace in the reported periods
parts-measure-progress = Share of the way to the target
parts-measure-used = Use of what was expected
parts-measure-yearly-rate = Yearly rate
parts-measure-reading = Reading
parts-measure-usage-expected = Expected use
parts-measure-usage-actual = Actual use
parts-measure-baseline = Baseline
parts-measure-target = Target
parts-measure-board-proposed = Proposed to the board
parts-measure-supposed = Net present value with supposed values
parts-measure-supposed-likely = Net present value, all factors as likely
parts-measure-supposed-worst = Net present value, everything goes wrong
parts-measure-supposed-best = Net present value, everything goes right
parts-measure-supposed-moved = Change of the net present value against likely
parts-measure-supposed-value = Supposed value

parts-formula-expression = Worked out from { $count ->
    [one] one value
   *[other] { $count } values
}.
parts-trace-value = Value
parts-rule-sum = The sum of all parts.
parts-rule-present-value = Σ amount(year) ÷ (1 + rate)^(year − first year): each year’s amount times the discount factor of the year.
parts-rule-present-value-year-end = Σ amount(year) ÷ (1 + rate)^(year − first year + 1): each year’s amount times the discount factor of the year.
parts-rule-present-value-declining = Σ amount(year) × discount factor(year), where the factor is 1 ÷ the product of (1 + the rate of the year) from the first year.
parts-rule-internal-rate = The rate r at which Σ net(year) ÷ (1 + r)^(year − first year) = 0.
parts-rule-modified-internal-rate = (the last year’s value of the years that gain, reinvested ÷ the first year’s value of the years that cost, financed)^(1 ÷ (number of years − 1)) − 1.
parts-rule-payback = The time from the first year until the accumulated amount is zero and never again below zero: the whole years before, plus what is missing ÷ the amount of that year.
parts-rule-recovered = The whole years before, plus what is missing at the start of the year ÷ the amount of the year.
parts-rule-level = What came of what was expected; what is late does not lower the level once more. Where more came while the benefit was building up it counts as 100% at most, unless it is more than the plan at full pace.
parts-rule-forecast = What is reported for the year, and for the months that are not reported the plan times the level reached. Where no level is known the plan holds.
parts-rule-expected = Each line when everything has come into effect times the part of a year that the periods are, with the start put off by as many months as the preconditions are late.
parts-rule-supposed = The calculation worked out again with the factors at these values, not rounded line by line. Supposed values stand first, then the factors that decide most.
parts-basis-financial = financial benefits only
parts-basis-with-reallocated = with reallocated benefits
parts-measure-simulated-mean = Net present value, mean
parts-measure-simulated-p10 = Net present value, P10
parts-measure-simulated-p50 = Net present value, P50
parts-measure-simulated-p80 = Net present value, P80
parts-measure-simulated-p90 = Net present value, P90
parts-measure-simulated-above-zero = Probability of a plus
parts-rule-simulated = Each run draws each factor from a triangular distribution between its low, likely and high value, a shared factor once for all projects, and works out the net present value. P50 is what half of the runs exceed; the same seed gives the same figure again. What matters most stands first.
parts-rule-not-recorded = Nothing of the kind is recorded.
parts-rule-no-budget = The project has no budget for the year.
parts-rule-no-forecast = The project leader has made no forecast for the period or earlier.
parts-rule-no-month-closed = Nothing is booked in the year, so there is no pace to go by.
parts-rule-nothing-booked = Nothing is booked on the project.
parts-rule-no-progress = No status report says how much of the work is done.
parts-rule-no-work-done = None of the work is done yet.
parts-rule-no-plan = The project has no estimated cost.
parts-rule-plan-not-spread = The estimate is not spread over years, and the project has no dates.
parts-rule-granted-as-one = What is granted is one sum for the whole portfolio, not by group or project.
parts-rule-of-projects = It is of projects, and this belongs to none.
parts-rule-no-limits = The side has no limits, so no status is worked out.
parts-rule-no-base = There is nothing to hold the deviation against.
parts-rule-nothing-allocated = Nothing is allocated to the project.
parts-rule-nothing-realised = No realised benefit is reported.
parts-cell-annual-budget = Annual budget
parts-cell-period-budget = Budget, period
parts-cell-period-on-contract = Actual, period, on contract
parts-cell-period-off-contract = Actual, period, off contract
parts-cell-period-actual = Actual, period
parts-cell-year-on-contract = Year to date, on contract
parts-cell-year-off-contract = Year to date, off contract
parts-cell-year-actual = Year to date
parts-cell-forecast-year = Forecast, year
parts-cell-deviation-year = Deviation, year (budget − forecast)
parts-cell-run-rate-year = Year at same pace
parts-cell-original = Estimated originally
parts-cell-current = Estimated now
parts-cell-allocated = Allocated
parts-cell-contracted = Contracted
parts-cell-on-contract = Actual since start, on contract
parts-cell-off-contract = Actual since start, off contract
parts-cell-actual = Actual since start
parts-cell-forecast = Forecast, total
parts-cell-deviation-allocated = Deviation from allocated
parts-cell-deviation-estimated = Deviation from estimated
parts-cell-run-rate = System: same pace
parts-cell-earned-forecast = System: work done
parts-cell-earned-as-planned = System: work left as planned
parts-cell-plan-forecast = System: left of the plan

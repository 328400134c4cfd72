### The room of benefits: promised, worked out, realised and taken home, and the way into a calculation.

benefits-about = { $calculated } of { $all } projects have a benefit calculation
benefits-example = Example data
benefits-guide = Make a benefit calculation
benefits-unit-yearly = MSEK/year
benefits-key-financial = Financial benefit now
benefits-key-reallocated = Reallocated now
benefits-key-realised = Realised so far
benefits-key-taken-home = Taken home in budget
benefits-key-net = Net present value, P50
benefits-key-net-chance = { $percent } chance of plus

benefits-outcome-home = { $home } of { $financial } MSEK a year of financial benefit is taken home in budgets
benefits-outcome-none-home = None of { $financial } MSEK a year of financial benefit is taken home in budgets yet
benefits-outcome-no-financial = No financial benefit is worked out yet
benefits-outcome-about = The whole portfolio, MSEK. Only what a board has decided and a controller verified is taken home.
benefits-outcome-alt = Bars, MSEK: { $bars }.
benefits-outcome-what = Benefit
benefits-bar-promised = Promised
benefits-bar-promised-about = before start, a year, both classes
benefits-bar-financial = Financial now
benefits-bar-financial-about = a year, can be taken home in money
benefits-bar-reallocated = Reallocated now
benefits-bar-reallocated-about = a year, time for other work
benefits-bar-running = Running cost
benefits-bar-running-about = a year, to be met by the benefit
benefits-bar-taken-home = Taken home in budget
benefits-bar-taken-home-about = a year, decided and verified
benefits-bar-realised = Realised so far
benefits-bar-realised-about = all years so far, not a year

benefits-overdue = { $count ->
    [0] All that should be done is done
    [one] One thing that the benefit waits for is overdue
   *[other] { $count } things that the benefit waits for are overdue
}
benefits-overdue-about = Oldest first. Without its precondition a benefit is threatened.
benefits-overdue-none = Nothing is overdue
benefits-overdue-none-about = Preconditions that are not met in time, readings that are missing and targets that have passed are shown here.
benefits-overdue-precondition = Precondition
benefits-overdue-reading = Reading
benefits-overdue-target = Target
benefits-overdue-more = Show all { $count }
benefits-overdue-fewer = Show the oldest
benefits-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
benefits-no-responsible = Nobody responsible

benefits-projects-threatened = { $benefits ->
    [one] One benefit is threatened
   *[other] { $benefits } benefits in { $projects } projects are threatened
} by something that should have been done
benefits-projects-loss = In { $projects } of { $all } projects the financial benefit does not meet the running cost
benefits-projects-fine = { $projects ->
    [one] One project has benefits
   *[other] { $projects } projects have benefits
}, and none of them is threatened
benefits-projects-about = kSEK. A year at full effect; net present value over the whole calculation. A row leads to the project's calculation.
benefits-projects-note = – means that the value is missing; it is not counted as nought. Running cost in red exceeds the financial benefit. Financial and reallocated are not added here.
benefits-projects-table = The projects' benefits
benefits-over-yearly = A year at full effect
benefits-over-net = Net present value
benefits-over-come = Has come
benefits-column-name = Project
benefits-column-stage = Calculation
benefits-column-promised = Promised
benefits-column-promised-about = before start
benefits-column-financial = Financial
benefits-column-financial-about = now
benefits-column-reallocated = Reallocated
benefits-column-reallocated-about = now
benefits-column-running = Running
benefits-column-running-about = after go-live
benefits-column-net = With realloc.
benefits-column-net-about = whole calculation
benefits-column-netFinancial = Financial
benefits-column-netFinancial-about = whole calculation
benefits-column-realised = Realised
benefits-column-realised-about = so far
benefits-column-takenHome = Taken home
benefits-column-takenHome-about = a year
benefits-column-attention = To look at
benefits-sum = { $count ->
    [one] Total, 1 project
   *[other] Total, { $count } projects
}
benefits-total = Total
benefits-status-draft = Draft
benefits-status-submitted = Submitted for review
benefits-status-returned = Returned
benefits-status-reviewed = Reviewed
benefits-status-approved = Approved
benefits-status-frozen = Frozen
benefits-not-calculated = No calculation
benefits-no-value = The calculation cannot be worked out yet.
benefits-running-over = The running cost exceeds the financial benefit.
benefits-threatened = { $count ->
    [one] 1 threatened
   *[other] { $count } threatened
}
benefits-without-responsible = { $count ->
    [one] 1 without responsible
   *[other] { $count } without responsible
}
benefits-without-indicator = { $count ->
    [one] 1 without indicator
   *[other] { $count } without indicator
}
benefits-all-there = All is there
benefits-filter-area = Business area
benefits-all-areas = All areas
benefits-filter-class = Class
benefits-all-classes = All classes
benefits-filter-gap = To look at
benefits-all-gaps = Everything
benefits-gap-threatened = Threatened benefits
benefits-gap-no-responsible = Without responsible
benefits-gap-no-indicator = Without indicator
benefits-gap-no-calculation = Without calculation
benefits-by-area = By area
benefits-filter-clear = Clear the selection
benefits-none-found = No project fits the selection
benefits-none-found-about = Choose another area or class, or clear the selection.

benefits-spread = How uncertain the net present value is
benefits-spread-none = Nothing to work out yet
benefits-spread-none-about = When a project has a calculation with lowest, likely and highest values, this shows how sure it is that the portfolio gives more than it costs.
benefits-spread-minus = The portfolio is expected to come to { $p50 } MSEK, with a { $percent } chance of plus
benefits-spread-plus = The portfolio is expected to give { $p50 } MSEK, with a { $percent } chance of plus
benefits-spread-about = Probability of at most this net present value, MSEK, with financial and reallocated benefit.
benefits-spread-mark = Outcome
benefits-spread-p10 = P10: at most this one time in ten
benefits-spread-p50 = P50: at most this half of the times
benefits-spread-p80 = P80: at most this eight times in ten
benefits-spread-p90 = P90: at most this nine times in ten
benefits-spread-mean = Mean
benefits-spread-likely = All factors as likely
benefits-spread-runs = { $runs } runs with seed { $seed }, { $projects ->
    [one] one project
   *[other] { $projects } projects
} without the candidates. Shared factors are drawn once for all projects. Standard error { $error } MSEK.
benefits-left-out = { $count ->
    [one] One project is left out
   *[other] { $count } projects are left out
}
benefits-absence-missing = a value is missing
benefits-absence-no-factors = a line has no factors
benefits-absence-not-kronor = the factors do not give kronor
benefits-absence-no-index = the price index of a year is missing
benefits-absence-no-flows = the calculation has no lines
benefits-absence-all-zero = all lines are nought
benefits-absence-values-out-of-order = lowest, likely and highest are out of order
benefits-absence-other = the calculation cannot be worked out
benefits-factors = { $name } decides most
benefits-factors-about = The portfolio's net present value, MSEK, when a factor goes from its lowest to its highest value.
benefits-factor = Factor
benefits-factor-range = Lowest–highest
benefits-factor-low = At lowest
benefits-factor-high = At highest
benefits-factor-shared = shared

benefits-boards = In { $year }, { $verified } MSEK is taken home in the boards' budgets, against { $running } in running cost
benefits-boards-none = No board has anything in its budget yet
benefits-boards-about = kSEK by board and year. Only what the board has decided (§) and the controller verified is taken home; net is taken home less running cost.
benefits-boards-empty = No budgets are concerned
benefits-boards-empty-about = This shows what benefits mean to each board's budget, year by year, once financial benefits have a board, a budget item and a year.
benefits-boards-measure = Show
benefits-boards-net = Net
benefits-boards-verified = Taken home
benefits-boards-decided = Decided
benefits-boards-promised = Promised
benefits-boards-running = Running cost
benefits-boards-table = The boards' budgets
benefits-board = Board

benefits-stakeholders = { $gainer } gains most; { $bearer } bears { $amount } MSEK more than it gets
benefits-stakeholders-plain = Who gains and who bears
benefits-stakeholders-none = Nothing is shared out between stakeholders yet
benefits-stakeholders-none-about = This shows who gains and who pays, once the lines of the calculations have shares.
benefits-stakeholders-about = All years of the calculations, MSEK, not discounted.
benefits-stakeholder = Stakeholder
benefits-stakeholder-gains = Gains
benefits-stakeholder-bears = Bears
benefits-stakeholder-transfers = Transfers
benefits-stakeholder-net = Net
benefits-not-shared = Not shared out

benefits-doubles = { $count ->
    [0] No benefit seems to be counted twice
    [one] One pair of benefits may be the same saving
   *[other] { $count } pairs of benefits may be the same saving
}
benefits-doubles-about = Benefits in different projects that are alike, the most alike first. If they are the same, only one of them counts.
benefits-doubles-none = No pairs to look at
benefits-doubles-none-about = Benefits in different projects with the same words, board, responsible or shared factors are shown here.
benefits-doubles-first = The { $shown } most alike of { $count } are shown.
benefits-doubles-more = Show all { $count }
benefits-doubles-fewer = Show the most alike
benefits-double-first = One benefit
benefits-double-second = The other benefit
benefits-double-common = In common
benefits-double-likeness = Likeness
benefits-double-likeness-about = words
benefits-double-board = same board
benefits-double-responsible = same responsible
benefits-double-factor = { $name }

benefits-empty = No benefits yet
benefits-empty-about = Benefits are followed here from promise to budget: what the projects promised, what they give and what is taken home. Each project makes a benefit calculation before start, during the project and after introduction.
benefits-empty-say = Say what gets better
benefits-empty-say-about = – for whom, and who answers for it
benefits-empty-work-out = Work out what it is worth
benefits-empty-work-out-about = – a number times minutes times kronor goes a long way
benefits-empty-take-home = Take it home
benefits-empty-take-home-about = – the board decides, the controller verifies
benefits-empty-projects = Enter the projects first

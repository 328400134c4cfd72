### The room of benefits: promised, worked out, realised and taken home, and the way into a calculation.

benefits-about = { $calculated } of { $all } projects have a benefit calculation
benefits-example = Example data
benefits-guide = Make a benefit calculation
benefits-unit-yearly = MSEK/year
benefits-key-financial = Financial benefit now
benefits-key-reallocated = Reallocated now
benefits-key-realised = Realised so far
benefits-key-taken-home = Taken home in budget
benefits-key-net = Net present value (P50)
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
benefits-overdue-none-about = Preconditions that are not met in time, readings and outcomes that nobody has reported for half a year, and targets that have passed are shown here.
benefits-overdue-precondition = Precondition
benefits-overdue-reading = Reading
benefits-overdue-report = Outcome
benefits-overdue-target = Target
benefits-overdue-more = Show all { $count }
benefits-overdue-fewer = Show the oldest
benefits-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
benefits-no-responsible = Nobody responsible

benefits-groups = Benefits by what they have in common
benefits-groups-about = kSEK. Financial can be taken home in money, reallocated is time for other work. Candidates are left out.
benefits-groups-most = Most financial benefit: { $name }, { $amount } of { $all } MSEK a year
benefits-groups-classes = { $financial } MSEK a year can be taken home in money; { $reallocated } is time for other work
benefits-groups-by = Benefits by
benefits-groups-by-area = Benefits by business area
benefits-groups-by-programme = Benefits by programme
benefits-groups-by-class = Benefits by class
benefits-groups-by-beneficiary = Benefits by beneficiary
benefits-groups-by-goal = Benefits by goal
benefits-groups-by-responsible = Benefits by responsible
benefits-groups-name-area = Business area
benefits-groups-name-programme = Programme
benefits-groups-name-class = Class
benefits-groups-name-beneficiary = Falls to
benefits-groups-name-goal = Goal
benefits-groups-name-responsible = Realisation responsible
benefits-groups-without-programme = Without a programme
benefits-groups-without-goal = Without a goal
benefits-groups-without-responsible = Nobody responsible
benefits-groups-split = Classes
benefits-groups-split-apart = Apart
benefits-groups-split-financial = Financial
benefits-groups-split-reallocated = Reallocated
benefits-groups-split-together = Together
benefits-groups-line-financial = Financial
benefits-groups-line-reallocated = Reallocated
benefits-groups-line-together = Both together
benefits-groups-class = Class
benefits-groups-no-amount = No amount
benefits-groups-over-yearly = A year at full effect
benefits-groups-over-reported = Reported periods
benefits-groups-over-home = In budgets
benefits-groups-promised = Promised
benefits-groups-promised-about = before start
benefits-groups-revised = Estimated
benefits-groups-revised-about = now
benefits-groups-planned = Planned
benefits-groups-planned-about = so far
benefits-groups-realised = Realised
benefits-groups-realised-about = so far
benefits-groups-share = Share
benefits-groups-share-about = of planned
benefits-groups-taken-home = Taken home
benefits-groups-taken-home-about = a year
benefits-groups-projects = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
benefits-groups-benefits = { $count ->
    [one] 1 benefit
   *[other] { $count } benefits
}
benefits-groups-not-valued = { $count } not valued
benefits-groups-table = Benefits by what they have in common
benefits-groups-note = An amount shows how it was calculated; the arrow keys go between the amounts. A ring means that a part is missing, – that nothing is known; it is not counted as nought.
benefits-groups-none = No benefits to add up
benefits-groups-none-about = Here the projects' benefits are added up by what they have in common. Those of candidates are not counted.

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
benefits-column-running-about = after launch
benefits-column-net = With realloc.
benefits-column-net-about = all years
benefits-column-net-financial = Financial
benefits-column-net-financial-about = all years
benefits-column-realised = Realised
benefits-column-realised-about = so far
benefits-column-taken-home = Taken home
benefits-column-taken-home-about = a year
benefits-column-attention = To look at
benefits-sum = { $count ->
    [one] Total, 1 project
   *[other] Total, { $count } projects
}
benefits-candidate = Candidate
benefits-candidates-out = { $count ->
    [one] 1 candidate is not counted
   *[other] { $count } candidates are not counted
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
benefits-spread-minus = The portfolio is expected to cost { $p50 } MSEK more than it gives, with a { $percent } chance of plus
benefits-spread-plus = The portfolio is expected to give { $p50 } MSEK more than it costs, with a { $percent } chance of plus
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
benefits-simulating = Simulating { $runs } times
benefits-simulate = Simulate
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
benefits-factors-about-project = The project's net present value, MSEK, when a factor goes from its lowest to its highest value.
benefits-factor = Factor
benefits-factor-range = Lowest–highest
benefits-factor-low = At lowest
benefits-factor-high = At highest
benefits-factor-turns = turns at { $value }
benefits-factor-turns-from = turns at { $value } ({ $change })
benefits-factor-turns-not = does not turn: { $why }
benefits-factor-turns-about = Turns at is the value where the net present value is zero while all else is as likely; the per cent is the distance from the likely one.
benefits-factor-shared = shared

benefits-history-about = The city's own projects with a calculation both before start and after introduction, in the prices of the same year. Minus is lower than estimated.
benefits-history-what = Estimated before start
benefits-history-investment = Investment
benefits-history-running = Running cost a year
benefits-history-benefits = Benefit a year
benefits-history-median = In the middle
benefits-history-least = Lowest
benefits-history-most = Highest
benefits-history-projects = Projects
benefits-history-investment-more = Investments came out { $percent } dearer in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-investment-less = Investments came out { $percent } cheaper in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-investment-same = Investments cost in the middle what was estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-running-more = Running costs came out { $percent } dearer in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-running-less = Running costs came out { $percent } cheaper in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-running-same = Running costs were in the middle what was estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-benefits-more = Benefits came out { $percent } greater in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-benefits-less = Benefits came out { $percent } smaller in the middle than estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })
benefits-history-benefits-same = Benefits were in the middle what was estimated before start ({ $projects } { $projects ->
    [one] project
   *[other] projects
}, { $least } to { $most })

benefits-boards = In { $year }, { $verified } MSEK is taken home in the boards' budgets, against { $running } in running cost
benefits-boards-none = No board has anything in its budget yet
benefits-boards-about = kSEK by board and year. Only what the board has decided (§) and the controller verified is taken home; net is taken home less running cost. Running cost is borne as the calculations share it; a ring says that a calculation ends before the year.
benefits-boards-empty = No budgets are concerned
benefits-boards-empty-about = This shows what benefits mean to each board's budget, year by year, once financial benefits have a board, a budget item and a year.
benefits-boards-measure = Show
benefits-boards-net = Net
benefits-boards-verified = Taken home
benefits-boards-decided = Decided
benefits-boards-promised = Estimated now
benefits-boards-no-board = No board
benefits-boards-running = Running cost
benefits-boards-table = The boards' budgets
benefits-board = Board

benefits-stakeholders = { $gainer } gains most; { $bearer } bears { $amount } MSEK more than it gets
benefits-stakeholders-plain = Who gains and who bears
benefits-stakeholders-none = Nothing is shared out between stakeholders yet
benefits-stakeholders-none-about = This shows who gains and who pays, once the lines of the calculations have shares.
benefits-stakeholders-about = All years of the calculations, MSEK, not discounted.
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
benefits-doubles-about = Benefits in different projects that are alike, the likeliest first. If they are the same, only one of them counts.
benefits-doubles-none = No pairs to look at
benefits-doubles-none-about = Benefits in different projects with the same words, board, responsible or shared factors are shown here.
benefits-doubles-first = The { $shown } likeliest of { $count } are shown.
benefits-doubles-more = Show all { $count }
benefits-doubles-fewer = Show the likeliest
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

benefits-guide-place = Step { $step } of 9 · { $phase }
benefits-guide-steps = The steps
benefits-guide-is-done = , done
benefits-guide-example = Example:
benefits-guide-straight = Straight to the calculation
benefits-guide-back = Back
benefits-guide-next = Next
benefits-guide-done = Done
benefits-guide-remove = Remove
benefits-guide-remove-of = Remove { $name } from the calculation
benefits-guide-from = Begins
benefits-guide-financial-needs = A financial benefit must be found in the budget. Say which budget item is lowered, whose it is and from which year.
benefits-guide-financial-save = Save as financial
benefits-guide-add = Add
benefits-phase-ground = Lay the ground
benefits-phase-analysis = Analyse
benefits-phase-calculation = Calculate

benefits-step-alternatives = The alternatives
benefits-step-alternatives-title = What is compared with what?
benefits-step-alternatives-help = The benefit is the difference from doing nothing. Choose the project and write what happens without it, and what else one could do.
benefits-step-alternatives-example = Without the e-service, applications come on paper as today. Otherwise: a form on the web to print out.
benefits-step-stakeholders = The stakeholders
benefits-step-stakeholders-title = Who gains, and who pays?
benefits-step-stakeholders-help = Think of those who use the service, those who work with it and those whose budget it concerns. The list is the city's own; add who is missing.
benefits-step-stakeholders-example = Applicants, the case officers of the planning administration, the contact centre.
benefits-step-effects = The effects
benefits-step-effects-title = What gets better, and for whom?
benefits-step-effects-help = Write one benefit at a time, so that one sees what changes. Include what cannot be put in money.
benefits-step-effects-example = Fewer applications have to be completed. The applicant can follow the case.
benefits-step-chain = The chain of effects
benefits-step-chain-title = How does the change lead to the benefit?
benefits-step-chain-help = Begin with what is done differently and go step by step to the goal. If the chain cannot be written, the benefit is mostly another one.
benefits-step-chain-example = The form asks for everything → fewer applications are incomplete → the case officer writes fewer letters.
benefits-step-sort = Sort
benefits-step-sort-title = Can it be taken home in money?
benefits-step-sort-help = Only what lowers a budget is financial. Saved time is reallocated until a board has lowered a budget item.
benefits-step-sort-example = Less postage is financial. Ten minutes less a case is reallocated. Insight into the case is not valued.
benefits-step-describe = Describe
benefits-step-describe-title = Who answers for it, and how is it noticed?
benefits-step-describe-help = The one responsible is mostly a line manager who remains when the project is over. The indicator is what is counted before and after.
benefits-step-describe-example = The head of the permits unit. Share of applications to be completed: 30% today, 12% in December 2009.
benefits-step-data = Collect data
benefits-step-data-title = How often, how long and at what cost?
benefits-step-data-help = A number a year times minutes times an hourly cost gives kronor a year. Take the figures from statistics if there are any; lowest and highest values are entered on the calculation's page.
benefits-step-data-example = 18,000 cases × 25 minutes × SEK 410 an hour.
benefits-step-costs = Calculate
benefits-step-costs-title = What does it cost?
benefits-step-costs-help = The project's estimated costs come along into the calculation. Add the running cost after introduction and the own staff's time; they are most often forgotten.
benefits-step-costs-example = Operation and support 200 kSEK every year. Training of the case officers 80 kSEK once.
benefits-step-result = Present
benefits-step-result-title = What did it come to?
benefits-step-result-help = The net present value is benefit less cost over all years, in today's value. Show both: financial alone, and with reallocated time.
benefits-step-result-example = Financial −1,200 kSEK, with reallocated +3,400 kSEK: the service pays if the time is used for something else.

benefits-guide-project = Project
benefits-guide-alternatives = The alternatives
benefits-guide-alternatives-help = Saved in the calculation's note when it begins.
benefits-guide-stakeholder = New stakeholder
benefits-guide-group = Group
benefits-guide-benefit = New benefit
benefits-guide-falls = Falls to
benefits-guide-none = No benefits yet
benefits-guide-none-about = This step is about one benefit at a time. Write the first one under The effects.
benefits-guide-none-go = To the effects
benefits-guide-which = Benefit
benefits-guide-effect-help = One link a line.
benefits-guide-class-financial = lowers a budget item of a board
benefits-guide-class-reallocated = is worth money but is used for something else, such as time
benefits-guide-class-not-valued = is not put in money, and shown all the same
benefits-guide-class-of = Class of { $name }
benefits-guide-indicator-help = What is counted: a number, a share, minutes.
benefits-guide-count = Number a year
benefits-guide-unit = What is counted
benefits-guide-minutes = Minutes
benefits-guide-hourly = Hourly cost
benefits-guide-hourly-own = Own figure
benefits-guide-hourly-sek = SEK an hour
benefits-guide-shared-help = A shared hourly cost is changed in one place and follows into all calculations.
benefits-guide-lines-benefit = Benefits in the calculation
benefits-guide-lines-cost = Costs in the calculation
benefits-guide-amount-tkr = kSEK
benefits-guide-begin = Begin the calculation
benefits-guide-begin-help = The project's estimated costs come along.
benefits-guide-cost = New cost
benefits-guide-cost-kind = Kind
benefits-guide-cost-amount = Amount, kSEK
benefits-guide-no-result = Nothing to work out yet
benefits-guide-no-result-about = The calculation needs at least one benefit with factors, and what it costs.
benefits-guide-no-result-go = To the data
benefits-guide-to-page = Open the calculation
benefits-guide-to-page-about = – lowest and highest values, year by year, uncertainty and review
benefits-guide-not-valued = This benefit is not sorted as worth money, and so it has no amount.
benefits-guide-not-valued-go = To the sorting
benefits-curve-likely = Likely { $amount }
benefits-curve-mark = { $mark } { $amount }
benefits-curve-alt = Distribution of the net present value, MSEK: { $marks }.
benefits-factors-alt = Factors by how much they move the net present value: { $factors }.
benefits-key-net-without = { $count ->
    [one] 1 calculation is left out
   *[other] { $count } calculations are left out
}
benefits-incomplete = incomplete calculation

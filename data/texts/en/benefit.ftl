### A project's benefit calculation: stages, lines and factors, results, uncertainty.

benefit-back = Benefits
benefit-project = The project's page
benefit-about = Benefit calculation, { $area }
benefit-status-draft = Draft
benefit-status-submitted = Submitted for review
benefit-status-returned = Returned
benefit-status-reviewed = Reviewed
benefit-status-approved = Approved
benefit-status-frozen = Frozen
benefit-key-net-p50 = Net present value (P50)
benefit-key-net = Net present value (likely)
benefit-key-likely = likely
benefit-key-ratio = Benefit per krona
benefit-key-payback = Payback
benefit-key-plus = Probability of plus
benefit-conditions = Assumptions
benefit-condition-prices = Present value in <b>prices of { $year }</b>
benefit-condition-rate = Discount rate <b>{ $rate }</b> { $basis }
benefit-condition-years = Period <b>{ $first }–{ $last }</b>
benefit-condition-rates = Rate { $path } ({ $basis }): <b>{ $rates }</b>
benefit-condition-rate-in = { $rate } in years { $from }–{ $to }
benefit-condition-mirr = Modified internal rate: borrows at <b>{ $finance }</b>, reinvests at <b>{ $reinvestment }</b>
benefit-condition-nominal = <b>The rate is nominal</b>, but all amounts are in the prices of one year: inflation is taken off twice
benefit-condition-contingency = Contingency <b>{ $percent }</b>
benefit-condition-uplift = Optimism uplift <b>{ $percent }</b>
benefit-condition-financial = Counts <b>financial + reallocated</b>; financial alone gives <b>{ $amount }</b> MSEK
benefit-conditions-change = Change the assumptions
benefit-conditions-mirr = Empty: the discount rate. For the modified internal rate.
benefit-uplift-range = Projects of that kind have cost { $least } to { $most }% more than estimated.
benefit-stages = Stages
benefit-stage-none = Not begun
benefit-stage-frozen = Frozen at { $gate }, { $day }
benefit-revision = Revision
benefit-revision-of = Revision { $number }
benefit-begin = Begin
benefit-revise = Revise
benefit-none = The project has no benefit calculation of this stage.
benefit-none-about = Begin it here. The project's estimated costs come along as its first lines.
benefit-step-submitted = Submit for review
benefit-step-submitted-about = The review is of the calculation exactly as it stands now. Changed afterwards, it is a draft again.
benefit-step-returned = Return
benefit-step-returned-about = The calculation goes back to its author. Write what needs to change.
benefit-step-reviewed = Review
benefit-step-reviewed-about = You certify that you have reviewed the calculation as it stands now. Who submitted it cannot review it.
benefit-step-approved = Approve
benefit-step-approved-about = The approval is of the calculation exactly as it stands now.
benefit-note = Note
benefit-more = More steps
benefit-pass = Pass a decision point
benefit-pass-about = The point is recorded and the plan moves on. Calculations of the stage that the point ends are frozen: they change no more, but can be revised beside. This is not undone, but can be corrected.
benefit-pass-none = All decision points have been passed.
benefit-passed = { $count ->
    [0] No decision point has been passed
   *[other] { $gate } was passed { $day }
}
benefit-passed-about = The points in their order. What was wrong is corrected by a new record; the old one stays in the history.
benefit-passed-table = Decision points passed
benefit-passed-freezes = Froze the calculation { $stages }
benefit-passed-corrected = Corrected: { $reason }
benefit-correct = Correct…
benefit-correct-of = Correct { $gate }
benefit-correct-what = What is right
benefit-correct-facts = The point was passed, but with other facts
benefit-correct-void = The point was not passed
benefit-correct-void-about = The plan goes back to the point before, and calculations that were frozen can be changed again. What stood stays in the history.
benefit-correct-facts-about = What the point froze stays frozen.
benefit-correct-later = A later point has been passed. Correct that first if this one was not passed.
benefit-correct-reason = What was wrong
benefit-pass-gate = Decision point
benefit-pass-date = Date
benefit-pass-date-about = Empty means today.
benefit-pass-by = Decided by
benefit-pass-note = What was missing, and why the point was passed all the same
benefit-curve = { $percent } chance of plus, half below { $p50 } MSEK
benefit-runs = { $runs } runs with seed { $seed }. Each factor is drawn between its low and high value, shared factors once a run.
benefit-results-about = { $convention }. Present values in constant prices; depreciation and internal interest are never in them.
benefit-result = Measure
benefit-financial = Financial only
benefit-with-reallocated = With reallocated
benefit-list-about = From change to effect and goal, who answers for taking it home, what is measured and what shows the need.
benefit-no-reading = No reading yet.
benefit-reading = Latest { $value } on { $day }, { $progress } of the way.
benefit-no-responsible = Nobody responsible
benefit-responsible = Realisation responsible: { $people }
benefit-no-indicator = None. The benefit is followed up all the same.
benefit-bridge-about = Net present value, MSEK, from the calculation that this one revises, cause by cause.
benefit-bridge-from = The calculation before
benefit-bridge-volume = Volume
benefit-bridge-price = Price
benefit-bridge-delay = Delay
benefit-bridge-scope = Scope
benefit-bridge-method = Method and rate
benefit-bridge-unexplained = Without a cause given
benefit-bridge-to = This calculation
benefit-approvals = { $older ->
    [0] { $count ->
        [one] One step is taken, for what stands now
       *[other] { $count } steps are taken, all for what stands now
    }
   *[other] { $count ->
        [one] One step is taken, but the calculation has changed since
       *[other] { $count } steps are taken, but the calculation has changed since
    }
}
benefit-approval-older = Was of an earlier content
benefit-stakeholders = Who gains and who pays
benefit-stakeholders-about = All years, not discounted. Transfers come to nothing together. kSEK. Contingency and optimism uplift are borne as the investment is.
benefit-lines-about = kSEK a year in full effect. Likely is what the calculation counts with; low and high are the limits of the simulation. Open a line to see its factors.
benefit-scheme = Colour of the classes by
benefit-add-benefit = Add a benefit
benefit-add-cost = Add a cost
benefit-add-new = A new benefit
benefit-add-name = Name in the calculation
benefit-add-cost-name = Cost
benefit-add-cost-amount = Amount, kSEK
benefit-add-cost-amount-help = The likely amount. Leave empty to work it out from several factors.
benefit-add-save = Add
benefit-line = Benefit and factors
benefit-class = Class ({ $scheme })
benefit-line-responsible = Responsible
benefit-column-promised = Promised
benefit-column-low = Low
benefit-column-likely = Likely
benefit-column-high = High
benefit-benefits = Benefit
benefit-costs = Cost
benefit-group-empty = No lines yet.
benefit-sum = Sum of benefits a year
benefit-colour-green = green
benefit-colour-yellow = yellow
benefit-colour-red = red
benefit-transfer = Transfer, paid by { $payer }
benefit-frozen = The calculation was frozen when the decision point was passed, and changes no more. Revise it to change it.
benefit-remove-line = Remove the line
benefit-add-factor = Add a factor
benefit-factor-new = New factor
benefit-factor-own = Own values
benefit-remove-factor = Remove
benefit-remove-factor-of = Remove { $name }
benefit-flow-back = The money is back in { $year }
benefit-flow-never = The money is not back by { $year }
benefit-flow-about = Benefit, cost and accumulated net, MSEK a year, not discounted
benefit-flow-alt = Benefit, cost and accumulated net by year, { $first } to { $last }.
benefit-year = Year
benefit-flow-benefits = Benefit
benefit-flow-costs = Cost
benefit-flow-invested = Once
benefit-flow-running = Running
benefit-flow-net = Net
benefit-flow-balance = Accumulated
benefit-flow-budget-effect = Budget effect
benefit-stage-net = Net present value { $amount } MSEK
benefit-read-only = The calculation is shown as it stood at an earlier moment, or in a portfolio that can only be read. Nothing can be changed here.
benefit-older = The simulation is of the newest calculation. Choose that to see how sure the net present value is and which factors decide.
benefit-unit-ratio = SEK per SEK
benefit-result-unit = Unit
benefit-results-both = The calculation comes out ahead on financial benefit alone
benefit-results-reallocated = The calculation comes out ahead only with reallocated benefit
benefit-results-none = The calculation does not come out ahead, not even with reallocated benefit
benefit-budget = What the budget bears, year by year
benefit-budget-about = All costs that are not written off (running, introduction, own hours, phase-out), depreciation and internal interest ({ $interest }) less financial benefit. Contingency and optimism uplift are not included. Not part of the net present value.
benefit-lines = { $count ->
    [one] One line
   *[other] { $count } lines
}
benefit-lines-alone = In full effect the benefit is { $amount } MSEK a year
benefit-lines-against-before = In full effect the benefit is { $amount } MSEK a year, against { $promised } before start
benefit-lines-against-during = In full effect the benefit is { $amount } MSEK a year, against { $promised } during the project
benefit-lines-against-after = In full effect the benefit is { $amount } MSEK a year, against { $promised } in the revision before
benefit-short-before = before
benefit-short-during = during
benefit-short-after = after
benefit-once = once, { $month }
benefit-list-valued = { $count ->
    [one] How the change leads to the valued benefit
   *[other] How the change leads to the { $count } valued benefits
}, { $measured } measured
benefit-list-unvalued = { $count ->
    [one] One benefit is not put in money
   *[other] { $count } benefits are not put in money
}, { $measured } measured
benefit-falls-to = falls to { $who }
benefit-indicator = Indicator
benefit-indicator-goal = { $indicator }: from { $from } to { $to } { $unit } by { $day }.
benefit-evidence = Shows the need
benefit-no-evidence = No evidence given.
benefit-change = Change
benefit-change-of = Change the benefit { $name }
benefit-chain-of = Chain of effects of { $name }
benefit-chain-change = Change
benefit-chain-effect = Effect
benefit-chain-goal = Goal
benefit-preconditions = { $overdue ->
    [0] { $late ->
        [0] { $count ->
            [one] One precondition, on time
           *[other] { $count } preconditions, all on time
        }
        [one] { $count ->
            [one] One precondition, met late
           *[other] { $count } preconditions, one met late
        }
       *[other] { $count } preconditions, { $late } met late
    }
   *[other] { $count ->
        [one] The only precondition is overdue
       *[other] { $overdue ->
            [one] One of { $count } preconditions is overdue
           *[other] { $overdue } of { $count } preconditions are overdue
        }
    }
}
benefit-preconditions-about = What has to happen before the benefit can come.
benefit-precondition = Precondition and benefit
benefit-precondition-responsible = Responsible
benefit-precondition-due = By
benefit-precondition-state = State
benefit-precondition-overdue = Overdue
benefit-precondition-met = Met { $day }
benefit-precondition-awaited = Awaited
benefit-approvals-none = Nobody has reviewed the calculation yet
benefit-approvals-about = Each step is for what the calculation said on that day.
benefit-bridge-up = { $step ->
    [volume] Changed volumes have raised the net present value most
    [price] Changed prices have raised the net present value most
    [delay] Changed times have raised the net present value most
    [scope] A changed scope has raised the net present value most
    [method] A changed method or rate has raised the net present value most
   *[unexplained] Differences without a given cause have raised the net present value most
}
benefit-bridge-down = { $step ->
    [volume] Changed volumes have lowered the net present value most
    [price] Changed prices have lowered the net present value most
    [delay] Changed times have lowered the net present value most
    [scope] A changed scope has lowered the net present value most
    [method] A changed method or rate has lowered the net present value most
   *[unexplained] Differences without a given cause have lowered the net present value most
}
benefit-bridge-same = The net present value is the same as before the revision
benefit-bridge-alt = The net present value from the calculation before to this one, cause by cause: { $causes }.
benefit-bridge-cause = Cause
benefit-more-fields = Shares, payer and depreciation
benefit-pass-freezes = Freezes the calculation { $stage }. The rate and values from shared factors are written into it, so that it does not change when they do.
benefit-pass-freezes-none = This point freezes no calculation.
benefit-workbook = Save as a workbook
benefit-workbook-saved = The calculation is saved with live formulas in { $path }
benefit-whatif = The net present value is { $worst } MSEK if everything goes wrong and { $best } if everything goes right
benefit-whatif-about = Write another value for one or more factors to see what it means. The calculation is not changed.
benefit-whatif-scenario = Scenario
benefit-whatif-net = Net present value
benefit-whatif-against = Against likely
benefit-whatif-worst = Everything goes wrong
benefit-whatif-worst-about = all factors at their worse end
benefit-whatif-likely = Likely
benefit-whatif-best = Everything goes right
benefit-whatif-best-about = all factors at their better end
benefit-whatif-own = Own values
benefit-whatif-own-none = nothing is changed yet
benefit-whatif-own-about = { $count ->
    [one] one factor changed
   *[other] { $count } factors changed
}
benefit-whatif-own-wrong = a value cannot be read
benefit-whatif-factor = Factor
benefit-whatif-range = Lowest–highest
benefit-whatif-value = Supposed value
benefit-whatif-value-of = { $name }, supposed value
benefit-whatif-alone = Alone gives
benefit-whatif-more = Show all { $count }
benefit-whatif-fewer = Show the most important
benefit-whatif-reset = Back to likely
benefit-twoway = The calculation comes out ahead in { $plus } of { $all } cases
benefit-twoway-title = Two factors against each other
benefit-twoway-about = Net present value, kSEK, when two factors change at once. The framed one is the likely one.
benefit-twoway-rows = Rows
benefit-twoway-columns = Columns
benefit-twoway-table = Two factors against each other
benefit-twoway-likely = likely
benefit-no-result = There is no result yet
benefit-no-result-about = Results, charts and uncertainty are shown when every line has an amount. This is missing:
benefit-no-result-empty = The calculation has no lines. Add a benefit and what it costs.
benefit-no-result-why = The calculation cannot be worked out: { $why }.
benefit-no-ranges = no ranges given
benefit-no-ranges-title = How sure it is cannot be said
benefit-no-ranges-about = No factor has a lowest and a highest value. Open a line and write them; then the chance of a surplus and the deciding factors are shown.
benefit-lines-without = { $count ->
    [one] In full effect the benefit is { $amount } MSEK a year, without one line that has no amount
   *[other] In full effect the benefit is { $amount } MSEK a year, without { $count } lines that have no amount
}
benefit-changes = Changed since the calculation before
benefit-changes-before = Then
benefit-changes-now = Now
benefit-changes-none = Nothing has changed since the calculation before.
benefit-changes-shared = shared factor
benefit-cause-automatic = Follows from what changed
benefit-reason = Reason for the change
benefit-none-about-revision = Begin it here. It is a copy of the latest calculation, with benefits, costs and factors, and says line by line what has changed since.
benefit-budget-about-without = Running costs and depreciation less financial benefit. Not part of the net present value. No internal interest is given.
benefit-factor-unit-empty = Unit
benefit-factor-source-empty = Where the value comes from
benefit-ramp-up-help = One value for each year, set apart by spaces: 40 80 100
benefit-step-nobody = You work as a user who is none of the portfolio's people, and cannot take this step.
benefit-step-nobody-go = Choose who you are

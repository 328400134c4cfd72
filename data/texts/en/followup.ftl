### What came of a project's benefits: planned, realised and forecast, taken home into budgets, used after launch.

followup-views = Calculation or follow-up
followup-view-calculation = Calculation
followup-view-followup = Follow-up
followup-about = Follow-up of benefits, { $area }

followup-key-realised = Realised so far
followup-key-share = Of what was planned
followup-key-forecast = Forecast of plan
followup-key-home = Taken home in budgets
followup-unit-kr = SEK
followup-unit-kr-year = SEK a year

followup-tertial-1 = Jan–Apr
followup-tertial-2 = Jan–Aug
followup-tertial-3 = Jan–Dec

followup-none = No benefits to follow up yet
followup-none-about = Each benefit is followed here from promise to budget: what was planned, what has come, and who answers for it. Put the benefits in the calculation first.
followup-none-go = To the calculation

followup-finding-both = { $share } of what was planned has come; the forecast reaches { $forecast } of the plan by { $year }
followup-finding-nothing = Nothing is reported yet; the forecast reaches { $forecast } of the plan by { $year }
followup-finding-unplanned = SEK { $amount } has come in periods where the plan expects nothing; the forecast reaches { $forecast } of the plan by { $year }
followup-finding-no-sum = The plan has no amounts to compare with, and nothing is reported yet
followup-finding-no-sum-came = SEK { $amount } has come; the plan has no amounts to compare with
followup-finding-no-plan = Nothing is reported yet, and there is no calculation to compare with
followup-finding-no-plan-came = SEK { $amount } has come; there is no calculation to compare with
followup-plan = The plan is the calculation { $stage }, revision { $revision }. What is reported is compared in the money of each year; the forecast and the plan by year are in { $year } prices.
followup-plan-none = Make a benefit calculation, and what was planned for each period is shown here.

followup-forecast-lacks = Most is lacking in { $year }: the forecast is { $amount } { $unit } below the plan
followup-forecast-holds = The forecast reaches the plan every year
followup-forecast-about = Valued benefits by year, { $unit }, in { $year } prices. Months without a report follow the plan at the level reached so far, and begin later if a precondition is late.
followup-forecast-alt = Planned and forecast by year. { $years }.
followup-forecast-alt-year = { $year }: planned { $planned }, forecast { $forecast }, { $reported }
followup-forecast-table = Planned and forecast by year
followup-reported-all = Whole year reported
followup-reported-some = Partly reported
followup-reported-nothing = Not reported
followup-look-planned = Planned
followup-look-all = Reported, whole year
followup-look-some = Partly reported
followup-look-mark = Forecast
followup-year = Year
followup-sum = Total

followup-column-benefit = Benefit
followup-column-responsible = Responsible
followup-column-planned-yearly = Plan in full
followup-column-yearly-rate = Yearly rate
followup-column-planned = Planned
followup-column-realised = Realised
followup-column-forecast = Forecast
followup-column-difference = Against plan
followup-column-reported = Reported
followup-column-share = Share
followup-column-outlook = Forecast
followup-column-period = Period
followup-column-source = Who and source
followup-column-date = Date
followup-column-value = Value
followup-column-progress = Of the way
followup-column-board = Board and budget item
followup-column-from = From
followup-column-amount = Amount
followup-column-state = State
followup-column-precondition = Precondition
followup-column-due = Due
followup-column-expected = Expected
followup-column-actual = Actual
followup-column-bar = Actual (dark) against expected (pale)

followup-waiting = { $count ->
    [0] Nothing is overdue
    [one] One thing is overdue
   *[other] { $count } things are overdue
}
followup-waiting-none = Reports, readings and preconditions have been made in time.
followup-waiting-about = Oldest first. Open a line to do what is lacking.
followup-waiting-precondition = Precondition
followup-waiting-reading = Reading
followup-waiting-report = Report
followup-waiting-target = Target
followup-days-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
followup-all = Show all { $count }
followup-fewer = Show fewer

followup-responsible = Outcome by who answers for it
followup-responsible-about = Reported periods, the lowest share first.
followup-nobody = Nobody responsible
followup-report-count = { $count ->
    [one] 1 report
   *[other] { $count } reports
}

followup-benefits = { $count ->
    [one] One benefit is followed up
   *[other] { $count } benefits are followed up
}, { $silent ->
    [0] all valued ones are reported
    [one] one valued is not reported
   *[other] { $silent } valued are not reported
}
followup-benefits-plain = { $count ->
    [one] One benefit is followed up, it is not put in money
   *[other] { $count } benefits are followed up, none is put in money
}
followup-benefits-about = Planned and realised are for the periods that are reported, in the money of each year. The yearly rate is what the latest report gives in a full year. { $unmeasured ->
    [0] { "" }
    [one] One benefit has no indicator; it stays listed.
   *[other] { $unmeasured } benefits have no indicator; they stay listed.
}
followup-benefits-table = Benefits and what has come of them
followup-not-valued = Not put in money
followup-sum-benefits = { $count ->
    [one] Total, 1 valued benefit
   *[other] Total, { $count } valued benefits
}
followup-threatened = Threatened
followup-not-measured = Not measured
followup-not-reported = Not reported
followup-outlook-level = { $share } of plan
followup-outlook-plan = As planned
followup-outlook-none = Not in the plan
followup-outlook-late = { $months ->
    [one] 1 month late
   *[other] { $months } months late
}

followup-reports = { $count ->
    [0] Reports
    [one] 1 report
   *[other] { $count } reports
}
followup-reports-none = Nobody has reported what the benefit has given. Record it by month, quarter or tertial; that it came to nothing is an answer too.
followup-add-report = Report outcome
followup-report-name = Report for { $period }
followup-change-report = Change the report for { $period }, { $benefit }
followup-within = Within a longer period, not counted twice
followup-effects = Taken home in the budget
followup-effects-none = No board has lowered or moved a budget for this benefit yet.
followup-add-effect = Add budget decision
followup-effect-name = Budget decision, { $board } { $year }
followup-change-effect = Change the budget decision of { $board } { $year }, { $benefit }
followup-home = Taken home
followup-home-none = Nothing yet
followup-state-proposed = Proposed
followup-state-decided = Decided, not verified
followup-state-verified = Taken home
followup-to-decide = To be decided by: { $decision }
followup-decided = Decision: { $decision }
followup-verified = Verified: { $verification }
followup-readings = { $count ->
    [0] Readings
    [one] 1 reading
   *[other] { $count } readings
}
followup-readings-none = No reading has been made yet.
followup-add-reading = Add reading
followup-reading-name = Reading { $day }
followup-change-reading = Change the reading of { $day }, { $benefit }
followup-readings-alt = { $count ->
    [one] One reading
   *[other] { $count } readings
}, the latest { $value } on { $day }; baseline { $from }, target { $to }.
followup-baseline = Baseline { $value }
followup-target = Target { $value }
followup-goal = from { $from } to { $to } { $unit } by { $day }.
followup-unmeasured = The benefit has no indicator. It is followed up all the same and stays listed; set an indicator if something can be counted before and after.
followup-set-indicator = Set an indicator
followup-change-indicator = Change the indicator { $indicator }
followup-not-valued-about = The benefit is not put in money. It is followed by readings and preconditions.
followup-preconditions = { $count ->
    [0] Preconditions
    [one] 1 precondition
   *[other] { $count } preconditions
}
followup-preconditions-none = The benefit waits for nothing.
followup-add-precondition = Add precondition
followup-change-precondition = Change the precondition { $name }
followup-condition-overdue = Overdue
followup-condition-met = Met { $day }
followup-condition-awaited = Awaited

followup-usage = Use after launch
followup-usage-share = { $actual } { $unit } in { $period }: { $share } of what was expected
followup-usage-alone = { $actual } { $unit } in { $period }
followup-usage-unknown = Use is expected but not measured yet
followup-usage-about = How the e-service is used after launch, against what was expected.
followup-usage-none = No use is recorded yet
followup-usage-none-about = An e-service gives benefit only when it is used. Record how many cases, visits or logins are expected a month, and then how many there were.
followup-add-usage = Add use
followup-usage-name = Use in { $period }
followup-change-usage = Change the use in { $period }, { $unit }

followup-new-realisation = Report outcome
followup-new-realisation-about = – what the benefit gave in a period, in the money of that time.
followup-new-reading = New reading
followup-new-reading-about = – what the indicator shows.
followup-new-budget-effect = New budget decision
followup-new-budget-effect-about = – only what the board has decided (date and §) and the department's controller has verified is taken home. Record the proposal now and the rest when it is done.
followup-new-precondition = New precondition
followup-new-precondition-about = – what has to happen before the benefit can come. While it is late, the benefit begins later in the forecast.
followup-new-usage = New use
followup-new-usage-about = – how much the e-service is used in a period.
followup-help-period = 2008-08, 2008-Q3, 2008-T2 (January–August) or 2008
followup-help-realisation-amount = If it came to nothing: write 0.
followup-help-realisation-yearly-rate = In a full year at the pace that is reached.
followup-help-budget-effect-year = The first budget year that it holds for.
followup-help-budget-effect-verified-by = The department's controller
followup-help-precondition-met = Empty until it is met.
followup-help-usage-unit = For example cases, visits, logins
followup-save = Save
followup-done = Done
followup-saves = Each field is saved when you leave it.
followup-saved-realisation = The report is saved.
followup-saved-reading = The reading is saved.
followup-saved-budget-effect = The budget decision is saved.
followup-saved-precondition = The precondition is saved.
followup-saved-usage = The use is saved.
followup-removed = Removed: { $name }

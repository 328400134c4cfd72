### What is wrong or missing, and what to do about it. The keys are the codes of the problems.

problem-field-required = The field is empty.
    .remedy = Enter a value.
problem-text-too-long = The text is { $length } characters long. At most { $max } fit.
    .remedy = Shorten the text.
problem-text-unshowable = The text holds a control character that cannot be shown.
    .remedy = Remove the character.
problem-years-reversed = The last year is before the first, { $first }.
    .remedy = Change one of the years.
problem-dates-reversed = The end is before the start, { $start }.
    .remedy = Change one of the dates.
problem-amount-negative = The amount { $amount } SEK is negative. It cannot be that here.
    .remedy = Enter an amount of zero or more.
problem-estimate-overlap = The same money is counted twice: { $slot } stands beside years or months that are part of it.
    .remedy = Keep either the whole or its parts.
problem-estimate-order = { $lower } SEK is more than { $upper } SEK, which should be the higher value.
    .remedy = Enter values so that low ≤ likely ≤ high.
problem-code-taken = The code { $code } is already that of the project { $by }.
    .remedy = Choose another code.
problem-reference-unknown = { $kind } { $id } does not exist.
    .remedy = Choose one that does, or add it first.
problem-settings-id = The portfolio has settings already. { $id } cannot stand beside them.
    .remedy = Change the settings there are.
problem-frame-source = The frame cannot be drawn from { $name }.
    .remedy = Choose another frame that is a reserve.
problem-grant-exceeds-reserve = The amount is larger than the reserve that it is drawn from, { $reserve } SEK.
    .remedy = Enter a smaller amount or raise the reserve first.
problem-dependency-circle = The project would depend on itself through { $name }.
    .remedy = Remove one of the dependencies.
problem-delegation-signer = A delegation is to either a person or a body.
    .remedy = Choose one of them.
problem-number-too-long = “{ $text }” has too many digits.
    .remedy = At most 1,000,000,000,000 and nine decimals fit.
problem-number-unreadable = “{ $text }” is not a number.
    .remedy = Write for example 18,000 or 0.35.
problem-month-unreadable = “{ $text }” is not a month.
    .remedy = Write for example 2008-03.
problem-financial-needs-budget = A financial benefit has a place in the budget. { $field } is missing.
    .remedy = Give the budget item, board and year, or leave it as reallocated for now.
problem-horizon-too-long = The calculation spans { $years } years. At most { $max } fit.
    .remedy = Choose an earlier last year.
problem-revision-zero = Revisions count from 1.
    .remedy = Write 1 for the first.
problem-rate-loses-all = A rate of −100 % or less makes every future amount infinite.
    .remedy = Write a rate above −100 %.
problem-months-reversed = The last month is before the first, { $first }.
    .remedy = Change one of the months.
problem-line-benefit = A line of benefit belongs to a benefit, and a line of cost does not.
    .remedy = Choose the benefit, or change the kind of line.
problem-count-too-large = The number is too large. At most { $max } works.
    .remedy = Write a smaller number.
problem-depreciation-zero = Depreciation takes at least a year.
    .remedy = Write the number of years, or leave the field empty.
problem-shares-not-whole = The shares come to { $sum } %. They have to be 100 %.
    .remedy = Change the shares, or remove all of them.
problem-index-not-positive = An index is greater than zero.
    .remedy = Write a number greater than zero.
problem-range-order = { $lower } is more than { $upper }, which is to be the higher value.
    .remedy = Write the values so that low ≤ likely ≤ high.
problem-price-year-without-money = Only money has prices of a year.
    .remedy = Leave the field empty.
problem-percent-negative = { $percent } % is negative. Here it cannot be.
    .remedy = Write a number that is zero or greater.
problem-digest-unreadable = The digest does not have the right form.
    .remedy = Submit the calculation again.
problem-other-project = { $kind } belongs to another project.
    .remedy = Choose one of the same project.
problem-calculation-twice = The project already has revision { $revision } of that stage.
    .remedy = Choose another number.
problem-revises-other = The calculation cannot revise that one.
    .remedy = Choose another calculation of the same project.
problem-line-of-unvalued = { $name } is not valued in money, so it cannot have an amount.
    .remedy = Change the class of the benefit first.
problem-unvalued-has-lines = The benefit has amounts in a calculation, so it is valued.
    .remedy = Remove the lines first.
problem-factor-shared-and-own = The factor takes its values from { $name } and cannot have its own.
    .remedy = Remove its own values, or the link.
problem-factor-shared-differs = { $name } measures something else than the factor.
    .remedy = Choose the same measure.
problem-cost-negative = A cost cannot have a negative factor.
    .remedy = Enter a saving as a benefit.
problem-record-final = { $kind } is not changed afterwards.
    .remedy = Correct it by adding a new one.
problem-calculation-frozen = The calculation stands fast since the decision point was passed. Nothing was changed.
    .remedy = Make a revision that stands beside it.
problem-approval-not-submitted = The calculation has not been submitted as it stands now.
    .remedy = Submit it first.
problem-approval-not-reviewed = The calculation has not been reviewed as it stands now.
    .remedy = Have somebody else review it first.
problem-review-by-author = Who submitted the calculation cannot review or approve it.
    .remedy = Ask somebody else.
problem-no-such-calculation = There is no calculation { $id }.
    .remedy = Choose another.
problem-caller-no-person = { $name } is no person of the portfolio, so cannot submit, review or approve.
    .remedy = Choose who you are in the settings.
problem-settings-missing = The portfolio has no settings.
    .remedy = Add them first.
problem-project-without-calculation = { $project } has no benefit calculation yet. Begin one under Benefits in the window, or import one.
problem-two-way-same-factor = The table needs two different factors.
problem-nothing-to-simulate = There is no benefit calculation to simulate.
    .remedy = Begin one first.
problem-simulation-stopped = The simulation was stopped. Nothing was changed.
    .remedy = Start it again when you like.
problem-too-many-runs = So many runs do not fit in memory.
    .remedy = Choose fewer.
problem-line-zero = { $factor } is 0 in { $line }: the line gives SEK 0.
    .remedy = Check the value.
problem-factor-negative = { $factor } is negative in { $line }, so the line lowers the result and low and high may change places.
    .remedy = Write a positive number if it is a saving.
problem-revision-needs-reason = { $line } differs from the calculation before, and nothing says why.
    .remedy = Open the line and write the reason.
problem-line-revised = { $name } is used by the line { $user_name } in the calculation { $stage ->
        [before] Before start
        [during] During the project
       *[after] After introduction
    } ({ $revision }), which revises it.
    .remedy = Remove that line first.
problem-calculations-changed = { $count ->
        [one] 1 calculation changed: { $names }
       *[other] { $count } calculations changed: { $names }
    }{ $others ->
        [0] .
        [one] { " " }and one more project.
       *[other] { " " }and { $others } more projects.
    }
problem-share-above-whole = { $factor } is more than 100 %.
    .remedy = Check whether it is right.
problem-line-without-responsible = { $line } has no one responsible for its realisation.
    .remedy = Appoint one.
problem-line-without-amount = { $line } has no amount: { $why ->
        [missing] a value is missing
        [no_factors] the line has no factors
        [not_kronor] the factors do not multiply to kronor: there has to be one amount, and time where it is an amount an hour
        [no_index] the price index lacks one of the years
       *[other] there is no result
    }.
    .remedy = Complete its factors.
problem-nominal-rate-fixed-prices = The rate is nominal, but all amounts are in the prices of one year: inflation is taken off twice.
    .remedy = Give a real rate.
problem-simulation-without-result = Nothing can be simulated: { $why ->
        [no_flows] the calculation has no lines within its years
        [missing] a value is missing
        [no_factors] the line has no factors
        [not_kronor] the factors do not multiply to kronor: there has to be one amount, and time where it is an amount an hour
        [no_index] the price index lacks one of the years
       *[other] there is no result
    }.
    .remedy = Complete the calculation first.
problem-no-result = There is no result: { $why ->
        [no_flows] there are no flows
        [all_zero] all flows are zero
        [all_positive] no flow is negative
        [all_negative] no flow is positive
        [rate_out_of_range] the rate is −100 % or less, or no number
        [not_finite] a number is infinite or not a number
        [horizon_too_long] there are more than 1,000 flows
        [never_reached] it never pays back
        [never_stays_paid] it pays back, but the money is then lost again
        [nothing_to_pay_back] nothing was put in that could be paid back
        [no_rate] no rate makes the net present value zero
        [one_day] all flows are on the same day
        [before_the_first] a flow is dated before the first
       *[other] it cannot be worked out
    }.
    .remedy = { $why ->
        [rate_out_of_range] Change the rate.
       *[other] Change the flows.
    }
problem-flows-not-text = What was read is no text in UTF-8.
    .remedy = Write a line with date and amount for each flow.
problem-no-runs = No runs give no result.
    .remedy = Ask for one run at least.
problem-several-rates = Several rates make the net present value zero: { $rates }. None of them is the internal rate.
    .remedy = Use the net present value instead.
problem-flow-unreadable = Line { $line } cannot be read: “{ $text }”.
    .remedy = Write date and amount, for example 2008-01-01;-10000.
problem-line-outside-years = The line begins outside the years of the calculation, { $first }–{ $last }.
    .remedy = Change the month, or the years of the calculation.
problem-years-leave-line = The line { $line } begins in { $month }, outside the years of the calculation.
    .remedy = Keep the year, or move the line first.
problem-benefit-before-project = { $line } begins before the project.
    .remedy = Check the month.
problem-record-in-use = { $name } is used by { $count ->
        [one] 1 record
       *[other] { $count } records
    }, among them { $user } { $user_name }.
    .remedy = Change those first.
problem-date-not-come = { $date } has not come yet. Today is { $today }.
    .remedy = Enter the day on which it happened.
problem-period-not-over = The last month of the period begins { $date }. Today is { $today }.
    .remedy = Report then, or choose a period that ends earlier.
problem-usage-twice = The use in that period has been entered already.
    .remedy = Change it instead.
problem-calculation-empty = The calculation has no lines. Nothing was submitted.
    .remedy = Add benefits and costs first.
problem-gate-passed-already = { $gate } has been passed already, { $date }.
    .remedy = Choose a later decision point.
problem-gate-out-of-order = { $gate } was passed { $date }. Points are passed in their order.
    .remedy = Enter a day that agrees with it.
problem-gate-decided-by-nobody = It is not said who decided.
    .remedy = Choose the sponsor.
problem-gate-needs-reason = Say why the point is passed all the same: { $why }.
    .remedy = The reason is kept with the decision.
problem-verified-before-decided = It is verified before the board has decided.
    .remedy = Fill in the board's decision, or correct the day.
problem-verified-by-another = Only a controller of { $board } verifies it.
    .remedy = Choose the department's controller. Roles and departments are under Settings, People.
problem-reported-twice = The same period has been reported by the same person already, with SEK { $amount }.
    .remedy = Change that report instead.
problem-number-negative = It cannot be below zero.
    .remedy = Enter zero or more.
problem-decision-body = { $kind } is decided by { $bodies }, not by { $body }.
    .remedy = Choose the right body, or the right kind of decision.
problem-decision-empty = The decision has no amounts.
    .remedy = Add at least one.
problem-decision-moves-nothing = Decisions of this kind move no money and have no amounts.
    .remedy = Remove the amounts, or choose another kind of decision.
problem-decision-line-lacks = The amount lacks { $field }.
    .remedy = Fill it in.
problem-decision-line-foreign = { $field } does not belong to such an amount.
    .remedy = Leave the field empty.
problem-decision-amount = SEK { $amount } cannot be decided here.
    .remedy = Enter an amount above zero. Only a reallocation has negative ones.
problem-carried-backwards = Money is carried over to a later year than the one it comes from.
    .remedy = Correct the years.
problem-correction-of-nothing = A correction must say which decision it corrects.
    .remedy = Choose the decision that it reverses.
problem-reversal-of-nothing = { $name } cannot be reversed: it is not decided, or is a reversal itself.
    .remedy = Take a new decision instead.
problem-reversal-of-another-kind = { $name } is reversed by a decision of the same kind.
    .remedy = Choose the same kind.
problem-reversal-before = { $name } was taken later than the decision that reverses it.
    .remedy = Correct the date.
problem-reversed-already = { $name } has been reversed already.
    .remedy = Take a new decision instead.
problem-reallocation-not-nought = The reallocation within { $frame } does not come to zero: its sum is SEK { $sum }.
    .remedy = What is taken must equal what is given.
problem-allocation-lacks-benefits = { $project } has no benefit described. No money is allocated without a benefit analysis.
    .remedy = Describe the benefits, or give the decision's own paragraph of exception.
problem-allocation-lacks-costs = { $project } has no cost in its benefit calculation. No money is allocated without a cost calculation.
    .remedy = Add the costs, or give the decision's own paragraph of exception.
problem-allocation-lacks-values = { $project } is a larger project, and its benefit calculation is not complete: an amount is missing.
    .remedy = Fill in all factors, or give the decision's own paragraph of exception.
problem-allocation-lacks-approval = { $project } has no approved benefit calculation.
    .remedy = Have it reviewed and approved, or give the decision's own paragraph of exception.
problem-framework-buys = A framework buys nothing by itself.
    .remedy = Put the amounts on the call-offs, and the ceiling as an option.
problem-sum-too-large = The sum is too large.
    .remedy = Check the amounts.
problem-contract-under = The contract is under nothing that it can belong to: a call-off is made from a framework, an amendment changes a contract.
    .remedy = Choose the contract that it belongs under, or another kind.
problem-request-of-another-project = The purchase request is of a project that pays nothing of the contract.
    .remedy = Choose a request of a project in the contract.
problem-signed-already = The contract is signed already.
    .remedy = Make an amendment where something is to change.
problem-signature-value = The signature is for SEK { $value }, but the contract with options, extensions and amendments comes to SEK { $whole }.
    .remedy = Give the whole value.
problem-signature-decision = { $name } does not approve the contract: it is no decision on contracts taken by that day.
    .remedy = Choose the right decision.
problem-signature-by-nobody = Nobody is delegated to sign for SEK { $value } of such a purchase that day, nor is { $signer }.
    .remedy = Check the delegations in the settings.
problem-signature-by-body = { $signer } may not sign for SEK { $value }. It is decided by { $may }.
    .remedy = Enter the decision, and name it with the signature.
problem-signature-stands-in = { $signer } may not sign for SEK { $value } in their own name. { $may } may.
    .remedy = Say whom { $signer } stands in for, if that person cannot sign.
problem-signature-not-permitted = { $signer } may not sign for SEK { $value }. { $may } may.
    .remedy = Choose the right signer.
problem-nothing-to-report = There are no delegated decisions to report until that day.
    .remedy = Choose a later day.
problem-reported-already = One of the contracts has been reported already, or was not signed by delegation.
    .remedy = Remove it from the report.
problem-contracted-over-allocated = { $project } has contracted SEK { $contracted } but is allocated only SEK { $allocated }.
    .remedy = Propose an allocation, or reduce the contract.
problem-contract-signed = The contract is signed. Its parties, amounts and terms do not change. Nothing was changed.
    .remedy = Make an amendment.
problem-over-allocated = More is allocated than there is to allocate of { $frame }: SEK { $over } too much.
    .remedy = Reallocate or return, or ask for more.
problem-over-granted = More is granted than there is in { $frame }: SEK { $over } too much.
    .remedy = Check the decisions.
problem-minutes-missing = { $name } has neither paragraph nor diary number.
    .remedy = Enter a decision that corrects it.
problem-purchase-split-supplier = { $name } looks like part of a purchase split within one supplier, together with { $earlier }: SEK { $together }, above the limit of SEK { $limit }.
    .remedy = Treat them as one purchase, or say in the contract why they are not.
problem-purchase-split-kind = { $name } looks like part of a purchase of one kind that was split, together with { $earlier }: SEK { $together }, above the limit of SEK { $limit }.
    .remedy = Treat them as one purchase, or say in the contract why they are not.
problem-signatures-unreported = { $count ->
    [one] One delegated decision has not been reported.
   *[other] { $count } delegated decisions have not been reported.
}
    .remedy = Report them to the body that delegated.
problem-over-grant = The estimates exceed { $frame } by { $over } SEK.
    .remedy = Prioritise, or ask for more.
problem-over-reserve = The estimates exceed the reserve { $frame } by { $over } SEK.
    .remedy = Prioritise the projects.
problem-decision-missing = { $frame } is proposed. The decision has not been recorded.
    .remedy = Confirm it when it has been taken.
problem-remark-to-confirm = { $text }
    .remedy = Check against the source.
problem-funding-differs = The funding of { $line }, { $funded } SEK, differs from the estimate, { $estimated } SEK.
    .remedy = Correct one of them.
problem-cost-missing = { $project } has no cost estimate, or lacks a part of it.
    .remedy = Add an estimate.
problem-leader-missing = { $project } has no project leader.
    .remedy = Appoint one.
problem-goal-missing = { $project } names no goal.
    .remedy = Say which goals it contributes to.
problem-phase-missing = { $project } has no phase.
    .remedy = Enter the phase.
problem-dates-missing = { $project } lacks a start or an end.
    .remedy = Enter the dates.
problem-amount-unreadable = “{ $text }” is not an amount.
    .remedy = Write for example 1,250.5 or 1.25 MSEK.
problem-amount-finer-than-ore = “{ $text }” is finer than the öre.
    .remedy = Round it to whole öre.
problem-amount-range = “{ $text }” is larger than 10,000,000 MSEK.
    .remedy = Check the unit.
problem-date-outside = “{ $text }” is outside the years 1900–2999.
    .remedy = Check the year.
problem-date-unreadable = “{ $text }” is not a day.
    .remedy = Write for example 2008-03-01.
problem-percent-unreadable = “{ $text }” is not a rate.
    .remedy = Write for example 3.5.
problem-year-unreadable = “{ $text }” is not a year.
    .remedy = Write four digits, for example 2008.
problem-period-unreadable = “{ $text }” is not a period.
    .remedy = Write for example 2007-Q3, 2007-T2 or 2007.
problem-moment-unreadable = “{ $text }” is not a moment.
    .remedy = Write a day, for example 2007-09-14, or a moment such as 2007-09-14T12:00:00Z.
problem-count-unreadable = “{ $text }” will not do. It must be a whole number, zero or greater.
    .remedy = Write digits, for example 3.
problem-flag-unreadable = “{ $text }” is neither yes nor no.
    .remedy = Write yes or no.
problem-choice-unknown = “{ $text }” is not among the choices.
    .remedy = Choose one of them.
problem-reference-unreadable = “{ $text }” does not exist.
    .remedy = Choose one that does, or add it first.
problem-reference-ambiguous = Several are called “{ $text }”.
    .remedy = Choose one in the list.
problem-edit-several-costs = The project has several costs.
    .remedy = Open the project and change them one by one.
problem-no-such-field = There is no field { $field }.
    .remedy = Check the name.
problem-no-such-kind = There is no kind { $kind }.
    .remedy = Check the name.
problem-no-such-record = The record { $id } is no longer there.
    .remedy = Reload and try again.
    .terminal = Check the name.
problem-no-such-project = The project { $id } does not exist.
    .remedy = Go back to the list.
    .terminal = nytta list shows the projects.
problem-no-such-change = There is no change { $sequence }.
    .remedy = Choose another.
problem-no-such-figure = The figure cannot be traced.
    .remedy = Reload and try again.
    .terminal = Write the name of a figure, a line or a factor.
problem-no-such-figure-name = No figure is called “{ $name }”. Names that there are: { $names }. A line or factor stands instead of …: { $parts }.
    .remedy = Write one of the names, or the name of a line or factor.
problem-no-such-grouping = Projects cannot be grouped by { $grouping }.
    .remedy = Choose part, area, programme or phase.
problem-no-such-period = The portfolio does not have that period.
    .remedy = Choose another period.
problem-paste-unreadable = What was pasted could not be read: { $detail }
    .remedy = Copy the cells again.
problem-paste-too-large = What was pasted has more than { $max } cells. Nothing was changed.
    .remedy = Paste in parts, or import a file.
problem-paste-too-wide = The row has more cells than the { $columns } columns from here on.
    .remedy = Begin further to the left or show more columns.
problem-viewing-earlier = You are looking at an earlier moment. Nothing was changed.
    .remedy = Go back to now to make changes.
problem-read-only-in-use = The portfolio is open in another window and can only be read here. Nothing was changed.
    .remedy = Close the other window and open the portfolio again.
problem-read-only-permission = The file may only be read. Nothing was changed.
    .remedy = Open a copy in a folder where you may write.
problem-read-only-newer-records = The file holds records of a newer program and can only be read. Nothing was changed.
    .remedy = Update Nytta.
problem-not-a-journal = { $path } is not a portfolio of Nytta. The file is untouched.
    .remedy = Choose another file.
problem-not-a-journal-folder = { $path } is a folder.
    .remedy = Choose a file that ends in .nytta.
problem-not-a-journal-file = { $path } is not an ordinary file. Nothing was changed.
    .remedy = Choose a file that ends in .nytta.
problem-not-a-journal-unreadable = { $path } may not be read. The file is untouched.
    .remedy = Ask for the right to read the file, or open a copy.
problem-not-a-journal-empty = { $path } is empty. The file is untouched.
    .remedy = Open a backup, or make a new portfolio under another name.
problem-journal-blob = An attachment is damaged ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-current = What holds now does not agree with the history ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-cut-off = The file is cut off ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-engine = The database's own check finds faults ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-gap = Changes are missing in the history ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-hash = The chain of the history is broken ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-item = A record in the history was altered afterwards or is damaged ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-meta = The file's basic facts are damaged ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-reference = A reference in the history leads astray ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-row = A row of the file cannot be read ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-schema = The file's tables are not those that Nytta makes ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-time = Time goes backwards in the history ({ $detail }).
    .remedy = Go on working in a backup, and keep this file as it is.
problem-journal-newer = The file was made by a newer program (format { $found }, this one knows { $known }). The file is untouched.
    .remedy = Update Nytta.
problem-journal-refused = The journal did not accept the change: { $detail } Nothing was changed.
    .remedy = Try again. Tell us if it happens again.
problem-store-failed = It could not be saved: { $detail } All that was saved before is still there.
    .remedy = Check that the disk is not full and try again.
problem-overtaken = Somebody else was first: { $records }. Nothing was changed.
    .remedy = See what is new and make the change again.
problem-record-unreadable = A record could not be read: { $detail }
    .remedy = Run “nytta check” on the file.
problem-nothing-open = No portfolio is open.
    .remedy = Open or create one.
problem-nothing-done = Nothing was changed.
    .remedy = Try again.
problem-passage-corrects-nothing = A correction says which decision point passed it corrects.
    .remedy = Name it, or leave out what the correction says.
problem-correction-says-nothing = It is not said what the correction is.
    .remedy = Choose whether the point was not passed, or whether its facts are corrected.
problem-correction-without-reason = A correction needs a reason. Nothing was changed.
    .remedy = Enter what was wrong.
problem-correction-of-another-point = The correction is of another point than { $gate }, which was passed { $date }.
    .remedy = If it was the wrong point: correct that it was not passed, and pass the right one.
problem-passage-corrected-already = { $gate }, { $date }, has been corrected already.
    .remedy = Correct what holds now.
problem-gate-later-stands = { $gate } has been passed after it, { $date }. Nothing was changed.
    .remedy = Correct the last point first.
problem-correction-leaves-frozen = A calculation is frozen by { $gate }, { $date }, which no longer holds.
    .remedy = Unfreeze the calculation in the same change, or correct in the window.
problem-nothing-to-undo = There is nothing to undo.
    .remedy = Your changes are in the history.
problem-nothing-to-redo = There is nothing to redo.
    .remedy = Your changes are in the history.
problem-undo-final = { $kind } is not undone.
    .remedy = Correct it by adding a new one. Undo again takes back what you did before it.
problem-undo-final-passage = { $kind } is not undone.
    .remedy = Correct it instead: on the page of the calculation, “Correct…” beside the point. Undo again takes back what you did before it.
problem-file-exists = { $path } exists already. Nothing was overwritten.
    .remedy = Choose another name.
problem-file-missing = { $path } does not exist.
    .remedy = Check the path.
problem-folder-unwritable = { $path } cannot be written: { $detail }
    .remedy = Choose another folder in the settings.
problem-desk-unwritable = Your own settings could not be saved: { $detail }
    .remedy = Check that your home folder can be written.
problem-not-empty = The portfolio is not empty. Nothing was changed.
    .remedy = Make a new file.
problem-import-unreadable = { $path } could not be read: { $detail }
    .remedy = Check that the file is there and may be read.
problem-import-steps-need-empty = A portfolio told in dated steps can only be taken into an empty file. Nothing was changed.
    .remedy = Make a new file and import it there.

problem-report-cancelled = The report was cancelled. Nothing was written.
    .remedy = Start again when you like.

### Import

problem-file-unknown = The file belongs to no table. It was not read.
    .remedy = Name the file after what it holds, for example project.csv, or move it. The names are: { $known }.
problem-file-too-large = The file is larger than { $max } MiB. It was not read.
    .remedy = Split it into several imports.
problem-file-unreadable = The file could not be read: { $reason }
    .remedy = Check that it exists and that you may read it.
problem-file-encoding = The file is not saved as UTF-8 but as { $encoding }. Letters such as å, ä and ö would be wrong.
    .remedy = Save it again as “CSV UTF-8”.
problem-file-not-csv = The file is not a text file but { $format }.
    .remedy = Save the table as “CSV UTF-8”.
problem-file-nul = The file holds a NUL character. It is damaged or not a text file.
    .remedy = Save it again as “CSV UTF-8”.
problem-file-empty = The file is empty: it does not even name its columns.
    .remedy = Save it again, or remove it.
problem-csv-quote-open = A quotation mark is opened on this row and never closed. The file may be cut off.
    .remedy = Close the quotation, or fetch the file again.
problem-csv-quote-stray = There is text right after a closing quotation mark.
    .remedy = Write quotation marks inside a text twice: "".
problem-csv-line-end = The row holds a lone carriage return that ends no line.
    .remedy = Save the file again with line ends of Windows or Unix.
problem-row-ragged = The row has { $found } cells, but the table has { $expected } columns.
    .remedy = Check the separators and quotation marks of the row.
problem-rows-too-many = The file has more than { $max } rows. It was not read.
    .remedy = Split it into several imports.
problem-column-unknown = The table has no column { $column }.
    .remedy = Correct its name or remove it. The names are: { $known }.
problem-column-duplicate = The column { $column } stands twice.
    .remedy = Remove one of them.
problem-column-missing = The column { $column } is missing.
    .remedy = Add it, with a value on each row.
problem-cell-amount = “{ $text }” is not an amount in kronor.
    .remedy = Write the whole amount in kronor, for example 1250000,50.
problem-slot-invalid = “{ $text }” is not a time for an amount.
    .remedy = Write a year (2008), a month (2008-03), or whole where the amount is not spread.
problem-entry-duplicate = { $entry } stands twice for the same row.
    .remedy = Add the amounts together or remove one.
problem-id-invalid = “{ $text }” cannot be an id.
    .remedy = Use at most 64 of a–z, 0–9, - _ and . with a letter or digit first. You may also leave the cell empty.
problem-id-duplicate = The id { $id } stands on more than one row.
    .remedy = Keep one of the rows, or give them different ids.
problem-id-missing = The row has no id, and none can be made from its name.
    .remedy = Write an id.
problem-name-ambiguous = { $count } records ({ $kind }) are called “{ $text }”.
    .remedy = Write the id instead of the name.
problem-kind-unknown = “{ $text }” is not a kind of record.
    .remedy = Write the name as in the names of the files, for example project.
problem-removal-unknown = { $kind } { $id } cannot be removed, as it does not exist.
    .remedy = Remove the row.
problem-step-missing = The folder { $folder } is missing or empty.
    .remedy = Put the files of the step there, or remove the row.
problem-step-unlisted = The step is there as a folder but not in steps.csv.
    .remedy = Add a row for it to steps.csv, or remove the folder.
problem-step-duplicate = The step { $step } stands on two rows.
    .remedy = Remove one of them.
problem-step-order = The step { $step } was recorded before the one above it.
    .remedy = Put the steps in order of time.
problem-file-beside-steps = The file lies beside the steps and belongs to none of them.
    .remedy = Move it into the folder of a step.
problem-package-invalid = datapackage.json cannot be read: { $reason }
    .remedy = Correct the file or remove it. The tables can be read without it.
problem-package-newer = The folder was written by a newer program (format { $found }, this one knows { $known }).
    .remedy = Update Nytta.
problem-package-empty = There are no tables to read.
    .remedy = Choose a folder with files such as project.csv.
problem-record-invalid = The row could not become a record: { $reason }
    .remedy = Compare the row with one that works.
problem-problems-more = { $count } more problems are not shown.
    .remedy = Correct those that are shown and import again.
problem-export-folder-foreign = In { $folder } there is { $file }, which is no part of an export from Nytta. Nothing was written.
    .remedy = Choose an empty folder or a new name.
problem-export-failed = It was not possible to write to { $folder }: { $reason } What was there is kept.
    .remedy = Check that you may write there and that the disk is not full.
problem-picture-unreadable = The picture could not be saved: { $detail }
    .remedy = Try again.
problem-fault-of-window = The window made a mistake: { $detail }
    .remedy = What is saved is still there. Try again; if that does not help, restart the program.
problem-report-disagrees = The formats of the report disagree at { $place }: { $detail } Nothing was written.
    .remedy = Tell us: this is a fault of the program.
problem-report-failed = The report could not be made: { $detail } Nothing was written.
    .remedy = Try again. Tell us if it happens again.

### SIE files

problem-sie-empty = The file is empty.
    .remedy = Export it again from the accounting system.
problem-sie-not-sie = The file is no SIE file but { $found ->
        [web_page] a web page. Probably an error message or a login was saved instead of the file
        [sie_5] SIE 5, which is XML
        [excel] an Excel workbook
        [pdf] a PDF document
        [utf_16] text in UTF-16
       *[other] something else: no line begins with a label such as #FLAGGA or #VER
    }.
    .remedy = Export from the accounting system as SIE type 4.
problem-sie-type-unknown = “{ $text }” is no type of SIE.
    .remedy = Export again as SIE type 4.
problem-sie-type-unlikely = The file holds vouchers although it is SIE type { $number }, which has balances only.
    .remedy = Check that it is the right file. Vouchers belong to type 4.
problem-sie-balances-only = The file is SIE type { $number }: it holds balances but no vouchers, so no actuals can be brought to projects.
    .remedy = Export as SIE type 4.
problem-sie-no-vouchers = The file holds no vouchers.
    .remedy = Check which period and which series were chosen for the export.
problem-sie-currency = The amounts are in { $currency }, not in kronor.
    .remedy = Export the accounts in SEK.
problem-sie-format-untrue = The file says that it is written in { $format }, but it is written in { $encoding } and was read so.
    .remedy = See that å, ä and ö look right.
problem-sie-letters-lost = { $count ->
        [one] 1 letter
       *[other] { $count } letters
    }, probably å, ä or ö, had been lost before the file came here. The first stood on this row.
    .remedy = Export again, and do not open the file in another program on the way.
problem-sie-nul = The file holds { $count ->
        [one] 1 NUL character
       *[other] { $count } NUL characters
    }, the first on this row. It is damaged.
    .remedy = Export or copy it again.
problem-sie-line-too-long = The row is longer than { $max } bytes. It was not read.
    .remedy = Check that the file is not damaged.
problem-sie-line-unreadable = The row does not begin with a label such as #TRANS. It was not read.
    .remedy = Look at the row above: a text may have been broken in two.
problem-sie-line-incomplete = { $label } lacks something that it cannot be without. The row was not read.
    .remedy = Export again, or compare with a row that is whole.
problem-sie-quote-open = A quotation mark is opened on this row and never closed. The text was read to the end of the row, and what stands in front of it as usual.
    .remedy = Check the text. Some programs cut long texts off.
problem-sie-quote-stray = A quotation mark stands in the middle of a field, so it is unsure where the text ends. What stands in front of it was read as usual.
    .remedy = Check the text, or remove the mark from it in the accounting system.
problem-sie-list-open = A brace is opened on this row and never closed. The row was not read.
    .remedy = Close the list of objects, or export again.
problem-sie-list-unreadable = The list of objects cannot be read: it has to have an object after each dimension, and whole quotations. The row was not read.
    .remedy = Correct the row, or export again.
problem-sie-brace-stray = The brace { $brace } belongs to no voucher.
    .remedy = After #VER a brace is opened, the rows follow, and the brace is closed.
problem-sie-voucher-open = Voucher { $voucher } begins here and never ends. The file may be cut off.
    .remedy = Export or copy the file again.
problem-sie-row-outside = { $label } stands outside a voucher. The row was not read.
    .remedy = Export again, or move the row into its voucher.
problem-sie-amount-unreadable = “{ $text }” is no amount. The row was not read.
    .remedy = An amount is written with a decimal point, at most two decimals and no spaces, for example -1250.50.
problem-sie-date-unreadable = “{ $text }” is no day or month. The row was not read.
    .remedy = A day is written as 20110531 and a month as 201105.
problem-sie-quantity-unreadable = “{ $text }” is no quantity. The row was read without it.
    .remedy = A quantity is written with a decimal point and no spaces, for example 12.5.
problem-sie-year-unreadable = “{ $text }” is no fiscal year. The row was not read.
    .remedy = The file’s own year has number 0, the year before it -1.
problem-sie-voucher-unbalanced = Voucher { $voucher } does not balance: debit less credit is { $difference } kr.
    .remedy = Correct the voucher in the accounting system and export again.
problem-sie-voucher-repeated = Voucher { $voucher } occurs { $count } times in the same fiscal year, first on row { $first }. All are counted.
    .remedy = Check that nothing was exported twice.
problem-sie-account-undeclared = Account { $account } is used on { $count ->
        [one] 1 row
       *[other] { $count } rows
    } but is not in the file’s chart of accounts.
    .remedy = Check that the account is right.
problem-sie-dimension-unknown = Dimension { $dimension } is used on { $count ->
        [one] 1 row
       *[other] { $count } rows
    }, but the file does not say what it is.
    .remedy = Find out what the dimension stands for before you link it to projects.
problem-sie-objects-undeclared = { $count ->
        [one] 1 object
       *[other] { $count } objects
    } of dimension { $dimension } { $count ->
        [one] is
       *[other] are
    } used without a name in the file: { $objects }.
    .remedy = Link them by their numbers.
problem-sie-totals-differ = For { $count ->
        [one] 1 account
       *[other] { $count } accounts
    } the vouchers of the year come to something else than the file’s own balances: { $accounts }.
    .remedy = Compare with the general ledger. It is as it should be if the file has only a part of the year’s vouchers; otherwise some are missing.
problem-sie-checksum-differs = The file’s checksum is { $stated }, but its content gives { $found }. The file was changed after the export, or it is damaged.
    .remedy = Export again, and do not open the file in another program on the way.
problem-sie-checksum-count = #KSUMMA occurs { $count ->
        [one] once
       *[other] { $count } times
    }. It has to occur twice or not at all. The file may be cut off.
    .remedy = Export or copy the file again.
problem-accounts-unreadable = The accounts “{ $text }” cannot be read.
    .remedy = Write accounts and ranges with commas between, such as 4000-7999, 8910.
problem-withdrawn-without-reason = A file is not withdrawn without a reason.
    .remedy = Write why it is withdrawn.
problem-code-out-of-scope = A code that concerns a project of the portfolio cannot be out of scope as well.
    .remedy = Remove the project, or let the code concern it.
problem-actuals-code-taken = The entity has the code { $code } already.
    .remedy = Change the one that is there.
problem-accounting-period-taken = The month { $month } has a status already.
    .remedy = Change the one that is there.
problem-entity-differs = The way of reading belongs to another accounting entity.
    .remedy = Choose one that belongs to the file’s entity.
problem-batch-replaces-itself = A file cannot replace itself, nor the one that replaces it (“{ $name }”).
    .remedy = Choose another file.
problem-batch-of-another-entity = The file “{ $name }” belongs to another accounting entity.
    .remedy = Replace files of the same entity only.
problem-batch-replaced-already = The file “{ $name }” has been replaced by another already.
    .remedy = Replace the one that counts now.
problem-batch-rows-stand = The rows of an imported file are not changed.
    .remedy = Import the corrected file; it takes the place of the old one.
problem-booked-in-closed-month = Actuals change in { $months }, which is closed.
    .remedy = Write the reason for the late booking, or open the month.
problem-reconciliation-differs = The general ledger shows { $ledger } kr, here there is { $here } kr: a difference of { $difference } kr.
    .remedy = Import what is missing, or put the amount right. Nothing has been signed.
problem-reconciliation-overtaken = Actuals have changed since the reconciliation was made; here there is now { $here } kr.
    .remedy = Reconcile again.
problem-actuals-dimension-missing = The file has no dimension { $dimension }; it has { $has }.
    .remedy = Say the right dimension if rows are to be linked to projects.
problem-actuals-nothing-read = No row of the file is on the accounts { $accounts }.
    .remedy = Say which accounts to read.
problem-actuals-column-missing = There is no column “{ $column }”. The file has: { $has }.
    .remedy = Say the column’s name as it stands in the file.
problem-actuals-overlap = The file “{ $name }” covers { $months }, of which the new one has only a part. Nothing was imported.
    .remedy = Choose to replace it, or to import the new one beside it.
problem-actuals-entity-needed = There are several accounting entities: { $names }.
    .remedy = Say which one the file belongs to.
problem-actuals-other-company = The file has organisation number { $number }, another than { $name }.
    .remedy = Check that the file belongs to the right entity.
problem-actuals-withdrawn-already = The file “{ $name }” is withdrawn already. Nothing changed.
    .remedy = Undo the withdrawal if it is to count again.
problem-sums-unreadable = What belongs to an imported file of actuals cannot be read, and does not count.
    .remedy = Restore the portfolio from a copy, or import the file again.
problem-actuals-column-unsaid = It has not been said which column is the { $field ->
        [date] date
        [account] account
        [amount] amount
       *[project] project
    }. The file has: { $has }.
    .remedy = Say the column’s name; it is remembered for the next file.
problem-digest-form = The checksum does not have the form of one (64 hexadecimal digits).
    .remedy = Import the file anew instead of writing the record by hand.
problem-forecast-twice = There is a forecast for { $period } of { $date } already.
    .remedy = Undo that one if it is wrong, or date the new one another day.
problem-status-twice = The project has a status report for { $period } already.
    .remedy = Change that one instead.
problem-limit-twice = That side has limits already.
    .remedy = Change those instead.
problem-limits-reversed = The limit of Deviating is below that of Watch.
    .remedy = Raise it, or lower the other.
problem-forecast-reason = The forecast of { $year } differs from that of { $date }. Nothing was saved.
    .remedy = Write why it changes.
problem-forecast-lacks-year = The forecast lacks an amount for { $year }, the year of its period.
    .remedy = Add it; write 0 if nothing is expected.
problem-forecast-year-far = { $year } is more than { $max } years from the period.
    .remedy = Check the year.
problem-forecast-stands = A forecast is not changed afterwards. Nothing was saved.
    .remedy = Make a new one with its reason; the newest counts.
problem-progress-outside = Work done is { $percent } %.
    .remedy = Write between 0 and 100 %.
problem-progress-unmeasured = It is not said how the work done was measured.
    .remedy = Write how, for example approved deliveries of those planned.
problem-year-twice = { $year } stands twice.
    .remedy = Write one amount a year.

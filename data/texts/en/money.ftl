### Money: decisions, contracts, and what they leave.

money-about = From decision to invoice, current prices excluding VAT
money-example = Example data
money-tabs = Parts of the room
money-tab-decisions = Decisions
money-tab-contracts = Contracts
money-actual = Actual
money-toolbar = Selection
money-note = Arrows move, Enter opens, Alt+Enter shows how an amount came about.
money-none-title = Nothing fits the selection
money-none-about = Everything is still there. Clear the selection to see it.
money-none-clear = Clear the selection

money-ledger = Frames
money-ledger-amount = Amount
money-ledger-released = released
money-ledger-released-about = SEK m, and released
money-ledger-drawn = Own capital drawn

money-attention = To look at
money-attention-all = Show all { $count }
money-attention-fewer = Show fewer
money-attention-show = Show

money-list-decisions = Decisions
money-list-contracts = Contracts
money-list-requests = Purchase requests
money-list-delegated = Delegated decisions
money-list-commitments = Commitments by project
money-lists = Lists
money-state = Status
money-state-proposed = Proposed
money-state-decided = Decided
money-state-reversed = Reversed

money-filter-kind = Kind
money-filter-body = Body
money-filter-state = Status
money-filter-project = Project
money-all-bodies = All bodies
money-all-kinds = All kinds of decision
money-all-states = Any status
money-all-contract-kinds = All kinds of contract
money-all-delegated = Reported and not
money-search-decisions = Search name, §, Dnr
money-search-contracts = Search contract, supplier
money-search-requests = Search request, project
money-search-projects = Search project

money-project-search = Name or code
money-project-show = Show projects
money-project-none = No project is called that.

money-decision = Decision
money-decision-new = New decision
money-decision-about = What the decision is about
money-decisions-empty = No decisions yet
money-decisions-empty-about = Here stands what the council grants, the committee allocates and the board approves, with paragraph and diary number. Begin with the latest minutes.
money-body-by-kind = Follows from the kind of decision
money-reversed-by = Reversed by
money-sum = Total
money-moved = Changes hands
money-amounts = Amounts
money-amount-add = Add amount
money-amount-number = Amount { $number }
money-amount-remove = Remove amount { $number }
money-optional = { $field }, if said
money-lacking-show = To the project's benefit calculation
money-exception-help = Only where the body itself says so in its paragraph. The report shows the exception.
money-only-proposed = The decision is only proposed
money-only-proposed-about = A proposal does not count and can be changed. “Take the decision” makes it one.
money-decide-save = Enter the decision
money-propose-save = Enter the proposal
money-decided = { $name } is decided. It is not undone but reversed by a new decision.
money-proposed = { $name } is proposed.
money-take = Take the decision
money-take-title = Take the decision
money-take-about = Give the day and paragraph as in the minutes. A decision is not changed afterwards.
money-take-save = Take the decision
money-reverse = Reverse…
money-reverse-title = Reverse the decision
money-reverse-about = { $name } is reversed by a new decision of { $body }. The old one stays in the list.
money-reversal-name = Reversal: { $name }
money-correction-about = Unticked, the reversal holds from its own day. Ticked, the old decision has never counted.
money-reverse-save = Reverse the decision
money-reversed = { $name } is reversed.

money-attachments = Attachments
money-attachments-none = The official report, the minutes, or whatever belongs to the decision. At most 20 MB a file.
money-attach = Attach file
money-attachment-save = Save
money-attachment-save-name = Save { $name }
money-attachment-saved = Saved as { $path }
money-attachment-leave = Remove { $name }
money-size-bytes = { $size } bytes
money-size-kilo = { $size } kB
money-size-mega = { $size } MB

money-contract-new = New contract
money-contract-name-help = What is bought, in a line.
money-contract-new-about = The contract is proposed, and counts as requested, until it is signed.
money-contract-save = Propose the contract
money-contract-added = { $name } is proposed.
money-contract-proposed = Proposed
money-contract-signed = Signed
money-contract-split = May be split
money-contracts-empty = No contracts yet
money-contracts-empty-about = Here stand contracts, call-offs and frameworks: what they come to, who may sign, and who did.
money-supplier-new = New supplier…
money-supplier-name = The supplier's name
money-agreed = Contracted
money-invoiced = Invoiced
money-whole = Whole value
money-whole-about = With options and extensions
money-signer = Signer
money-may = may: { $names }
money-may-sign = May be signed by
money-may-nobody = nobody is delegated
money-signed-for = { $name }, for { $other }
money-reported = Reported
money-not-reported = Not reported
money-signed-kept = Parties, amounts and terms stand. An amendment changes them.
money-split-supplier = Contracts with the same supplier, near in time, come to more than SEK { $limit } together:
money-split-kind = Contracts for the same kind of purchase, near in time, come to more than SEK { $limit } together:
money-split-remedy = If it is one purchase, it is signed for the whole value. If it is not, say why below.
money-sign = Sign…
money-sign-title = Sign the contract
money-sign-whole = SEK with options and extensions, excluding VAT.
money-on-decision = On the body's decision
money-sign-save = Enter the signature
money-signed = { $name } is signed. It is not undone but changed by an amendment.

money-request-new = New request
money-request-name = What is to be bought
money-request-save = Enter the request
money-request-added = { $name } is requested.
money-request-open = Open
money-request-closed = Closed
money-requests-empty = No purchase requests yet
money-requests-empty-about = When a project wants to buy something, the money is reserved here until the contract is signed.
money-left-to-order = Left to contract
money-bought-by = Contracts on the request

money-delegated-unreported = Not reported
money-delegated-reported = Reported
money-delegated-empty = No delegated decisions yet
money-delegated-empty-about = Here stands each contract that a person has signed by delegation, until it is reported.
money-report = Report { $count } to { $body }…
money-report-title = Report delegated decisions
money-report-about = { $count ->
    [one] One delegated decision is not reported.
   *[other] { $count } delegated decisions are not reported.
} Those signed until and including the day are reported. A report is not undone.
money-report-body = Reported to
money-report-until = Until and including
money-report-save = Report
money-told = The delegated decisions are reported.

money-column-allocated = Allocated
money-column-requested = Requested
money-column-ordered = Ordered
money-column-on-contract = Actual on contract
money-column-off-contract = Actual without contract
money-column-actual = Actual
money-column-free = Available
money-commitments-note = Each krona stands in one column: requested, ordered or actual. Available is what is left of the allocated.
money-commitments-total = Whole portfolio
money-commitments-empty = No commitments yet
money-commitments-empty-about = When money is allocated, requested, contracted or booked, this shows where it is, project by project.

money-project = Money
money-project-about = What is requested becomes ordered when the contract is signed, and actual when the invoice is booked.
money-project-empty = No money is allocated, requested or contracted for the project.
money-project-nothing = None.
money-project-all = All { $count } in Money

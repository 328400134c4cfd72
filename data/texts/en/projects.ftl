### The project list and a project's page.

projects-about = { $isAll ->
    [true] { $count ->
        [one] { $all } project
       *[other] { $all } projects
    }
   *[other] { $count } of { $all } projects
}
projects-example = Example data
projects-grid = Projects, { $grouping }
projects-about-candidates = { $count ->
    [one] one of them a candidate outside the frames; { $amount } MSEK without it
   *[other] { $count } of them candidates outside the frames; { $amount } MSEK without them
}
projects-total = { $count ->
    [one] Total, { $count } project
   *[other] Total, { $count } projects
}
projects-note = – means that the value is missing. It is not counted as zero; a ring before a sum says that something in it is missing. Marks after names are the footnotes of the decision.
projects-toolbar = Selection and view
projects-open = Open
projects-open-name = Open { $name }

projects-key-original = Original
projects-key-current = Current
projects-key-change = Change

projects-column-name = Project
projects-column-code = Code
projects-column-last-gate = Gate
projects-column-phase = Phase
projects-column-leader = Project leader
projects-column-start = Start
projects-column-end = End
projects-column-original = Estimate
projects-column-low = Low
projects-column-current = Estimate
projects-column-high = High
projects-column-change = Change
projects-column-running = Running
projects-column-area = Area
projects-column-part = Part
projects-column-kind = Kind
projects-column-programme = Programme
projects-column-department = Department
projects-column-mandatory = Mandatory
projects-about-original = original, MSEK
projects-about-low = current, MSEK
projects-about-current = current, MSEK
projects-about-high = current, MSEK
projects-about-change = current − orig.
projects-about-running = MSEK a year

projects-group-by = Group by
projects-group-none = No groups
projects-group-part = Part
projects-group-area = Business area
projects-group-programme = Programme
projects-group-phase = Phase
projects-group-leader = Project leader
projects-group-kind = Kind
projects-group-department = Department
projects-ungrouped-part = In no part
projects-ungrouped-area = In no area
projects-ungrouped-programme = In no programme
projects-ungrouped-phase = In no phase
projects-ungrouped-leader = No project leader
projects-ungrouped-kind = Of no kind
projects-ungrouped-department = In no department

projects-filter = Filter
projects-filter-field = Field
projects-filter-text = Text
projects-filter-contains = Contains
projects-filter-text-help = Searches code, name, project leader and department.
projects-filter-missing = The value is missing
projects-filter-at-least = At least
projects-filter-at-most = At most
projects-filter-at-least-value = at least { $amount }
projects-filter-at-most-value = at most { $amount }
projects-filter-many = { $first } and { $count } more

projects-add = New project
projects-add-cost = Estimated cost
projects-add-cost-help = In MSEK unless said otherwise. Also: 750 kSEK or 1,250,000 SEK. Can be filled in later.
projects-add-save = Add
projects-added = { $name } is added.

projects-paste = Paste from Excel
projects-paste-rows = Rows to paste
projects-paste-row = Row
projects-paste-project = Project
projects-paste-new = new
projects-paste-more = { $count } more rows are not shown here.
projects-paste-right = { $count ->
    [one] One row can be pasted.
   *[other] { $count } rows can be pasted.
}
projects-paste-wrong = { $count ->
    [one] One row has to be mended first. Nothing is changed.
   *[other] { $count } rows have to be mended first. Nothing is changed.
}
projects-paste-save = { $count ->
    [one] Paste one row
   *[other] Paste { $count } rows
}
projects-pasted = { $count ->
    [one] One row is pasted.
   *[other] { $count } rows are pasted.
}

projects-remove = Remove
projects-remove-one = Remove { $name }?
projects-remove-many = { $count ->
    [one] Remove one project?
   *[other] Remove { $count } projects?
}
projects-remove-about = { $count ->
    [one] Its plan and costs go with it. It can be undone, and its history stays.
   *[other] Their plans and costs go with them. It can be undone, one project at a time, and their history stays.
}
projects-removed = { $count ->
    [one] One project is removed.
   *[other] { $count } projects are removed.
}

projects-empty-title = No projects yet
projects-empty-about = The portfolio's projects are gathered here, with area, people, times and estimated costs. Begin with one; then the rest can be pasted from Excel into the list.
projects-empty-first = Add the first project

projects-page-back = All projects
projects-page-benefits = Benefit calculation
projects-page-previous = Previous project: { $name }
projects-page-next = Next project: { $name }
projects-page-more = More
projects-page-gone-title = There is no such project
projects-page-gone = It has been removed, or was not there yet at the moment shown.
projects-page-facts = Facts
projects-page-facts-about = What is typed is saved as you go. Each change can be undone on its own.
projects-page-identity = The project
projects-page-place = Where it belongs
projects-page-plan = Time and state
projects-page-notes = Notes
projects-page-none = None
projects-page-depends = Depends on
projects-page-needed = Waiting for this
projects-page-goals = Contributes to
projects-page-mandatory = Must be done, whatever its benefit
projects-page-date-help = Such as 2008-03-01 or 1/3 2008.
projects-page-remarks = Remarks
projects-page-remark-confirm = To be confirmed
projects-page-attention = To look at
projects-page-history = History
projects-page-history-about = All that has changed in the project, the newest first.
projects-page-history-none = No changes are recorded.
projects-page-history-what = { $what ->
    [created] Created: { $name }
    [removed] Removed: { $name }
   *[other] Changed: { $name }
}
projects-page-history-record = Show
projects-page-history-all = All
projects-page-history-more = { $count } older changes are in History.
projects-page-history-project = The project
projects-page-history-plan = The plan
projects-page-invented = invented time
projects-page-to = became

projects-cost-about-year = Current estimate by year, { $unit }. The original estimate is not changed by the current one.
projects-cost-finding-up = The estimate has grown by { $amount } MSEK
projects-cost-finding-down = The estimate has shrunk by { $amount } MSEK
projects-cost-finding-same = The estimate is unchanged
projects-cost-finding-none = No cost is estimated
projects-cost-version = Estimate
projects-cost-current = Current
projects-cost-original = Original
projects-cost-bound = Value
projects-cost-low = Low
projects-cost-likely = Likely
projects-cost-high = High
projects-cost-line = Cost
projects-cost-whole = Not spread
projects-cost-whole-about = over years
projects-cost-sum = Total
projects-cost-once = Total, project
projects-cost-running-sum = Total, running a year
projects-cost-original-sum = Original
projects-cost-add = New cost
projects-cost-add-name = What the cost is for
projects-cost-remove = Remove the cost { $name }
projects-cost-cell = { $line }, { $slot }
projects-cost-empty = What the project is estimated to cost goes here, by year or as one sum, with a low, a likely and a high value.
projects-cost-details = What the costs rest on
projects-cost-funding = Funding
projects-cost-funding-none = Not given
projects-cost-source = Source
projects-cost-accounting-none = Unclear in the source
projects-cost-chart = Current estimate by year
projects-cost-chart-alt = Bar chart: { $values }

projects-views = View
projects-views-usual = All projects
projects-views-own = Own view
projects-views-save = Save the view …
projects-views-forget = Forget the view { $name }
projects-views-name = Name of the view
projects-views-help = Grouping, filters, order and columns are kept for you on this computer.
projects-views-keep = Save

projects-none-title = No project passes the filters
projects-none-about = The projects are still there. Remove a filter, or all of them.
projects-none-clear = Remove all filters
projects-add-code-help = Left empty, the proposal is used.

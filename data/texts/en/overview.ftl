### The overview: frames, areas, years and what is missing.

overview-about-period = Period { $period }
overview-example = Example data
overview-write-report = Write report
overview-open = Open

overview-reserve = Reserved
overview-grant = Granted
overview-estimated = Estimated
overview-standing-over = Over the grant
overview-standing-under = Under the grant
overview-standing-equal = Against the grant
overview-standing-unknown = Against the grant
overview-over-of-granted = Estimated less granted
overview-frame = Frame

overview-frames-over = The estimates exceed the { $status ->
    [proposed] proposed grant
   *[other] grant
} by SEK { $amount } million
overview-frames-under = The estimates fit within the { $status ->
    [proposed] proposed grant
   *[other] grant
}, SEK { $amount } million under it
overview-frames-equal = The estimates equal the { $status ->
    [proposed] proposed grant
   *[other] grant
}
overview-frames-unknown = The frames are there, but no cost is estimated yet
overview-frames-about = The frames and the estimates, SEK million. The grant is taken out of the reserve; they are not added.
overview-frames-about-grant = The frame and the estimates, SEK million.
overview-frames-alt = { $outer } SEK { $reserve } million. Granted { $granted }. Estimated { $estimated }, { $over } against the grant.
overview-not-granted-of = Not granted { $amount }
overview-not-granted-why = Available only after a new decision
overview-loupe-granted = Granted { $amount }
overview-loupe-estimated = Estimated { $amount }
overview-loupe-over = { $amount } over
overview-loupe-under = { $amount } under

overview-balances = Balances
overview-balance-not-granted = not granted
overview-balance-not-granted-about = reserved less granted
overview-balance-not-allocated = to allocate
overview-balance-not-allocated-about = granted less allocated
overview-balance-allocated = Allocated
overview-balance-not-spent = not spent
overview-balance-not-spent-about = reserved less booked actuals
overview-balance-not-spent-missing = no actuals are recorded
overview-balance-drawn = own capital drawn
overview-balance-drawn-missing = nothing is recorded for any year

overview-area = Area
overview-bars = Bar
overview-projects = Projects
overview-original = Original
overview-current = Current
overview-low = Low
overview-high = High
overview-total = Total
overview-total-frames = Total within the frames
overview-candidates = { $part }, outside the frames
overview-with-candidates = Estimated with the candidates, which are outside the frames
overview-no-part = In no part
overview-legend-original = original
overview-legend-current = current
overview-legend-range = low–high
overview-areas-greatest = { $area } costs most: { $amount } of SEK { $of } million
overview-areas-none = No area has an estimated cost yet
overview-areas-about = Estimated cost by part and business area, SEK million.
overview-areas-alt = Bars by area, SEK million: { $bars }.

overview-year = Year
overview-budget = Annual budget
overview-unspread = Not spread over years
overview-unspread-short = not spread
overview-years-unspread = { $unspread } of SEK { $all } million are not spread over years
overview-years-greatest = { $year } is estimated to cost most: SEK { $amount } million
overview-years-none = No cost is estimated by year yet
overview-years-about = Estimated by year, SEK million. The line is the annual budget.
overview-years-about-no-budget = Estimated by year, SEK million. No annual budget is recorded.
overview-years-alt = Bars by year, SEK million: { $years }. Not spread over years { $unspread }.

overview-kinds = Operating and capital
overview-kinds-open = The source does not tell all about operating and capital
overview-kinds-about = Current estimate by kind of cost, SEK million.
overview-kind-operating = Operating cost
overview-kind-capital = Capital expenditure
overview-kind-unclassified = Unclear which
overview-kind-running = Running after introduction, a year

overview-programme = Programme
overview-programmes = The programmes
overview-programmes-greatest = { $name } has most of the cost
overview-programmes-about = Current estimate by programme, SEK million.
overview-programmes-about-all = Current estimate by programme, MSEK, candidates outside the frames included.
overview-no-programme = In no programme

overview-attention = { $count ->
    [0] Nothing to look at
    [one] One thing to look at
   *[other] { $count } things to look at
}
overview-attention-about = What weighs most comes first.
overview-attention-about-first = The { $shown } that weigh most of { $count }.
overview-attention-none = All that is needed is there
overview-attention-none-about = What is missing or does not add up is gathered here, with the way to it.
overview-attention-warning = Watch
overview-attention-notice = Incomplete
overview-attention-open = Open: { $text }
overview-attention-more = Show all { $count }
overview-attention-fewer = Show what weighs most

overview-remarks = Reservations of the source
overview-remarks-about = { $count ->
    [0] What the source says about its figures.
    [one] What the source says about its figures. One item is to be confirmed.
   *[other] What the source says about its figures. { $count } items are to be confirmed.
}
overview-remark-to-confirm = to be confirmed
overview-remarks-more = Show all { $count }
overview-remarks-fewer = Show fewer

overview-empty = The portfolio is empty
overview-no-frames = No frames yet
overview-empty-about = This page shows whether the frames hold, what the areas cost year by year, and what is missing.
overview-step-frames = State the frames
overview-step-frames-about = – what is reserved and what is granted
overview-step-projects = Enter the projects
overview-step-projects-about = – type them, or paste the list from Excel
overview-step-report = Write the report
overview-step-report-about = – for a quarter or a tertial

overview-picture-copy = Copy picture
overview-picture-copied = The picture is copied.
overview-picture-save = Save picture
overview-picture-svg = As SVG
overview-picture-png = As PNG
overview-picture-saved = The picture is saved: { $path }

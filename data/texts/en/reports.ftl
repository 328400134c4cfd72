### Reports: period, registered until, preview and files.

reports-title-tertial = Tertial report { $period }
reports-title-quarter = Quarterly report { $period }
reports-title-year = Annual report { $period }
reports-name-tertial = Tertial { $period }
reports-name-quarter = Quarter { $period }
reports-name-year = Full year { $period }
reports-draft = Draft
reports-example = Example data
reports-work = What the report is of
reports-periods = Periods
reports-suggested = Suggested now
reports-length-tertial = Tertials
reports-length-quarter = Quarters
reports-length-year = Full years
reports-none = No periods yet
reports-none-about = State the portfolio’s first and last year in the settings; its quarters and tertials then stand here.

reports-dates = Two dates, two questions
reports-period = Accounting period
reports-period-about = Which time the figures belong to.
reports-until = Registered until
reports-until-now = Now
reports-until-about = What was known then. What was registered later is not in it.
reports-until-field = Another day
reports-until-placeholder = YYYY-MM-DD
reports-until-take = Change
reports-until-back = To now
reports-language = The report’s language
reports-language-sv = Swedish
reports-language-en = English

reports-files = Three formats, one truth
reports-files-about = PDF, XLSX and CSV are written from one model. Their totals are compared; if they differ, nothing is written.
reports-folder = Put in
reports-folder-change = Change folder
reports-write = Write { $period }
reports-step-model = Calculating
reports-step-charts = Drawing charts
reports-step-pages = Setting the pages
reports-step-pdf = Writing the PDF
reports-step-xlsx = Writing the workbook
reports-step-csv = Writing CSV
reports-step-compare = Comparing the totals
reports-step-write = Saving the files
reports-cancelled = Cancelled. Nothing was written.
reports-written = { $count ->
    [one] One file is written
   *[other] { $count } files are written
}
reports-compared = { $count } totals compared
reports-agree = Equal to the öre
reports-size-kb = { $amount } kB
reports-size-mb = { $amount } MB

reports-preview = Preview
reports-pages = The pages
reports-page = Page { $page } of { $count }
reports-page-alt = Page { $page } of { $count }, { $title }
reports-page-previous = Previous page
reports-page-next = Next page
reports-preview-about = A4, accessible PDF, draft
reports-preview-making = Setting the pages …
reports-preview-again = Setting them again …
reports-preview-failed = No pages

reports-before = Before you write
reports-before-none = Nothing is missing or has to be looked at.
reports-before-open = { $count ->
    [one] One thing to look at; the report says so on its first page
   *[other] { $said } things to look at; the report says so on its first page
}

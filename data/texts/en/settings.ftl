### Settings: the portfolio's rules and registers, one's own choices, and data in and out.

settings-about = The portfolio’s rules and registers. All is saved as you go and can be undone.
settings-example = Example data
settings-rooms = Parts of the settings
settings-group-portfolio = The portfolio
settings-group-division = Division
settings-group-decisions = Decisions
settings-group-people = People and money
settings-group-benefits = Benefit calculations
settings-group-mine = Own choices and data
settings-room-settings = Basics
settings-room-frame = Frames
settings-room-annual-budget = Annual budgets
settings-room-remark = Remarks
settings-room-area = Business areas
settings-room-part = Parts
settings-room-project-kind = Kinds
settings-room-programme = Programmes
settings-room-phase = Phases
settings-room-gate = Decision points
settings-room-goal = Goals
settings-room-body = Bodies
settings-room-decision-kind = Kinds of decision
settings-room-delegation = Delegation
settings-room-person = People
settings-room-department = Departments
settings-room-funding-source = Funding sources
settings-room-stakeholder = Stakeholders
settings-room-price-index = Price indices
settings-room-shared-factor = Shared factors
settings-room-own = My choices
settings-room-data = Data in and out

settings-about-frame = What is reserved and what is granted. A grant is taken out of a reserve; they are not added.
settings-about-annual-budget = Budget by year, with what is carried over from the year before.
settings-about-remark = What a reader must know about the source: roundings, gaps, what is to be confirmed.
settings-about-area = Projects are accounted for by business area, in the report in the order given here.
settings-about-part = Parts of the portfolio, such as stages and ongoing projects.
settings-about-project-kind = What kind of project it is, such as e-service or training.
settings-about-programme = The programmes that the portfolio coordinates.
settings-about-phase = The phases of the project model, in order.
settings-about-gate = The decision points: which phase each ends, and which calculations it freezes.
settings-about-goal = The goals that projects contribute to.
settings-about-body = Those who decide: council, board, committee, orderer.
settings-about-decision-kind = Kinds of decision, and which bodies may take them.
settings-about-delegation = Who may sign contracts up to and including which amount, excluding VAT.
settings-about-person = Those who occur in the portfolio, with what it needs to know.
settings-about-department = The city’s departments and companies.
settings-about-funding-source = Where the money comes from.
settings-about-stakeholder = Those who gain from the benefits, and those who pay.
settings-about-price-index = How prices have moved: one index number a year, which amounts are converted by.
settings-about-shared-factor = Numbers that many calculations use, such as hourly costs and numbers of pupils, with their source.

settings-section-names = Name and source
settings-section-names-about = What the portfolio is called in the window and in the report, and the document it is built on.
settings-section-time = Time
settings-section-time-about = The years that are followed, and what the third tertial is called. The portfolio’s day is set in an example only.
settings-section-rate = Prices and rate
settings-section-rate-about = For calculations in constant prices. The rate is given with its source and whether it is real or nominal.
settings-section-view = View
settings-section-view-about = How the project list is grouped at first.

settings-add = Add
settings-add-first = Add the first
settings-add-kind = Add: { $kind }
settings-added = { $name } is added.
settings-empty = Nothing here yet
settings-grid-note = Type straight into a cell. Enter on a row opens all its fields.
settings-remove = Remove
settings-remove-name = Remove { $name }
settings-removed = { $name } is removed.
settings-undo = Undo
settings-none = –
settings-no-choices = There is nothing to choose yet.
settings-year = Year
settings-for = For
settings-amount = Amount, SEK million
settings-value = Value
settings-share-add = Add a stakeholder …
settings-share-remove = Remove { $name } from the shares
settings-share-take-back = Take back
settings-shares-left = { $percent } left. Saved when the shares come to 100%.
settings-shares-over = { $percent } too much. Saved when the shares come to 100%.
settings-shares-none = Type the shares. They are saved when they come to 100%.
settings-shares-whole = 100% together. Saved when you leave the field.
settings-shares-unreadable = A share cannot be read. Write for example 40 or 33.5.
settings-add-entry = Add

settings-own-look = Language and appearance
settings-own-look-about = For the window. The report’s language is chosen apart.
settings-own-language = Language
settings-language-sv = Svenska
settings-language-en = English
settings-own-who = Who I am
settings-own-who-about = Changes are written in your name in the history.
settings-own-person = Person
settings-own-machine = The user of this computer
settings-own-folders = Folders
settings-own-folders-about = Reports and exports are written to the one, new portfolios to the other.
settings-own-export = Reports and exports
settings-own-portfolio = New portfolios
settings-own-choose = Choose folder …
settings-own-choose-for = Choose folder: { $label }
settings-own-file = The portfolio’s file
settings-own-file-about = All is saved. Closing it changes nothing.
settings-own-close = Close and choose another portfolio

settings-export = Export data
settings-export-about = The whole portfolio as a folder of CSV files with a datapackage.json. It can be read, changed and imported again.
settings-export-to = Written to { $folder }
settings-export-do = Export
settings-export-busy = Exporting …
settings-exported = { $count } files in { $folder }
settings-exported-more = and { $count } more
settings-import = Import data
settings-import-about = A folder with a datapackage.json, or a single CSV file. What would change is shown first; nothing changes until you say so.
settings-import-folder = Choose folder …
settings-import-file = Choose file …
settings-import-read-only = The portfolio can only be read now, so nothing can be imported.
settings-import-would = This would change
settings-import-done = Imported
settings-import-refused = The files have errors. Nothing was changed.
settings-import-records = New and changed records
settings-import-removals = Removed records
settings-import-changes = Steps in the history
settings-import-problems = Errors and warnings
settings-import-place = Place
settings-import-problem = What it is
settings-import-problems-first = The first { $shown } of { $count }.
settings-import-row = row { $row }
settings-import-take = Import
settings-import-busy = Importing …
settings-factor-uses = { $count ->
    [0] No open calculation follows the factor
    [one] One calculation follows the factor
   *[other] { $count } calculations follow the factor
}
settings-factor-frozen = { $count ->
    [one] One frozen calculation does not change
   *[other] { $count } frozen calculations do not change
}
settings-factor-use = { $stage }, revision { $revision }
settings-pick-add = Search and add …
settings-pick-show = Show all
settings-pick-none = None chosen.
settings-pick-nobody = Nothing is called that.
settings-pick-remove = Remove { $name }

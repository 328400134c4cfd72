### The workbook that a project's leader fills in and sends back.

template-title = Plan and estimated costs
template-front = Read this
template-plan = Plan
template-estimates = Costs
template-new = New costs
template-funding = Funding
template-portfolio = Portfolio
template-project = Project
template-version = Version of the template
template-head = Made after change number
template-help-fill = Fill in the coloured cells. Amounts are in kronor, in current prices and excluding VAT. Everything else is protected, without a password.
template-help-unknown = An empty cell means that the value is not known. Write 0 only where it is zero.
template-help-back = Save the file and send it back. When it is taken in you are told cell by cell if something is wrong, and if others have changed the same thing meanwhile.
template-field = What
template-value = Value
template-time = Time
template-whole = whole
template-wrong = Not possible here
template-takes-amount = Write an amount in kronor, zero or above. Leave the cell empty where it is not known.
template-takes-date = Write a date, such as 2008-03-01.
template-takes-choice = Choose one of the values in the list.

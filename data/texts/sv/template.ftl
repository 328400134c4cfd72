### Arbetsboken som en projektledare fyller i och skickar tillbaka.

template-title = Plan och beräknade kostnader
template-front = Läs detta
template-plan = Plan
template-estimates = Kostnader
template-new = Nya kostnader
template-funding = Finansiering
template-portfolio = Portfölj
template-project = Projekt
template-version = Mallens version
template-head = Gjord efter ändring nr
template-help-fill = Fyll i de färgade cellerna. Belopp är i kronor, i löpande priser och exklusive moms. Allt annat är skyddat, utan lösenord.
template-help-unknown = En tom cell betyder att värdet inte är känt. Skriv 0 bara om det är noll.
template-help-back = Spara filen och skicka tillbaka den. När den läses in sägs det cell för cell om något är fel, och om andra har ändrat samma sak under tiden.
template-field = Uppgift
template-value = Värde
template-time = Tid
template-whole = hela
template-wrong = Det går inte här
template-takes-amount = Skriv ett belopp i kronor, noll eller större. Lämna cellen tom om det inte är känt.
template-takes-date = Skriv ett datum, till exempel 2008-03-01.
template-takes-choice = Välj ett av värdena i listan.

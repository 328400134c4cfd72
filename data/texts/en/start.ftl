### The first page: which portfolio to work with.

start-title = Which portfolio do you want to work with?
start-lead = Money, benefit and risk of a programme and its projects. Everything is saved on this computer as you go, and every change can be undone.

start-stockholm-2007 = The 2007 decision
start-stockholm-2007-name = Stockholm e-services 2007
start-stockholm-2007-about = Stockholm’s e-service programme 2007–2010, with the proposal’s own figures. Nothing is added.
start-stockholm-2007-first-label = Frames
start-stockholm-2007-first = SEK 416.0 of 650.0 million
start-stockholm-2007-second-label = Estimated
start-stockholm-2007-second = SEK 416.3 million, 10 items
start-stockholm-2007-third-label = Actuals
start-stockholm-2007-third = – not in the source
start-stockholm-2007-go = Open the decision

start-example = The example portfolio
start-example-name = Example portfolio
start-example-about = The same frames, with invented projects and events up to autumn 2008. To try everything.
start-example-first-label = Projects
start-example-first = about sixty in five areas
start-example-second-label = Events
start-example-second = 32 dated steps
start-example-third-label = Marked
start-example-third = Example data
start-example-go = Try the example

start-empty = An empty portfolio
start-empty-about = Begin with your own frames. Paste the project list from Excel, or type it row by row.
start-empty-first-label = First step
start-empty-first = State the frames
start-empty-second-label = Then
start-empty-second = Paste the projects
start-empty-third-label = A finished report
start-empty-third = in a few minutes
start-empty-go = Start from scratch

start-name = The portfolio’s name
start-name-help = For example the city’s or the programme’s name. It can be changed later.
start-name-go = Make the portfolio

start-open = Open file …
start-busy = Opening …
start-recent = Recently opened
start-recent-none = No earlier files on this computer
start-recent-some = All that you have done is in the files
start-recent-gone = is no longer there
start-language-sv = Svenska
start-language-en = English
start-theme = Appearance: { $theme }
start-stays = Nothing is sent from this computer · Nytta { $version }
start-art-granted = 416.0 granted
start-art-reserve = 650.0
start-art-zero = 0

### The window's frame: rail, top bar, search, banners.

window-name = Nytta
window-title = { $name } – Nytta
window-skip = Skip to content
window-rail = Main menu
window-rail-hint = { $name } · { $key }
window-screen-projects = Projects
window-screen-benefits = Benefits
window-screen-start = Start
window-screen-settings = Settings
window-screen-history = History
window-screen-money = Money
window-screen-reports = Reports
window-screen-overview = Overview
window-saved = All saved
window-saved-at = Last at { $time }

window-search = Search or do
window-search-hint = Search or do …
window-search-hits = Hits
window-search-none = Nothing is called “{ $text }”. Try a part of the name.
window-search-go = Go to
window-search-benefits = Benefit calculation
window-search-pick = choose
window-search-open = open

window-undo = Undo
window-undo-what = Undo: { $what }
window-undone = Undone: { $what }
window-redo = Redo
window-redo-what = Redo: { $what }
window-redone = Redone: { $what }

window-language-to-sv = Switch to Swedish
window-language-to-en = Switch to English
window-theme = Appearance
window-theme-system = As the system
window-theme-light = Light
window-theme-dark = Dark
window-theme-contrast = High contrast
window-who = You are { $name }

window-moment = Accounting period and registered until
window-period = Period { $period }
window-until = registered until { $time }
window-until-now = registered until now
window-until-label = Registered until
window-until-help = Shows the portfolio as it was then. Nothing can be changed meanwhile.
window-until-look = Show
window-until-back = Back to now
window-earlier = You see the portfolio as it was { $time }. Everything is read-only.
window-earlier-back = Back to now
window-read-only-in-use = The portfolio is open in another window. Here it can only be read.
window-read-only-newer-records = The file was written by a newer Nytta. It can be read but not changed.
window-read-only-permission = You may not change this file. It can be read, and saved as a copy.
window-conflicts-title = Others have changed it since
window-conflicts-about = These have got a new value after your change. Nothing is undone yet.
window-conflicts-what = What
window-conflicts-before = Before you
window-conflicts-set = Your value
window-conflicts-now = Now
window-conflicts-mine = Undo all the same
window-conflicts-theirs = Undo the rest
window-portfolio = Portfolio
window-portfolio-name = Portfolio: { $name }
window-portfolio-open = Open another file …
window-portfolio-close = Close, to start

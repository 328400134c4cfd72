### The window's frame: rail, top bar, search, banners.

window-name = Nytta
window-title = { $name } – Nytta
window-skip = Hoppa till innehållet
window-rail = Huvudmeny
window-rail-hint = { $name } · { $key }
window-screen-projects = Projekt
window-screen-benefits = Nyttor
window-screen-start = Start
window-screen-settings = Inställningar
window-screen-history = Historik
window-screen-money = Pengar
window-screen-reports = Rapporter
window-screen-overview = Översikt
window-saved = Allt sparat
window-saved-at = Senast { $time }

window-search = Sök eller gör
window-search-hint = Sök eller gör …
window-search-hits = Träffar
window-search-none = Ingenting heter ”{ $text }”. Pröva en del av namnet.
window-search-go = Gå till
window-search-benefits = Nyttokalkyl
window-search-pick = välj
window-search-open = öppna

window-undo = Ångra
window-undo-what = Ångra: { $what }
window-undone = Ångrat: { $what }
window-redo = Gör om
window-redo-what = Gör om: { $what }
window-redone = Gjort om: { $what }

window-language-to-sv = Byt till svenska
window-language-to-en = Byt till engelska
window-theme = Utseende
window-theme-system = Som systemet
window-theme-light = Ljust
window-theme-dark = Mörkt
window-theme-contrast = Hög kontrast
window-who = Du är { $name }

window-moment = Bokföringsperiod och registrerat till
window-period = Period { $period }
window-until = registrerat till { $time }
window-until-now = registrerat till nu
window-until-label = Registrerat till
window-until-help = Visar portföljen som den var då. Ingenting går att ändra så länge.
window-until-look = Visa
window-until-back = Till nu
window-earlier = Du ser portföljen som den var { $time }. Allt är skrivskyddat.
window-earlier-back = Till nu
window-read-only-in-use = Portföljen är öppen i ett annat fönster. Här går den bara att läsa.
window-read-only-newer-records = Filen är skriven av en nyare Nytta. Den går att läsa men inte att ändra.
window-read-only-permission = Filen får inte ändras av dig. Den går att läsa, och att spara som en kopia.
window-conflicts-title = Andra har ändrat sedan dess
window-conflicts-about = Det här har fått ett nytt värde efter din ändring. Ingenting är ångrat än.
window-conflicts-what = Uppgift
window-conflicts-before = Före dig
window-conflicts-set = Ditt värde
window-conflicts-now = Nu
window-conflicts-mine = Ångra ändå
window-conflicts-theirs = Ångra resten
window-portfolio = Portfölj
window-portfolio-name = Portfölj: { $name }
window-portfolio-open = Öppna en annan fil …
window-portfolio-close = Stäng, till start

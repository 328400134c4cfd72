### The project list and a project's page.

projects-about = { $isAll ->
    [true] { $count ->
        [one] { $all } projekt
       *[other] { $all } projekt
    }
   *[other] { $count } av { $all } projekt
}
projects-example = Exempeldata
projects-grid = Projekt, { $grouping }
projects-about-candidates = { $count ->
    [one] varav en kandidat utanför ramarna; utan den { $amount } mnkr
   *[other] varav { $count } kandidater utanför ramarna; utan dem { $amount } mnkr
}
projects-total = { $count ->
    [one] Summa, { $count } projekt
   *[other] Summa, { $count } projekt
}
projects-note = – betyder att uppgiften saknas. Den räknas inte som noll; en ring före en summa säger att något i den saknas. Märken efter namn är beslutets fotnoter.
projects-toolbar = Urval och vy
projects-open = Öppna
projects-open-name = Öppna { $name }

projects-key-original = Ursprungligt
projects-key-current = Gällande
projects-key-change = Förändring

projects-column-name = Projekt
projects-column-code = Kod
projects-column-last-gate = Punkt
projects-column-phase = Fas
projects-column-leader = Projektledare
projects-column-start = Start
projects-column-end = Slut
projects-column-original = Beräknat
projects-column-low = Lågt
projects-column-current = Beräknat
projects-column-high = Högt
projects-column-change = Förändring
projects-column-running = Drift
projects-column-area = Område
projects-column-part = Del
projects-column-kind = Slag
projects-column-programme = Program
projects-column-department = Förvaltning
projects-column-mandatory = Måste göras
projects-about-original = ursprungl., mnkr
projects-about-low = gällande, mnkr
projects-about-current = gällande, mnkr
projects-about-high = gällande, mnkr
projects-about-change = gäll. − urspr.
projects-about-running = mnkr per år

projects-group-by = Gruppera efter
projects-group-none = Utan grupper
projects-group-part = Del
projects-group-area = Verksamhetsområde
projects-group-programme = Program
projects-group-phase = Fas
projects-group-leader = Projektledare
projects-group-kind = Slag
projects-group-department = Förvaltning
projects-ungrouped-part = Utan del
projects-ungrouped-area = Utan område
projects-ungrouped-programme = Utan program
projects-ungrouped-phase = Utan fas
projects-ungrouped-leader = Utan projektledare
projects-ungrouped-kind = Utan slag
projects-ungrouped-department = Utan förvaltning

projects-filter = Filter
projects-filter-field = Uppgift
projects-filter-text = Text
projects-filter-contains = Innehåller
projects-filter-text-help = Söker i kod, namn, projektledare och förvaltning.
projects-filter-missing = Uppgiften saknas
projects-filter-at-least = Minst
projects-filter-at-most = Högst
projects-filter-at-least-value = minst { $amount }
projects-filter-at-most-value = högst { $amount }
projects-filter-many = { $first } och { $count } till

projects-add = Nytt projekt
projects-add-cost = Beräknad kostnad
projects-add-cost-help = I mnkr om inget annat sägs. Går också: 750 tkr eller 1 250 000 kr. Kan fyllas i senare.
projects-add-save = Lägg till
projects-added = { $name } är tillagt.

projects-paste = Klistra in från Excel
projects-paste-rows = Rader att klistra in
projects-paste-row = Rad
projects-paste-project = Projekt
projects-paste-new = nytt
projects-paste-more = { $count } rader till visas inte här.
projects-paste-right = { $count ->
    [one] En rad går att klistra in.
   *[other] { $count } rader går att klistra in.
}
projects-paste-wrong = { $count ->
    [one] En rad måste rättas först. Inget är ändrat.
   *[other] { $count } rader måste rättas först. Inget är ändrat.
}
projects-paste-save = { $count ->
    [one] Klistra in en rad
   *[other] Klistra in { $count } rader
}
projects-pasted = { $count ->
    [one] En rad är inklistrad.
   *[other] { $count } rader är inklistrade.
}

projects-remove = Ta bort
projects-remove-one = Ta bort { $name }?
projects-remove-many = { $count ->
    [one] Ta bort ett projekt?
   *[other] Ta bort { $count } projekt?
}
projects-remove-about = { $count ->
    [one] Projektets plan och kostnader följer med. Det går att ångra, och historiken finns kvar.
   *[other] Projektens planer och kostnader följer med. Det går att ångra, ett projekt i taget, och historiken finns kvar.
}
projects-removed = { $count ->
    [one] Ett projekt är borttaget.
   *[other] { $count } projekt är borttagna.
}

projects-empty-title = Inga projekt ännu
projects-empty-about = Här samlas portföljens projekt med område, ansvariga, tider och beräknade kostnader. Börja med ett projekt; därefter går det att klistra in resten från Excel i listan.
projects-empty-first = Lägg till det första projektet

projects-page-back = Alla projekt
projects-page-benefits = Nyttokalkyl
projects-page-previous = Föregående projekt: { $name }
projects-page-next = Nästa projekt: { $name }
projects-page-more = Mer
projects-page-gone-title = Projektet finns inte
projects-page-gone = Det är borttaget, eller fanns inte än vid den tidpunkt som visas.
projects-page-facts = Uppgifter
projects-page-facts-about = Det som skrivs sparas löpande. Varje ändring går att ångra för sig.
projects-page-identity = Projektet
projects-page-place = Tillhörighet
projects-page-plan = Tid och läge
projects-page-notes = Noteringar
projects-page-none = Inget
projects-page-depends = Beror på
projects-page-needed = Väntar på det här
projects-page-goals = Bidrar till
projects-page-mandatory = Måste göras, oavsett nytta
projects-page-date-help = Till exempel 2008-03-01 eller 1/3 2008.
projects-page-remarks = Anmärkningar
projects-page-remark-confirm = Ska bekräftas
projects-page-attention = Att se över
projects-page-history = Historik
projects-page-history-about = Allt som ändrats i projektet, det senaste först.
projects-page-history-none = Inga ändringar är registrerade.
projects-page-history-what = { $what ->
    [created] Skapat: { $name }
    [removed] Borttaget: { $name }
   *[other] Ändrat: { $name }
}
projects-page-history-record = Visa
projects-page-history-all = Allt
projects-page-history-more = { $count } äldre ändringar finns i Historik.
projects-page-history-project = Projektet
projects-page-history-plan = Planen
projects-page-invented = påhittad tid
projects-page-to = blev

projects-cost-about-year = Gällande beräkning per år, { $unit }. Ursprunglig beräkning ändras inte av den gällande.
projects-cost-finding-up = Beräkningen har ökat med { $amount } mnkr
projects-cost-finding-down = Beräkningen har minskat med { $amount } mnkr
projects-cost-finding-same = Beräkningen är oförändrad
projects-cost-finding-none = Ingen kostnad är beräknad
projects-cost-version = Beräkning
projects-cost-current = Gällande
projects-cost-original = Ursprunglig
projects-cost-bound = Värde
projects-cost-low = Lågt
projects-cost-likely = Troligt
projects-cost-high = Högt
projects-cost-line = Kostnad
projects-cost-whole = Ej fördelat
projects-cost-whole-about = på år
projects-cost-sum = Summa
projects-cost-once = Summa projekt
projects-cost-running-sum = Summa drift per år
projects-cost-original-sum = Ursprungligt
projects-cost-add = Ny kostnad
projects-cost-add-name = Vad kostnaden gäller
projects-cost-remove = Ta bort kostnaden { $name }
projects-cost-cell = { $line }, { $slot }
projects-cost-empty = Här läggs det som projektet beräknas kosta, per år eller som en klump, med lågt, troligt och högt värde.
projects-cost-details = Kostnadernas underlag
projects-cost-funding = Finansiering
projects-cost-funding-none = Ej angiven
projects-cost-source = Källa
projects-cost-accounting-none = Oklart i källan
projects-cost-chart = Gällande beräkning per år
projects-cost-chart-alt = Stapeldiagram: { $values }

projects-views = Vy
projects-views-usual = Alla projekt
projects-views-own = Egen vy
projects-views-save = Spara vyn …
projects-views-forget = Glöm vyn { $name }
projects-views-name = Vyns namn
projects-views-help = Gruppering, filter, ordning och kolumner sparas för dig på den här datorn.
projects-views-keep = Spara

projects-none-title = Inget projekt passar filtren
projects-none-about = Projekten finns kvar. Ta bort ett filter, eller alla.
projects-none-clear = Ta bort alla filter
projects-add-code-help = Lämnas fältet tomt används förslaget.

### Inställningar: portföljens regler och register, det egna, och data in och ut.

settings-about = Portföljens regler och register. Allt sparas löpande och går att ångra.
settings-example = Exempeldata
settings-rooms = Inställningarnas delar
settings-group-portfolio = Portföljen
settings-group-division = Indelning
settings-group-decisions = Beslut
settings-group-people = Människor och pengar
settings-group-benefits = Nyttokalkyler
settings-group-mine = Eget och data
settings-room-settings = Grunduppgifter
settings-room-frame = Ramar
settings-room-annual-budget = Årsbudgetar
settings-room-remark = Anmärkningar
settings-room-area = Verksamhetsområden
settings-room-part = Delar
settings-room-project-kind = Slag
settings-room-programme = Program
settings-room-phase = Faser
settings-room-gate = Beslutspunkter
settings-room-goal = Mål
settings-room-body = Beslutande organ
settings-room-decision-kind = Beslutstyper
settings-room-delegation = Delegation
settings-room-person = Personer
settings-room-department = Förvaltningar
settings-room-funding-source = Finansieringskällor
settings-room-stakeholder = Intressenter
settings-room-price-index = Prisindex
settings-room-shared-factor = Gemensamma faktorer
settings-room-own = Mina val
settings-room-data = Data in och ut

settings-about-frame = Vad som är reserverat och beviljat. Ett anslag tas ur en reserv, de läggs inte ihop.
settings-about-annual-budget = Budget per år, med det som är ombudgeterat från året före.
settings-about-remark = Vad en läsare måste veta om källan: avrundningar, luckor, sådant som ska bekräftas.
settings-about-area = Projekten redovisas per verksamhetsområde, i rapporten i den ordning som står här.
settings-about-part = Delar av portföljen, till exempel etapper och pågående projekt.
settings-about-project-kind = Vad för slags projekt det är, till exempel e-tjänst eller utbildning.
settings-about-programme = De program som portföljen samordnar.
settings-about-phase = Projektmodellens faser i ordning.
settings-about-gate = Beslutspunkterna: vilken fas var och en avslutar, och vilka kalkyler den låser.
settings-about-goal = De mål som projekten bidrar till.
settings-about-body = De som fattar beslut: fullmäktige, styrelse, utskott, beställare.
settings-about-decision-kind = Slag av beslut, och vilka organ som får fatta dem.
settings-about-delegation = Vem som får skriva under avtal till och med vilket belopp, exklusive moms.
settings-about-person = De som förekommer i portföljen, med det som portföljen behöver veta.
settings-about-department = Kommunens förvaltningar och bolag.
settings-about-funding-source = Var pengarna kommer ifrån.
settings-about-stakeholder = De som nyttorna tillfaller, och de som betalar.
settings-about-price-index = Hur priserna har ändrats: ett indextal per år, som belopp räknas om efter.
settings-about-shared-factor = Tal som många kalkyler använder, till exempel timkostnader och antal elever, med källa.

settings-section-names = Namn och källa
settings-section-names-about = Vad portföljen heter i fönstret och i rapporten, och underlaget den bygger på.
settings-section-time = Tid
settings-section-time-about = Åren som följs, och vad det tredje tertialet heter. Portföljens dag sätts bara i ett exempel.
settings-section-rate = Pris och ränta
settings-section-rate-about = För kalkyler i fast pris. Räntan anges med källa och om den är real eller nominell.
settings-section-view = Visning
settings-section-view-about = Hur projektlistan grupperas från början.

settings-add = Lägg till
settings-add-first = Lägg till den första
settings-add-kind = Lägg till: { $kind }
settings-added = { $name } är tillagt.
settings-empty = Inget här än
settings-grid-note = Skriv direkt i en cell. Enter på en rad öppnar alla dess uppgifter.
settings-remove = Ta bort
settings-remove-name = Ta bort { $name }
settings-removed = { $name } är borttaget.
settings-undo = Ångra
settings-none = –
settings-no-choices = Det finns inget att välja än.
settings-year = År
settings-for = För
settings-amount = Belopp, mnkr
settings-value = Värde
settings-share-add = Lägg till en intressent …
settings-share-remove = Ta bort { $name } ur andelarna
settings-share-take-back = Ta tillbaka
settings-shares-left = Återstår { $percent }. Sparas när andelarna är 100 % tillsammans.
settings-shares-over = { $percent } för mycket. Sparas när andelarna är 100 % tillsammans.
settings-shares-none = Skriv andelarna. De sparas när de är 100 % tillsammans.
settings-shares-whole = 100 % tillsammans. Sparas när du lämnar fältet.
settings-shares-unreadable = En andel går inte att läsa. Skriv till exempel 40 eller 33,5.
settings-add-entry = Lägg till

settings-own-look = Språk och utseende
settings-own-look-about = Gäller fönstret. Rapportens språk väljs för sig.
settings-own-language = Språk
settings-language-sv = Svenska
settings-language-en = English
settings-own-who = Vem jag är
settings-own-who-about = Ändringar skrivs i ditt namn i historiken.
settings-own-person = Person
settings-own-machine = Användaren på den här datorn
settings-own-folders = Mappar
settings-own-folders-about = Rapporter och export skrivs i den ena, nya portföljer i den andra.
settings-own-export = Rapporter och export
settings-own-portfolio = Nya portföljer
settings-own-choose = Välj mapp …
settings-own-choose-for = Välj mapp: { $label }
settings-own-file = Portföljens fil
settings-own-file-about = Allt är sparat. Att stänga den ändrar inget.
settings-own-close = Stäng och välj en annan portfölj

settings-export = Exportera data
settings-export-about = Hela portföljen som en mapp med CSV-filer och en datapackage.json. Den kan läsas, ändras och läsas in igen.
settings-export-to = Skrivs i { $folder }
settings-export-do = Exportera
settings-export-busy = Exporterar …
settings-exported = { $count } filer i { $folder }
settings-exported-more = och { $count } till
settings-import = Läs in data
settings-import-about = En mapp med datapackage.json, eller en enda CSV-fil. Först visas vad som skulle ändras; inget ändras förrän du säger till.
settings-import-folder = Välj mapp …
settings-import-file = Välj fil …
settings-import-read-only = Portföljen kan bara läsas nu, så inget kan läsas in.
settings-import-would = Det här skulle ändras
settings-import-done = Inläst
settings-import-refused = Filerna har fel. Inget ändrades.
settings-import-records = Nya och ändrade uppgifter
settings-import-removals = Borttagna uppgifter
settings-import-changes = Steg i historiken
settings-import-problems = Fel och varningar
settings-import-place = Plats
settings-import-problem = Vad det är
settings-import-problems-first = De första { $shown } av { $count }.
settings-import-row = rad { $row }
settings-import-take = Läs in
settings-import-busy = Läser in …
settings-factor-uses = { $count ->
    [0] Ingen öppen kalkyl följer faktorn
    [one] En kalkyl följer faktorn
   *[other] { $count } kalkyler följer faktorn
}
settings-factor-frozen = { $count ->
    [one] En låst kalkyl ändras inte
   *[other] { $count } låsta kalkyler ändras inte
}
settings-factor-use = { $stage }, omräkning { $revision }
settings-pick-add = Sök och lägg till …
settings-pick-show = Visa alla
settings-pick-none = Ingen vald.
settings-pick-nobody = Ingen heter så.
settings-pick-remove = Ta bort { $name }

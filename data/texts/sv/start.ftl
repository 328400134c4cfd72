### Första sidan: vilken portfölj man vill arbeta med.

start-title = Vilken portfölj vill du arbeta med?
start-lead = Pengar, nytta och risk för ett program med projekt. Allt sparas löpande på den här datorn, och varje ändring går att ångra.

start-stockholm-2007 = Beslutet 2007
start-stockholm-2007-name = Stockholms e-tjänster 2007
start-stockholm-2007-about = Stockholms e-tjänstprogram 2007–2010, med förslagets egna siffror. Inget är tillagt.
start-stockholm-2007-first-label = Ramar
start-stockholm-2007-first = 416,0 av 650,0 mnkr
start-stockholm-2007-second-label = Beräknat
start-stockholm-2007-second = 416,3 mnkr, 10 poster
start-stockholm-2007-third-label = Utfall
start-stockholm-2007-third = – saknas i källan
start-stockholm-2007-go = Öppna beslutet

start-example = Exempelportföljen
start-example-name = Exempelportfölj
start-example-about = Samma ramar, men med påhittade projekt och händelser till hösten 2008. För att prova allt.
start-example-first-label = Projekt
start-example-first = ett sextiotal i fem områden
start-example-second-label = Händelser
start-example-second = 32 daterade steg
start-example-third-label = Märkning
start-example-third = Exempeldata
start-example-go = Prova exemplet

start-empty = En tom portfölj
start-empty-about = Börja med egna ramar. Klistra in projektlistan från Excel, eller skriv in den rad för rad.
start-empty-first-label = Första steget
start-empty-first = Ange ramarna
start-empty-second-label = Sedan
start-empty-second = Klistra in projekten
start-empty-third-label = Färdig rapport
start-empty-third = på några minuter
start-empty-go = Börja från början

start-name = Portföljens namn
start-name-help = Till exempel kommunens eller programmets namn. Det går att ändra sedan.
start-name-go = Skapa portföljen

start-open = Öppna fil …
start-busy = Öppnar …
start-recent = Senast öppnade
start-recent-none = Inga tidigare filer på den här datorn
start-recent-some = Allt du gjort finns kvar i filerna
start-recent-gone = finns inte längre där
start-language-sv = Svenska
start-language-en = English
start-theme = Utseende: { $theme }
start-stays = Inget skickas från datorn · Nytta { $version }
start-art-granted = 416,0 beviljat
start-art-reserve = 650,0
start-art-zero = 0

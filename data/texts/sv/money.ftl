### Pengar: beslut, avtal och vad de lämnar kvar.

money-about = Från beslut till faktura, löpande priser exklusive moms
money-example = Exempeldata
money-tabs = Rummets delar
money-tab-decisions = Beslut
money-tab-contracts = Avtal
money-actual = Utfall
money-toolbar = Urval
money-note = Pilarna flyttar, Enter öppnar, Alt+Enter visar hur ett belopp kommer till.
money-none-title = Inget stämmer med urvalet
money-none-about = Allt finns kvar. Ta bort urvalet för att se det.
money-none-clear = Ta bort urvalet

money-ledger = Ramar
money-ledger-amount = Belopp
money-ledger-released = frigjort
money-ledger-released-about = mnkr, och frigjort
money-ledger-drawn = Taget eget kapital

money-attention = Att se till
money-attention-all = Visa alla { $count }
money-attention-fewer = Visa färre
money-attention-show = Visa

money-list-decisions = Beslut
money-list-contracts = Avtal
money-list-requests = Beställningsbegäran
money-list-delegated = Delegationsbeslut
money-list-commitments = Åtaganden per projekt
money-lists = Listor
money-state = Läge
money-state-proposed = Föreslaget
money-state-decided = Beslutat
money-state-reversed = Upphävt

money-filter-kind = Typ
money-filter-body = Organ
money-filter-state = Läge
money-filter-project = Projekt
money-all-bodies = Alla organ
money-all-kinds = Alla beslutstyper
money-all-states = Alla lägen
money-all-contract-kinds = Alla slag av avtal
money-all-delegated = Anmälda och inte
money-search-decisions = Sök namn, §, Dnr
money-search-contracts = Sök avtal, leverantör
money-search-requests = Sök begäran, projekt
money-search-projects = Sök projekt

money-project-search = Namn eller kod
money-project-show = Visa projekt
money-project-none = Inget projekt heter så.

money-decision = Beslut
money-decision-new = Nytt beslut
money-decision-about = Vad beslutet gäller
money-decisions-empty = Inga beslut än
money-decisions-empty-about = Här står vad fullmäktige beviljar, utskottet fördelar och styrelsen godkänner, med paragraf och diarienummer. Börja med det senaste protokollet.
money-body-by-kind = Följer av beslutstypen
money-reversed-by = Upphävt av
money-sum = Summa
money-moved = Byter plats
money-amounts = Belopp
money-amount-add = Lägg till belopp
money-amount-number = Belopp { $number }
money-amount-remove = Ta bort belopp { $number }
money-optional = { $field }, om det sägs
money-lacking-show = Till projektets nyttokalkyl
money-exception-help = Bara om organet självt säger det i sin paragraf. Undantaget visas i rapporten.
money-only-proposed = Beslutet är bara föreslaget
money-only-proposed-about = Ett förslag räknas inte och kan ändras. Det blir beslut med ”Ta beslutet”.
money-decide-save = Inför beslutet
money-propose-save = Lägg in förslaget
money-decided = { $name } är beslutat. Det ångras inte, utan upphävs med ett nytt beslut.
money-proposed = { $name } är föreslaget.
money-take = Ta beslutet
money-take-title = Ta beslutet
money-take-about = Skriv dag och paragraf som i protokollet. Ett beslut ändras inte efteråt.
money-take-save = Ta beslutet
money-reverse = Upphäv…
money-reverse-title = Upphäv beslutet
money-reverse-about = { $name } upphävs av ett nytt beslut av { $body }. Det gamla står kvar i listan.
money-reversal-name = Upphävande: { $name }
money-correction-about = Utan kryss gäller upphävandet från sin egen dag. Med kryss har det gamla beslutet aldrig räknats.
money-reverse-save = Upphäv beslutet
money-reversed = { $name } är upphävt.

money-attachments = Bilagor
money-attachments-none = Tjänsteutlåtandet, protokollet eller annat som hör till beslutet. Högst 20 MB per fil.
money-attach = Bifoga fil
money-attachment-save = Spara
money-attachment-save-name = Spara { $name }
money-attachment-saved = Sparad som { $path }
money-attachment-leave = Ta bort { $name }
money-size-bytes = { $size } byte
money-size-kilo = { $size } kB
money-size-mega = { $size } MB

money-contract-new = Nytt avtal
money-contract-name-help = Vad som köps, på en rad.
money-contract-new-about = Avtalet är föreslaget, och räknas som begärt, till dess att det är undertecknat.
money-contract-save = Föreslå avtalet
money-contract-added = { $name } är föreslaget.
money-contract-proposed = Föreslaget
money-contract-signed = Undertecknat
money-contract-split = Kan vara uppdelat
money-contracts-empty = Inga avtal än
money-contracts-empty-about = Här står avtal, avrop och ramavtal: vad de kommer till, vem som får underteckna, och vem som gjorde det.
money-supplier-new = Ny leverantör…
money-supplier-name = Leverantörens namn
money-agreed = Avtalat
money-invoiced = Fakturerat
money-whole = Hela värdet
money-whole-about = Med optioner och förlängningar
money-signer = Undertecknare
money-may = får: { $names }
money-may-sign = Får undertecknas av
money-may-nobody = ingen har delegation
money-signed-for = { $name }, för { $other }
money-reported = Anmält
money-not-reported = Ej anmält
money-signed-kept = Parter, belopp och villkor står fast. Ett tilläggsavtal ändrar dem.
money-split-supplier = Avtal med samma leverantör, nära i tiden, kommer tillsammans över { $limit } kr:
money-split-kind = Avtal om samma slags köp, nära i tiden, kommer tillsammans över { $limit } kr:
money-split-remedy = Är det ett köp, undertecknas det för hela värdet. Är det inte det, skriv varför nedan.
money-sign = Underteckna…
money-sign-title = Underteckna avtalet
money-sign-whole = kr med optioner och förlängningar, exklusive moms.
money-on-decision = På beslut av organet
money-sign-save = För in undertecknandet
money-signed = { $name } är undertecknat. Det ångras inte, utan ändras med ett tilläggsavtal.

money-request-new = Ny begäran
money-request-name = Vad som ska köpas
money-request-save = Lägg in begäran
money-request-added = { $name } är begärt.
money-request-open = Öppen
money-request-closed = Avslutad
money-requests-empty = Inga beställningsbegäran än
money-requests-empty-about = När ett projekt vill köpa något reserveras pengarna här, tills avtalet är undertecknat.
money-left-to-order = Kvar att avtala
money-bought-by = Avtal på begäran

money-delegated-unreported = Ej anmälda
money-delegated-reported = Anmälda
money-delegated-empty = Inga delegationsbeslut än
money-delegated-empty-about = Här står varje avtal som en person har undertecknat på delegation, tills det är anmält.
money-report = Anmäl { $count } till { $body }…
money-report-title = Anmäl delegationsbeslut
money-report-about = { $count ->
    [one] Ett delegationsbeslut är inte anmält.
   *[other] { $count } delegationsbeslut är inte anmälda.
} De som undertecknats till och med dagen anmäls. En anmälan ångras inte.
money-report-body = Anmäls till
money-report-until = Till och med
money-report-save = Anmäl
money-told = Delegationsbesluten är anmälda.

money-column-allocated = Fördelat
money-column-requested = Begärt
money-column-ordered = Beställt
money-column-on-contract = Utfall mot avtal
money-column-off-contract = Utfall utan avtal
money-column-actual = Utfall
money-column-free = Disponibelt
money-commitments-note = Varje krona står i en kolumn: begärt, beställt eller utfall. Disponibelt är det som är kvar av det fördelade.
money-commitments-total = Hela portföljen
money-commitments-empty = Inga åtaganden än
money-commitments-empty-about = När pengar är fördelade, begärda, avtalade eller bokförda syns här var de är, projekt för projekt.

money-project = Pengar
money-project-about = Begärt blir beställt när avtalet är undertecknat, och utfall när fakturan är bokförd.
money-project-empty = Inga pengar är fördelade, begärda eller avtalade för projektet.
money-project-nothing = Inga.
money-project-all = Alla { $count } i Pengar

### Översikten: ramarna, områdena, åren och vad som saknas.

overview-about-period = Period { $period }
overview-example = Exempeldata
overview-write-report = Skriv rapport
overview-open = Öppna

overview-reserve = Reserverat
overview-grant = Beviljat
overview-estimated = Beräknat
overview-standing-over = Över beviljat
overview-standing-under = Under beviljat
overview-standing-equal = Mot beviljat
overview-standing-unknown = Mot beviljat
overview-over-of-granted = Beräknat minus beviljat
overview-frame = Ram

overview-frames-over = Beräkningarna är { $amount } mnkr större än det { $status ->
    [proposed] föreslagna anslaget
   *[other] beviljade
}
overview-frames-under = Beräkningarna ryms i det { $status ->
    [proposed] föreslagna anslaget
   *[other] beviljade
}, { $amount } mnkr under
overview-frames-equal = Beräkningarna är lika stora som det { $status ->
    [proposed] föreslagna anslaget
   *[other] beviljade
}
overview-frames-unknown = Ramarna finns, men inga kostnader är beräknade än
overview-frames-about = Ramarna och det beräknade, mnkr. Det beviljade tas ur det reserverade, de läggs inte ihop.
overview-frames-about-grant = Ramen och det beräknade, mnkr.
overview-frames-alt = { $outer } { $reserve } mnkr. Beviljat { $granted }. Beräknat { $estimated }, { $over } mot beviljat.
overview-not-granted-of = Ej beviljat { $amount }
overview-not-granted-why = Tas i anspråk först efter nytt beslut
overview-loupe-granted = Beviljat { $amount }
overview-loupe-estimated = Beräknat { $amount }
overview-loupe-over = { $amount } över
overview-loupe-under = { $amount } under

overview-balances = Saldon
overview-balance-not-granted = ej beviljat
overview-balance-not-granted-about = reserverat minus beviljat
overview-balance-not-allocated = att fördela
overview-balance-not-allocated-about = beviljat minus fördelat
overview-balance-allocated = Fördelat
overview-balance-not-spent = ej förbrukat
overview-balance-not-spent-about = reserverat minus bokfört utfall
overview-balance-not-spent-missing = inget utfall är registrerat
overview-balance-drawn = eget kapital draget
overview-balance-drawn-missing = inget är registrerat för något år

overview-area = Område
overview-bars = Stapel
overview-projects = Projekt
overview-original = Ursprungligt
overview-current = Gällande
overview-low = Lågt
overview-high = Högt
overview-total = Summa
overview-total-frames = Summa inom ramarna
overview-candidates = { $part }, utanför ramarna
overview-with-candidates = Beräknat med kandidaterna, som står utanför ramarna
overview-no-part = Utan del
overview-legend-original = ursprungligt
overview-legend-current = gällande
overview-legend-range = lågt–högt
overview-areas-greatest = { $area } kostar mest: { $amount } av { $of } mnkr
overview-areas-none = Inget område har en beräknad kostnad än
overview-areas-about = Beräknad kostnad per del och verksamhetsområde, mnkr.
overview-areas-alt = Staplar per område, mnkr: { $bars }.

overview-year = År
overview-budget = Årsbudget
overview-unspread = Ej fördelat på år
overview-unspread-short = ej fördelat
overview-years-unspread = { $unspread } av { $all } mnkr är inte fördelade på år
overview-years-greatest = Mest beräknas { $year } kosta: { $amount } mnkr
overview-years-none = Ingen kostnad är beräknad per år än
overview-years-about = Beräknat per år, mnkr. Strecket är årsbudgeten.
overview-years-about-no-budget = Beräknat per år, mnkr. Ingen årsbudget är registrerad.
overview-years-alt = Staplar per år, mnkr: { $years }. Ej fördelat på år { $unspread }.

overview-kinds = Drift och investering
overview-kinds-open = Källan säger inte allt om drift och investering
overview-kinds-about = Gällande beräkning efter kostnadsslag, mnkr.
overview-kind-operating = Driftkostnad
overview-kind-capital = Investering
overview-kind-unclassified = Oklart vilket
overview-kind-running = Drift efter införande, per år

overview-programme = Program
overview-programmes = Programmen
overview-programmes-greatest = { $name } har mest av kostnaden
overview-programmes-about = Gällande beräkning per program, mnkr.
overview-programmes-about-all = Gällande beräkning per program, mnkr, inkl. kandidater utanför ramarna.
overview-no-programme = Utan program

overview-attention = { $count ->
    [0] Inget att se över
    [one] En sak att se över
   *[other] { $count } saker att se över
}
overview-attention-about = Det viktigaste överst.
overview-attention-about-first = De { $shown } viktigaste av { $count }.
overview-attention-none = Allt som krävs finns
overview-attention-none-about = Här samlas det som saknas eller inte går ihop, med vägen till uppgiften.
overview-attention-warning = Bevaka
overview-attention-notice = Ofullständigt
overview-attention-open = Öppna: { $text }
overview-attention-more = Visa alla { $count }
overview-attention-fewer = Visa de viktigaste

overview-remarks = Källans förbehåll
overview-remarks-about = { $count ->
    [0] Vad underlaget säger om sina siffror.
    [one] Vad underlaget säger om sina siffror. En punkt ska bekräftas.
   *[other] Vad underlaget säger om sina siffror. { $count } punkter ska bekräftas.
}
overview-remark-to-confirm = ska bekräftas
overview-remarks-more = Visa alla { $count }
overview-remarks-fewer = Visa färre

overview-empty = Portföljen är tom
overview-no-frames = Inga ramar än
overview-empty-about = Här syns om ramarna håller, vad områdena kostar år för år och vad som saknas.
overview-step-frames = Ange ramarna
overview-step-frames-about = – vad som är reserverat och beviljat
overview-step-projects = Lägg in projekten
overview-step-projects-about = – skriv dem, eller klistra in listan från Excel
overview-step-report = Skriv rapporten
overview-step-report-about = – för ett kvartal eller ett tertial

overview-picture-copy = Kopiera bild
overview-picture-copied = Bilden är kopierad.
overview-picture-save = Spara bild
overview-picture-svg = Som SVG
overview-picture-png = Som PNG
overview-picture-saved = Bilden är sparad: { $path }

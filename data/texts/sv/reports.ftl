### Rapporter: period, registrerat till, förhandsvisning och filer.

reports-title-tertial = Tertialrapport { $period }
reports-title-quarter = Kvartalsrapport { $period }
reports-title-year = Årsrapport { $period }
reports-name-tertial = Tertial { $period }
reports-name-quarter = Kvartal { $period }
reports-name-year = Helår { $period }
reports-draft = Utkast
reports-example = Exempeldata
reports-work = Rapportens uppgifter
reports-periods = Perioder
reports-suggested = Föreslagen nu
reports-length-tertial = Tertial
reports-length-quarter = Kvartal
reports-length-year = Helår
reports-none = Inga perioder än
reports-none-about = Ange portföljens första och sista år i inställningarna, så finns dess kvartal och tertial här.

reports-dates = Två datum, två frågor
reports-period = Bokföringsperiod
reports-period-about = Vilken tid siffrorna hör till.
reports-until = Registrerat till
reports-until-now = Nu
reports-until-about = Vad som var känt då. Det som registrerats senare är inte med.
reports-until-field = Annan dag
reports-until-placeholder = ÅÅÅÅ-MM-DD
reports-until-take = Ändra
reports-until-back = Till nu
reports-language = Rapportens språk
reports-language-sv = Svenska
reports-language-en = Engelska

reports-files = Tre format, en sanning
reports-files-about = PDF, XLSX och CSV skrivs ur samma modell. Summorna jämförs; skiljer de sig skrivs inget.
reports-folder = Läggs i
reports-folder-change = Ändra mapp
reports-write = Skriv { $period }
reports-step-model = Räknar
reports-step-charts = Ritar diagram
reports-step-pages = Sätter sidorna
reports-step-pdf = Skriver PDF
reports-step-xlsx = Skriver arbetsboken
reports-step-csv = Skriver CSV
reports-step-compare = Jämför summorna
reports-step-write = Sparar filerna
reports-cancelled = Avbrutet. Inget skrevs.
reports-written = { $count ->
    [one] En fil är skriven
   *[other] { $count } filer är skrivna
}
reports-compared = { $count } summor jämförda
reports-agree = Lika på öret
reports-size-kb = { $amount } kB
reports-size-mb = { $amount } MB

reports-preview = Förhandsvisning
reports-pages = Sidorna
reports-page = Sida { $page } av { $count }
reports-page-alt = Sida { $page } av { $count }, { $title }
reports-page-previous = Föregående sida
reports-page-next = Nästa sida
reports-preview-about = A4, tillgänglig PDF, utkast
reports-preview-making = Sätter sidorna …
reports-preview-again = Sätter om …
reports-preview-failed = Inga sidor

reports-before = Innan du skriver
reports-before-none = Inget saknas eller behöver ses över.
reports-before-open = { $count ->
    [one] En sak att se över; rapporten säger det på sin första sida
   *[other] { $said } saker att se över; rapporten säger det på sin första sida
}

### Historiken: vem som ändrade vad, när och varför, och portföljen som den var.

history-about = Varje ändring: vem, när, varför och vad som stod före
history-example = Exempeldata
history-key-changes = { $count ->
    [one] Ändring
   *[other] Ändringar
}
history-key-until = Ändringar till { $time }
history-key-of = av { $count }

history-slider = Tidpunkt som visas
history-slider-value = { $label }. Ändring { $sequence } av { $count }.
history-now = Nu
history-shown = Visar { $time }
history-earlier = En ändring tidigare
history-later = En ändring senare
history-to-now = Gå till nu
history-date = Visa läget den
history-date-go = Visa
history-keys = föregående och nästa ändring

history-grid = Ändringar, de senaste överst
history-note = { $count ->
    [one] En ändring, belopp i kr. Enter öppnar den.
   *[other] { $said } ändringar, belopp i kr. Enter öppnar en ändring.
}
history-empty = Inga ändringar än
history-empty-about = Här samlas allt som ändras, med vem, när och varför. Ingenting försvinner härifrån.
history-column-where = Var
history-column-what = Vad
history-column-values = Före och efter
history-column-who = Vem
history-column-when = När
history-column-why = Varför
history-column-number = Nr
history-what-created = tillagt
history-what-changed = ändrat
history-what-removed = borttaget
history-what-mixed = blandat
history-reverses = Tog tillbaka ändring { $sequence }

history-change = Ändring { $sequence }
history-previous = Ändringen före
history-next = Ändringen efter
history-invented = påhittad tid
history-before = Före
history-after = Efter
history-field = Uppgift
history-why = Varför
history-no-reason = Inget skäl angavs.
history-chain = Kedja
history-client = Gjord med
history-records-first = De första { $shown } av { $count } uppgifter.
history-look-after = Se portföljen efter ändringen
history-look-before = Se portföljen före ändringen
history-open-project = Öppna { $name }
history-restore = Återställ till { $value }
history-restore-about = Det blir en ny ändring. Inget skrivs över, och den går att ångra.
history-restore-earlier = Ett tidigare läge visas. Gå till nu för att återställa.
history-restore-read-only = Portföljen är öppnad för läsning och kan inte ändras.
history-restored = { $name } är återställt till { $value }.
history-restored-reason = Återställt till före ändring { $sequence }

### History: who changed what, when and why, and the portfolio as it was.

history-about = Every change: who, when, why and what stood before
history-example = Example data
history-key-changes = { $count ->
    [one] Change
   *[other] Changes
}
history-key-until = Changes until { $time }
history-key-of = of { $count }

history-slider = Moment shown
history-slider-value = { $label }. Change { $sequence } of { $count }.
history-now = Now
history-shown = Showing { $time }
history-earlier = One change earlier
history-later = One change later
history-to-now = Go to now
history-date = Show it as of
history-date-go = Show
history-keys = previous and next change

history-grid = Changes, newest first
history-note = { $count ->
    [one] One change, amounts in SEK. Enter opens it.
   *[other] { $said } changes, amounts in SEK. Enter opens a change.
}
history-empty = No changes yet
history-empty-about = All that changes is gathered here, with who, when and why. Nothing disappears from here.
history-column-where = Where
history-column-what = What
history-column-values = Before and after
history-column-who = Who
history-column-when = When
history-column-why = Why
history-column-number = No
history-what-created = added
history-what-changed = changed
history-what-removed = removed
history-what-mixed = mixed
history-reverses = Took back change { $sequence }

history-change = Change { $sequence }
history-previous = The change before
history-next = The change after
history-invented = invented time
history-before = Before
history-after = After
history-field = Field
history-why = Why
history-no-reason = No reason was given.
history-chain = Chain
history-client = Made with
history-records-first = The first { $shown } of { $count } records.
history-look-after = See the portfolio after the change
history-look-before = See the portfolio before the change
history-open-project = Open { $name }
history-restore = Set back to { $value }
history-restore-about = This is a new change. Nothing is overwritten, and it can be undone.
history-restore-earlier = An earlier state is shown. Go back to now to restore.
history-restore-read-only = The portfolio is open for reading and cannot be changed.
history-restored = { $name } is set back to { $value }.
history-restored-reason = Set back to before change { $sequence }

//! What a user can do: one function a verb; owns the open portfolio, undo and as-of.

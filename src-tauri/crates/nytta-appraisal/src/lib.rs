//! What a project is worth: discounting, benefit calculations, uncertainty.

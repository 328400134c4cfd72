//! The report to the committee: one model; charts, PDF, XLSX, CSV.

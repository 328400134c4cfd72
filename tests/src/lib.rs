//! Whole-product tests: terminal, real window, real PostgreSQL, tidy.

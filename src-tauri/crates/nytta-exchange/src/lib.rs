//! Files from and to others: CSV folders; gives values and problems.

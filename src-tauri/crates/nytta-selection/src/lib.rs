//! Which projects, and when: weights, scores, exact selection within budgets.

//! What became of projects elsewhere: how many rose in cost, by how they had been rated.

use rust_decimal::Decimal;

/// Projects of one rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// The delivery confidence that they had been given: `green`, `amber_green`, `amber`, `amber_red`, `red`.
    pub rating: &'static str,
    /// How many of a thousand rose in cost by more than 10 % within a year.
    per_thousand: u16,
}

impl Rated {
    /// Per cent of the projects whose cost rose by more than 10 % within a year.
    #[must_use]
    pub fn percent(&self) -> Decimal {
        Decimal::new(i64::from(self.per_thousand), 1)
    }
}

/// Major projects of the British government, year by year (a panel of the yearly GMPP data). Of those that stood at green one in
/// thirteen rose so; from amber on it is one in five and more.
pub const RATED: [Rated; 5] = [
    Rated { rating: "green", per_thousand: 77 },
    Rated { rating: "amber_green", per_thousand: 145 },
    Rated { rating: "amber", per_thousand: 217 },
    Rated { rating: "amber_red", per_thousand: 347 },
    Rated { rating: "red", per_thousand: 323 },
];

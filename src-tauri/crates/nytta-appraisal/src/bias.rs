//! Optimism bias: by how much projects of a kind have cost more and taken longer than planned.
//!
//! The percentages are those of Mott MacDonald, *Review of Large Public Procurement in the UK* (2002), as HM Treasury's
//! supplementary Green Book guidance on optimism bias gives them. The upper one is where a project starts; it moves towards
//! the lower one as what causes the bias is dealt with.

use serde::{Deserialize, Serialize};

/// A kind of project with a record of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceClass {
    StandardBuildings,
    NonStandardBuildings,
    StandardCivilEngineering,
    NonStandardCivilEngineering,
    /// Equipment and development: information technology is here.
    EquipmentDevelopment,
    Outsourcing,
}

/// From the least to the most that is to be added, in whole per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uplift {
    pub lower: u16,
    pub upper: u16,
}

/// What is to be added to the estimates of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OptimismBias {
    pub class: ReferenceClass,
    /// To the capital cost.
    pub capital: Option<Uplift>,
    /// To the operating cost: known for outsourcing only, where it stands in the place of the capital cost.
    pub operating: Option<Uplift>,
    /// To the duration.
    pub duration: Option<Uplift>,
}

/// All classes.
pub const OPTIMISM_BIAS: [OptimismBias; 6] = [
    built(ReferenceClass::StandardBuildings, (24, 2), (4, 1)),
    built(ReferenceClass::NonStandardBuildings, (51, 4), (39, 2)),
    built(ReferenceClass::StandardCivilEngineering, (44, 3), (20, 1)),
    built(ReferenceClass::NonStandardCivilEngineering, (66, 6), (25, 3)),
    built(ReferenceClass::EquipmentDevelopment, (200, 10), (54, 10)),
    OptimismBias {
        class: ReferenceClass::Outsourcing,
        capital: None,
        operating: Some(uplift((41, 0))),
        duration: None,
    },
];

impl ReferenceClass {
    #[must_use]
    pub fn optimism_bias(self) -> OptimismBias {
        // The table stands in the order of the classes, as a test shows.
        OPTIMISM_BIAS[self as usize]
    }
}

impl Uplift {
    /// What is to be added when a share of what causes the bias has been dealt with, in per cent: upper at 0, lower at 1.
    #[must_use]
    pub fn after(self, dealt_with: f64) -> f64 {
        let (lower, upper) = (f64::from(self.lower), f64::from(self.upper));
        upper - (upper - lower) * dealt_with.clamp(0.0, 1.0)
    }
}

const fn built(class: ReferenceClass, capital: (u16, u16), duration: (u16, u16)) -> OptimismBias {
    OptimismBias { class, capital: Some(uplift(capital)), operating: None, duration: Some(uplift(duration)) }
}

/// Upper, lower: the order in which the source gives them.
const fn uplift((upper, lower): (u16, u16)) -> Uplift {
    Uplift { lower, upper }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_classes() {
        for row in OPTIMISM_BIAS {
            assert_eq!(row.class.optimism_bias(), row);
        }
    }

    #[test]
    fn what_is_dealt_with_moves_the_uplift_from_the_upper_to_the_lower() {
        let capital = ReferenceClass::EquipmentDevelopment.optimism_bias().capital.unwrap();
        assert_eq!([0.0, 0.5, 1.0, 2.0].map(|share| capital.after(share).to_string()), ["200", "105", "10", "10"]);
    }
}

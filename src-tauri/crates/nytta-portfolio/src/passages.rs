//! Which decision points a project has passed, as it stands once what was recorded wrongly is corrected.

use crate::record::{Calculation, GatePassage, Kind, PassageCorrection};
use crate::{Id, Portfolio};

impl GatePassage {
    /// Whether it says that the point was not passed after all.
    #[must_use]
    pub fn is_void(&self) -> bool {
        self.correction == Some(PassageCorrection::Void)
    }
}

impl Portfolio {
    /// The record that stands in the place of a passage.
    #[must_use]
    pub fn correction_of(&self, passage: &Id) -> Option<(&Id, &GatePassage)> {
        let mut corrections = self.beside(Kind::GatePassage, Kind::GatePassage, passage);
        corrections.find_map(|id| self.gate_passages().get_key_value(id))
    }

    /// The points that a project has passed, in their order: no passage that is corrected, and none that is void.
    #[must_use]
    pub fn passed(&self, project: &Id) -> Vec<(&Id, &GatePassage)> {
        let ids = self.parts_of_kind(Kind::GatePassage, project);
        let all = ids.filter_map(|id| self.gate_passages().get_key_value(id));
        let mut standing: Vec<_> =
            all.filter(|(id, passage)| !passage.is_void() && self.correction_of(id).is_none()).collect();
        standing.sort_by_key(|(id, passage)| (self.gate_order(&passage.gate), *id));
        standing
    }

    /// The place of a point among the others; absent where there is no such point.
    #[must_use]
    pub fn gate_order(&self, gate: &Id) -> Option<u32> {
        self.gates().get(gate).map(|gate| gate.order)
    }

    /// The calculations that a passage froze.
    pub fn frozen_by<'a>(&'a self, project: &Id, passage: &'a Id) -> impl Iterator<Item = (&'a Id, &'a Calculation)> {
        self.calculations_of(project).filter(move |(_, found)| found.frozen_by.as_ref() == Some(passage))
    }
}

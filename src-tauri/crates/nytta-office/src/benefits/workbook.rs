//! A calculation as a workbook with live formulas.

use std::path::Path;

use nytta_appraisal::calculation::Appraisal;
use nytta_portfolio::record::Kind;
use nytta_portfolio::{Id, Timestamp};
use nytta_report::Language as Printed;
use nytta_report::calculation::{CalculationBook, FactorTold, Told, workbook};

use super::page::rate_basis;
use super::stages::status;
use crate::history::number;
use crate::view::{ExportedFile, Failure};
use crate::{Office, Texts};

impl Office {
    /// Writes a project's calculation — the one asked for, or else the newest — as a workbook. It is written beside its place
    /// first, so that an earlier one is whole until the new one is.
    ///
    /// # Errors
    /// There is no such project or calculation, or the file cannot be written.
    pub fn calculation_workbook(
        &self,
        project: &str,
        calculation: Option<&str>,
        place: &Path,
    ) -> Result<ExportedFile, Failure> {
        let id = self.calculation_wanted(project, calculation)?;
        let book = self.calculation_book(&id)?;
        crate::files::write_beside(place, &book.bytes)?;
        Ok(ExportedFile { path: place.display().to_string(), bytes: number(book.bytes.len() as u64) })
    }

    /// Writes a project's calculation as a workbook into the folder for exports, under a name that is free.
    ///
    /// # Errors
    /// As [`calculation_workbook`](Self::calculation_workbook).
    pub fn calculation_workbook_into(
        &self,
        project: &str,
        calculation: Option<&str>,
        folder: &Path,
    ) -> Result<ExportedFile, Failure> {
        let id = self.calculation_wanted(project, calculation)?;
        let book = self.calculation_book(&id)?;
        let calculation = &self.portfolio().calculations()[&id];
        let words = Texts::of(self.language());
        let stage = words.word("stage", calculation.stage.word());
        let project = self.name(Kind::Project, &calculation.project);
        crate::save_file(folder, &format!("{project}, {stage} {}", calculation.revision), "xlsx", &book.bytes)
    }

    /// The calculation that is asked for, or else the project's newest one.
    fn calculation_wanted(&self, project: &str, calculation: Option<&str>) -> Result<Id, Failure> {
        let project = self.project_called(project)?;
        let newest = || self.portfolio().latest_calculation(&project).map(|(id, _)| id.clone());
        let none = || Failure::code("project-without-calculation").text("project", self.name(Kind::Project, &project));
        calculation.map_or_else(|| newest().ok_or_else(none), |text| self.calculation_of(&project, text))
    }

    /// A calculation as a workbook, with where its values stand.
    ///
    /// # Errors
    /// There is no such calculation, or the workbook cannot be made.
    pub fn calculation_book(&self, id: &Id) -> Result<CalculationBook, Failure> {
        let portfolio = self.portfolio();
        let missing = || Failure::code("no-such-calculation").text("id", id.to_string());
        let appraisal = Appraisal::of(portfolio, id).ok_or_else(missing)?;
        let (calculation, settings) = (appraisal.calculation(), portfolio.settings());
        let english = self.language().is_english();
        let words = Texts::of(self.language());
        let project = portfolio.projects().get(&calculation.project).ok_or_else(missing)?;
        let own_rate = calculation.discount_rate.is_some();
        let of_settings = || settings.filter(|_| !own_rate);
        let basis = rate_basis(portfolio, calculation);
        let source = calculation.rate_source.clone().or_else(|| of_settings()?.discount_rate_source.clone());
        let recorded = self.earlier.as_ref().unwrap_or(&self.now).recorded;
        let told = Told {
            city: settings.map(|settings| settings.city.clone()).unwrap_or_default(),
            portfolio: settings.map(|settings| settings.name.clone()).unwrap_or_default(),
            project: format!("{} {}", project.code, self.name(Kind::Project, &calculation.project)),
            is_example: settings.is_some_and(|settings| settings.example),
            status: status(portfolio, id),
            digest: portfolio.calculation_digest(id).ok().flatten().unwrap_or_default(),
            rate_basis: basis.map(|basis| basis.word()),
            rate_source: source,
            price_index: calculation.price_index.as_ref().map(|index| self.name(Kind::PriceIndex, index)),
            recorded: recorded
                .or_else(|| Timestamp::end_of(self.today()))
                .ok_or_else(|| Failure::code("no-such-period"))?,
            line: &|line| self.name(Kind::CalculationLine, line),
            factor: &|factor| self.factor_told(factor),
            word: &|field, word| words.word(field, word),
        };
        let language = if english { Printed::English } else { Printed::Swedish };
        workbook(&appraisal, &told, &nytta_report::Texts::of(language))
            .map_err(|error| Failure::because(&[error.problem()]))
    }

    fn factor_told(&self, id: &Id) -> FactorTold {
        let factor = self.portfolio().factors().get(id);
        let shared = factor.and_then(|factor| self.portfolio().shared_factors().get(factor.shared.as_ref()?));
        FactorTold {
            name: self.name(Kind::Factor, id),
            unit: factor.and_then(|factor| factor.unit.clone()).or_else(|| shared?.unit.clone()),
            source: factor.and_then(|factor| factor.source.clone()).or_else(|| shared?.source.clone()),
        }
    }
}

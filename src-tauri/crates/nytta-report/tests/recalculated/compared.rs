//! Each cell of a calculation's workbook beside the value that it was made from.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use nytta_appraisal::calculation::{Absence, Appraisal, At, Result as End, Term, Value};
use nytta_report::calculation::CalculationBook;

use super::recalculated::Sheets;

/// Compares every cell made from a value with the value: kronor to the öre, others to 1e-9; a value that is not there is no number.
/// Gives how many cells were compared.
pub fn compared(appraisal: &Appraisal<'_>, book: &CalculationBook, names: &[String], sheets: &Sheets) -> usize {
    for (term, at) in &book.cells {
        let found = sheets[&names[at.sheet]].get_value((at.row, u32::from(at.column)));
        let told = || format!("{} {term:?} {at:?}: {found:?}", appraisal.id());
        match (appraisal.value(*term), found) {
            (Ok(Value::Exact(exact)), Some(Data::Float(found))) if is_kronor(*term) => {
                assert_eq!(format!("{exact:.2}"), format!("{found:.2}").replace("-0.00", "0.00"), "{}", told());
                close(Value::Exact(exact).real(), *found, &told);
            }
            (Ok(value), Some(Data::Float(found))) => close(value.real(), *found, &told),
            (Err(Absence::NotHere), None | Some(Data::Empty)) => {}
            (Err(Absence::NotHere), Some(Data::String(text))) => assert_eq!(text, "", "{}", told()),
            // What has not been recorded is an empty cell.
            (Err(_), None | Some(Data::Empty)) => {
                assert!(matches!(term, Term::Factor(..) | Term::Percent(_) | Term::Index(_)), "{}", told());
            }
            (Err(why), Some(Data::String(text))) => {
                assert!(text.starts_with('–'), "{}", told());
                let is_result = matches!(term, Term::Result(..));
                assert_eq!(
                    text.len() > "–".len(),
                    is_result || matches!(term, Term::Full(..)) && text != "–",
                    "{why:?} {}",
                    told()
                );
            }
            (value, _) => panic!("{value:?} {}", told()),
        }
    }
    book.cells.len()
}

/// The sheets of a workbook with the results that are stored in it, which a program shows that works nothing out.
pub fn as_stored(workbook: &[u8]) -> Sheets {
    Xlsx::new(Cursor::new(workbook)).unwrap().worksheets().into_iter().collect()
}

fn close(expected: f64, found: f64, told: &dyn Fn() -> String) {
    assert!((expected - found).abs() <= 1e-9 * expected.abs().max(1.0), "{expected} {}", told());
}

fn is_kronor(term: At) -> bool {
    !matches!(
        term,
        Term::Factor(..)
            | Term::Index(_)
            | Term::Percent(_)
            | Term::RampUp(..)
            | Term::Converted(..)
            | Term::Full(..)
            | Term::Reach(..)
            | Term::DiscountFactor(_)
            | Term::AnnuityFactor
            | Term::Recovered(..)
            | Term::DiscountedRecovered(..)
            | Term::Result(
                End::BenefitCostRatio
                    | End::InternalRate
                    | End::ModifiedInternalRate
                    | End::Payback
                    | End::DiscountedPayback
                    | End::NetPerInvested
                    | End::NetPerCost,
                _
            )
    )
}

//! The header, the chart of accounts, the dimensions and the balances.

use nytta_portfolio::Problem;

use super::fields::{Fields, Told, shown};
use super::file::{Account, AccountType, Balance, BalanceKind, FiscalYear, Name, PeriodBalance, SieFile, SieType};

/// What the file says of itself.
pub(super) fn header(file: &mut SieFile, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
    match fields.label {
        "PROGRAM" => (file.program, file.program_version) = (fields.text(0), fields.text(1)),
        "FORMAT" => {
            file.format = fields.text(0);
            if !file.encoding.agrees_with(&file.format) {
                let untrue = Problem::notice("sie-format-untrue").text("format", shown(&file.format));
                fields.tell(untrue.text("encoding", file.encoding.name()));
            }
        }
        "GEN" => file.generated = fields.date(0)?,
        "SIETYP" => file.sie_type = Some(sie_type(fields)?),
        "FNAMN" => file.company = fields.text(0),
        "ORGNR" => file.organisation_number = fields.text(0),
        "VALUTA" => {
            file.currency = fields.text(0);
            if !file.currency.is_empty() && !file.currency.eq_ignore_ascii_case("SEK") {
                fields.tell(Problem::error("sie-currency").text("currency", shown(&file.currency)));
            }
        }
        _ => {
            let (year, start, end) = (fields.year(0), fields.day(1), fields.day(2));
            file.fiscal_years.insert(year?, FiscalYear { start: start?, end: end? });
        }
    }
    Ok(())
}

fn sie_type(fields: &mut Fields<'_, '_>) -> Result<SieType, Told> {
    let text = fields.key(0)?;
    match &*text {
        "1" => Ok(SieType::One),
        "2" => Ok(SieType::Two),
        "3" => Ok(SieType::Three),
        "4" => Ok(SieType::Four),
        _ => Err(fields.tell(Problem::error("sie-type-unknown").text("text", shown(&text)))),
    }
}

/// `#KONTO`, `#KTYP`: an account. Told twice, the latter holds.
pub(super) fn account(file: &mut SieFile, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
    let number = fields.key(0)?;
    let told = fields.text(1);
    let account: &mut Account = file.accounts.entry(number).or_default();
    if fields.label == "KONTO" {
        account.name = told;
    } else {
        account.account_type = account_type(&told);
    }
    Ok(())
}

fn account_type(letter: &str) -> Option<AccountType> {
    match letter {
        "T" | "t" => Some(AccountType::Asset),
        "S" | "s" => Some(AccountType::Liability),
        "K" | "k" => Some(AccountType::Cost),
        "I" | "i" => Some(AccountType::Income),
        _ => None,
    }
}

/// `#DIM`, `#UNDERDIM`, `#OBJEKT`: a dimension, or an object of one. An object may stand in front of its dimension.
pub(super) fn dimension(file: &mut SieFile, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
    let number = fields.key(0)?;
    match fields.label {
        "OBJEKT" => {
            let object = fields.key(1)?;
            let name = fields.text(2);
            file.dimensions.entry(number).or_default().objects.insert(object, name);
        }
        label => {
            let parent: Option<Name> = if label == "UNDERDIM" { Some(fields.key(2)?) } else { None };
            let dimension = file.dimensions.entry(number).or_default();
            (dimension.name, dimension.parent, dimension.is_declared) = (fields.text(1), parent, true);
        }
    }
    Ok(())
}

/// `#IB`, `#UB`, `#RES`, `#OIB`, `#OUB`, `#PSALDO`: a balance.
pub(super) fn balance(file: &mut SieFile, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
    let kind = match fields.label {
        "IB" => BalanceKind::Opening,
        "UB" => BalanceKind::Closing,
        "RES" => BalanceKind::Result,
        "OIB" => BalanceKind::ObjectOpening,
        "OUB" => BalanceKind::ObjectClosing,
        _ => return period_balance(file, fields),
    };
    let (year, account, objects) = (fields.year(0), fields.key(1), fields.objects());
    let (amount, quantity) = (fields.amount(2), fields.quantity(3));
    let (year, account, objects) = (year?, account?, objects?);
    file.balances.push(Balance { kind, year, account, objects, amount: amount?, quantity });
    Ok(())
}

fn period_balance(file: &mut SieFile, fields: &mut Fields<'_, '_>) -> Result<(), Told> {
    let (year, month, account, objects) = (fields.year(0), fields.month(1), fields.key(2), fields.objects());
    let (amount, quantity) = (fields.amount(3), fields.quantity(4));
    let (year, month, account, objects) = (year?, month?, account?, objects?);
    file.period_balances.push(PeriodBalance { year, month, account, objects, amount: amount?, quantity });
    Ok(())
}

//! Money: decisions, contracts, and what they leave.

use std::path::PathBuf;

use nytta_office::view::{
    Commitments, ContractView, DecisionCheck, DecisionForm, DecisionView, DelegatedView, ExportedFile, Failure,
    MoneyOverview, MoneyQuery, MoneyRows, RequestView, Saved, SignatureForm, Signing, Unit,
};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt as _;

use super::Desktop;

type Kept<'a> = tauri::State<'a, Desktop>;

/// The frames as a ledger, what becomes of the money, and what has to be looked at.
#[tauri::command(async)]
#[specta::specta]
pub fn money(desktop: Kept<'_>) -> Result<MoneyOverview, Failure> {
    desktop.ask(|office| Ok(office.money()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn decision_list(desktop: Kept<'_>, query: MoneyQuery) -> Result<MoneyRows<DecisionView>, Failure> {
    desktop.ask(|office| Ok(office.decision_list(&query)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn contract_list(desktop: Kept<'_>, query: MoneyQuery) -> Result<MoneyRows<ContractView>, Failure> {
    desktop.ask(|office| Ok(office.contract_list(&query)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn request_list(desktop: Kept<'_>, query: MoneyQuery) -> Result<MoneyRows<RequestView>, Failure> {
    desktop.ask(|office| Ok(office.request_list(&query)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn delegated_list(desktop: Kept<'_>, query: MoneyQuery) -> Result<MoneyRows<DelegatedView>, Failure> {
    desktop.ask(|office| Ok(office.delegated_list(&query)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn commitment_list(desktop: Kept<'_>, query: MoneyQuery) -> Result<MoneyRows<Commitments>, Failure> {
    desktop.ask(|office| Ok(office.commitment_list(&query)))
}

/// What becomes of one project's money.
#[tauri::command(async)]
#[specta::specta]
pub fn commitments(desktop: Kept<'_>, project: String) -> Result<Commitments, Failure> {
    desktop.ask(|office| office.commitments(&project))
}

#[tauri::command(async)]
#[specta::specta]
pub fn decision(desktop: Kept<'_>, id: String) -> Result<DecisionView, Failure> {
    desktop.ask(|office| office.decision(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn contract(desktop: Kept<'_>, id: String) -> Result<ContractView, Failure> {
    desktop.ask(|office| office.contract(&id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn purchase_request(desktop: Kept<'_>, id: String) -> Result<RequestView, Failure> {
    desktop.ask(|office| office.purchase_request(&id))
}

/// Who may sign a contract on a day, as typed; empty is today.
#[tauri::command(async)]
#[specta::specta]
pub fn signing(desktop: Kept<'_>, contract: String, date: String) -> Result<Signing, Failure> {
    desktop.ask(|office| office.signing(&contract, &date))
}

/// How a decision would be taken in, as far as it is typed.
#[tauri::command(async)]
#[specta::specta]
pub fn check_decision(desktop: Kept<'_>, form: DecisionForm) -> Result<DecisionCheck, Failure> {
    desktop.ask(|office| Ok(office.check_decision(&form)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn decide(app: AppHandle, desktop: Kept<'_>, form: DecisionForm) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.decide(&form))
}

#[tauri::command(async)]
#[specta::specta]
pub fn take_decision(
    app: AppHandle,
    desktop: Kept<'_>,
    decision: String,
    date: String,
    paragraph: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.take_decision(&decision, &date, &paragraph))
}

/// The paths of the files that somebody picks; none where none is.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_files(app: AppHandle) -> Result<Vec<String>, Failure> {
    let picked = app.dialog().file().blocking_pick_files().unwrap_or_default();
    let paths = picked.into_iter().filter_map(|file| file.into_path().ok());
    Ok(paths.map(|path| path.display().to_string()).collect())
}

/// Adds files to a decision.
#[tauri::command(async)]
#[specta::specta]
pub fn attach(app: AppHandle, desktop: Kept<'_>, decision: String, paths: Vec<String>) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.attach(&decision, &paths))
}

/// Writes a file of a decision into the folder for exports.
#[tauri::command(async)]
#[specta::specta]
pub fn save_attachment(desktop: Kept<'_>, attachment: String) -> Result<ExportedFile, Failure> {
    let mut session = desktop.session();
    let folder = PathBuf::from(&session.preferences().export_folder);
    session.office()?.save_attachment(&attachment, &folder)
}

#[tauri::command(async)]
#[specta::specta]
pub fn propose_contract(
    app: AppHandle,
    desktop: Kept<'_>,
    values: Vec<(String, String)>,
    unit: Unit,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.propose_contract(&values, unit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn sign_contract(app: AppHandle, desktop: Kept<'_>, form: SignatureForm) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.sign_contract(&form))
}

/// Reports to a body what was signed by delegation until a day.
#[tauri::command(async)]
#[specta::specta]
pub fn report_delegations(
    app: AppHandle,
    desktop: Kept<'_>,
    body: String,
    until: String,
    dnr: String,
) -> Result<Saved, Failure> {
    desktop.change(&app, |office| office.report_delegations(&body, &until, &dnr))
}

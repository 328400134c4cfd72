//! One file a verb, or a few that belong together: open the file, call the office, print.

mod actuals;
mod appraise;
mod calc;
mod check;
mod files;
mod followup;
mod history;
mod list;
mod money;
mod totals;
mod trace;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use nytta_office::desk::Desk;
use nytta_office::view::{Failure, Preferences, Theme};
use nytta_office::{Session, Setting, Texts};

use crate::args::{Args, Language, Verb};
use crate::engine::{Sqlite, today};

/// What a verb works with.
pub struct Terminal {
    pub session: Session,
    pub texts: Texts,
}

/// How a verb ended where it did not fail: done, or with problems that it has listed.
pub enum Ending {
    Done,
    Problems,
}

pub fn run(args: &Args) -> ExitCode {
    let mut terminal = Terminal::new(args.lang);
    let code = match terminal.run(&args.verb) {
        Ok(Ending::Done) => 0,
        Ok(Ending::Problems) => 1,
        Err(failure) => {
            let said = terminal.texts.failure(&failure);
            // For other programs, what went wrong is an answer too. The calculator gives its own.
            if args.verb.is_json() && !matches!(args.verb, Verb::Calc { .. }) {
                crate::out::json(&serde_json::json!({ "failure": failure, "message": said }));
            }
            crate::out::complain(&said);
            // A period or a moment that cannot be read is a slip on the command line, and no problem of the data.
            let usage = matches!(failure.code.as_str(), "period-unreadable" | "moment-unreadable");
            if usage { 2 } else { 1 }
        }
    };
    match crate::out::lost() {
        None => ExitCode::from(code),
        Some(detail) => {
            crate::out::complain(&terminal.texts.with("terminal-output-lost", &[("detail", &detail)]));
            ExitCode::from(code.max(1))
        }
    }
}

impl Terminal {
    fn new(language: Language) -> Terminal {
        let tag = match language {
            Language::Sv => "sv",
            Language::En => "en",
        };
        let preferences = Preferences {
            language: tag.to_owned(),
            theme: Theme::System,
            export_folder: String::new(),
            portfolio_folder: String::new(),
            person: None,
            columns: Vec::new(),
        };
        let user = ["USER", "USERNAME", "LOGNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok())
            .unwrap_or_else(|| "user".to_owned());
        let setting = Setting { client: format!("nytta {}", env!("CARGO_PKG_VERSION")), user, preferences };
        // The terminal remembers nothing: what it is told stands on its command line.
        let session = Session::new(Arc::new(Sqlite), Desk::none(), setting);
        let texts = Texts::of(session.language());
        Terminal { session, texts }
    }

    fn run(&mut self, verb: &Verb) -> Result<Ending, Failure> {
        match verb {
            Verb::New { file, from } => files::new(self, file, *from),
            Verb::List { file, by, json, unit } => list::list(self, file, *by, *json, *unit),
            Verb::Totals { file, json, unit } => totals::totals(self, file, *json, *unit),
            Verb::History { file, json, limit } => history::history(self, file, *json, *limit),
            Verb::Import { file, source, what: None, dry_run, .. } => files::import(self, file, source, *dry_run),
            Verb::Import { file, source, what: Some(what), actuals: asked, dry_run, json } => {
                actuals::import(self, file, source, *what, asked, (*dry_run, *json))
            }
            Verb::Actuals { file, asked } => actuals::books(self, file, asked),
            Verb::Export { file, dir } => files::export(self, file, dir),
            Verb::Report { file, period, registered_until, out } => {
                files::report(self, file, period, registered_until.as_deref(), out)
            }
            Verb::Appraise { file, project, stage, json, xlsx } => match xlsx {
                Some(place) => appraise::workbook(self, file, project, stage.as_deref(), place),
                None => appraise::appraise(self, file, project, stage.as_deref(), *json),
            },
            Verb::Trace { file, project, figure, stage, depth, json } => {
                let stage = stage.as_deref();
                trace::trace(self, file, &trace::Asked { project, figure, stage, depth: *depth, json: *json })
            }
            Verb::Simulate { file, project, runs, seed, json } => {
                let request = nytta_office::SimulationRequest { runs: *runs, seed: *seed };
                appraise::simulate(self, file, project.as_deref(), request, *json)
            }
            Verb::Decide { file, asked } => money::decide(self, file, asked),
            Verb::Contract { file, asked } => money::contract(self, file, asked),
            Verb::Delegations { file, until, json } => money::delegations(self, file, until.as_deref(), *json),
            Verb::FollowUp { file, asked } => followup::follow_up(self, file, asked),
            Verb::Forecast { file, asked } => followup::forecast(self, file, asked),
            Verb::Calc { figure, json } => calc::calc(figure, *json),
            Verb::Check { file } => check::check(self, file),
            Verb::Undo { file } => check::undo(self, file),
        }
    }

    pub fn open(&mut self, file: &Path) -> Result<&mut nytta_office::Office, Failure> {
        self.session.open(file, today())?;
        self.session.office()
    }
}

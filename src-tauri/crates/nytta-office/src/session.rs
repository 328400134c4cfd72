//! A session: one person at one machine, with one portfolio open or none. The window and the terminal each hold one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use nytta_journal::port::{Journal, JournalError, ReadOnlyCause};
use nytta_portfolio::{Id, Month, Period, Quarter, Tertial, Timestamp, Year};

use crate::desk::Desk;
use crate::files::Opening;
use crate::office::{Caller, Office, journal_failure};
use crate::texts::Language;
use crate::undo::UndoStack;
use crate::view::{Failure, Me, OpenState, PeriodChoice, Preferences, ReadOnlyView, Recent, State, UndoLabel, Viewing};

/// The engine that keeps journals in files; chosen by the program, not here.
pub trait Engine: Send + Sync {
    /// Makes an empty journal where there is nothing yet.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn create(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError>;

    /// Opens a journal, for reading only where it cannot be written.
    ///
    /// # Errors
    /// See [`JournalError`].
    fn open(&self, path: &Path) -> Result<Box<dyn Journal>, JournalError>;
}

/// What a program is and whom it works for.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Program and version, as the journal records it.
    pub client: String,
    /// What the person is called on this machine.
    pub user: String,
    pub preferences: Preferences,
    /// The program itself, which is started again to read workbooks.
    pub program: PathBuf,
}

/// One person at one machine.
pub struct Session {
    engine: Arc<dyn Engine>,
    desk: Desk,
    setting: Setting,
    open: Option<(PathBuf, Office)>,
}

impl Session {
    #[must_use]
    pub fn new(engine: Arc<dyn Engine>, desk: Desk, setting: Setting) -> Session {
        let preferences = desk.preferences(setting.preferences.clone());
        Session { engine, desk, setting: Setting { preferences, ..setting }, open: None }
    }

    /// The portfolio that is open.
    ///
    /// # Errors
    /// None is.
    pub fn office(&mut self) -> Result<&mut Office, Failure> {
        self.open.as_mut().map(|(_, office)| office).ok_or_else(|| Failure::code("nothing-open"))
    }

    #[must_use]
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.setting.preferences
    }

    #[must_use]
    pub fn language(&self) -> Language {
        Language::of_tag(&self.setting.preferences.language)
    }

    /// Makes a portfolio in a file and opens it. Where anything fails, no file is left.
    ///
    /// # Errors
    /// There is a file already, or it cannot be made.
    pub fn create(&mut self, path: &Path, opening: &Opening, today: NaiveDate) -> Result<(), Failure> {
        if path.exists() {
            return Err(Failure::code("file-exists").text("path", path.display().to_string()));
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let failed = |error: std::io::Error| {
                Failure::code("folder-unwritable")
                    .text("path", folder.display().to_string())
                    .text("detail", error.to_string())
            };
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        drop(self.engine.create(path).map_err(journal_failure)?);
        let begun = self.office_of(path, today).and_then(|mut office| office.begin(opening).map(|()| office));
        match begun {
            Ok(office) => self.opened(path, office),
            Err(failure) => {
                remove_journal(path);
                Err(failure)
            }
        }
    }

    /// Makes a portfolio in the folder for new ones, under a name that is free; gives the file.
    ///
    /// # Errors
    /// As [`Session::create`].
    pub fn create_in_folder(&mut self, opening: &Opening, today: NaiveDate) -> Result<PathBuf, Failure> {
        let folder = PathBuf::from(&self.setting.preferences.portfolio_folder);
        let stem = file_stem(&opening.name);
        let candidates = (1..1000).map(|number| if number == 1 { stem.clone() } else { format!("{stem} {number}") });
        let path = candidates.map(|name| folder.join(format!("{name}.nytta"))).find(|path| !path.exists());
        let path = path.ok_or_else(|| Failure::code("file-exists").text("path", folder.display().to_string()))?;
        self.create(&path, opening, today)?;
        Ok(path)
    }

    /// Opens a portfolio's file; what was open is closed when that succeeds.
    ///
    /// # Errors
    /// It is not there or is no journal; what was open stays open.
    pub fn open(&mut self, path: &Path, today: NaiveDate) -> Result<(), Failure> {
        if !path.exists() {
            return Err(Failure::code("file-missing").text("path", path.display().to_string()));
        }
        if self.open.as_ref().is_some_and(|(open, _)| open == path) {
            return Ok(());
        }
        let office = self.office_of(path, today)?;
        self.opened(path, office)
    }

    pub fn close(&mut self) {
        self.open = None;
    }

    fn office_of(&self, path: &Path, today: NaiveDate) -> Result<Office, Failure> {
        let (engine, opened) = (Arc::clone(&self.engine), path.to_owned());
        Office::open(Box::new(move || engine.open(&opened)), self.caller(today)?)
    }

    fn caller(&self, today: NaiveDate) -> Result<Caller, Failure> {
        let machine = || Id::parse(&format!("user-{}", slug(&self.setting.user)));
        let person = self.setting.preferences.person.as_deref().and_then(|person| Id::parse(person).ok());
        Ok(Caller {
            author: person.map_or_else(machine, Ok).map_err(|_| Failure::code("no-such-record"))?,
            author_name: self.setting.user.clone(),
            client: self.setting.client.clone(),
            today,
            language: self.language(),
            program: self.setting.program.clone(),
        })
    }

    fn opened(&mut self, path: &Path, office: Office) -> Result<(), Failure> {
        let name = office.portfolio().settings().map_or_else(String::new, |settings| settings.name.clone());
        let now = office.now.recorded.map(|moment| moment.to_string()).unwrap_or_default();
        self.open = Some((path.to_owned(), office));
        // A list that cannot be kept is no reason to keep the portfolio closed.
        drop(self.desk.opened(Recent { path: path.display().to_string(), name, opened: now, gone: false }));
        Ok(())
    }

    /// Keeps what the person chose, and works by it from now on.
    ///
    /// # Errors
    /// The person's own folder cannot be written.
    pub fn prefer(&mut self, preferences: Preferences, today: NaiveDate) -> Result<(), Failure> {
        self.desk.keep_preferences(&preferences)?;
        self.setting.preferences = preferences;
        let caller = self.caller(today)?;
        if let Some((_, office)) = &mut self.open {
            office.work_as(caller)?;
        }
        Ok(())
    }

    /// What is open, who looks at it, and how.
    ///
    /// # Errors
    /// The store failed.
    pub fn state(&mut self) -> Result<State, Failure> {
        let open = match &mut self.open {
            Some((path, office)) => Some(office.state(path)?),
            None => None,
        };
        let version = self.setting.client.rsplit(' ').next().unwrap_or_default().to_owned();
        Ok(State { version, open, recent: self.desk.recent(), preferences: self.setting.preferences.clone() })
    }
}

impl Office {
    /// Works as another person, or in another language, from now on.
    fn work_as(&mut self, caller: Caller) -> Result<(), Failure> {
        if caller.author != self.caller.author {
            let head = self.head.sequence;
            self.undo = UndoStack::read(self.journal()?, head, &caller.author)?;
        }
        self.caller = caller;
        self.lists.forget();
        Ok(())
    }

    fn state(&mut self, path: &Path) -> Result<OpenState, Failure> {
        let (undo, redo) = (self.undo.undo.last().copied(), self.undo.redo.last().copied());
        let undo = undo.map(|sequence| self.undo_label(sequence)).transpose()?;
        let redo = redo.map(|sequence| self.undo_label(sequence)).transpose()?;
        let settings = self.now.portfolio.settings();
        let english = self.caller.language.is_english();
        let name =
            settings.map(|settings| settings.name_en.as_ref().filter(|_| english).unwrap_or(&settings.name).clone());
        let me = self.author(&self.caller.author);
        Ok(OpenState {
            path: path.display().to_string(),
            name: name.unwrap_or_default(),
            city: settings.map(|settings| settings.city.clone()).unwrap_or_default(),
            example: settings.is_some_and(|settings| settings.example),
            today: self.today().to_string(),
            period: self.suggested_period().map(|period| period.to_string()).unwrap_or_default(),
            head: self.head_number(),
            head_recorded: self.now.recorded.map(|moment| moment.to_string()),
            read_only: self.read_only().map(|cause| match cause {
                ReadOnlyCause::InUse => ReadOnlyView::InUse,
                ReadOnlyCause::Permission => ReadOnlyView::Permission,
                ReadOnlyCause::NewerRecords => ReadOnlyView::NewerRecords,
            }),
            viewing: self.earlier.as_ref().map(|standing| Viewing {
                sequence: crate::history::number(standing.sequence),
                recorded: standing.recorded.map(|moment| moment.to_string()),
            }),
            undo,
            redo,
            me: Me { id: me.id, name: me.name },
            grouping: settings.map_or_else(|| "area".to_owned(), |settings| settings.grouping.word().to_owned()),
        })
    }

    fn undo_label(&mut self, sequence: u64) -> Result<UndoLabel, Failure> {
        Ok(UndoLabel { sequence: crate::history::number(sequence), summary: self.change_line(sequence)? })
    }

    /// The tertial that a report would be made for today: the last one that has ended, within the portfolio's years.
    pub(crate) fn suggested_period(&self) -> Option<Period> {
        let periods = self.periods();
        let today = self.today();
        let ended = |period: &&Period| matches!(period, Period::Tertial(..)) && period.last_day() < today;
        periods
            .iter()
            .rev()
            .find(ended)
            .or_else(|| periods.iter().find(|period| matches!(period, Period::Tertial(..))))
            .copied()
    }

    fn periods(&self) -> Vec<Period> {
        let of_year = |year: Year| {
            let quarters =
                [Quarter::Q1, Quarter::Q2, Quarter::Q3, Quarter::Q4].map(|quarter| Period::Quarter(year, quarter));
            let tertials = [Tertial::T1, Tertial::T2, Tertial::T3].map(|tertial| Period::Tertial(year, tertial));
            quarters.into_iter().chain(tertials)
        };
        self.years().into_iter().flat_map(of_year).collect()
    }

    /// The periods that a report can be made for.
    #[must_use]
    pub fn report_periods(&self) -> Vec<PeriodChoice> {
        let suggested = self.suggested_period();
        let choices = self.periods().into_iter().map(|period| PeriodChoice {
            period: period.to_string(),
            length: if matches!(period, Period::Quarter(..)) { "quarter" } else { "tertial" }.to_owned(),
            first_day: period.first_day().to_string(),
            last_day: period.last_day().to_string(),
            suggested: Some(period) == suggested,
        });
        choices.collect()
    }
}

/// The moment that a text means: a moment, or the end of a day.
pub(crate) fn moment_of(text: &str) -> Result<Timestamp, Failure> {
    let day = text.trim().parse::<NaiveDate>().ok().filter(|day| Month::of(*day).is_some()).and_then(Timestamp::end_of);
    day.map_or_else(|| Timestamp::parse(text.trim()), Ok)
        .map_err(|_| Failure::code("moment-unreadable").text("text", text))
}

/// The file of a journal that did not come to be, and what its engine put beside it.
fn remove_journal(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal", "-lock"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        drop(std::fs::remove_file(PathBuf::from(name)));
    }
}

/// A name as the name of a file, whatever the system.
pub(crate) fn file_stem(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') { c } else { '-' }).collect();
    let stem = kept.trim().chars().take(80).collect::<String>();
    if stem.is_empty() { "portfolio".to_owned() } else { stem }
}

fn slug(name: &str) -> String {
    let kept = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(40)
        .collect::<String>();
    if kept.is_empty() { "unknown".to_owned() } else { kept }
}

//! Files of a decision: taken in beside its record, and given out again.

use std::fs;
use std::path::Path;

use nytta_journal::chain::blob_digest;
use nytta_journal::port::Digest;
use nytta_portfolio::record::{Attachment, Kind, Record};
use nytta_portfolio::{Id, Param, Problem};

use crate::change::{Purpose, Write, new_id};
use crate::office::journal_failure;
use crate::view::{AttachmentView, ExportedFile, Failure, Saved};
use crate::{Office, save_file};

/// The largest file that is taken in, in bytes.
const BYTES_MAX: u64 = 20 * 1024 * 1024;

/// What a file is by the ending of its name; another is just bytes.
const MEDIA_TYPES: [(&str, &str); 14] = [
    ("pdf", "application/pdf"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("doc", "application/msword"),
    ("xls", "application/vnd.ms-excel"),
    ("rtf", "application/rtf"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
];

impl Office {
    /// Adds files to a decision, as one change.
    ///
    /// # Errors
    /// There is no such decision, or a file cannot be read, is empty or is too large; `attach.1` is the second one.
    pub fn attach(&mut self, decision: &str, paths: &[String]) -> Result<Saved, Failure> {
        let id = self.reference(Kind::Decision, decision).map_err(|problem| Failure::because(&[problem]))?;
        let id = id.ok_or_else(|| Failure::because(&[Problem::error("field-required").at("decision")]))?;
        let (writes, blobs) = read_files(&id, paths).map_err(|problems| Failure::because(&problems))?;
        self.commit(writes, &Purpose { blobs, ..Purpose::default() })?;
        Ok(self.saved(Some(&id)))
    }

    /// Writes a file of a decision into a folder, under a name that is free.
    ///
    /// # Errors
    /// There is no such file, its content is not in the journal, or the folder cannot be written.
    pub fn save_attachment(&mut self, attachment: &str, folder: &Path) -> Result<ExportedFile, Failure> {
        let id = Office::id_of(attachment)?;
        let found = self.portfolio().attachments().get(&id).cloned();
        let found = found.ok_or_else(|| Failure::code("no-such-record").text("id", attachment))?;
        let missing = || Failure::code("attachment-missing").text("name", found.name.clone());
        let digest = digest_of(&found.digest).ok_or_else(missing)?;
        let bytes = self.journal()?.blob(&digest).map_err(journal_failure)?.ok_or_else(missing)?;
        let (stem, ending) = found.name.rsplit_once('.').unwrap_or((&found.name, ""));
        save_file(folder, stem, if is_ending(ending) { ending } else { "bin" }, &bytes)
    }

    /// Attachments whose content is not in the journal.
    pub(crate) fn lost_attachments(&mut self) -> Result<Vec<Problem>, Failure> {
        let attachments = self.now.portfolio.attachments().clone();
        let mut lost = Vec::new();
        for (id, attachment) in &attachments {
            let blob = match digest_of(&attachment.digest) {
                Some(digest) => self.journal()?.blob(&digest).map_err(journal_failure)?,
                None => None,
            };
            if blob.is_none_or(|bytes| bytes.len() as u64 != u64::from(attachment.size)) {
                let problem = Problem::error("attachment-missing").text("name", attachment.name.clone());
                lost.push(problem.on(Kind::Attachment.key(id)));
            }
        }
        Ok(lost)
    }

    /// The files of a decision by their names.
    pub(super) fn attachment_views(&self, decision: &Id) -> Vec<AttachmentView> {
        let portfolio = self.portfolio();
        let parts = portfolio.parts_of_kind(Kind::Attachment, decision);
        let mut found: Vec<AttachmentView> = parts
            .filter_map(|id| Some((id, portfolio.attachments().get(id)?)))
            .map(|(id, attachment)| AttachmentView {
                id: id.to_string(),
                name: attachment.name.clone(),
                media_type: attachment.media_type.clone(),
                size: attachment.size,
            })
            .collect();
        found.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
        found
    }
}

/// The records of files and their contents, or every problem with them.
pub(super) fn read_files(decision: &Id, paths: &[String]) -> Result<(Vec<Write>, Vec<Vec<u8>>), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut writes = Vec::new();
    let mut blobs = Vec::new();
    for (at, path) in paths.iter().enumerate() {
        match read_file(Path::new(path)) {
            Ok((name, bytes)) => {
                let attachment = Attachment {
                    decision: decision.clone(),
                    media_type: media_type(&name).to_owned(),
                    name,
                    size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                    digest: blob_digest(&bytes).to_string(),
                };
                writes.push(Write {
                    kind: Kind::Attachment,
                    id: new_id(),
                    after: Some(Record::Attachment(attachment)),
                });
                blobs.push(bytes);
            }
            Err(problem) => problems.push(problem.at(format!("attach.{at}"))),
        }
    }
    if problems.is_empty() { Ok((writes, blobs)) } else { Err(problems) }
}

/// A file's name and content.
fn read_file(path: &Path) -> Result<(String, Vec<u8>), Problem> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |error: std::io::Error| {
        Problem::error("attachment-unreadable").text("name", name.clone()).text("detail", error.to_string())
    };
    let told = fs::metadata(path).map_err(unreadable)?;
    let size = if told.is_file() { told.len() } else { 0 };
    if size == 0 || size > BYTES_MAX {
        let code = if size == 0 { "attachment-empty" } else { "attachment-too-large" };
        return Err(Problem::error(code).text("name", name).with("max", Param::Count(BYTES_MAX / 1024 / 1024)));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    Ok((name, bytes))
}

fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let known = MEDIA_TYPES.iter().find(|(known, _)| *known == ending);
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

fn is_ending(ending: &str) -> bool {
    (1..=8).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric())
}

fn digest_of(text: &str) -> Option<Digest> {
    let byte = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..32).map(|at| byte(2 * at)).collect();
    Some(Digest(bytes?.try_into().ok()?))
}

//! What can be asked of `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// What a file holds that this program did not write itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// Projects, one a row: CSV or a workbook, with a mapping that says what its columns mean
    Projects,
    /// A project's plan and estimates: a workbook that `nytta template` wrote and somebody filled in
    Plan,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// A folder of CSV files or one of them; or the file that --as says
    pub source: PathBuf,
    /// What the file holds, where it is no folder of CSV files
    #[arg(long = "as", value_enum, value_name = "KIND")]
    pub kind: Option<ImportKind>,
    /// The mapping, a TOML file: which column is what
    #[arg(long, value_name = "FILE", required_if_eq("kind", "projects"))]
    pub map: Option<PathBuf>,
    /// Only tell what it would do
    #[arg(long)]
    pub dry_run: bool,
    /// Take what is right and say what is left, instead of nothing
    #[arg(long, requires = "kind")]
    pub only_right: bool,
    /// Take the filled-in values also where others have changed them since the workbook was made
    #[arg(long)]
    pub overwrite: bool,
    /// Answers as JSON, for other programs
    #[arg(long)]
    pub json: bool,
}

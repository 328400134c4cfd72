//! The report before it is rendered: values and texts of the catalogue, in no language and no format yet. Every format
//! takes its figures from here, so that a figure is computed once.

mod build;
mod chart;
mod ground;
mod link;
mod request;
mod rounding;
mod sections;
mod table;
mod words;

pub use build::build;
pub use chart::{AreaBar, Chart, Drawing, FrameStack, PartBars, YearBar};
pub use request::{JournalHead, Previous, Request};
pub use table::{At, Cell, Column, Entry, Made, Rank, Row, Shape, Source, Table};
pub use words::{Value, Words};

use chrono::NaiveDate;
use nytta_portfolio::{Period, Timestamp};
use serde::Serialize;

/// A report to the committee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    pub front: Front,
    /// What to know, the most important first.
    pub findings: Vec<Finding>,
    /// The figures of the first page.
    pub key_figures: Table,
    pub sections: Vec<Section>,
}

/// What stands on the first page, and on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Front {
    pub city: Words,
    pub portfolio: Words,
    pub title: Words,
    pub subtitle: Words,
    /// What the figures belong to.
    pub period: Period,
    /// What was known.
    pub registered_until: Timestamp,
    pub made_on: NaiveDate,
    /// Not published: said on every page.
    pub draft: bool,
    /// Everything in it is invented: said on every page.
    pub example: bool,
    /// Why the frames are not decided, where they are not.
    pub proposed: Option<Words>,
    pub head: JournalHead,
}

/// A sentence with what explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub head: Words,
    pub body: Vec<Words>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub id: &'static str,
    pub title: Words,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Paragraph(Words),
    Items(Vec<Words>),
    /// Words and what they mean.
    Terms(Vec<(Words, Words)>),
    Table(Table),
    Chart(Chart),
}

impl Report {
    /// Every table, in the order in which they stand.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        let blocks = self.sections.iter().flat_map(|section| &section.blocks);
        std::iter::once(&self.key_figures).chain(blocks.filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        }))
    }

    /// Every chart, in the order in which they stand.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    }

    fn tables_mut(&mut self) -> Vec<&mut Table> {
        let blocks = self.sections.iter_mut().flat_map(|section| &mut section.blocks);
        let in_sections = blocks.filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        std::iter::once(&mut self.key_figures).chain(in_sections).collect()
    }
}

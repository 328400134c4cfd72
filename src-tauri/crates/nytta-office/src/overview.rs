//! The overview: the frames as one stack, the areas as bars, and what is missing.

use std::collections::BTreeSet;

use nytta_portfolio::figure::{Figure, Measure, Scope};
use nytta_portfolio::record::{Frame, Grouping, Kind};
use nytta_portfolio::{Id, Year, rules};

use crate::Office;
use crate::history::number;
use crate::view::{
    AreaBar, DrawnView, FigureView, FrameView, Overview, PartBars, ProblemView, ProgrammeLine, RemarkView, YearBar,
};

/// How much of what has to be looked at is listed.
const ATTENTION_MAX: usize = 200;

impl Office {
    /// Everything that the overview shows.
    #[must_use]
    pub fn overview(&self) -> Overview {
        let portfolio = self.portfolio();
        let mut attention = rules::attention(portfolio, self.totals());
        attention.extend(self.unreadable.iter().cloned());
        attention.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
        Overview {
            head: self.head_number(),
            frames: self.frames(),
            project_count: number(portfolio.projects().len() as u64),
            estimated: self.cost(Measure::Current, Scope::Counted),
            estimated_with_candidates: self.cost(Measure::Current, Scope::All),
            candidate_count: self.totals().count(&Scope::All) - self.totals().count(&Scope::Counted),
            original: self.cost(Measure::Original, Scope::Counted),
            running: self.cost(Measure::Running, Scope::Counted),
            operating: self.cost(Measure::Operating, Scope::Counted),
            capital: self.cost(Measure::Capital, Scope::Counted),
            unclassified: self.cost(Measure::Unclassified, Scope::Counted),
            parts: self.parts(),
            areas: self.area_bars(|area| Scope::Group(Grouping::Area, Some(area.clone()))),
            by_year: self.by_year(),
            unspread: self.cost(Measure::Unspread, Scope::Counted),
            programmes: self.programmes(),
            attention_count: number(attention.len() as u64),
            attention: attention.iter().take(ATTENTION_MAX).map(ProblemView::from).collect(),
            remarks: self.remarks(|about| about.is_none()),
        }
    }

    pub(crate) fn cost(&self, measure: Measure, scope: Scope) -> FigureView {
        self.figure(Figure::Cost { measure, scope })
    }

    /// The frames in their own order.
    pub(crate) fn frames(&self) -> Vec<FrameView> {
        let mut frames: Vec<(&Id, &Frame)> = self.portfolio().frames().iter().collect();
        frames.sort_by_key(|(_, frame)| frame.order);
        frames.into_iter().map(|(id, frame)| self.frame(id, frame)).collect()
    }

    fn frame(&self, id: &Id, frame: &Frame) -> FrameView {
        FrameView {
            id: id.to_string(),
            name: self.name(Kind::Frame, id),
            balance: frame.balance.word().to_owned(),
            status: frame.status.word().to_owned(),
            drawn_from: frame.drawn_from.as_ref().map(ToString::to_string),
            amount: self.figure(Figure::Frame(id.clone())),
            over: self.figure(Figure::Over(id.clone())),
            not_granted: self.figure(Figure::NotGranted(id.clone())),
            allocated: self.figure(Figure::AllocatedFrom(id.clone())),
            not_allocated: self.figure(Figure::NotAllocated(id.clone())),
            not_spent: self.figure(Figure::NotSpent(id.clone())),
            drawn: self.figure(Figure::Drawn(id.clone())),
            drawn_by_year: self
                .portfolio()
                .drawn_years(id)
                .into_iter()
                .map(|year| DrawnView {
                    year: u32::from(year.number()),
                    amount: self.figure(Figure::DrawnIn(id.clone(), year)),
                })
                .collect(),
            contingency_set: self.figure(Figure::ContingencySet(id.clone())),
            released: self.figure(Figure::Released(id.clone())),
            contingency: self.figure(Figure::Contingency(id.clone())),
        }
    }

    fn parts(&self) -> Vec<PartBars> {
        let portfolio = self.portfolio();
        let mut parts: Vec<Option<Id>> =
            self.lists_names(Kind::Part).into_iter().filter_map(|named| Id::parse(&named.id).ok()).map(Some).collect();
        parts.push(None);
        let bars = parts.into_iter().map(|part| {
            let scope = Scope::Group(Grouping::Part, part.clone());
            PartBars {
                part: self.named_opt(Kind::Part, part.as_ref()),
                candidates: part
                    .as_ref()
                    .and_then(|part| portfolio.parts().get(part))
                    .is_some_and(|part| part.candidates),
                count: self.totals().count(&scope),
                original: self.cost(Measure::Original, scope.clone()),
                current: self.cost(Measure::Current, scope),
                areas: self.area_bars(|area| Scope::AreaInPart { area: area.clone(), part: part.clone() }),
            }
        });
        let is_used = |bars: &PartBars| bars.count > 0 || (bars.part.is_some() && portfolio.projects().is_empty());
        bars.filter(is_used).collect()
    }

    /// A bar for each area that has projects in a scope, in the order of the areas.
    fn area_bars(&self, scope: impl Fn(&Id) -> Scope) -> Vec<AreaBar> {
        let areas = self.lists_names(Kind::Area).into_iter();
        let bars = areas.filter_map(|area| {
            let scope = scope(&Id::parse(&area.id).ok()?);
            Some(AreaBar {
                area,
                count: self.totals().count(&scope),
                original: self.cost(Measure::Original, scope.clone()),
                current: self.cost(Measure::Current, scope.clone()),
                low: self.cost(Measure::Low, scope.clone()),
                high: self.cost(Measure::High, scope),
            })
        });
        bars.filter(|bar| bar.count > 0).collect()
    }

    /// The years of the portfolio, and those that costs or budgets fall in.
    pub(crate) fn years(&self) -> BTreeSet<Year> {
        let portfolio = self.portfolio();
        let spread =
            portfolio.cost_lines().values().flat_map(|line| line.current.keys()).filter_map(|slot| slot.year());
        let budgets = portfolio.annual_budgets().values().map(|budget| budget.year);
        let mut years: BTreeSet<Year> = spread.chain(budgets).collect();
        let settings = portfolio.settings();
        let mut next = settings.map(|settings| settings.first_year);
        while let (Some(year), Some(settings)) = (next, settings) {
            years.insert(year);
            next = if year < settings.last_year { year.next() } else { None };
        }
        years
    }

    fn by_year(&self) -> Vec<YearBar> {
        let bars = self.years().into_iter().map(|year| YearBar {
            year: u32::from(year.number()),
            estimated: self.cost(Measure::CurrentIn(year), Scope::Counted),
            budget: self.figure(Figure::AnnualBudget(year)),
        });
        bars.collect()
    }

    fn programmes(&self) -> Vec<ProgrammeLine> {
        let mut programmes: Vec<Option<Id>> = self
            .lists_names(Kind::Programme)
            .into_iter()
            .filter_map(|named| Id::parse(&named.id).ok())
            .map(Some)
            .collect();
        programmes.push(None);
        let lines = programmes.into_iter().map(|programme| {
            let scope = Scope::Group(Grouping::Programme, programme.clone());
            ProgrammeLine {
                programme: self.named_opt(Kind::Programme, programme.as_ref()),
                count: self.totals().count(&scope),
                current: self.cost(Measure::Current, scope),
            }
        });
        lines.filter(|line| line.programme.is_some() || line.count > 0).collect()
    }

    pub(crate) fn remarks(&self, about: impl Fn(Option<&Id>) -> bool) -> Vec<RemarkView> {
        let english = self.language().is_english();
        let mut remarks: Vec<_> =
            self.portfolio().remarks().iter().filter(|(_, remark)| about(remark.about.as_ref())).collect();
        remarks.sort_by_key(|(_, remark)| remark.order);
        let views = remarks.into_iter().map(|(id, remark)| RemarkView {
            id: id.to_string(),
            text: if english { remark.text_en.as_ref() } else { None }.unwrap_or(&remark.text).clone(),
            source: remark.source.clone(),
            to_confirm: remark.to_confirm,
            about: self.named_opt(Kind::Project, remark.about.as_ref()),
        });
        views.collect()
    }
}

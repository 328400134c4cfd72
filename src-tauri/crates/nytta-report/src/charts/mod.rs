//! Charts as SVG: rectangles, lines and text only, at one unit to the point, so that their text has the size of the
//! page's. They are told apart in greyscale, and what is over a frame is the only thing in colour.

mod areas;
mod canvas;
mod frames;
mod outline;
mod years;

pub(crate) use outline::outlined;

use nytta_portfolio::Money;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::error::ReportError;
use crate::language::Unit;
use crate::model::{Chart, Drawing, Words};
use crate::texts::Texts;

/// The width of every chart, in points: that of the page's tables.
const WIDTH: f64 = 470.0;

/// A chart that is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawn {
    pub id: &'static str,
    pub svg: String,
}

/// Draws a chart.
pub(crate) fn draw(chart: &Chart, texts: &Texts) -> Result<Drawn, ReportError> {
    let pen = Pen { texts };
    let svg = match &chart.drawing {
        Drawing::Frames(stack) => frames::draw(stack, &pen),
        Drawing::Areas(parts) => areas::draw(parts, &pen),
        Drawing::Years(years) => years::draw(years, &pen),
    };
    let svg = svg.map_err(ReportError::Chart)?;
    Ok(Drawn { id: chart.id, svg: described(&svg, &pen.say(&chart.title), &pen.say(&chart.alt)) })
}

/// A chart with its title and what it shows in words, for those who do not see it.
fn described(svg: &str, title: &str, alt: &str) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    match svg.split_once('>') {
        Some((root, rest)) => {
            format!("{root} role=\"img\">\n<title>{}</title>\n<desc>{}</desc>{rest}", escaped(title), escaped(alt))
        }
        None => svg.to_owned(),
    }
}

/// What every chart writes with.
struct Pen<'a> {
    texts: &'a Texts,
}

impl Pen<'_> {
    fn say(&self, words: &Words) -> String {
        crate::pdf::printable(&self.texts.say(words))
    }

    fn plain(&self, key: &str) -> String {
        self.texts.plain(key)
    }

    /// An amount in mnkr, the unit not said.
    fn mnkr(&self, amount: Money) -> String {
        self.texts.language.amount(amount, Unit::Mnkr)
    }

    /// A text that mentions an amount.
    fn with_amount(&self, key: &'static str, amount: String) -> String {
        self.texts.say(&Words::Text { key, values: vec![("amount", amount.into())] })
    }
}

/// An amount as a place on a scale; only drawing uses it.
fn place(amount: Money) -> f64 {
    amount.sek().to_f64().unwrap_or_default()
}

/// A round step that divides a scale into four to eight.
fn step(largest: f64) -> f64 {
    let mut step = 1.0;
    while step * 80.0 < largest {
        step *= 10.0;
    }
    for factor in [1.0, 2.0, 5.0, 10.0, 20.0, 50.0] {
        if step * factor * 8.0 >= largest {
            return step * factor;
        }
    }
    step * 100.0
}

/// A tick of a scale in mnkr, with no more decimals than it needs.
fn tick(pen: &Pen<'_>, kronor: f64) -> String {
    let mnkr = Decimal::try_from(kronor / 1_000_000.0).unwrap_or_default();
    pen.texts.language.number(mnkr.round_dp(3).normalize())
}

/// A text on at most two lines of so many characters, cut where it is longer still.
fn on_two_lines(text: &str, length: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let fits = lines
            .last()
            .is_some_and(|line| line.is_empty() || line.chars().count() + 1 + word.chars().count() <= length);
        match lines.last_mut() {
            Some(line) if fits => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let more = lines.len() > 2;
    lines.truncate(2);
    let last = lines.len() - 1;
    for (at, line) in lines.iter_mut().enumerate() {
        if line.chars().count() > length || (more && at == last) {
            *line = line.chars().take(length.saturating_sub(1)).collect::<String>().trim_end().to_owned() + "…";
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        for (largest, expected) in [(88e6, 20e6), (650e6, 100e6), (7.9e6, 1e6), (1.0, 1.0), (0.0, 1.0)] {
            let found = step(largest);
            assert!((found - expected).abs() < 1e-6, "{largest}: {found}");
        }
    }

    #[test]
    fn long_names_take_two_lines_at_most() {
        assert_eq!(on_two_lines("Pedagogiska", 20), ["Pedagogiska"]);
        assert_eq!(
            on_two_lines("Administrativa/Gemensamma inkl. IT-infrastruktur", 28),
            ["Administrativa/Gemensamma", "inkl. IT-infrastruktur"]
        );
        assert_eq!(on_two_lines("en två tre fyra fem sex sju", 8), ["en två", "tre fyr…"]);
        assert_eq!(on_two_lines("", 8), [""]);
    }
}

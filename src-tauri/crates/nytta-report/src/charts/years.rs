//! What each year costs, part on part, and beside it what is not spread over years.

use plotters::style::RGBColor;

use super::canvas::{Anchor, Box2, Canvas, HAIR, INK, Lettering, MUTE, SERIES, Step, sheet};
use super::{Pen, WIDTH, place, step, tick};
use crate::model::YearBar;
use nytta_portfolio::Money;

const LEFT: f64 = 30.0;
const TOP: f64 = 34.0;
const PLOT: f64 = 150.0;
const HEIGHT: f64 = TOP + PLOT + 18.0;

/// Told apart in greyscale: neighbours are never of the same lightness.
const FILLS: [RGBColor; 4] = [SERIES[4], SERIES[2], SERIES[3], SERIES[1]];

pub(super) fn draw(years: &[YearBar], pen: &Pen<'_>) -> Result<String, String> {
    let largest = years.iter().map(height_of).fold(1.0, f64::max);
    let per_krona = PLOT / largest;
    let slot = (WIDTH - LEFT) / years.len().max(1) as f64;
    sheet(WIDTH, HEIGHT, |canvas| {
        legend(canvas, pen, years)?;
        axis(canvas, pen, largest, per_krona)?;
        for (number, year) in years.iter().enumerate() {
            column(canvas, pen, year, LEFT + slot * number as f64, slot, per_krona)?;
        }
        canvas.line((LEFT, TOP + PLOT), (WIDTH, TOP + PLOT), INK, 0.8)
    })
}

fn height_of(year: &YearBar) -> f64 {
    year.parts.iter().filter_map(|(_, amount)| *amount).map(place).sum()
}

fn legend(canvas: &Canvas<'_>, pen: &Pen<'_>, years: &[YearBar]) -> Step {
    let Some(year) = years.first() else { return Ok(()) };
    let mut x = LEFT;
    for (number, (name, _)) in year.parts.iter().enumerate() {
        let name: String = pen.say(name).chars().take(48).collect();
        canvas.fill(Box2 { x, y: 3.0, width: 13.0, height: 8.0 }, FILLS[number % FILLS.len()])?;
        canvas.text(&name, (x + 17.0, 10.0), Lettering::of(8.0, MUTE))?;
        x += 17.0 + name.chars().count() as f64 * 4.1 + 16.0;
        if x > WIDTH - 60.0 {
            break;
        }
    }
    Ok(())
}

fn axis(canvas: &Canvas<'_>, pen: &Pen<'_>, largest: f64, per_krona: f64) -> Step {
    let step = step(largest);
    let mut at = 0.0;
    while at <= largest * 1.001 {
        let y = TOP + PLOT - at * per_krona;
        canvas.line((LEFT, y), (WIDTH, y), HAIR, 0.5)?;
        canvas.text(&tick(pen, at), (LEFT - 5.0, y + 2.6), Lettering::of(7.6, MUTE).at(Anchor::End))?;
        at += step;
    }
    Ok(())
}

fn column(canvas: &Canvas<'_>, pen: &Pen<'_>, year: &YearBar, left: f64, slot: f64, per_krona: f64) -> Step {
    let width = (slot * 0.56).min(64.0);
    let x = left + (slot - width) / 2.0;
    let mut top = TOP + PLOT;
    for (number, (_, amount)) in year.parts.iter().enumerate() {
        let Some(amount) = amount else { continue };
        let height = place(*amount) * per_krona;
        top -= height;
        canvas.fill(Box2 { x, y: top, width, height }, FILLS[number % FILLS.len()])?;
    }
    if !year.spread && top < TOP + PLOT {
        canvas.dashed_outline(
            Box2 { x: x - 2.0, y: top - 2.0, width: width + 4.0, height: TOP + PLOT - top + 2.0 },
            MUTE,
            0.8,
        )?;
    }
    let known: Vec<Money> = year.parts.iter().filter_map(|(_, amount)| *amount).collect();
    let sum = Money::sum(known.iter().copied()).ok().filter(|_| !known.is_empty());
    let said = sum.map_or_else(|| "–".to_owned(), |sum| pen.mnkr(sum));
    let middle = x + width / 2.0;
    canvas.text(&said, (middle, top - 5.0), Lettering::of(8.4, INK).strong().at(Anchor::Middle))?;
    canvas.text(&pen.say(&year.name), (middle, TOP + PLOT + 12.0), Lettering::of(8.4, INK).at(Anchor::Middle))
}

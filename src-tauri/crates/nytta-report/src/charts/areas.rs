//! Areas as bars, part by part, with a line from the low to the high estimate where both are given.

use super::canvas::{Anchor, Box2, Canvas, HAIR, INK, Lettering, MUTE, SERIES, Step, WHITE_PAPER, sheet};
use super::{Pen, WIDTH, on_two_lines, place, step, tick};
use crate::model::{AreaBar, PartBars};

const LEFT: f64 = 150.0;
/// Room for the value behind the longest bar.
const RIGHT: f64 = 34.0;
const HEADING: f64 = 17.0;
const AXIS: f64 = 16.0;
const HEIGHT_MAX: f64 = 600.0;

pub(super) fn draw(parts: &[PartBars], pen: &Pen<'_>) -> Result<String, String> {
    let bars: usize = parts.iter().map(|part| part.areas.len()).sum();
    let headings = HEADING * parts.len() as f64;
    let row = ((HEIGHT_MAX - headings) / bars.max(1) as f64).clamp(8.0, 19.0);
    let height = headings + row * bars as f64 + AXIS;
    let values = parts.iter().flat_map(|part| &part.areas).flat_map(|area| [area.likely, area.high]);
    let largest = values.flatten().map(place).fold(1.0, f64::max);
    let per_krona = (WIDTH - LEFT - RIGHT) / largest;
    sheet(WIDTH, height, |canvas| {
        axis(canvas, pen, largest, per_krona, height - AXIS)?;
        let mut y = 0.0;
        for part in parts {
            canvas.text(&pen.say(&part.part), (0.0, y + 11.0), Lettering::of(8.4, SERIES[4]).strong())?;
            y += HEADING;
            for area in &part.areas {
                bar(canvas, pen, area, Box2 { x: LEFT, y, width: per_krona, height: row })?;
                y += row;
            }
        }
        canvas.line((LEFT, HEADING - 3.0), (LEFT, height - AXIS), INK, 0.6)
    })
}

fn axis(canvas: &Canvas<'_>, pen: &Pen<'_>, largest: f64, per_krona: f64, bottom: f64) -> Step {
    let step = step(largest);
    let mut at = 0.0;
    while at <= largest * 1.001 {
        let x = LEFT + at * per_krona;
        canvas.line((x, HEADING - 3.0), (x, bottom), HAIR, 0.5)?;
        canvas.text(&tick(pen, at), (x, bottom + 11.0), Lettering::of(7.6, MUTE).at(Anchor::Middle))?;
        at += step;
    }
    Ok(())
}

/// One bar in its row; the width of `row` is that of a krona.
fn bar(canvas: &Canvas<'_>, pen: &Pen<'_>, area: &AreaBar, row: Box2) -> Step {
    let thick = (row.height * 0.58).min(11.0);
    let top = row.y + (row.height - thick) / 2.0;
    let middle = row.y + row.height / 2.0;
    let name = on_two_lines(&pen.say(&area.name), 34);
    if name.len() == 2 && row.height >= 17.0 {
        canvas.text(&name[0], (0.0, middle - 1.2), Lettering::of(8.0, INK))?;
        canvas.text(&name[1], (0.0, middle + 7.0), Lettering::of(7.6, MUTE))?;
    } else if let Some(first) = name.first() {
        let more = if name.len() == 2 { "…" } else { "" };
        canvas.text(&format!("{first}{more}"), (0.0, middle + 2.8), Lettering::of(8.2_f64.min(row.height), INK))?;
    }
    let Some(likely) = area.likely else {
        return canvas.text("–", (LEFT + 4.0, middle + 2.8), Lettering::of(8.2, MUTE));
    };
    let x = |amount| LEFT + place(amount) * row.width;
    canvas.fill(Box2 { x: LEFT, y: top, width: x(likely) - LEFT, height: thick }, SERIES[3])?;
    let mut end = x(likely);
    if let (Some(low), Some(high)) = (area.low, area.high)
        && low < high
    {
        for (colour, width) in [(WHITE_PAPER, 2.4), (INK, 0.9)] {
            canvas.line((x(low), middle), (x(high), middle), colour, width)?;
            canvas.line((x(low), middle - 3.0), (x(low), middle + 3.0), colour, width)?;
            canvas.line((x(high), middle - 3.0), (x(high), middle + 3.0), colour, width)?;
        }
        end = end.max(x(high));
    }
    canvas.text(&pen.mnkr(likely), (end + 4.0, middle + 2.8), Lettering::of(8.2, INK).strong())
}

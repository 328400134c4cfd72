//! The frames as one stack: what is granted lies within the reserve. An estimate that cannot be told from the grant on
//! that scale is magnified beside it.

use nytta_portfolio::Money;

use super::canvas::{Anchor, Box2, Canvas, HAIR, INK, Lettering, MUTE, RUST, SERIES, Step, WHITE_PAPER, sheet};
use super::{Pen, WIDTH, place};
use crate::language::Unit;
use crate::model::{FrameStack, Words};

const TOP: f64 = 26.0;
const BAR: f64 = 54.0;
const MAGNIFIED_TOP: f64 = 148.0;
const MAGNIFIED_BAR: f64 = 32.0;
const MAGNIFIED_LEFT: f64 = 150.0;

/// The part of the whole below which a difference is magnified.
const TOO_SMALL_TO_SEE: f64 = 0.06;

pub(super) fn draw(stack: &FrameStack, pen: &Pen<'_>) -> Result<String, String> {
    let window = Window::of(stack);
    let height = if window.is_some() { MAGNIFIED_TOP + MAGNIFIED_BAR + 24.0 } else { TOP + BAR + 30.0 };
    sheet(WIDTH, height, |canvas| {
        let scale = Scale::of(stack);
        bars(canvas, pen, stack, &scale)?;
        estimate(canvas, pen, stack, &scale, window.is_none())?;
        window.map_or(Ok(()), |window| magnified(canvas, pen, stack, &scale, &window))
    })
}

/// Kronor along the width of the chart.
struct Scale {
    from: f64,
    left: f64,
    per_krona: f64,
}

impl Scale {
    fn of(stack: &FrameStack) -> Scale {
        let amounts = [stack.reserve, Some(stack.granted), stack.estimated];
        let largest = amounts.into_iter().flatten().map(place).fold(1.0, f64::max);
        Scale { from: 0.0, left: 0.3, per_krona: (WIDTH - 0.6) / largest }
    }

    fn x(&self, amount: f64) -> f64 {
        self.left + (amount - self.from) * self.per_krona
    }
}

fn bars(canvas: &Canvas<'_>, pen: &Pen<'_>, stack: &FrameStack, scale: &Scale) -> Step {
    let granted = scale.x(place(stack.granted));
    if let Some(reserve) = stack.reserve {
        let whole = Box2 { x: scale.left, y: TOP, width: scale.x(place(reserve)) - scale.left, height: BAR };
        canvas.fill(whole, SERIES[0])?;
        canvas.outline(whole, HAIR, 0.6)?;
        let left = reserve.checked_sub(stack.granted).unwrap_or_default();
        let end = scale.x(place(reserve));
        if end - granted > 90.0 {
            let said = pen.with_amount("report-chart-label-left", pen.mnkr(left));
            canvas.text(
                &said,
                ((granted + end) / 2.0, TOP + BAR / 2.0 + 3.0),
                Lettering::of(8.4, INK).at(Anchor::Middle),
            )?;
        }
        named(canvas, end, &pen.plain("report-chart-label-reserve"), &pen.mnkr(reserve))?;
    }
    let inset = if stack.reserve.is_some() { 7.0 } else { 0.0 };
    let inner = Box2 { x: scale.left, y: TOP + inset, width: granted - scale.left, height: BAR - 2.0 * inset };
    canvas.fill(inner, SERIES[2])?;
    canvas.outline(inner, WHITE_PAPER, 0.8)?;
    if granted > 120.0 {
        let key = if stack.reserve.is_some() { "report-chart-label-within" } else { "report-chart-label-alone" };
        let said = pen.with_amount(key, pen.mnkr(stack.granted));
        canvas.text(
            &said,
            (granted / 2.0, TOP + BAR / 2.0 + 3.0),
            Lettering::of(8.6, INK).strong().at(Anchor::Middle),
        )?;
    }
    named(canvas, granted, &pen.plain("report-chart-label-granted"), &pen.mnkr(stack.granted))
}

/// A tick below the bar with what it stands for.
fn named(canvas: &Canvas<'_>, x: f64, name: &str, amount: &str) -> Step {
    canvas.line((x, TOP + BAR - 2.0), (x, TOP + BAR + 24.0), INK, 0.5)?;
    canvas.text(name, (x - 3.0, TOP + BAR + 13.0), Lettering::of(8.0, MUTE).at(Anchor::End))?;
    canvas.text(amount, (x - 3.0, TOP + BAR + 23.0), Lettering::of(8.6, INK).strong().at(Anchor::End))
}

/// The estimate as a line over the bar; in rust where it is over the grant.
fn estimate(canvas: &Canvas<'_>, pen: &Pen<'_>, stack: &FrameStack, scale: &Scale, with_difference: bool) -> Step {
    let Some(estimated) = stack.estimated else { return Ok(()) };
    let colour = if estimated > stack.granted { RUST } else { INK };
    let x = scale.x(place(estimated));
    canvas.line((x, TOP - 4.0), (x, TOP + BAR), colour, 1.2)?;
    canvas.triangle([(x - 4.0, TOP - 11.0), (x + 4.0, TOP - 11.0), (x, TOP - 4.0)], colour)?;
    let mut said = format!("{} {}", pen.plain("report-chart-label-estimated"), pen.mnkr(estimated));
    if with_difference {
        said = format!("{said}: {}", difference(pen, stack, estimated));
    }
    let (anchor, x) = if x > WIDTH * 0.6 { (Anchor::End, x - 8.0) } else { (Anchor::Start, x + 8.0) };
    canvas.text(&said, (x, TOP - 5.0), Lettering::of(8.6, colour).strong().at(anchor))
}

/// How the estimate stands to the grant, in words.
fn difference(pen: &Pen<'_>, stack: &FrameStack, estimated: Money) -> String {
    let over = estimated.checked_sub(stack.granted).unwrap_or_default();
    let (key, amount) = if over.is_zero() {
        return pen.plain("report-chart-label-equal");
    } else if over.is_negative() {
        ("report-chart-label-under", Money::ZERO.checked_sub(over).unwrap_or(over))
    } else {
        ("report-chart-label-over", over)
    };
    let unit = Unit::that_shows(amount);
    let shown = pen.texts.language.amount(amount, unit);
    let shown = if unit == Unit::Mnkr { shown } else { pen.texts.language.said_amount(amount) };
    pen.with_amount(key, shown)
}

/// The stretch of the scale that is magnified.
struct Window {
    from: f64,
    to: f64,
}

impl Window {
    /// A round stretch around the grant and the estimate, where they would otherwise lie on each other.
    fn of(stack: &FrameStack) -> Option<Window> {
        let (granted, estimated) = (place(stack.granted), place(stack.estimated?));
        let whole = stack.reserve.map_or(granted, place).max(estimated);
        let apart = (estimated - granted).abs();
        if apart < 0.005 || apart > whole * TOO_SMALL_TO_SEE {
            return None;
        }
        let mut width = 0.01;
        while width < apart * 4.0 {
            width *= 10.0;
        }
        for part in [0.2, 0.5] {
            if width * part >= apart * 4.0 {
                width *= part;
                break;
            }
        }
        let grid = width / 5.0;
        let from = ((granted.min(estimated) - width * 0.4) / grid).floor() * grid;
        Some(Window { from: from.max(0.0), to: from.max(0.0) + width })
    }
}

fn magnified(canvas: &Canvas<'_>, pen: &Pen<'_>, stack: &FrameStack, whole: &Scale, window: &Window) -> Step {
    let Some(estimated) = stack.estimated else { return Ok(()) };
    let scale = Scale {
        from: window.from,
        left: MAGNIFIED_LEFT,
        per_krona: (WIDTH - 0.3 - MAGNIFIED_LEFT) / (window.to - window.from),
    };
    let (top, bottom) = (MAGNIFIED_TOP, MAGNIFIED_TOP + MAGNIFIED_BAR);
    let (left, right) = (MAGNIFIED_LEFT, WIDTH - 0.3);
    // From the sliver of the bar to what it becomes.
    let sliver = whole.x(place(stack.granted));
    canvas.path(&[(sliver, TOP + BAR + 28.0), (left, top)], HAIR, 0.5)?;
    canvas.path(&[(sliver, TOP + BAR + 28.0), (right, top)], HAIR, 0.5)?;
    let (granted, estimate) = (scale.x(place(stack.granted)), scale.x(place(estimated)));
    canvas.fill(Box2 { x: left, y: top, width: right - left, height: MAGNIFIED_BAR }, SERIES[0])?;
    canvas.fill(Box2 { x: left, y: top, width: granted - left, height: MAGNIFIED_BAR }, SERIES[2])?;
    canvas.outline(Box2 { x: left, y: top, width: right - left, height: MAGNIFIED_BAR }, HAIR, 0.6)?;
    let colour = if estimated > stack.granted { RUST } else { INK };
    canvas.line((granted, top), (granted, bottom + 7.0), INK, 0.9)?;
    canvas.dashes((estimate, top - 4.0), (estimate, bottom + 7.0), colour, 1.2)?;
    canvas.triangle([(estimate - 4.0, top - 11.0), (estimate + 4.0, top - 11.0), (estimate, top - 4.0)], colour)?;
    let middle = top + MAGNIFIED_BAR / 2.0 + 3.0;
    let strong = Lettering::of(8.4, INK).strong();
    let (first, second) = (granted.min(estimate), granted.max(estimate));
    let named = |key: &str, amount| format!("{} {}", pen.plain(key), pen.mnkr(amount));
    let granted_said = named("report-chart-label-granted", stack.granted);
    let estimated_said = named("report-chart-label-estimated", estimated);
    let (before, after) =
        if granted < estimate { (&granted_said, &estimated_said) } else { (&estimated_said, &granted_said) };
    canvas.text(
        before,
        (first - 5.0, middle),
        Lettering { colour: if granted < estimate { INK } else { colour }, ..strong.at(Anchor::End) },
    )?;
    canvas.text(
        after,
        (second + 5.0, middle),
        Lettering { colour: if granted < estimate { colour } else { INK }, ..strong },
    )?;
    canvas.line((first, bottom + 7.0), (second, bottom + 7.0), colour, 0.9)?;
    canvas.text(
        &difference(pen, stack, estimated),
        ((first + second) / 2.0, bottom + 18.0),
        Lettering { colour, ..strong.at(Anchor::Middle) },
    )?;
    said_beside(canvas, pen, window)
}

/// That the axis is broken, in words.
fn said_beside(canvas: &Canvas<'_>, pen: &Pen<'_>, window: &Window) -> Step {
    let said = pen.texts.say(&Words::Text {
        key: "report-chart-magnified",
        values: vec![("from", super::tick(pen, window.from).into()), ("to", super::tick(pen, window.to).into())],
    });
    canvas.text(&said, (0.0, MAGNIFIED_TOP + 12.0), Lettering::of(8.6, INK).strong())?;
    for (number, line) in super::on_two_lines(&pen.plain("report-chart-magnified-note"), 30).iter().enumerate() {
        canvas.text(line, (0.0, MAGNIFIED_TOP + 23.0 + 9.5 * number as f64), Lettering::of(7.8, MUTE))?;
    }
    Ok(())
}

//! A sheet to draw on, in points from the upper left corner.

use plotters::coord::Shift;
use plotters::element::Drawable;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

pub(super) const INK: RGBColor = RGBColor(0x17, 0x20, 0x2a);
pub(super) const MUTE: RGBColor = RGBColor(0x52, 0x60, 0x6c);
pub(super) const HAIR: RGBColor = RGBColor(0xc5, 0xcd, 0xd4);
pub(super) const RUST: RGBColor = RGBColor(0xa6, 0x3d, 0x0a);
pub(super) const WHITE_PAPER: RGBColor = RGBColor(0xff, 0xff, 0xff);
/// From light to dark; the steps hold in greyscale.
pub(super) const SERIES: [RGBColor; 5] = [
    RGBColor(0xee, 0xf1, 0xf4),
    RGBColor(0xcd, 0xd8, 0xe1),
    RGBColor(0x9d, 0xb3, 0xc6),
    RGBColor(0x5f, 0x81, 0x9f),
    RGBColor(0x17, 0x3f, 0x5f),
];

/// The backend knows whole pixels only, so that everything is drawn ten times as large.
const SCALE: f64 = 10.0;
/// Quoted inside the attribute: a family name that holds a digit is not found otherwise.
const FAMILY: &str = "'Source Sans 3'";
/// The backend divides the size of a font by this.
const BACKEND_FONT_FACTOR: f64 = 1.24;
/// From the top of the backend's text box down to the baseline, in heights of the font.
const TOP_TO_BASELINE: f64 = 0.76;

/// A step of drawing; a failure says why.
pub(super) type Step = Result<(), String>;

pub(super) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

/// Where a text stands: its point is at its start, its middle or its end.
#[derive(Debug, Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lettering {
    pub size: f64,
    pub strong: bool,
    pub colour: RGBColor,
    pub anchor: Anchor,
}

impl Lettering {
    pub(super) fn of(size: f64, colour: RGBColor) -> Lettering {
        Lettering { size, strong: false, colour, anchor: Anchor::Start }
    }

    pub(super) fn strong(self) -> Lettering {
        Lettering { strong: true, ..self }
    }

    pub(super) fn at(self, anchor: Anchor) -> Lettering {
        Lettering { anchor, ..self }
    }
}

/// A rectangle by its upper left corner and its size.
#[derive(Debug, Clone, Copy)]
pub(super) struct Box2 {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Draws a sheet of a size and gives it as SVG.
pub(super) fn sheet(width: f64, height: f64, drawn: impl FnOnce(&Canvas<'_>) -> Step) -> Result<String, String> {
    let mut svg = String::new();
    {
        let backend = SVGBackend::with_string(&mut svg, (whole(width).unsigned_abs(), whole(height).unsigned_abs()));
        let canvas = Canvas { area: backend.into_drawing_area() };
        drawn(&canvas)?;
        canvas.area.present().map_err(|error| error.to_string())?;
    }
    let large = format!("width=\"{}\" height=\"{}\"", whole(width), whole(height));
    Ok(svg.replacen(&large, &format!("width=\"{width:.1}\" height=\"{height:.1}\""), 1))
}

#[expect(clippy::cast_possible_truncation, reason = "a sheet is some thousands of pixels wide")]
fn whole(points: f64) -> i32 {
    (points * SCALE).round() as i32
}

impl Canvas<'_> {
    fn put<E>(&self, element: &E) -> Step
    where
        for<'e> &'e E: plotters::element::PointCollection<'e, (i32, i32)>,
        for<'a> E: Drawable<SVGBackend<'a>>,
    {
        self.area.draw(element).map_err(|error| error.to_string())
    }

    pub(super) fn fill(&self, area: Box2, colour: RGBColor) -> Step {
        let corners = [(whole(area.x), whole(area.y)), (whole(area.x + area.width), whole(area.y + area.height))];
        self.put(&Rectangle::new(corners, colour.filled()))
    }

    pub(super) fn outline(&self, area: Box2, colour: RGBColor, width: f64) -> Step {
        let (left, top, right, bottom) = (area.x, area.y, area.x + area.width, area.y + area.height);
        self.path(&[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], colour, width)
    }

    pub(super) fn line(&self, from: (f64, f64), to: (f64, f64), colour: RGBColor, width: f64) -> Step {
        self.path(&[from, to], colour, width)
    }

    pub(super) fn path(&self, points: &[(f64, f64)], colour: RGBColor, width: f64) -> Step {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (whole(*x), whole(*y))).collect();
        self.put(&PathElement::new(points, colour.stroke_width(whole(width).unsigned_abs())))
    }

    /// A line of dashes.
    pub(super) fn dashes(&self, from: (f64, f64), to: (f64, f64), colour: RGBColor, width: f64) -> Step {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = (dx * dx + dy * dy).sqrt();
        let (dash, period) = (3.0, 5.0);
        let mut at = 0.0;
        while at < length {
            let end = (at + dash).min(length);
            let point = |d: f64| (from.0 + dx * d / length, from.1 + dy * d / length);
            self.line(point(at), point(end), colour, width)?;
            at += period;
        }
        Ok(())
    }

    pub(super) fn dashed_outline(&self, area: Box2, colour: RGBColor, width: f64) -> Step {
        let (left, top, right, bottom) = (area.x, area.y, area.x + area.width, area.y + area.height);
        self.dashes((left, top), (right, top), colour, width)?;
        self.dashes((right, top), (right, bottom), colour, width)?;
        self.dashes((left, top), (left, bottom), colour, width)
    }

    pub(super) fn triangle(&self, points: [(f64, f64); 3], colour: RGBColor) -> Step {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (whole(*x), whole(*y))).collect();
        self.put(&Polygon::new(points, colour.filled()))
    }

    /// A text with its baseline at `y`.
    pub(super) fn text(&self, text: &str, (x, y): (f64, f64), lettering: Lettering) -> Step {
        let horizontal = match lettering.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = if lettering.strong { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name(FAMILY), lettering.size * SCALE * BACKEND_FONT_FACTOR, style);
        let style = TextStyle::from(font).color(&lettering.colour).pos(Pos::new(horizontal, VPos::Top));
        let top = y - TOP_TO_BASELINE * lettering.size;
        self.put(&Text::new(text.to_owned(), (whole(x), whole(top)), style))
    }
}

//! Simulation, present values and internal rates of very many flows, beside what Python's packages take for the same floats.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use nytta_appraisal::discount::{Discounting, present_values};
use nytta_appraisal::distribution::Triangular;
use nytta_appraisal::irr::internal_rates;
use nytta_appraisal::rate::{Rate, RateCurve};
use nytta_appraisal::simulation::{Keep, Line, Model, Plan, Spread, simulate};
use nytta_tests::generated::Chance;

use crate::peer::{self, Peer};
use crate::place;
use crate::table::{Samples, Table, timed};

const RUNS: u32 = 10_000;
const FACTORS: usize = 1_000;
const FLOWS: usize = 10_000;
const MONTHS: usize = 120;
const YEARS: usize = 20;
const RATES_AIM: Duration = Duration::from_millis(15);

pub fn measure(table: &mut Table) {
    table.room("appraisal");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let folder = place::on_disk();
    let mut chance = Chance::new(17);
    let simulated = Row::simulate(table, folder.path(), &mut chance, cores);
    let discounted = Row::discount(table, folder.path(), &mut chance, cores);
    let solved = Row::solve(table, folder.path(), &mut chance, cores);
    let peers = match peer::measured(folder.path(), cores) {
        Ok(peers) => peers,
        Err(reason) => return table.says("numpy and pyxirr: could not be had", "", &reason),
    };
    simulated.beside(table, &peers, "at least 15");
    discounted.beside(table, &peers, "at least 1");
    solved.beside(table, &peers, "at least 30");
    agreement(table, folder.path(), &simulated, &discounted, &solved);
}

/// Something that was measured and has peers.
struct Row {
    name: &'static str,
    what: &'static str,
    of: &'static str,
    median: Duration,
    result: Vec<f64>,
}

impl Row {
    fn simulate(table: &mut Table, folder: &Path, chance: &mut Chance, cores: usize) -> Row {
        let mut ranges = vec![Vec::new(); 4];
        for _ in 0..FACTORS {
            let low = share(chance);
            let likely = low + share(chance);
            for (column, value) in ranges.iter_mut().zip([low, likely, likely + share(chance), share(chance)]) {
                column.push(value);
            }
        }
        write(folder, "ranges", &ranges.concat());
        let range = |at: usize| Triangular::new(ranges[0][at], ranges[1][at], ranges[2][at]).unwrap();
        let line = |at: usize| Line { project: 0, profile: vec![ranges[3][at]], factors: vec![at] };
        let lines: Vec<Line> = (0..FACTORS).map(line).collect();
        let model = Model::new((0..FACTORS).map(range).collect(), &[vec![1.0]], &lines).unwrap();
        let plan = Plan { seed: 3, runs: RUNS, threads: cores, keep: Keep::Portfolio };
        let run = || simulate(&model, &plan, &|_| ControlFlow::Continue(())).unwrap();
        let spread: Spread = run().portfolio().unwrap();
        let deviation = spread.standard_error() * f64::from(RUNS).sqrt();
        let samples = Samples::of(50, |_| timed(run));
        let row = Row {
            name: "simulate",
            what: "simulation of triangular factors",
            of: "10 000 runs × 1 000",
            median: samples.median(),
            result: vec![spread.mean(), deviation],
        };
        table.took(row.what, row.of, &samples, None);
        row
    }

    fn discount(table: &mut Table, folder: &Path, chance: &mut Chance, cores: usize) -> Row {
        let monthly = RateCurve::flat(Rate::new(0.003).unwrap());
        let factors = Discounting::from_year_zero(monthly).factors(MONTHS).unwrap();
        let flows: Vec<f64> = (0..FLOWS * MONTHS).map(|_| share(chance) - 0.5).collect();
        write(folder, "factors", &factors);
        write(folder, "months", &flows);
        let result = present_values(&flows, &factors, cores).unwrap();
        let samples = Samples::of(500, |_| timed(|| present_values(&flows, &factors, cores).unwrap()));
        let (what, of) = ("net present values", "10 000 × 120 months");
        table.took(what, of, &samples, None);
        let alone = Samples::of(500, |_| timed(|| present_values(&flows, &factors, 1).unwrap()));
        table.took("  the same by one thread", of, &alone, None);
        Row { name: "present_values", what, of, median: samples.median(), result }
    }

    fn solve(table: &mut Table, folder: &Path, chance: &mut Chance, cores: usize) -> Row {
        let mut flow = |at: usize| if at.is_multiple_of(YEARS) { -2.0 - 8.0 * share(chance) } else { share(chance) };
        let flows: Vec<f64> = (0..FLOWS * YEARS).map(&mut flow).collect();
        write(folder, "years", &flows);
        let found = internal_rates(&flows, YEARS, cores).unwrap();
        let result = found.iter().map(|rate| rate.only().unwrap()).collect();
        let samples = Samples::of(200, |_| timed(|| internal_rates(&flows, YEARS, cores).unwrap()));
        let (what, of) = ("internal rates", "10 000 × 20 years");
        table.took(what, of, &samples, Some(RATES_AIM));
        Row { name: "rates", what, of, median: samples.median(), result }
    }

    /// The peers' own rows, and how many times as fast as the fastest of them.
    fn beside(&self, table: &mut Table, peers: &[Peer], aim: &str) {
        let mine: Vec<&Peer> = peers.iter().filter(|peer| peer.row.starts_with(self.name)).collect();
        let mut fastest = Duration::MAX;
        for peer in mine {
            let samples = Samples::of(peer.taken.len(), |time| peer.taken[time]);
            // Where a peer is too slow to be given all, its row says of how many.
            let all = peer.row == self.name;
            let of = if all { self.of } else { "500 × 20 years" };
            table.took(&format!("  {}", peer.name), of, &samples, None);
            if all {
                fastest = fastest.min(samples.median());
                let times = samples.median().as_secs_f64() / self.median.as_secs_f64();
                table.says("    Nytta is so many times as fast", of, &format!("{times:.1}"));
            }
        }
        let times = fastest.as_secs_f64() / self.median.as_secs_f64();
        table.says(&format!("{}: times as fast as the fastest", self.what), aim, &format!("{times:.1}"));
    }
}

/// How far the results are from the peers'.
fn agreement(table: &mut Table, folder: &Path, simulated: &Row, discounted: &Row, solved: &Row) {
    for (row, name) in [(discounted, "present_values"), (solved, "rates")] {
        let theirs = read(folder, name);
        assert_eq!(theirs.len(), row.result.len());
        let furthest = row.result.iter().zip(&theirs).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        table.says(&format!("{}: furthest from the peer's", row.what), row.of, &format!("{furthest:.1e}"));
    }
    let theirs = read(folder, "simulated");
    let error = simulated.result[1] / f64::from(RUNS).sqrt();
    let apart = (simulated.result[0] - theirs[0]).abs() / error;
    table.says("simulation: means apart, in standard errors", simulated.of, &format!("{apart:.1}"));
    let ratio = simulated.result[1] / theirs[1];
    table.says("simulation: standard deviation ÷ numpy's", simulated.of, &format!("{ratio:.3}"));
}

/// A number from 0 to below 1.
fn share(chance: &mut Chance) -> f64 {
    chance.number(1 << 30) as f64 / f64::from(1 << 30)
}

fn write(folder: &Path, name: &str, values: &[f64]) {
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    fs::write(folder.join(name).with_extension("f64"), bytes).unwrap();
}

fn read(folder: &Path, name: &str) -> Vec<f64> {
    let bytes = fs::read(folder.join(name).with_extension("f64")).unwrap();
    bytes.as_chunks::<8>().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect()
}

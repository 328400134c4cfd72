//! Everything a machine with only a Rust toolchain and a C compiler needs to run and to test Nytta, in one command.
//!
//! This is the first crate that a fresh machine compiles, so it stands on the standard library alone. It knows how the
//! workspace is built, never what the product does: rules about portfolios have no place here.

mod bench;
mod front_end;
mod node;
mod packages;
mod run;
mod setup;
mod stamp;
mod steps;
mod test;
mod trouble;
mod workshop;

use std::process::ExitCode;

use trouble::Trouble;
use workshop::Workshop;

const USAGE: &str = "\
Usage: cargo xtask <verb>

  run [--release] [ARGUMENTS…]   set up what is missing, build, and open the window;
                                 with no display, write the report of the 2007 portfolio to out/ instead
  test [--fast]                  set up what is missing, then run everything that decides whether the work is sound;
                                 --fast leaves out the window and PostgreSQL
  bench [ARGUMENTS…]             measure, and print the figures as a table
  setup [--test]                 only set up: system packages, Node.js, npm packages, the front end

Exit codes: 0 done, 1 something failed, 2 wrong usage.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Trouble> {
    let Some((verb, rest)) = arguments.split_first() else {
        return Err(Trouble::Usage(USAGE.to_owned()));
    };
    let mut workshop = Workshop::find()?;
    match verb.as_str() {
        "run" => run::run(&mut workshop, rest),
        "test" => test::test(&mut workshop, rest),
        "bench" => bench::bench(&mut workshop, rest),
        "setup" => setup::setup(&mut workshop, rest),
        "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(Trouble::Usage(format!("There is no verb \"{other}\".\n\n{USAGE}"))),
    }
}

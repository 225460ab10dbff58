//! Run, test, check, torture, validate, bench and picture Tidemark. Each task first sees to what it needs.

mod bench;
mod check;
mod licences;
mod pages;
mod pictures;
mod run;
mod screen;
mod setup;
mod shell;
mod test;
mod torture;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The tasks of the repository.
#[derive(Parser)]
#[command(name = "cargo xtask", version, about)]
struct Line {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Open the window; without a display, do the main job headless into out/
    Run {
        /// Open on the sample journal
        #[arg(long)]
        sample: bool,
        /// Build as for giving away
        #[arg(long)]
        release: bool,
        /// What the window itself is told, after `--`
        #[arg(last = true)]
        window: Vec<String>,
    },
    /// All tests: the crates, the window's pages, the window itself
    Test,
    /// Format, lints, types, architecture, licences, length of files
    Check,
    /// The speeds that are promised, each beside a reference of the same run
    Bench {
        /// Only these
        only: Option<bench::Part>,
    },
    /// The numbers against the parameters of simulated journals: bias, and how often intervals
    /// hold the truth
    Validate {
        /// Journals of each size from each mechanism; 2,000 where not given
        journals: Option<u32>,
    },
    /// Crashes, bad disks, damage and tampering, at length: everything the journal has to bear
    Torture {
        /// Where one write follows another, let each fail in two of the ways, by turns: a third of
        /// the time
        #[arg(long)]
        turns: bool,
    },
    /// What the window shows of the licences of others, into ui/licences.json
    Licences,
    /// Pictures of the real window into docs/pictures/
    Pictures,
}

fn main() -> ExitCode {
    let outcome = match Line::parse().task {
        Task::Run {
            sample,
            release,
            mut window,
        } => {
            window.extend(sample.then(|| "--sample".to_owned()));
            run::run(run::Choice { release, window })
        }
        Task::Test => test::test(),
        Task::Check => check::check(),
        Task::Bench { only } => bench::bench(only),
        Task::Validate { journals } => validate::validate(journals),
        Task::Torture { turns: true } => torture::torture(&torture::Length::Turns),
        Task::Torture { turns: false } => torture::torture(&torture::Length::Whole),
        Task::Licences => licences::write(),
        Task::Pictures => pictures::pictures(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("\nxtask: {what}");
            ExitCode::FAILURE
        }
    }
}

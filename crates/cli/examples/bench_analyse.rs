//! How long `analyse` of 20,000 episodes with 200,000 moves takes as a process, from start to
//! exit, beside the bare start of the same program.
//! `cargo build --release -p tidemark-cli && cargo run --release -p tidemark-cli --example bench_analyse`

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use simulation::{Mechanism, Plan, simulate};
use tidemark_cli::moves_csv::write;

const EPISODES: usize = 20_000;
const MOVES: usize = 200_000;

fn main() -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let (csv, json) = (
        folder.path().join("moves.csv"),
        folder.path().join("journal.json"),
    );
    let simulated = large();
    std::fs::write(&csv, write(&simulated))?;
    std::fs::write(&json, simulated.to_json())?;
    let program = std::env::current_exe()?;
    let program = program
        .parent()
        .and_then(Path::parent)
        .map(|folder| folder.join("tidemark-cli"))
        .expect("an example stands in a folder beside the program");
    println!(
        "start alone: {:.0} ms (median of 5)",
        median(&program, &["--version"])?
    );
    for file in [csv, json] {
        let arguments = ["analyse", file.to_str().expect("UTF-8"), "--json"];
        let name = file.extension().and_then(|e| e.to_str()).unwrap_or("");
        println!(
            "analyse, {name}: {:.0} ms (median of 5)",
            median(&program, &arguments)?
        );
    }
    Ok(())
}

/// The first 20,000 episodes of ten years, each as first told, with 200,000 moves or a few more.
fn large() -> domain::Journal {
    let mut journal = simulate(Plan {
        mechanism: Mechanism::Evenings,
        seed: 4,
        weeks: 520,
        episodes_per_week: Some(42.0),
    })
    .journal;
    let seconds: std::collections::HashSet<domain::Id> = journal
        .episodes()
        .iter()
        .filter_map(|e| e.second().map(|t| t.id.clone()))
        .collect();
    journal.links.clear();
    journal.tellings.retain(|t| !seconds.contains(&t.id));
    journal.tellings.truncate(EPISODES);
    let moves: usize = journal.tellings.iter().map(|t| t.moves.len()).sum();
    assert!(
        journal.tellings.len() == EPISODES && moves >= MOVES,
        "{moves} moves"
    );
    println!("{EPISODES} episodes, {moves} moves");
    journal
}

fn median(program: &Path, arguments: &[&str]) -> std::io::Result<f64> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let start = Instant::now();
        let status = Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .status()?;
        assert!(status.success(), "{arguments:?}");
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[2])
}

use std::fs;
use std::path::Path;
use std::process::Child;
use std::thread;
use std::time::Duration;

use super::first_frame::{empty, fresh, tidemark};
use super::verdict;
use crate::screen::Screen;
use crate::shell::{Outcome, target};

const ROUNDS: usize = 3;
/// Promised: with the sample journal open, at most so many times what an empty window takes.
const BAR: f64 = 1.25;
/// Both have painted and come to rest by then.
const REST: Duration = Duration::from_secs(8);

/// What all processes of each window take together, shared pages by their share (PSS).
pub(super) fn measure(screen: &Screen) -> Outcome {
    let folder = target()?.join("bench-memory");
    let (window, reference) = (tidemark()?, empty()?);
    let (mut ours, mut empties) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        empties.push(at_rest(screen, &reference, &[], &folder)?);
        ours.push(at_rest(screen, &window, &["--sample"], &folder)?);
    }
    let (ours, empties) = (middle(ours), middle(empties));
    let ratio = ours / empties;
    println!("reference, empty window     {empties:7.0} MiB");
    println!(
        "Tidemark, on the sample     {ours:7.0} MiB, {ratio:.2} times the reference; {} {BAR} times",
        verdict(ratio, BAR)
    );
    Ok(())
}

fn middle(mut sizes: Vec<f64>) -> f64 {
    sizes.sort_by(f64::total_cmp);
    sizes[sizes.len() / 2]
}

/// MiB of the program and everything that it has started, once it rests.
fn at_rest(screen: &Screen, program: &Path, args: &[&str], folder: &Path) -> Outcome<f64> {
    let mut window = fresh(program, folder);
    window.args(args).env("TIDEMARK_BENCH_STAYS", "1");
    let mut child = screen
        .show(&mut window)
        .spawn()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    thread::sleep(REST);
    let parents = parents();
    let kib: Option<f64> = family(child.id(), &parents).into_iter().map(pss_kib).sum();
    end(&mut child)?;
    kib.map(|kib| kib / 1_024.0)
        .ok_or_else(|| format!("{} ended early", program.display()))
}

/// What the web view started ends when its connection does.
fn end(child: &mut Child) -> Outcome {
    let ended = child.kill().and_then(|()| child.wait());
    ended
        .map(|_| ())
        .map_err(|error| format!("a window stays: {error}"))
}

/// Every process with the one that started it.
fn parents() -> Vec<(u32, u32)> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let with_parent = |id: u32| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        Some((id, parent_in(&stat)?))
    };
    numbers.filter_map(with_parent).collect()
}

/// The name of a program, in brackets, may hold anything.
fn parent_in(stat: &str) -> Option<u32> {
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(1)?.parse().ok()
}

/// A process and all that descend from it.
fn family(first: u32, parents: &[(u32, u32)]) -> Vec<u32> {
    let mut all = vec![first];
    let mut next = 0;
    while let Some(parent) = all.get(next).copied() {
        let children = parents.iter().filter(|(_, of)| *of == parent);
        all.extend(children.map(|(id, _)| *id));
        next += 1;
    }
    all
}

fn pss_kib(id: u32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{family, parent_in};

    #[test]
    fn a_family_is_found_by_who_started_whom() {
        assert_eq!(parent_in("7 (a ) b) S 3 7 7 0"), Some(3));
        assert_eq!(parent_in("7"), None);
        let parents = [(3, 1), (7, 3), (8, 2), (9, 7)];
        assert_eq!(family(3, &parents), [3, 7, 9]);
    }
}

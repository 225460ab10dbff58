use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::process::Command;

use memchr::memmem;

const PAGE: u64 = 4096;
/// Of the eight bytes that `pagemap` holds for a page: it is in memory, or swapped out.
const THERE: u64 = 0b11 << 62;
/// How many pages are asked for in one go.
const STRETCH: usize = 8192;
static NONE: [u8; STRETCH * 8] = [0; STRETCH * 8];

/// Where, in the memory that a process can write to, these stand: the name of each and what the
/// system calls the place, once for every time. The process stands still meanwhile.
pub fn find_in_memory(pid: &str, secrets: &[(&str, Vec<u8>)]) -> Vec<String> {
    let _still = Stopped::stop(pid);
    let open = |what| File::open(format!("/proc/{pid}/{what}")).expect("a child may be looked at");
    let (memory, pages) = (open("mem"), open("pagemap"));
    let mut found = Vec::new();
    for (start, end, place) in writable(pid) {
        for run in touched(&pages, start, end) {
            let bytes = read(&memory, run);
            for (name, secret) in secrets {
                let times = memmem::find_iter(&bytes, secret);
                found.extend(times.map(|_| format!("{name} in {place}")));
            }
        }
    }
    found
}

/// A process that stands still for as long as this lives.
pub struct Stopped(String);

impl Stopped {
    /// SIGSTOP.
    pub fn stop(pid: &str) -> Stopped {
        signal(pid, "-STOP");
        Stopped(pid.to_owned())
    }
}

impl Drop for Stopped {
    fn drop(&mut self) {
        signal(&self.0, "-CONT");
    }
}

fn signal(pid: &str, which: &str) {
    let status = Command::new("kill").args([which, pid]).status();
    assert!(status.is_ok_and(|status| status.success()), "{pid} is gone");
}

/// First byte, byte behind the last, and what the system calls it.
fn writable(pid: &str) -> Vec<(u64, u64, String)> {
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).expect("the process runs");
    let region = |line: &str| {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        fields.next()?.starts_with("rw").then_some(())?;
        let place = fields.nth(3).unwrap_or("memory without a name");
        let address = |text| u64::from_str_radix(text, 16).ok();
        Some((address(start)?, address(end)?, place.to_owned()))
    };
    maps.lines().filter_map(region).collect()
}

/// The runs of pages that were ever written to. A web view sets gigabytes aside, so that stretches
/// of which nothing is there are passed over whole.
fn touched(pages: &File, start: u64, end: u64) -> Vec<(u64, u64)> {
    let mut entries = [0; STRETCH * 8];
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for first in (start..end).step_by(STRETCH * PAGE as usize) {
        let read = pages.read_at(&mut entries, first / PAGE * 8);
        let entries = &entries[..read.unwrap_or_default()];
        if *entries == NONE[..entries.len()] {
            continue;
        }
        for (entry, at) in entries
            .as_chunks()
            .0
            .iter()
            .zip((first..end).step_by(PAGE as usize))
        {
            match runs.last_mut() {
                _ if u64::from_le_bytes(*entry) & THERE == 0 => {}
                Some((_, end)) if *end == at => *end += PAGE,
                _ => runs.push((at, at + PAGE)),
            }
        }
    }
    runs
}

/// What was there a moment ago may be gone.
fn read(memory: &File, (start, end): (u64, u64)) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(end - start).expect("it fits")];
    let read = memory.read_at(&mut bytes, start);
    bytes.truncate(read.unwrap_or_default());
    bytes
}

//! How long an unlock takes at what the app's keys cost, with both partners' slots and with the
//! two more that stand in the header while both renew their keys; beside one slot alone.
//! `cargo run --release -p vault --example bench_unlock`

use std::time::Instant;

use domain::Role;
use vault::{Header, Kdf, Passphrase};

const ROUNDS: usize = 5;
/// Promised on two cores: at most 1.5 s.
const BAR_MS: f64 = 1_500.0;

fn main() {
    let [sam, noa] = ["sam's passphrase", "noa's passphrase"].map(phrase);
    let (mut header, first, _) = Header::begin(&sam, Kdf::FULL, None).expect("begins");
    let alone = median(|| drop(header.unlock(&sam)));
    println!("reference, one slot   {alone:7.0} ms");
    let (second, _) = header.join(&first, &noa, Kdf::FULL, None).expect("joins");
    let both = median(|| drop(header.unlock(&noa)));
    let verdict = if both <= BAR_MS { "within" } else { "OVER" };
    println!("unlock at 256 MiB     {both:7.0} ms; {verdict} {BAR_MS:.0} ms");
    for (who, keyring, old, new) in [
        (Role::A, &first, &sam, "sam's new passphrase"),
        (Role::B, &second, &noa, "noa's new passphrase"),
    ] {
        header
            .begin_renewal(who, keyring, (old, &phrase(new)), Kdf::FULL)
            .expect("begins");
    }
    let cut_off = median(|| drop(header.unlock(&noa)));
    println!("both cut off renewing {cut_off:7.0} ms; no bar: once, after a crash");
}

fn phrase(text: &str) -> Passphrase {
    Passphrase::from(text.to_owned())
}

fn median(work: impl Fn()) -> f64 {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[ROUNDS / 2]
}

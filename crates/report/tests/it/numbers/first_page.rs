//! Page 1: what was since the last session, the loop, what helped, how sure it is.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Act, Class, Episode, MarkKind, Role, When};

use super::claim::{Claim, says};
use super::exported::{Exported, count, day};
use super::rich;

pub fn claims(of: &Exported) -> Vec<Claim> {
    let session = last_session(of);
    vec![
        says("Sam and Noa · printed on 1 August 2026"),
        says(format!("Since the last session, {}", day(session.date()))),
        says(since(of, session)),
        says(example(of)),
        says(loop_sentences(of)),
        says(helped(of)),
        says(sure(of)),
        Claim::Dates(of.journal.range.expect("cut to a range")),
    ]
}

fn last_session(of: &Exported) -> When {
    let marks = of.journal.marks.iter();
    let sessions = marks.filter(|m| m.kind == MarkKind::Session).map(|m| m.at);
    sessions.max_by_key(|at| at.date()).expect("a session")
}

fn since(of: &Exported, session: When) -> String {
    let zone = of.journal.zone;
    let from = session.placed_ms(zone);
    let is_after = |e: &Episode<'_>| e.start().is_some_and(|at| at.placed_ms(zone) >= from);
    let (after, before): (Vec<_>, Vec<_>) = of.counted().into_iter().partition(is_after);
    let both = after.iter().filter(|e| e.second().is_some()).count();
    let last = after.last().and_then(Episode::start).expect("an episode");
    let strongest = [Role::A, Role::B].map(|role| strongest(&after, role));
    let strongest = match strongest {
        [one, other] if one == other => format!("{one} for both"),
        [one, other] => format!("{one} for Sam and {other} for Noa"),
    };
    let new = if has_new(&before, &after) {
        " New since then: *."
    } else {
        ""
    };
    format!(
        "{} episodes: {both} told by both, {} by one. The latest: {}, *. The strongest, each by \
         how strong it was in oneself: {strongest}.{new}",
        after.len(),
        after.len() - both,
        day(last.date())
    )
}

/// The last of the evenings that were strongest in this partner, as told by themselves.
fn strongest(after: &[Episode<'_>], role: Role) -> String {
    let felt = |e: &Episode<'_>| {
        let own = e.told_by(role).into_iter().flat_map(|t| &t.moves);
        let own = own.filter(|m| m.actor == Some(role));
        own.filter_map(|m| m.strength.map(|s| s.get())).max()
    };
    let most = after.iter().filter_map(felt).max();
    let evening = after.iter().rfind(|e| most.is_some() && felt(e) == most);
    day(evening
        .expect("one felt strongly")
        .start()
        .expect("timed")
        .date())
}

fn has_new(before: &[Episode<'_>], after: &[Episode<'_>]) -> bool {
    let kinds = |all: &[Episode<'_>]| -> BTreeSet<_> { all.iter().map(Episode::kind).collect() };
    let acts = |all: &[Episode<'_>]| -> BTreeSet<Act> {
        let moves = all.iter().flat_map(|e| e.tellings()).flat_map(|t| &t.moves);
        moves.map(|m| m.act).collect()
    };
    !kinds(after).is_subset(&kinds(before)) || !acts(after).is_subset(&acts(before))
}

fn example(of: &Exported) -> String {
    let number = of.number_of(rich::CLEAREST);
    format!("An example: 18 June, * (number {number} in the table). *.")
}

/// Sam pursues there.
fn loop_sentences(of: &Exported) -> String {
    let direction = |key: &str| {
        let found = &of.analysis["loop"][key];
        [count(&found["observed"]), count(&found["given"])]
    };
    let [there, moments] = direction("a_pursues_b_withdraws");
    let [back, moments_back] = direction("b_withdraws_a_pursues");
    format!(
        "In {there} of {moments} moments in which Sam reached out, Noa stepped back next. \
         In {back} of {moments_back} in which Noa stepped back, Sam reached out next."
    )
}

fn helped(of: &Exported) -> String {
    let episodes = of.counted();
    let first = || episodes.iter().flat_map(|e| &e.first().moves);
    let tried = first().filter(|m| m.class() == Class::Repair).count();
    let told = episodes.iter().flat_map(|e| e.tellings());
    let mut received: BTreeMap<Act, usize> = BTreeMap::new();
    for m in told.flat_map(|t| &t.moves) {
        if m.received == Some(true) {
            *received.entry(m.act).or_default() += 1;
        }
    }
    let reached: usize = received.values().sum();
    let mut often: Vec<usize> = received
        .into_iter()
        .filter_map(|(act, n)| (act != Act::Repair && n > 1).then_some(n))
        .collect();
    often.sort_unstable_by(|one, other| other.cmp(one));
    let [most, next] = often[..2] else {
        panic!("two acts were received often");
    };
    let pauses = &of.journal.pauses;
    let named = pauses.iter().filter(|p| p.back_at.is_some()).count();
    let ended = pauses.iter().filter(|p| p.ended.is_some()).count();
    let space = |act: Act| first().filter(|m| m.act == act).count();
    let (timed, untimed) = (space(Act::AskedSpaceWithTime), space(Act::AskedSpace));
    format!(
        "{tried} repairs were tried in these dates; {reached} are marked as received by the one \
         they were meant for. Received most often: “*” ({most}) and “*” ({next}). {} pauses, \
         {named} with a time named; the end is recorded for {ended}. Space was asked for {} \
         times, {timed} of them with a time named.",
        pauses.len(),
        timed + untimed
    )
}

fn sure(of: &Exported) -> String {
    let range = of.journal.range.expect("cut to a range");
    let days = (range.to - range.from).num_days() + 1;
    let logged = of.journal.observed.iter().filter(|d| range.contains(**d));
    let counts = &of.analysis["counts"];
    format!(
        "{} of {days} days have an entry or a check-in; days without one say nothing. {} \
         tellings of {} episodes, told by Sam and Noa. * page 2, *.",
        logged.count(),
        counts["tellings"],
        counts["episodes"]
    )
}

use domain::{Class, Episode, Journal, Move, Role, Telling};

/// SDIS ends its lines as it was written, on DOS.
const LINE: &str = "\r\n";
/// The codes, declared as one set of which one happens at a time. Letters alone: a full stop, as
/// in `a.pursue`, ends an event in multievent data.
const CODES: [(Role, Class, &str); 8] = [
    (Role::A, Class::Pursue, "aPursue"),
    (Role::A, Class::Withdraw, "aWithdraw"),
    (Role::A, Class::Repair, "aRepair"),
    (Role::A, Class::Other, "aOther"),
    (Role::B, Class::Pursue, "bPursue"),
    (Role::B, Class::Withdraw, "bWithdraw"),
    (Role::B, Class::Repair, "bRepair"),
    (Role::B, Class::Other, "bOther"),
];

/// The moves as event sequences in the Sequential Data Interchange Standard (Bakeman & Quera
/// 1995, 2011), for GSEQ: a session is a telling, so that nothing follows across tellings, and the
/// couple is the one unit. `quiet` has no actor and is taken out before neighbours are formed, and
/// what no figure counts is left out, as in the transitions of `patterns`.
pub(super) fn sdis(journal: &Journal) -> Vec<u8> {
    let codes = CODES.map(|(_, _, code)| code).join(" ");
    let mut episodes = journal.episodes();
    episodes.retain(Episode::in_figures);
    let mut sessions = Vec::new();
    for (episode, number) in episodes.iter().zip(1..) {
        sessions.extend(episode.tellings().filter_map(|t| session(number, t)));
    }
    let between = format!(";{LINE}{LINE}");
    // The last session ends with its unit.
    let text = format!(
        "Event ({codes});{LINE}{LINE}{}/{LINE}",
        sessions.join(&between)
    );
    text.into_bytes()
}

/// A session without moves is none. Its label: which episode, told by whom.
fn session(number: usize, telling: &Telling) -> Option<String> {
    let codes: Vec<&str> = telling.moves.iter().filter_map(code).collect();
    let teller = telling.author.map_or("", Role::code);
    let label = format!("<{number}{teller}>{LINE}");
    (!codes.is_empty()).then(|| label + &codes.join(" "))
}

fn code(told: &Move) -> Option<&'static str> {
    let actor = told.actor?;
    let mut codes = CODES.iter();
    codes
        .find(|(role, class, _)| (*role, *class) == (actor, told.class()))
        .map(|(_, _, code)| *code)
}

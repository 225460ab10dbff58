use domain::{Act, Class, Episode, Journal, Move, Role, Telling};

use crate::calendar::with_when;
use crate::message::Message;
use crate::sight::Sight;

/// The sentence of an episode: who mainly did what and what the other mainly did, how often the
/// one was followed by the other, and who mended. It follows the telling recorded first; that the
/// tellings differ is for the episode's own page to say.
pub(crate) fn episode(sight: &Sight<'_>, journal: &Journal) -> Message {
    let telling = sight.episode.first();
    let when = sight.episode.start().expect("a sight has a time");
    let message = with_told(
        with_when(Message::new("mark-episode"), when),
        &sight.episode,
        journal,
    );
    let rupture = if sight.ruptured() { "yes" } else { "no" };
    let message = message.with("rupture", rupture);
    let message = with_loop(message, telling, sight, journal);
    with_mended(message, telling, sight, journal)
}

/// The sentence of a single move.
pub(crate) fn single_move(
    m: &Move,
    telling: &Telling,
    episode: &Episode<'_>,
    journal: &Journal,
) -> Message {
    let message = Message::new("mark-move");
    let message = match m.at.or_else(|| telling.start()).or_else(|| episode.start()) {
        // A move without a time of its own says its day, not the hour of another move.
        Some(at) if m.at.is_none() => with_when(message, domain::When::Day(at.date())),
        Some(at) => with_when(message, at),
        None => message.with("precision", "day"),
    };
    let message = with_told(message, episode, journal);
    let received = if m.received == Some(true) {
        "yes"
    } else {
        "unsaid"
    };
    with_act(message, m, telling.author, journal).with("received", received)
}

/// `name`, `act`, `voice`, `other`: for `act-words`.
pub(crate) fn with_act(
    message: Message,
    m: &Move,
    teller: Option<Role>,
    journal: &Journal,
) -> Message {
    let actor = m.actor.unwrap_or(Role::A);
    let own = teller.is_none() || teller == m.actor;
    message
        .with("name", journal.name(actor))
        .with("act", m.act.code())
        .with("voice", if own { "own" } else { "other" })
        .with("other", journal.name(actor.other()))
}

fn with_told(message: Message, episode: &Episode<'_>, journal: &Journal) -> Message {
    let teller = episode.first().author;
    let told = match (episode.second(), teller) {
        (Some(_), _) => "both",
        (None, Some(_)) => "one",
        (None, None) => "nobody",
    };
    message
        .with("told", told)
        .with("teller", teller.map_or("", |role| journal.name(role)))
}

fn with_loop(message: Message, telling: &Telling, sight: &Sight<'_>, journal: &Journal) -> Message {
    let began = telling
        .moves
        .iter()
        .filter(|m| m.class() != Class::Repair)
        .chain(&telling.moves)
        .find_map(|m| m.actor);
    let Some(first) = began else {
        let did = if telling.moves.is_empty() {
            "nothing"
        } else {
            "nobody"
        };
        return message
            .with("first_did", did)
            .with("first", "")
            .with("second_did", "nothing")
            .with("second", "")
            .with("times", 0);
    };
    let second = first.other();
    message
        .with("first", journal.name(first))
        .with("first_did", did(sight, first))
        .with("second", journal.name(second))
        .with("second_did", did(sight, second))
        .with("times", times(telling, sight, first))
}

fn did(sight: &Sight<'_>, role: Role) -> &'static str {
    match sight.sides[role.index()] {
        None => "nothing",
        Some(side) if side.class == Class::Withdraw && side.quiet => "quiet",
        Some(side) => match side.class {
            Class::Pursue => "pursue",
            Class::Withdraw => "withdraw",
            // A mend is said at the end.
            Class::Repair
                if sight
                    .sides
                    .iter()
                    .flatten()
                    .any(|s| s.class != Class::Repair) =>
            {
                "nothing"
            }
            Class::Repair => "repair",
            Class::Other => "other",
        },
    }
}

/// How often what the first one mainly did was next followed by what the other mainly did.
fn times(telling: &Telling, sight: &Sight<'_>, first: Role) -> u32 {
    let [Some(one), Some(two)] = [first, first.other()].map(|r| sight.sides[r.index()]) else {
        return 0;
    };
    let moves: Vec<&Move> = telling
        .moves
        .iter()
        .filter(|m| m.act != Act::Quiet)
        .collect();
    let pairs = moves.windows(2).filter(|pair| {
        (pair[0].actor, pair[0].class()) == (Some(first), one.class)
            && (pair[1].actor, pair[1].class()) == (Some(first.other()), two.class)
    });
    u32::try_from(pairs.count()).unwrap_or(u32::MAX)
}

fn with_mended(
    message: Message,
    telling: &Telling,
    sight: &Sight<'_>,
    journal: &Journal,
) -> Message {
    let menders: Vec<Role> = [Role::A, Role::B]
        .into_iter()
        .filter(|role| {
            let side = sight.sides[role.index()];
            side.is_some_and(|s| s.mended) && did(sight, *role) != "repair"
        })
        .collect();
    let mended = match menders.as_slice() {
        [] => "none",
        [_] => "one",
        _ => "both",
    };
    // "Then" only where every mend of this telling comes after everything else in it.
    let moves = &telling.moves;
    let mends = moves.iter().position(|m| m.class() == Class::Repair);
    let rest = moves.iter().rposition(|m| m.class() != Class::Repair);
    let then = mends.is_some_and(|mend| rest.is_none_or(|rest| rest < mend));
    message
        .with("mended", mended)
        .with("mender", menders.first().map_or("", |&r| journal.name(r)))
        .with("order", if then { "then" } else { "too" })
}

use domain::{Answer, CheckIn, Drew, Journal, Line, LookBack, MarkKind, Reader, Role, Telling};

use instruments::{by_id, score};

use crate::commands::checks;
use crate::commands::drew::DREW;

/// Refuses what no export of Tidemark's holds, beyond what a journal.json may be.
///
/// # Errors
/// Names the field, without content.
pub(super) fn check(journal: &Journal) -> Result<(), String> {
    let own = match journal.reader {
        Reader::A => Some(Role::A),
        Reader::B => Some(Role::B),
        Reader::Ours => None,
    };
    for (i, telling) in journal.tellings.iter().enumerate() {
        check_telling(telling, own).map_err(|what| format!("field tellings[{i}].{what}"))?;
    }
    for (i, mark) in journal.marks.iter().enumerate() {
        let refused = |what| Err(format!("field marks[{i}].{what}"));
        if own.is_some_and(|role| role != mark.author) {
            return refused(ANOTHERS);
        }
        if own.is_none() && mark.kind == MarkKind::RunOut {
            return refused("kind: always private, and never in what both shared");
        }
        if mark.label.len() > checks::LABEL {
            return refused("label: too long");
        }
    }
    for (i, check_in) in journal.check_ins.iter().enumerate() {
        check_check_in(check_in, own).map_err(|what| format!("field check_ins[{i}].{what}"))?;
    }
    for (i, drew) in journal.drew.iter().enumerate() {
        check_drew(drew, own).map_err(|what| format!("field drew[{i}].{what}"))?;
    }
    for (i, answer) in journal.answers.iter().enumerate() {
        check_answer(answer, own).map_err(|what| format!("field answers[{i}].{what}"))?;
    }
    for (i, line) in journal.lines.iter().enumerate() {
        check_line(line, own).map_err(|what| format!("field lines[{i}].{what}"))?;
    }
    for (i, back) in journal.look_backs.iter().enumerate() {
        check_look_back(back, own).map_err(|what| format!("field look_backs[{i}].{what}"))?;
    }
    let anothers = |pause: &domain::Pause| own.is_some_and(|role| role != pause.asked_by);
    if let Some(i) = journal.pauses.iter().position(anothers) {
        return Err(format!("field pauses[{i}].{ANOTHERS}"));
    }
    Ok(())
}

fn check_check_in(check_in: &CheckIn, own: Option<Role>) -> Result<(), &'static str> {
    if own.is_some_and(|role| role != check_in.author) {
        return Err(ANOTHERS);
    }
    match (own, check_in.close, check_in.at_ease, check_in.tank) {
        (Some(_), ..) | (None, Some(_), None, None) => Ok(()),
        (None, None, ..) => Err("close: nothing else of a check-in is shared"),
        (None, _, Some(_), _) => Err("at_ease: always private, and never in what both shared"),
        (None, _, None, Some(_)) => Err("tank: always private, and never in what both shared"),
    }
}

fn check_drew(drew: &Drew, own: Option<Role>) -> Result<(), &'static str> {
    if own.is_some_and(|role| role != drew.author) {
        return Err(ANOTHERS);
    }
    if drew.text.len() > DREW {
        return Err("text: too long");
    }
    Ok(())
}

/// What no questionnaire of this version asks is refused rather than left out unsaid.
fn check_answer(answer: &Answer, own: Option<Role>) -> Result<(), &'static str> {
    if own.is_some_and(|role| role != answer.author) {
        return Err(ANOTHERS);
    }
    let instrument = by_id(&answer.instrument).ok_or("instrument: not known")?;
    let scored = score(instrument, &answer.items);
    scored.map(drop).map_err(|_| "items: no answers to it")
}

fn check_line(line: &Line, own: Option<Role>) -> Result<(), &'static str> {
    if own.is_some_and(|role| role != line.author) {
        return Err(ANOTHERS);
    }
    if line.text.len() > checks::TEXT {
        return Err("text: too long");
    }
    Ok(())
}

fn check_look_back(back: &LookBack, own: Option<Role>) -> Result<(), &'static str> {
    match own {
        None => return Err("author: always private, and never in what both shared"),
        Some(role) if role != back.author => return Err(ANOTHERS),
        Some(_) => {}
    }
    let answers = [
        (&back.good, "good: too long"),
        (&back.hard, "hard: too long"),
        (&back.next, "next: too long"),
    ];
    match answers.iter().find(|(text, _)| text.len() > checks::TEXT) {
        Some((_, what)) => Err(what),
        None => Ok(()),
    }
}

/// The other's words come in by the other's own export, or by what both shared.
const ANOTHERS: &str = "author: a partner's own export holds nothing of the other's";

fn check_telling(telling: &Telling, own: Option<Role>) -> Result<(), String> {
    let Some(author) = telling.author else {
        return Err("author: left out".to_owned());
    };
    if own.is_some_and(|role| role != author) {
        return Err(ANOTHERS.to_owned());
    }
    if own.is_some() && telling.received.is_some() {
        return Err("received: the other's to say".to_owned());
    }
    if own.is_none() && !telling.in_figures {
        return Err("in_figures: always private, and never in what both shared".to_owned());
    }
    if telling.moves.len() > checks::MOVES {
        return Err("moves: too many".to_owned());
    }
    let notes = telling.moves.iter().map(|m| m.note.as_ref());
    for (k, note) in notes.enumerate() {
        if note.is_some_and(|note| note.len() > checks::TEXT) {
            return Err(format!("moves[{k}].note: too long"));
        }
    }
    checks::words(&telling.words).map_err(|error| match error {
        crate::ApiError::TooLong { field } => format!("{field}: too long"),
        other => other.to_string(),
    })
}

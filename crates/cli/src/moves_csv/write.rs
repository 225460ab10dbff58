use csv::{Terminator, WriterBuilder};
use domain::{Id, Journal, Meaning, Move, Role, Telling, When};

const HEADER: [&str; 9] = [
    "episode", "at", "actor", "act", "strength", "landed", "meaning", "received", "teller",
];

/// The moves of a journal as a moves.csv that reads back to the same moves. Words, endings, marks
/// and check-ins have no place in it.
pub fn write(journal: &Journal) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    let whole = "writing to memory does not fail";
    writer.write_record(HEADER).expect(whole);
    for episode in journal.episodes() {
        for telling in episode.tellings() {
            for told in &telling.moves {
                let fields = fields(episode.id(), telling, told);
                writer.write_record(&fields).expect(whole);
            }
        }
    }
    writer.into_inner().expect(whole)
}

fn fields(episode: &Id, telling: &Telling, told: &Move) -> [String; 9] {
    [
        episode.to_string(),
        told.at.map_or_else(String::new, stamp),
        role(told.actor),
        told.act.code().to_owned(),
        number(told.strength.map(i64::from)),
        number(told.landed.map(i64::from)),
        told.meaning.map_or("", meaning).to_owned(),
        number(told.received.map(i64::from)),
        role(telling.author),
    ]
}

/// RFC 3339 without the zone's name, which other programs do not read.
fn stamp(when: When) -> String {
    let text = when.to_string();
    text.split_once('[')
        .map_or(text.clone(), |(stamp, _)| stamp.to_owned())
}

fn role(role: Option<Role>) -> String {
    role.map_or("", Role::code).to_owned()
}

fn number(value: Option<i64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Alarm => "alarm",
        Meaning::Care => "care",
        Meaning::Unsure => "unsure",
    }
}

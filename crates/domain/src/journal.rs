use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Answer, CheckIn, Drew, Episode, Id, Line, Link, LookBack, Mark, Partner, Pause, Role, Telling,
    When,
};

/// The `format` of a journal.json.
pub const FORMAT: &str = "tidemark.journal";
/// The `version` of a journal.json.
pub const VERSION: u32 = 1;

/// Whose eyes a journal is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    /// The first partner's pages: shared things and a's own.
    A,
    /// The second partner's pages: shared things and b's own.
    B,
    /// Shared things only.
    Ours,
}

impl From<Role> for Reader {
    fn from(role: Role) -> Reader {
        match role {
            Role::A => Reader::A,
            Role::B => Reader::B,
        }
    }
}

/// Dates from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The first date.
    pub from: NaiveDate,
    /// The last date.
    pub to: NaiveDate,
}

impl Range {
    /// True if the date lies in it.
    pub fn contains(self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.to
    }
}

/// Everything that patterns, timeline and report read, and exactly what journal.json holds.
///
/// Visibility, range and selection were applied before it was made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journal {
    /// Always [`FORMAT`].
    pub format: String,
    /// Always [`VERSION`].
    pub version: u32,
    /// The zone in which "today" is meant; an entry's local date uses the entry's own.
    pub zone: Tz,
    /// The dates it was cut to, or none for everything.
    pub range: Option<Range>,
    /// Whose eyes it is for.
    pub reader: Reader,
    /// Who they are, `a` first; one alone until the other joins.
    pub partners: Vec<Partner>,
    /// Local dates with an entry or check-in that this reader can see, in order.
    pub observed: Vec<NaiveDate>,
    /// The tellings.
    pub tellings: Vec<Telling>,
    /// Which tellings are of one event.
    #[serde(default)]
    pub links: Vec<Link>,
    /// Check-ins.
    #[serde(default)]
    pub check_ins: Vec<CheckIn>,
    /// Marks.
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// Pauses.
    #[serde(default)]
    pub pauses: Vec<Pause>,
    /// Questionnaires.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// Lines to bring, agreed, tried.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// What drew each to the other; of no date, so that no range cuts it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drew: Vec<Drew>,
    /// Weekly look backs: in their author's own journal alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub look_backs: Vec<LookBack>,
}

/// Why a journal.json is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// Not JSON of this shape.
    #[error("line {line}, field {field}: {what}")]
    Shape {
        /// Line, from 1.
        line: usize,
        /// Path of the field, such as `tellings[3].moves[0].act`.
        field: String,
        /// What is wrong with it, without any content.
        what: &'static str,
    },
    /// Some other format.
    #[error("field format: not a {FORMAT}")]
    OtherFormat,
    /// A version that this program does not know.
    #[error("field version: version {0} is newer than this program knows")]
    Newer(u32),
    /// A field that contradicts another.
    #[error("field {field}: {what}")]
    Contradiction {
        /// Path of the field.
        field: String,
        /// What is wrong with it.
        what: &'static str,
    },
}

/// Where an episode stands in the very journal that named the place: one telling of it, or two.
#[derive(Clone, Copy, Debug)]
pub struct EpisodeAt(usize, Option<usize>);

impl Journal {
    /// An empty journal for this reader.
    pub fn empty(zone: Tz, reader: Reader) -> Journal {
        Journal {
            format: FORMAT.to_owned(),
            version: VERSION,
            zone,
            range: None,
            reader,
            partners: Vec::new(),
            observed: Vec::new(),
            tellings: Vec::new(),
            links: Vec::new(),
            check_ins: Vec::new(),
            marks: Vec::new(),
            pauses: Vec::new(),
            answers: Vec::new(),
            lines: Vec::new(),
            drew: Vec::new(),
            look_backs: Vec::new(),
        }
    }

    /// Reads and checks a journal.json.
    ///
    /// # Errors
    /// Names line and field of the first thing that is wrong.
    pub fn from_json(bytes: &[u8]) -> Result<Journal, JournalError> {
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let journal: Journal =
            serde_path_to_error::deserialize(&mut reader).map_err(shape_error)?;
        reader.end().map_err(|e| JournalError::Shape {
            line: e.line(),
            field: ".".to_owned(),
            what: "something follows the journal",
        })?;
        journal.check()?;
        Ok(journal)
    }

    /// The journal as pretty-printed JSON with a final line break.
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec_pretty(self).expect("a journal has string keys and finite numbers");
        bytes.push(b'\n');
        bytes
    }

    /// The name of a partner, or `A` and `B` where the journal brings none.
    pub fn name(&self, role: Role) -> &str {
        let fallback = match role {
            Role::A => "A",
            Role::B => "B",
        };
        self.partners
            .iter()
            .find(|p| p.role == role)
            .map_or(fallback, |p| &p.name)
    }

    /// The episodes: linked pairs of tellings and tellings alone, sorted by (start, id), untimed
    /// last. The first telling of each is the one recorded first.
    pub fn episodes(&self) -> Vec<Episode<'_>> {
        let places = self.episode_places();
        places.into_iter().map(|at| self.episode_at(at)).collect()
    }

    /// The same as places: for whoever keeps them beside the journal.
    pub fn episode_places(&self) -> Vec<EpisodeAt> {
        let tellings = self.tellings.iter().enumerate();
        let by_id: HashMap<&Id, usize> = tellings.map(|(place, t)| (&t.id, place)).collect();
        let mut linked = vec![false; self.tellings.len()];
        let mut episodes = Vec::with_capacity(self.tellings.len());
        for link in &self.links {
            if let (Some(&a), Some(&b)) = (by_id.get(&link.a), by_id.get(&link.b)) {
                (linked[a], linked[b]) = (true, true);
                episodes.push(EpisodeAt(a, Some(b)));
            }
        }
        let alone = (0..self.tellings.len()).filter(|place| !linked[*place]);
        episodes.extend(alone.map(|place| EpisodeAt(place, None)));
        episodes.sort_by_cached_key(|at| self.episode_at(*at).sort_key(self.zone));
        episodes
    }

    /// The episode at a place.
    ///
    /// # Panics
    /// A place in another journal.
    pub fn episode_at(&self, EpisodeAt(one, other): EpisodeAt) -> Episode<'_> {
        let telling = |place: usize| &self.tellings[place];
        match other {
            Some(other) => Episode::of_two(telling(one), telling(other)),
            None => Episode::of_one(telling(one)),
        }
    }

    /// The same journal cut to these dates: tellings by the date of their start (untimed ones are
    /// left out), the rest by their own. Links with a missing side go.
    pub fn within(&self, range: Range) -> Journal {
        let mut cut = self.clone();
        let inside = |when: When| range.contains(when.date());
        let kept: HashSet<Id> = self.ids_within(range);
        cut.range = Some(range);
        cut.tellings.retain(|t| kept.contains(&t.id));
        cut.links
            .retain(|l| kept.contains(&l.a) && kept.contains(&l.b));
        cut.observed.retain(|d| range.contains(*d));
        cut.check_ins.retain(|c| inside(c.at));
        cut.marks.retain(|m| inside(m.at));
        cut.pauses.retain(|p| inside(p.at));
        cut.forget_lost_pauses();
        cut.answers.retain(|a| inside(a.at));
        cut.lines.retain(|l| inside(l.at));
        cut.forget_lost_lines();
        cut.look_backs.retain(|l| range.contains(l.week));
        cut
    }

    /// An episode lies in a range by the start of the telling recorded first; both its tellings
    /// go with it.
    fn ids_within(&self, range: Range) -> HashSet<Id> {
        self.episodes()
            .iter()
            .filter(|e| e.start().is_some_and(|when| range.contains(when.date())))
            .flat_map(|e| e.tellings().map(|t| t.id.clone()).collect::<Vec<_>>())
            .collect()
    }

    /// The dates from the first to the last entry, check-in, mark or pause; none when empty.
    pub fn span(&self) -> Option<Range> {
        let observed = self.observed.iter().copied();
        let dates = observed
            .chain(self.tellings.iter().flat_map(Telling::dates))
            .chain(self.marks.iter().map(|m| m.at.date()))
            .chain(self.pauses.iter().map(|p| p.at.date()));
        let one = |date| Range {
            from: date,
            to: date,
        };
        dates.map(one).reduce(|all, day| Range {
            from: all.from.min(day.from),
            to: all.to.max(day.to),
        })
    }

    fn check(&self) -> Result<(), JournalError> {
        if self.format != FORMAT {
            return Err(JournalError::OtherFormat);
        }
        if self.version > VERSION {
            return Err(JournalError::Newer(self.version));
        }
        let mut authors: HashMap<&Id, Option<Role>> = HashMap::new();
        for (i, telling) in self.tellings.iter().enumerate() {
            if authors.insert(&telling.id, telling.author).is_some() {
                return Err(contradiction(format!("tellings[{i}].id"), "stands twice"));
            }
            for (k, m) in telling.moves.iter().enumerate() {
                if let Some(field) = m.refused_field(telling.author) {
                    let field = format!("tellings[{i}].moves[{k}].{field}");
                    return Err(contradiction(
                        field,
                        "not this teller's to say of this move",
                    ));
                }
            }
        }
        self.check_pauses()?;
        let mut marks: HashSet<&Id> = HashSet::new();
        for (i, mark) in self.marks.iter().enumerate() {
            if !marks.insert(&mark.id) {
                return Err(contradiction(format!("marks[{i}].id"), "stands twice"));
            }
        }
        for (field, ids) in [
            (
                "check_ins",
                self.check_ins.iter().map(|c| &c.id).collect::<Vec<_>>(),
            ),
            ("drew", self.drew.iter().map(|d| &d.id).collect()),
            ("answers", self.answers.iter().map(|a| &a.id).collect()),
            (
                "lines",
                self.lines.iter().filter_map(|l| l.id.as_ref()).collect(),
            ),
            (
                "look_backs",
                self.look_backs.iter().map(|l| &l.id).collect(),
            ),
        ] {
            let mut known: HashSet<&Id> = HashSet::new();
            if let Some(i) = ids.into_iter().position(|id| !known.insert(id)) {
                return Err(contradiction(format!("{field}[{i}].id"), "stands twice"));
            }
        }
        let mut seen: HashSet<&Id> = HashSet::new();
        for (i, link) in self.links.iter().enumerate() {
            for (side, id, role) in [("a", &link.a, Role::A), ("b", &link.b, Role::B)] {
                let field = format!("links[{i}].{side}");
                if authors.get(id) != Some(&Some(role)) {
                    return Err(contradiction(field, "not a telling of that partner"));
                }
                if !seen.insert(id) {
                    return Err(contradiction(field, "linked twice"));
                }
            }
        }
        Ok(())
    }

    fn check_pauses(&self) -> Result<(), JournalError> {
        let mut known: HashSet<&Id> = HashSet::new();
        for (i, pause) in self.pauses.iter().enumerate() {
            if !known.insert(&pause.id) {
                return Err(contradiction(format!("pauses[{i}].id"), "stands twice"));
            }
            if let Some(field) = pause.body().refused_field() {
                let field = format!("pauses[{i}].{field}");
                return Err(contradiction(field, "not after the pause began"));
            }
        }
        let lost = |t: &Telling| t.pause.as_ref().is_some_and(|id| !known.contains(id));
        match self.tellings.iter().position(lost) {
            Some(i) => {
                let field = format!("tellings[{i}].pause");
                Err(contradiction(field, "not a pause of this journal"))
            }
            None => Ok(()),
        }
    }
}

fn contradiction(field: String, what: &'static str) -> JournalError {
    JournalError::Contradiction { field, what }
}

/// serde's own messages quote the content; ours must not.
fn shape_error(error: serde_path_to_error::Error<serde_json::Error>) -> JournalError {
    let inner = error.inner();
    let message = inner.to_string();
    let what = if inner.is_syntax() || inner.is_eof() {
        "not well-formed JSON"
    } else if message.starts_with("missing field") {
        "a field is missing"
    } else if message.starts_with("unknown field") {
        "an unknown field"
    } else if message.starts_with("unknown variant") {
        "not one of the words allowed here"
    } else {
        "not a value allowed here"
    };
    JournalError::Shape {
        line: inner.line(),
        field: error.path().to_string(),
        what,
    }
}

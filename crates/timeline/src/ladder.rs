use domain::{Act, Class, Id, Journal, Role, Telling, When};
use serde::Serialize;
use ts_rs::TS;

use crate::message::Message;
use crate::scene::Shape;
use crate::single::{shape, size};
use crate::spoken::with_act;

/// Height of a rung in pixels.
const RUNG: f64 = 48.0;
/// Width of the ladder in pixels; its lanes stand a fifth from either side.
const WIDTH: f64 = 260.0;

/// One telling, move by move: the picture of the timeline turned upright, `a` on the left.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Ladder {
    /// The telling.
    pub telling: Id,
    /// Who tells.
    pub author: Option<Role>,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Where the lanes of `a` and `b` stand.
    pub lanes: [f64; 2],
    /// The partners' names.
    pub names: [String; 2],
    /// The moves in the order told.
    pub rungs: Vec<Rung>,
    /// The whole in a sentence.
    pub summary: Message,
}

/// One move of a [`Ladder`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Rung {
    /// Its middle.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Width and height.
    pub size: f64,
    /// How it is drawn: in a ladder, toward points right for `a` and left for `b`.
    pub shape: Shape,
    /// Who; none for a quiet that nobody began, which stands between the lanes.
    pub role: Option<Role>,
    /// Its class.
    pub class: Class,
    /// Its act.
    pub act: Act,
    /// Its own time, if told.
    pub at: Option<When>,
    /// The words beside it, without the name.
    pub label: Message,
    /// The sentence of it, with the name.
    pub message: Message,
}

/// The ladder of a telling.
pub fn ladder(journal: &Journal, telling: &Telling) -> Ladder {
    let lanes = [WIDTH * 0.2, WIDTH * 0.8];
    let rungs: Vec<Rung> = telling
        .moves
        .iter()
        .enumerate()
        .map(|(i, m)| {
            let said = |id| with_act(Message::new(id), m, telling.author, journal);
            Rung {
                x: m.actor.map_or(WIDTH / 2.0, |role| lanes[role.index()]),
                y: RUNG * (i as f64 + 0.5),
                size: size(m.strength),
                shape: shape(m.class()),
                role: m.actor,
                class: m.class(),
                act: m.act,
                at: m.at,
                label: said("act-words"),
                message: said("rung").with("n", number(i + 1)),
            }
        })
        .collect();
    let teller = telling.author.map_or("", |role| journal.name(role));
    Ladder {
        telling: telling.id.clone(),
        author: telling.author,
        width: WIDTH,
        height: RUNG * rungs.len() as f64,
        lanes,
        names: [Role::A, Role::B].map(|role| journal.name(role).to_owned()),
        summary: Message::new("ladder-summary")
            .with("moves", number(rungs.len()))
            .with("teller", teller)
            .with("told", if teller.is_empty() { "nobody" } else { "one" }),
        rungs,
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

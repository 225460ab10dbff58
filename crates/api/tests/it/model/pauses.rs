//! Pauses as plain values: what their asker said last counts, at once, and nobody else's word does.

use std::cmp::Reverse;

use chrono::{SecondsFormat, TimeZone};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::seen::list;
use crate::{Window, ZONE, text};

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

#[derive(Clone, Debug)]
pub(super) enum PauseStep {
    /// Back in so many minutes, or not said.
    Ask(Option<i64>),
    Set(usize, Option<i64>),
    /// So many minutes ago, or just now.
    End(usize, Option<i64>),
    Remove(usize),
    Restore(usize),
}

pub(super) fn pause_step() -> impl Strategy<Value = PauseStep> {
    let n = || 0..6_usize;
    let minutes = || prop_oneof![Just(None), (-30..600_i64).prop_map(Some)];
    prop_oneof![
        4 => minutes().prop_map(PauseStep::Ask),
        2 => (n(), minutes()).prop_map(|(n, m)| PauseStep::Set(n, m)),
        2 => (n(), minutes()).prop_map(|(n, m)| PauseStep::End(n, m)),
        1 => n().prop_map(PauseStep::Remove),
        1 => n().prop_map(PauseStep::Restore),
    ]
}

#[derive(Debug)]
struct Pause {
    author: usize,
    id: String,
    at: i64,
    back: Option<i64>,
    ended: Option<i64>,
    removed: Option<i64>,
    erased: bool,
}

impl Pause {
    fn is_shown(&self) -> bool {
        self.removed.is_none() && !self.erased
    }

    fn goes_on(&self, now: i64) -> bool {
        let until = self.back.map_or(self.at + DAY, |back| back + DAY / 2);
        self.is_shown() && self.ended.is_none() && now < until
    }

    /// As it crosses to the window.
    fn shown(&self) -> Value {
        let mut shown =
            json!({"id": self.id, "asked_by": (["a", "b"][self.author]), "at": said(self.at)});
        for (field, time) in [("back_at", self.back), ("ended", self.ended)] {
            if let Some(time) = time {
                shown[field] = json!(said(time));
            }
        }
        shown
    }
}

#[derive(Debug, Default)]
pub(super) struct Pauses(Vec<Pause>);

impl Pauses {
    /// Does it in both, which have to agree on whether it may be done.
    pub(super) fn play(
        &mut self,
        window: &mut Window,
        me: usize,
        step: &PauseStep,
    ) -> Result<(), String> {
        let now = window.now_ms().div_euclid(MINUTE) * MINUTE;
        let later = |minutes: Option<i64>| minutes.map(|m| now + m * MINUTE);
        let (PauseStep::Set(n, _)
        | PauseStep::End(n, _)
        | PauseStep::Remove(n)
        | PauseStep::Restore(n)) = step
        else {
            let PauseStep::Ask(minutes) = step else {
                return Ok(());
            };
            return self.ask(window, me, now, later(*minutes));
        };
        if self.0.is_empty() {
            return Ok(());
        }
        let n = n % self.0.len();
        let pause = &mut self.0[n];
        let (id, own) = (json!(pause.id), pause.author == me && !pause.erased);
        let (command, args, may) = match step {
            PauseStep::Set(_, minutes) => {
                let back = later(*minutes);
                let may = own && pause.removed.is_none() && back.is_none_or(|b| b > pause.at);
                if may {
                    (pause.back, pause.ended) = (back, None);
                }
                (
                    "set_pause",
                    json!({"id": id, "back_at": back.map(said)}),
                    may,
                )
            }
            PauseStep::End(_, minutes) => {
                let ago = minutes.map(|m| now - m * MINUTE);
                let fits = ago.is_none_or(|at| at >= pause.at && at <= now);
                let may = own && pause.removed.is_none() && fits;
                if may {
                    pause.ended = Some(ago.unwrap_or(now.max(pause.at)));
                }
                ("end_pause", json!({"id": id, "at": ago.map(said)}), may)
            }
            PauseStep::Remove(_) => {
                if own && pause.removed.is_none() {
                    pause.removed = Some(window.now_ms());
                }
                ("remove_entry", json!({ "id": id }), own)
            }
            _ => {
                if own {
                    pause.removed = None;
                }
                ("restore_entry", json!({ "id": id }), own)
            }
        };
        match (window.ask(command, args), may) {
            (Ok(_), true) | (Err(_), false) => Ok(()),
            (Ok(_), false) => Err(format!("{command} was done")),
            (Err(error), true) => Err(format!("{command} was refused: {error}")),
        }
    }

    fn ask(
        &mut self,
        window: &mut Window,
        me: usize,
        at: i64,
        back: Option<i64>,
    ) -> Result<(), String> {
        let now = window.now_ms();
        let runs = self.0.iter().any(|p| p.author == me && p.goes_on(now));
        let may = !runs && back.is_none_or(|back| back > at);
        match (
            window.ask("ask_pause", json!({"back_at": back.map(said)})),
            may,
        ) {
            (Ok(pause), true) => {
                self.0.push(Pause {
                    author: me,
                    id: text(&pause["id"]),
                    at,
                    back,
                    ended: None,
                    removed: None,
                    erased: false,
                });
                Ok(())
            }
            (Err(_), false) => Ok(()),
            (Ok(_), false) => Err("ask_pause was done".to_owned()),
            (Err(error), true) => Err(format!("ask_pause was refused: {error}")),
        }
    }

    pub(super) fn unlock(&mut self, who: usize, now: i64) {
        for pause in self.0.iter_mut().filter(|p| p.author == who) {
            pause.erased |= pause.removed.is_some_and(|since| now - since >= 30 * DAY);
        }
    }

    /// Compares what both kinds of pages show with the model.
    pub(super) fn agree(&self, window: &mut Window, reader: usize) -> Result<(), String> {
        let now = window.now_ms();
        let mut all: Vec<&Pause> = self.0.iter().filter(|p| p.is_shown()).collect();
        all.sort_by_key(|p| (Reverse(p.at), p.id.clone()));
        let (running, over): (Vec<&Pause>, Vec<&Pause>) =
            all.into_iter().partition(|p| p.goes_on(now));
        for pages in ["ours", "mine"] {
            let shown = window.call("pauses", json!({ "pages": pages }));
            let lately = over.iter().filter(|p| {
                let last = p.ended.or(p.back).unwrap_or(p.at);
                let own = pages == "mine" && p.author == reader;
                (own || p.ended.is_some()) && now - last <= 3 * DAY
            });
            let lately: Vec<Value> = lately.take(2).map(|p| p.shown()).collect();
            let running: Vec<Value> = running.iter().map(|p| p.shown()).collect();
            if *list(&shown["running"]) != running || *list(&shown["lately"]) != lately {
                return Err(format!(
                    "{pages}\n  shown: {shown}\n  model: {running:?}, {lately:?}"
                ));
            }
        }
        Ok(())
    }
}

fn said(ms: i64) -> String {
    let local = ZONE.timestamp_millis_opt(ms).single().expect("a time");
    let stamp = local.to_rfc3339_opts(SecondsFormat::Secs, false);
    format!("{stamp}[{}]", ZONE.name())
}

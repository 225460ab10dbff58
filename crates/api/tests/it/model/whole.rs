//! What is shared as a whole, as plain values: what drew each, how close check-ins say it is, and
//! answers to questionnaires.

use serde_json::{Value, json};

use super::seen::list;
use super::world::is_due;
use crate::{Window, text};

/// One thing of one author's: what it says, and what both can see of it.
#[derive(Clone, Debug)]
pub(super) struct Whole {
    author: usize,
    says: String,
    chosen: bool,
    given_ms: i64,
    seen: Option<String>,
    ever_seen: bool,
    changed: bool,
}

#[derive(Debug, Default)]
pub(super) struct Wholes {
    drew: Vec<Whole>,
    closes: Vec<Whole>,
    /// By private id; each says the one score that was entered.
    answers: Vec<(String, Whole)>,
    shares_close: [bool; 2],
}

impl Wholes {
    /// Writes the page, or writes it anew.
    pub(super) fn keep_drew(&mut self, author: usize, says: &str, now_ms: i64) {
        match self.drew.iter_mut().find(|d| d.author == author) {
            Some(page) => {
                page.says = says.to_owned();
                page.given_ms = now_ms;
            }
            None => self.drew.push(Whole::new(author, says, false, now_ms)),
        }
    }

    /// Answers whether there is a page to share.
    pub(super) fn share_drew(&mut self, author: usize, share: bool, now_ms: i64) -> bool {
        let Some(page) = self.drew.iter_mut().find(|d| d.author == author) else {
            return false;
        };
        page.choose(share, now_ms);
        true
    }

    pub(super) fn check_in(&mut self, author: usize, close: &str, now_ms: i64) {
        let chosen = self.shares_close[author];
        self.closes.push(Whole::new(author, close, chosen, now_ms));
    }

    pub(super) fn share_close(&mut self, author: usize, on: bool, now_ms: i64) {
        if self.shares_close[author] && !on {
            let unseen = self.closes.iter_mut().filter(|c| c.author == author);
            unseen
                .filter(|c| c.seen.is_none())
                .for_each(|c| c.choose(false, now_ms));
        }
        self.shares_close[author] = on;
    }

    pub(super) fn take_back_close(&mut self, author: usize, now_ms: i64) {
        let own = self.closes.iter_mut().filter(|c| c.author == author);
        own.filter(|c| c.seen.is_some())
            .for_each(|c| c.choose(false, now_ms));
    }

    pub(super) fn keep_answers(&mut self, author: usize, id: String, says: &str, now_ms: i64) {
        let whole = Whole::new(author, says, false, now_ms);
        self.answers.push((id, whole));
    }

    /// Shares one of the author's, or takes it back; answers which.
    pub(super) fn share_answers(
        &mut self,
        author: usize,
        nth: usize,
        share: bool,
        now_ms: i64,
    ) -> Option<String> {
        let own = self.answers.iter_mut().filter(|(_, a)| a.author == author);
        let mut own: Vec<_> = own.collect();
        let count = own.len().max(1);
        let (id, answers) = own.get_mut(nth % count)?;
        answers.choose(share, now_ms);
        Some(id.clone())
    }

    pub(super) fn settle(&mut self, author: usize, now_ms: i64) {
        let answers = self.answers.iter_mut().map(|(_, answers)| answers);
        let all = self.drew.iter_mut().chain(&mut self.closes).chain(answers);
        all.filter(|w| w.author == author && is_due(w.given_ms, now_ms))
            .for_each(Whole::settle);
    }

    /// Compares what the window shows of them with what it may.
    pub(super) fn agree(&self, window: &mut Window, reader: usize) -> Result<(), String> {
        for pages in ["ours", "mine"] {
            let mine = pages == "mine";
            let us = window.call("us", json!({ "pages": pages }));
            let shown: Vec<_> = list(&us["pages"]).iter().map(page).collect();
            let mut may: Vec<_> = self
                .drew
                .iter()
                .filter(|d| !(mine && d.author == reader))
                .filter_map(|d| Some((d.author, d.seen.clone()?, d.changed)))
                .collect();
            may.sort();
            let own = us["own"]["text"].as_str().map(str::to_owned);
            let kept = self.drew.iter().find(|d| mine && d.author == reader);
            if (&shown, &own) != (&may, &kept.map(|d| d.says.clone())) {
                return Err(format!("{pages} of what drew them: {us} and not {may:?}"));
            }
        }
        self.answers_agree(window, reader)?;
        let close = window.call("close_sharing", Value::Null);
        let own = self.closes.iter().filter(|c| c.author == reader);
        let shown = own.filter(|c| c.seen.is_some()).count();
        let may = json!({"on": self.shares_close[reader], "shown": shown});
        if close != may {
            return Err(format!("close: {close} and not {may}"));
        }
        Ok(())
    }
}

impl Wholes {
    /// On Ours what was shared of both, on My pages the reader's own.
    fn answers_agree(&self, window: &mut Window, reader: usize) -> Result<(), String> {
        for pages in ["ours", "mine"] {
            let all = window.call("questionnaires", json!({ "pages": pages }));
            let all = list(&all);
            let rdas = all.iter().find(|of| of["instrument"] == "rdas");
            let taken = list(&rdas.expect("shipped")["taken"]);
            let mut shown: Vec<_> = taken.iter().map(answered).collect();
            let may = self.answers.iter().filter_map(|(_, a)| match pages {
                "mine" => (a.author == reader).then(|| (a.author, a.says.clone())),
                _ => Some((a.author, a.seen.clone()?)),
            });
            let mut may: Vec<_> = may.collect();
            shown.sort();
            may.sort();
            if shown != may {
                return Err(format!("{pages} of answers: {shown:?} and not {may:?}"));
            }
        }
        Ok(())
    }
}

impl Whole {
    fn new(author: usize, says: &str, chosen: bool, now_ms: i64) -> Whole {
        Whole {
            author,
            says: says.to_owned(),
            chosen,
            given_ms: now_ms,
            seen: None,
            ever_seen: false,
            changed: false,
        }
    }

    fn choose(&mut self, chosen: bool, now_ms: i64) {
        if self.chosen != chosen {
            self.chosen = chosen;
            self.given_ms = now_ms;
        }
        if !chosen {
            self.seen = None;
        }
    }

    fn settle(&mut self) {
        if self.chosen && self.seen.as_ref() != Some(&self.says) {
            self.changed = self.ever_seen;
            self.ever_seen = true;
            self.seen = Some(self.says.clone());
        }
    }
}

fn page(view: &Value) -> (usize, String, bool) {
    let author = usize::from(view["author"] == "b");
    (author, text(&view["text"]), view["changed_ms"].is_i64())
}

fn answered(taken: &Value) -> (usize, String) {
    let author = usize::from(taken["author"] == "b");
    let total = &taken["scores"]["subscales"][0]["value"];
    (author, total.as_f64().expect("a number").to_string())
}

//! Two partners do things in any order, and at each step both see what a plain model of the rules
//! lets them see, and nothing else. `TIDEMARK_CASES` sets how many such stories are played.

mod pauses;
mod seen;
mod whole;
mod world;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError};
use serde_json::{Value, json};

use crate::{NOA, SAM, Window, text, window};
use pauses::{PauseStep, Pauses, pause_step};
pub(crate) use seen::list;
use seen::{agree, author};
use world::{Choice, Content, Wish, World};

#[derive(Clone, Debug)]
enum Step {
    Unlock(usize),
    /// Locks, and the other unlocks.
    HandOver,
    /// What leads on to two that open to each other.
    SealOn(usize),
    /// What leads on to a link.
    LinkOn(usize),
    Lock,
    Crash,
    Pass(i64),
    Tell(Choice),
    Edit(usize),
    EditBack(usize),
    Share(usize, Choice),
    Seal(usize, Choice, bool),
    TakeBack(usize),
    Open(usize),
    Remove(usize),
    Restore(usize),
    MuchTheSame(usize),
    Propose(usize, usize),
    Agree,
    WithdrawLink(usize),
    Pause(PauseStep),
    KeepDrew,
    ShareDrew(bool),
    KeepAnswers,
    ShareAnswers(usize, bool),
    CheckIn,
    ShareClose(bool),
    TakeBackClose,
}

fn choice() -> impl Strategy<Value = Choice> {
    (any::<bool>(), any::<bool>()).prop_map(|(moves, words)| Choice { moves, words })
}

fn step() -> impl Strategy<Value = Step> {
    let n = || 0..12_usize;
    let minutes = prop_oneof![
        6 => Just(24 * 60), 2 => Just(11 * 60), 1 => Just(180),
        1 => Just(31 * 24 * 60), 1 => Just(-120),
    ];
    prop_oneof![
        2 => (0..2_usize).prop_map(Step::Unlock),
        14 => Just(Step::HandOver),
        14 => n().prop_map(Step::SealOn),
        6 => n().prop_map(Step::LinkOn),
        1 => Just(Step::Lock),
        1 => Just(Step::Crash),
        3 => minutes.prop_map(Step::Pass),
        2 => choice().prop_map(Step::Tell),
        2 => n().prop_map(Step::Edit),
        1 => n().prop_map(Step::EditBack),
        3 => (n(), choice()).prop_map(|(n, c)| Step::Share(n, c)),
        1 => (n(), choice(), any::<bool>()).prop_map(|(n, c, b)| Step::Seal(n, c, b)),
        1 => n().prop_map(Step::TakeBack),
        1 => n().prop_map(Step::Open),
        2 => n().prop_map(Step::Remove),
        2 => n().prop_map(Step::Restore),
        2 => n().prop_map(Step::MuchTheSame),
        1 => (n(), n()).prop_map(|(n, m)| Step::Propose(n, m)),
        1 => Just(Step::Agree),
        1 => n().prop_map(Step::WithdrawLink),
        4 => pause_step().prop_map(Step::Pause),
        2 => Just(Step::KeepDrew),
        2 => any::<bool>().prop_map(Step::ShareDrew),
        3 => Just(Step::KeepAnswers),
        3 => (n(), any::<bool>()).prop_map(|(n, share)| Step::ShareAnswers(n, share)),
        3 => Just(Step::CheckIn),
        2 => any::<bool>().prop_map(Step::ShareClose),
        1 => Just(Step::TakeBackClose),
    ]
}

fn config() -> Config {
    let cases = std::env::var("TIDEMARK_CASES").ok();
    Config {
        cases: cases.and_then(|n| n.parse().ok()).unwrap_or(4),
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]
    #[test]
    fn each_sees_what_the_rules_let_them_see(steps in proptest::collection::vec(step(), 40..70)) {
        let mut story = Story::begin();
        for step in steps {
            story.play(&step).map_err(|what| TestCaseError::fail(format!("{step:?}: {what}")))?;
            if story.world.is_ambiguous() {
                break;
            }
        }
    }
}

struct Story {
    window: Window,
    world: World,
    pauses: Pauses,
    told: usize,
}

impl Story {
    fn begin() -> Story {
        let mut window = window();
        window.begin();
        window.join();
        let world = World::new(window.now_ms());
        Story {
            window,
            world,
            pauses: Pauses::default(),
            told: 0,
        }
    }

    fn play(&mut self, step: &Step) -> Result<(), String> {
        match step {
            Step::Pass(minutes) => {
                self.window.pass(*minutes);
                self.world.now_ms = self.window.now_ms();
            }
            Step::Crash => {
                self.window.crash();
                self.world.session = None;
            }
            Step::Lock => {
                self.window.lock();
                self.world.lock();
            }
            Step::Unlock(who) => {
                self.unlock(*who);
            }
            Step::HandOver => {
                let next = self.world.session.map_or(0, |me| 1 - me);
                self.unlock(next);
            }
            step => {
                let me = self.seated();
                let step = self.led_on(me, step);
                self.act(me, &step)?;
            }
        }
        match self.world.session {
            Some(me) if !self.world.is_ambiguous() => {
                agree(&mut self.window, &self.world, me)?;
                self.pauses.agree(&mut self.window, me)
            }
            _ => Ok(()),
        }
    }

    /// Whoever has it open; after a lock or a crash, the first of the two.
    fn seated(&mut self) -> usize {
        if self.world.session.is_none() {
            self.unlock(0);
        }
        self.world.session.expect("unlocked")
    }

    fn unlock(&mut self, who: usize) {
        self.window.unlock([SAM, NOA][who]);
        self.world.unlock(who);
        self.pauses.unlock(who, self.window.now_ms());
    }

    /// Stories of single steps seldom get far: these two look for the next step that does.
    fn led_on(&self, me: usize, step: &Step) -> Step {
        let all = Choice {
            moves: true,
            words: true,
        };
        let world = &self.world;
        let any = |fits: &dyn Fn(usize) -> bool| (0..world.tellings.len()).any(fits);
        let own =
            |t: usize| world.tellings[t].author == me && world.tellings[t].removed_ms.is_none();
        let fresh =
            |t: usize| own(t) && world.wish(t).is_none() && world.tellings[t].public.is_none();
        match step {
            Step::SealOn(n) => {
                let to_open = |t: usize| own(t) && world.is_sealed(t) && world.pair(t).is_some();
                if any(&to_open) {
                    Step::Open(*n)
                } else if any(&fresh) {
                    Step::Seal(*n, all, true)
                } else {
                    Step::Tell(Choice::default())
                }
            }
            Step::LinkOn(n) => {
                let seen = |t: usize| world.seen(t).is_some() && world.linked(t).is_none();
                if world
                    .links
                    .iter()
                    .any(|l| l.by != me && world.is_waiting(l))
                {
                    Step::Agree
                } else if any(&|t| own(t) && seen(t)) && any(&|t| !own(t) && seen(t)) {
                    Step::Propose(*n, *n)
                } else if any(&fresh) {
                    Step::Share(*n, all)
                } else {
                    Step::Tell(all)
                }
            }
            step => step.clone(),
        }
    }

    fn act(&mut self, me: usize, step: &Step) -> Result<(), String> {
        match step {
            Step::Tell(choice) => self.tell(me, *choice),
            Step::MuchTheSame(n) => return self.much_the_same(me, *n),
            Step::Propose(n, m) => return self.propose(me, (*n, *m)),
            Step::Agree => return self.agree_link(me),
            Step::Pause(step) => return self.pauses.play(&mut self.window, me, step),
            Step::WithdrawLink(n) => self.withdraw_link(me, *n),
            Step::KeepDrew => {
                self.told += 1;
                let says = format!("page-{}", self.told);
                self.window.call("keep_drew", json!({ "text": says }));
                self.world.wholes.keep_drew(me, &says, self.world.now_ms);
            }
            Step::ShareDrew(share) => {
                let may = self.world.wholes.share_drew(me, *share, self.world.now_ms);
                let args = json!({ "share": share });
                return self.ask("share_drew", args, may).map(|_| ());
            }
            Step::KeepAnswers => {
                self.told += 1;
                let total = self.told % 70;
                let args = json!({"instrument": "rdas", "items": {"total": total}});
                let id = text(&self.window.call("keep_answers", args)["id"]);
                let (says, now_ms) = (total.to_string(), self.world.now_ms);
                self.world.wholes.keep_answers(me, id, &says, now_ms);
            }
            Step::ShareAnswers(n, share) => {
                let (wholes, now_ms) = (&mut self.world.wholes, self.world.now_ms);
                if let Some(id) = wholes.share_answers(me, *n, *share, now_ms) {
                    let args = json!({"id": id, "share": share});
                    self.window.call("share_answers", args);
                }
            }
            Step::CheckIn => {
                self.told += 1;
                let close = self.told % 11;
                self.window
                    .call("add_check_in", json!({"close": close, "tank": 1}));
                let now_ms = self.world.now_ms;
                self.world.wholes.check_in(me, &close.to_string(), now_ms);
            }
            Step::ShareClose(on) => {
                self.window.call("share_close", json!({ "on": on }));
                self.world.wholes.share_close(me, *on, self.world.now_ms);
            }
            Step::TakeBackClose => {
                self.window.call("take_back_close", Value::Null);
                let now_ms = self.world.now_ms;
                self.world.wholes.take_back_close(me, now_ms);
            }
            step => return self.act_on_own(me, step),
        }
        Ok(())
    }

    fn act_on_own(&mut self, me: usize, step: &Step) -> Result<(), String> {
        let (Step::Edit(n)
        | Step::EditBack(n)
        | Step::Share(n, _)
        | Step::Seal(n, _, _)
        | Step::TakeBack(n)
        | Step::Open(n)
        | Step::Remove(n)
        | Step::Restore(n)) = step
        else {
            return Ok(());
        };
        let own = |world: &World, t: usize| world.tellings[t].author == me;
        let fitting = |world: &World, t: usize| own(world, t) && is_likely(world, t, step);
        // Mostly something that can be done, now and then anything.
        let likely = if n % 4 > 0 {
            self.nth(*n, fitting)
        } else {
            None
        };
        let Some(t) = likely.or_else(|| self.nth(*n, own)) else {
            return Ok(());
        };
        let id = self.world.tellings[t].private.clone();
        let subject = json!({ "id": id });
        let (command, args, may) = match step {
            Step::Edit(_) | Step::EditBack(_) => {
                let content = self.next_content(t, matches!(step, Step::EditBack(_)));
                let telling = written(me, &content);
                let may = self.world.edit(t, content);
                ("edit_telling", json!({"id": id, "telling": telling}), may)
            }
            Step::Share(_, choice) => {
                let may = self.world.share(t, *choice);
                let choice = json!({"moves": choice.moves, "words": choice.words});
                ("share_telling", json!({"id": id, "choice": choice}), may)
            }
            Step::Seal(_, choice, beside) => self.seal(me, t, *choice, *beside),
            Step::TakeBack(_) => {
                let may = self.world.take_back(t);
                ("take_back_sealed", subject, may)
            }
            Step::Open(_) => ("open_sealed", subject, self.world.press_open(t)),
            Step::Remove(_) => ("remove_entry", subject, self.world.remove(t)),
            _ => ("restore_entry", subject, self.world.restore(t)),
        };
        self.ask(command, args, may).map(|_| ())
    }

    /// Asks for something that the model allows or refuses; both must say the same.
    fn ask(&mut self, command: &str, args: Value, may: bool) -> Result<Option<Value>, String> {
        match (self.window.ask(command, args), may) {
            (Ok(answer), true) => Ok(Some(answer)),
            (Err(_), false) => Ok(None),
            (Ok(_), false) => Err(format!("{command} was done")),
            (Err(error), true) => Err(format!("{command} was refused: {error}")),
        }
    }

    fn nth(&self, n: usize, fits: impl Fn(&World, usize) -> bool) -> Option<usize> {
        let all = 0..self.world.tellings.len();
        let fitting: Vec<usize> = all.filter(|t| fits(&self.world, *t)).collect();
        (!fitting.is_empty()).then(|| fitting[n % fitting.len()])
    }

    /// Each telling is of its own minute, each version has words and a number of moves of its own.
    fn tell(&mut self, me: usize, choice: Choice) {
        self.told += 1;
        let at = format!("2026-05-{:02}T10:00:00+02:00", 1 + self.told % 28);
        let at = format!("{}{:02}{}", &at[..14], self.told / 28, &at[16..]);
        let content = Content {
            moves: Some(1 + self.told % 3),
            words: Some(format!("canary{}v0z", self.told)),
        };
        let mut telling = written(me, &content);
        telling["at"] = json!(at);
        telling["share"] = json!({"moves": choice.moves, "words": choice.words});
        let id = text(&self.window.call("add_telling", telling)["id"]);
        let at = format!("{at}[Europe/Berlin]");
        self.world.tell(me, at, content, choice);
        self.world.tellings.last_mut().expect("told").private = id;
    }

    fn next_content(&self, t: usize, back: bool) -> Content {
        let telling = &self.world.tellings[t];
        // "Much the same" has a kind of its own, which the page does not send back.
        if back && (telling.beside.is_none() || telling.versions.len() > 1) {
            return telling.versions[telling.versions.len().saturating_sub(2)].clone();
        }
        let words = format!("canary-{t}-v{}z", telling.versions.len());
        let moves = telling.versions[0].moves;
        Content {
            moves: moves.map(|n| n + telling.versions.len() % 4),
            words: Some(words),
        }
    }

    fn seal(
        &mut self,
        me: usize,
        t: usize,
        choice: Choice,
        beside: bool,
    ) -> (&'static str, Value, bool) {
        let choice = if choice == Choice::default() {
            Choice {
                moves: true,
                words: true,
            }
        } else {
            choice
        };
        let views = self.window.call("sealed", json!({"pages": "mine"}));
        let theirs = self.nth(t, |world, u| {
            world.tellings[u].author != me && world.is_sealed(u)
        });
        let theirs = theirs.filter(|_| beside);
        let shown = theirs.and_then(|u| self.sealed_id(&views, u));
        let args = json!({
            "id": self.world.tellings[t].private,
            "choice": {"moves": choice.moves, "words": choice.words},
            "about": {"day": self.world.tellings[t].at[..10].to_owned()},
            "beside": shown,
        });
        let before = self.world.wish(t).and_then(|wish| wish.beside);
        let beside = theirs.or(before);
        let may = self.world.seal(t, Wish { choice, beside });
        ("seal_telling", args, may)
    }

    /// The other's sealed telling is known by its day and hour alone, as in the window.
    fn sealed_id(&self, views: &Value, u: usize) -> Option<Value> {
        let at = &self.world.tellings[u].at;
        let same = list(views).iter().filter(|view| {
            author(view) == self.world.tellings[u].author && view["about"]["day"] == at[..10]
        });
        same.map(|view| view["id"].clone()).next()
    }

    /// The id under which both see this telling.
    fn shown_id(&mut self, t: usize) -> Option<Value> {
        let telling = &self.world.tellings[t];
        let (author_of, at) = (telling.author, telling.at.clone());
        self.world.seen(t)?;
        for line in self.window.entries("ours") {
            let episode = self
                .window
                .call("episode", json!({"pages": "ours", "id": line["id"]}));
            let mut tellings = list(&episode["tellings"]).iter();
            if let Some(view) = tellings.find(|v| author(v) == author_of && v["at"] == at) {
                return Some(view["id"].clone());
            }
        }
        None
    }

    fn much_the_same(&mut self, me: usize, n: usize) -> Result<(), String> {
        let theirs = self.nth(n, |world, t| {
            world.tellings[t].author != me && world.seen(t).is_some()
        });
        let Some(theirs) = theirs else {
            return Ok(());
        };
        let told = self.world.told_beside(me, theirs);
        let ever = self.world.tellings.iter().any(|t| t.beside == Some(theirs));
        if ever && !told {
            return Ok(());
        }
        let seen = self.world.seen(theirs).expect("seen").content.moves;
        let id = self.shown_id(theirs).ok_or("not shown")?;
        let may = seen.is_some() && !told;
        if let Some(kept) = self.ask("answer_much_the_same", json!({ "id": id }), may)? {
            let content = Content {
                moves: seen,
                words: Some(String::new()),
            };
            let choice = Choice {
                moves: true,
                words: false,
            };
            let at = self.world.tellings[theirs].at.clone();
            self.world.tell(me, at, content, choice);
            let telling = self.world.tellings.last_mut().expect("told");
            telling.private = text(&kept["id"]);
            telling.beside = Some(theirs);
        }
        Ok(())
    }

    fn propose(&mut self, me: usize, (n, m): (usize, usize)) -> Result<(), String> {
        let seen = |world: &World, t: usize| world.seen(t).is_some();
        let mine = self.nth(n, |world, t| {
            world.tellings[t].author == me && seen(world, t)
        });
        let theirs = self.nth(m, |world, t| {
            world.tellings[t].author != me && seen(world, t)
        });
        let (Some(mine), Some(theirs)) = (mine, theirs) else {
            return Ok(());
        };
        let ids = (self.shown_id(mine), self.shown_id(theirs));
        let may = self.world.propose(mine, theirs);
        let args = json!({"mine": ids.0, "theirs": ids.1});
        self.ask("propose_link", args, may).map(|_| ())
    }

    /// Agrees to the first proposal that the window asks about, if it asks.
    fn agree_link(&mut self, me: usize) -> Result<(), String> {
        let today = self.window.call("today", json!({"pages": "mine"}));
        let asks = list(&today["asks"]).iter();
        let ask = asks.clone().find(|ask| ask["ask"] == "agree_link").cloned();
        let waits: Vec<usize> = (0..self.world.links.len())
            .filter(|l| {
                self.world.links[*l].by != me && self.world.is_waiting(&self.world.links[*l])
            })
            .collect();
        let Some(ask) = ask else {
            return if waits.is_empty() {
                Ok(())
            } else {
                Err("a proposal is not asked about".to_owned())
            };
        };
        let at = |t: usize| json!(self.world.tellings[t].at);
        let link = waits.into_iter().find(|l| {
            let link = &self.world.links[*l];
            at(link.theirs) == ask["mine"]["at"] && at(link.mine) == ask["theirs"]["at"]
        });
        let Some(link) = link else {
            return Err("asks about no proposal".to_owned());
        };
        self.world.links[link].agreed = true;
        self.ask("agree_link", json!({"id": ask["proposal"]}), true)
            .map(|_| ())
    }

    fn withdraw_link(&mut self, me: usize, n: usize) {
        let Some(t) = self.nth(n, |world, t| world.linked(t).is_some()) else {
            return;
        };
        let held = self
            .world
            .holding()
            .find(|(_, l)| l.mine == t || l.theirs == t);
        let link = held.expect("linked").0;
        let id = self.shown_id(t);
        let episode = self
            .window
            .call("episode", json!({"pages": "ours", "id": id}));
        self.window
            .call("withdraw_link", json!({"id": episode["link"]["id"]}));
        self.world.withdraw_link(link, me);
    }
}

fn is_likely(world: &World, t: usize, step: &Step) -> bool {
    let sealed = world.is_sealed(t);
    match step {
        Step::Seal(..) => !sealed && world.seen(t).is_none(),
        Step::TakeBack(_) => sealed,
        Step::Open(_) => sealed && world.pair(t).is_some(),
        Step::Restore(_) => world.tellings[t].removed_ms.is_some(),
        _ => !sealed,
    }
}

/// A telling as the window sends it.
fn written(me: usize, content: &Content) -> Value {
    let actor = ["a", "b"][me];
    let moves: Vec<Value> = (0..content.moves.unwrap_or(0))
        .map(|_| json!({"actor": actor, "act": "pursue"}))
        .collect();
    let words = content.words.as_ref().map(|text| json!({ "text": text }));
    json!({"moves": moves, "words": words})
}

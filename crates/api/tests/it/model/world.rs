//! What two partners wrote, as plain values: what each may see follows from PRODUCT rules 1 to 7,
//! said a second time and without revisions, chains or keys.

use chrono::{Duration, TimeZone, Timelike};

use super::whole::Wholes;
use crate::ZONE;

const DAYS_IN_THE_BIN: i64 = 30 * 24 * 60 * 60 * 1000;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Choice {
    pub(super) moves: bool,
    pub(super) words: bool,
}

/// How many moves, and which words; none where they are not to be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Content {
    pub(super) moves: Option<usize>,
    pub(super) words: Option<String>,
}

impl Content {
    fn cut(&self, choice: Choice) -> Option<Content> {
        let cut = Content {
            moves: self.moves.filter(|_| choice.moves),
            words: self.words.clone().filter(|_| choice.words),
        };
        (cut != Content::default()).then_some(cut)
    }
}

#[derive(Clone, Debug)]
pub(super) struct Public {
    pub(super) content: Content,
    pub(super) changed: bool,
    withdrawn: bool,
    removed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) choice: Choice,
    /// Which telling it stands beside.
    pub(super) beside: Option<usize>,
}

#[derive(Clone, Debug)]
pub(super) struct Sealed {
    wish: Wish,
    content: Content,
    /// Which sealing it is: each is another.
    number: usize,
    since: usize,
    pub(super) changed: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Telling {
    pub(super) author: usize,
    pub(super) at: String,
    pub(super) private: String,
    pub(super) versions: Vec<Content>,
    pub(super) choice: Choice,
    given_ms: i64,
    pub(super) removed_ms: Option<i64>,
    pub(super) erased: bool,
    pub(super) beside: Option<usize>,
    pub(super) public: Option<Public>,
    wish: Option<Wish>,
    pub(super) sealed: Option<Sealed>,
    /// Pressed Open: with which, and which sealing of each.
    pressed: Option<(usize, usize, usize)>,
    key: bool,
    pub(super) open: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) by: usize,
    pub(super) mine: usize,
    pub(super) theirs: usize,
    pub(super) agreed: bool,
    pub(super) withdrawn: bool,
}

/// Where the sharing of an own telling stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    Private,
    Settling,
    Shared,
    Sealing,
    Sealed,
}

/// A share given by day takes effect at the next lock, others after the next nine.
pub(super) fn is_due(given_ms: i64, now_ms: i64) -> bool {
    let given = ZONE.timestamp_millis_opt(given_ms);
    let given = given.single().expect("a time");
    if (9..21).contains(&given.hour()) {
        return true;
    }
    let day = given.date_naive() + Duration::days(i64::from(given.hour() >= 21));
    let nine = day.and_hms_opt(9, 0, 0).expect("nine");
    let nine = ZONE.from_local_datetime(&nine).earliest().expect("nine");
    now_ms >= nine.timestamp_millis()
}

#[derive(Debug)]
pub(super) struct World {
    pub(super) now_ms: i64,
    pub(super) session: Option<usize>,
    pub(super) tellings: Vec<Telling>,
    pub(super) links: Vec<Link>,
    pub(super) wholes: Wholes,
    drawn: usize,
}

impl World {
    pub(super) fn new(now_ms: i64) -> World {
        World {
            now_ms,
            session: Some(0),
            tellings: Vec::new(),
            links: Vec::new(),
            wholes: Wholes::default(),
            drawn: 0,
        }
    }

    pub(super) fn tell(&mut self, author: usize, at: String, content: Content, choice: Choice) {
        self.tellings.push(Telling {
            author,
            at,
            private: String::new(),
            versions: vec![content],
            choice,
            given_ms: self.now_ms,
            removed_ms: None,
            erased: false,
            beside: None,
            public: None,
            wish: None,
            sealed: None,
            pressed: None,
            key: false,
            open: false,
        });
    }

    // Who may see what.

    pub(super) fn body(&self, t: usize) -> &Content {
        self.tellings[t].versions.last().expect("one at least")
    }

    /// What both can see of it.
    pub(super) fn seen(&self, t: usize) -> Option<&Public> {
        let telling = &self.tellings[t];
        let shut = telling.key && !telling.open;
        telling
            .public
            .as_ref()
            .filter(|p| !p.withdrawn && !p.removed && !shut && !telling.erased)
    }

    fn shows_moves(&self, t: usize) -> bool {
        self.seen(t).is_some_and(|p| p.content.moves.is_some())
    }

    fn can_stand(&self, link: &Link) -> bool {
        !link.withdrawn && self.shows_moves(link.mine) && self.shows_moves(link.theirs)
    }

    pub(super) fn holding(&self) -> impl Iterator<Item = (usize, &Link)> {
        let links = self.links.iter().enumerate();
        links.filter(|(_, link)| link.agreed && self.can_stand(link))
    }

    /// Two links hold that would have the same telling: which counts hangs on their random ids.
    pub(super) fn is_ambiguous(&self) -> bool {
        let mut sides: Vec<usize> = self
            .holding()
            .flat_map(|(_, link)| [link.mine, link.theirs])
            .collect();
        let all = sides.len();
        sides.sort_unstable();
        sides.dedup();
        sides.len() < all
    }

    pub(super) fn linked(&self, t: usize) -> Option<usize> {
        self.holding().find_map(|(_, link)| match t {
            t if t == link.mine => Some(link.theirs),
            t if t == link.theirs => Some(link.mine),
            _ => None,
        })
    }

    pub(super) fn is_waiting(&self, link: &Link) -> bool {
        let free = |t| self.linked(t).is_none();
        !link.agreed && self.can_stand(link) && free(link.mine) && free(link.theirs)
    }

    /// It stands sealed, for both to see that it does.
    pub(super) fn is_sealed(&self, t: usize) -> bool {
        let telling = &self.tellings[t];
        telling.sealed.is_some() && !telling.open && !telling.erased
    }

    pub(super) fn pair(&self, t: usize) -> Option<usize> {
        let sealed = self.tellings[t].sealed.as_ref()?;
        let other = |u: &usize| self.tellings[*u].author != self.tellings[t].author;
        let named = sealed.wish.beside;
        named.filter(|u| self.is_sealed(*u)).or_else(|| {
            let names = |u: &usize| {
                let sealed = self.tellings[*u].sealed.as_ref();
                self.is_sealed(*u) && sealed.is_some_and(|s| s.wish.beside == Some(t))
            };
            let mut all: Vec<usize> = (0..self.tellings.len())
                .filter(|u| names(u) && other(u))
                .collect();
            all.sort_by_key(|u| self.tellings[*u].sealed.as_ref().map(|s| s.since));
            all.first().copied()
        })
    }

    fn number(&self, t: usize) -> usize {
        self.tellings[t].sealed.as_ref().map_or(0, |s| s.number)
    }

    fn both_pressed(&self, t: usize) -> bool {
        let half = self.tellings[t].pressed;
        half.is_some_and(|(u, mine, theirs)| self.tellings[u].pressed == Some((t, theirs, mine)))
    }

    /// As its author sees it; the other is not told that Open was pressed.
    pub(super) fn stage(&self, t: usize, reader: usize) -> &'static str {
        let Some((u, _, theirs)) = self.tellings[t].pressed else {
            return "sealed";
        };
        if self.both_pressed(t) {
            "opening"
        } else if reader == self.tellings[t].author && self.is_sealed(u) && self.number(u) == theirs
        {
            "pressed"
        } else {
            "sealed"
        }
    }

    fn is_settled(&self, t: usize) -> bool {
        let telling = &self.tellings[t];
        match (&telling.wish, &telling.sealed) {
            (None, _) => true,
            (Some(wish), Some(sealed)) => {
                *wish == sealed.wish
                    && self.body(t).cut(wish.choice).as_ref() == Some(&sealed.content)
            }
            (Some(_), None) => false,
        }
    }

    pub(super) fn stands(&self, t: usize) -> Stands {
        let telling = &self.tellings[t];
        if telling.key && !telling.open || telling.wish.is_some() && self.is_settled(t) {
            return Stands::Sealed;
        }
        if telling.wish.is_some() {
            return Stands::Sealing;
        }
        match (self.body(t).cut(telling.choice), self.seen(t)) {
            (None, None) => Stands::Private,
            (Some(wanted), Some(seen)) if wanted == seen.content => Stands::Shared,
            _ => Stands::Settling,
        }
    }

    pub(super) fn told_beside(&self, me: usize, theirs: usize) -> bool {
        let beside = |t: &Telling| {
            t.author == me && t.removed_ms.is_none() && !t.erased && t.beside == Some(theirs)
        };
        self.tellings.iter().any(beside) || self.linked(theirs).is_some()
    }

    // What they do. Each answers whether it can be done.

    pub(super) fn edit(&mut self, t: usize, content: Content) -> bool {
        if !self.is_present(t) {
            return false;
        }
        if *self.body(t) != content {
            self.tellings[t].versions.push(content);
            self.tellings[t].given_ms = self.now_ms;
        }
        true
    }

    pub(super) fn share(&mut self, t: usize, choice: Choice) -> bool {
        if !self.is_present(t) {
            return false;
        }
        if self.tellings[t].choice == choice {
            return true;
        }
        match self.stands(t) {
            Stands::Sealed => return false,
            Stands::Sealing if self.is_sealed(t) => return false,
            _ => self.tellings[t].wish = None,
        }
        let now_ms = self.now_ms;
        let seen = self.seen(t).is_some();
        let telling = &mut self.tellings[t];
        telling.choice = choice;
        telling.given_ms = now_ms;
        if let (Some(public), true) = (&mut telling.public, seen) {
            match public.content.cut(choice) {
                None => public.withdrawn = true,
                Some(less) if less == public.content => {}
                Some(less) => {
                    public.content = less;
                    public.changed = true;
                }
            }
        }
        true
    }

    pub(super) fn seal(&mut self, t: usize, wish: Wish) -> bool {
        if !self.is_present(t) || self.tellings[t].public.is_some() {
            return false;
        }
        if let Some(u) = wish.beside {
            let taken = self.pair(u).is_some_and(|other| other != t);
            let wanted = (0..self.tellings.len()).any(|o| {
                let other = &self.tellings[o];
                o != t
                    && other.author == self.tellings[t].author
                    && other.removed_ms.is_none()
                    && !other.erased
                    && other.wish.as_ref().is_some_and(|w| w.beside == Some(u))
            });
            if !self.is_sealed(u) || taken || wanted {
                return false;
            }
        }
        let telling = &mut self.tellings[t];
        if telling.choice != Choice::default() || telling.wish.as_ref() != Some(&wish) {
            telling.given_ms = self.now_ms;
        }
        telling.choice = Choice::default();
        telling.wish = Some(wish);
        true
    }

    pub(super) fn wish(&self, t: usize) -> Option<&Wish> {
        self.tellings[t].wish.as_ref()
    }

    pub(super) fn take_back(&mut self, t: usize) -> bool {
        let telling = &mut self.tellings[t];
        if telling.erased || telling.wish.is_none() {
            return false;
        }
        telling.wish = None;
        telling.given_ms = self.now_ms;
        telling.sealed = None;
        telling.pressed = None;
        true
    }

    pub(super) fn press_open(&mut self, t: usize) -> bool {
        if !self.is_present(t) || !self.is_sealed(t) {
            return false;
        }
        if matches!(
            self.stage(t, self.tellings[t].author),
            "pressed" | "opening"
        ) {
            return true;
        }
        let Some(u) = self.pair(t).filter(|_| self.is_settled(t)) else {
            return false;
        };
        self.tellings[t].pressed = Some((u, self.number(t), self.number(u)));
        if self.both_pressed(t) {
            self.give_key(t);
            self.links.push(Link {
                by: self.tellings[t].author,
                mine: t,
                theirs: u,
                agreed: false,
                withdrawn: false,
            });
        }
        true
    }

    pub(super) fn remove(&mut self, t: usize) -> bool {
        if self.tellings[t].erased || self.tellings[t].key && !self.tellings[t].open {
            return false;
        }
        if self.tellings[t].removed_ms.is_none() {
            let seen = self.seen(t).is_some();
            let telling = &mut self.tellings[t];
            telling.removed_ms = Some(self.now_ms);
            if !telling.open {
                telling.sealed = None;
                telling.pressed = None;
            }
            if let Some(public) = &mut telling.public {
                public.removed = seen;
            }
        }
        true
    }

    pub(super) fn restore(&mut self, t: usize) -> bool {
        if self.tellings[t].erased {
            return false;
        }
        if self.tellings[t].removed_ms.take().is_some() {
            self.tellings[t].given_ms = self.now_ms;
        }
        if let Some(public) = &mut self.tellings[t].public {
            public.removed = false;
        }
        true
    }

    pub(super) fn propose(&mut self, mine: usize, theirs: usize) -> bool {
        let shown = self.shows_moves(mine) && self.shows_moves(theirs);
        if !shown || self.linked(mine).is_some() || self.linked(theirs).is_some() {
            return false;
        }
        let pair = |l: &Link| {
            !l.withdrawn
                && ((l.mine, l.theirs) == (mine, theirs) || (l.theirs, l.mine) == (mine, theirs))
        };
        let by = self.tellings[mine].author;
        match self.links.iter().position(pair) {
            Some(known) if self.links[known].by == by => {}
            Some(known) => self.links[known].agreed = true,
            None => self.links.push(Link {
                by,
                mine,
                theirs,
                agreed: false,
                withdrawn: false,
            }),
        }
        true
    }

    pub(super) fn withdraw_link(&mut self, link: usize, who: usize) {
        let link = &mut self.links[link];
        if link.by == who {
            link.withdrawn = true;
        } else {
            link.agreed = false;
        }
    }

    fn is_present(&self, t: usize) -> bool {
        !self.tellings[t].erased && self.tellings[t].removed_ms.is_none()
    }

    // Sessions.

    pub(super) fn unlock(&mut self, who: usize) {
        self.lock();
        self.session = Some(who);
        for telling in self.tellings.iter_mut().filter(|t| t.author == who) {
            let since = telling.removed_ms;
            telling.erased |= since.is_some_and(|ms| self.now_ms - ms >= DAYS_IN_THE_BIN);
        }
        self.settle(who);
    }

    pub(super) fn lock(&mut self) {
        if let Some(who) = self.session.take() {
            self.settle(who);
        }
    }

    fn settle(&mut self, who: usize) {
        self.wholes.settle(who, self.now_ms);
        // All is judged by how things stood before.
        let before: Vec<(bool, bool)> = (0..self.tellings.len())
            .map(|t| {
                let key_is_due =
                    self.both_pressed(t) && !self.tellings[t].key && !self.tellings[t].open;
                (key_is_due, self.is_due(t))
            })
            .collect();
        for (t, (key_is_due, is_due)) in before.into_iter().enumerate() {
            if self.tellings[t].author != who || !self.is_present(t) {
                continue;
            }
            if key_is_due {
                self.give_key(t);
                self.open_pair(t);
            } else if is_due {
                self.put_sealed(t);
                self.publish(t);
            }
        }
    }

    fn is_due(&self, t: usize) -> bool {
        is_due(self.tellings[t].given_ms, self.now_ms)
    }

    fn publish(&mut self, t: usize) {
        let telling = &self.tellings[t];
        let Some(wanted) = self.body(t).cut(telling.choice) else {
            return;
        };
        if telling.key && !telling.open || self.seen(t).is_some_and(|p| p.content == wanted) {
            return;
        }
        let has_moves = wanted.moves.is_some();
        let first = telling.public.is_none();
        self.tellings[t].public = Some(Public {
            content: wanted,
            changed: !first,
            withdrawn: false,
            removed: false,
        });
        if let Some(theirs) = self.tellings[t].beside
            && has_moves
            && self.shows_moves(theirs)
            && !self.links.iter().any(|l| {
                (l.mine, l.theirs) == (t, theirs)
                    || !l.withdrawn && (l.theirs, l.mine) == (t, theirs)
            })
        {
            self.links.push(Link {
                by: self.tellings[t].author,
                mine: t,
                theirs,
                agreed: false,
                withdrawn: false,
            });
        }
    }

    fn put_sealed(&mut self, t: usize) {
        if self.tellings[t].key || self.is_settled(t) {
            return;
        }
        let wish = self.tellings[t].wish.clone().expect("not settled");
        let content = self.body(t).cut(wish.choice).expect("something opens");
        self.drawn += 1;
        let number = self.drawn;
        let last = self.tellings[t].sealed.as_ref();
        let since = last.map_or(number, |last| last.since);
        self.tellings[t].sealed = Some(Sealed {
            wish,
            content,
            number,
            since,
            changed: since != number,
        });
        self.tellings[t].pressed = None;
    }

    fn give_key(&mut self, t: usize) {
        let sealed = self.tellings[t].sealed.clone().expect("sealed");
        let telling = &mut self.tellings[t];
        telling.key = true;
        telling.wish = None;
        telling.choice = sealed.wish.choice;
        telling.given_ms = self.now_ms;
        telling.public = Some(Public {
            content: sealed.content,
            changed: false,
            withdrawn: false,
            removed: false,
        });
    }

    fn open_pair(&mut self, t: usize) {
        let (u, _, _) = self.tellings[t].pressed.expect("pressed");
        for t in [t, u] {
            self.tellings[t].open = true;
        }
        let proposed = |l: &Link| (l.mine, l.theirs) == (u, t);
        if let Some(link) = self.links.iter_mut().find(|l| proposed(l)) {
            link.agreed = true;
        }
    }
}

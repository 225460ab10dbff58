//! The sample journal: half a year of a fictional couple, Sam and Noa, told by both. Everything
//! in it is invented.

mod answers;
mod between;
mod evenings;
mod sessions;
mod told;

use chrono::{Datelike, Duration, NaiveDate, TimeZone};
use chrono_tz::Tz;
use domain::{
    Change, CheckInBody, CloseBody, Colour, Draft, Id, Journal, LinkBody, MarkBody, MarkKind,
    Moment, PartnerBody, PauseBody, PauseOf, PublishedTelling, Revision, Role, Scope, ShareChoice,
    State, Strength, TellingBody, When,
};

use crate::session::{privately, shared};
use evenings::{evenings, marks};
use told::{Evening, later};

/// What the two would have written, in the order of their sessions, each draft with the time
/// when it was recorded.
pub(crate) struct Script {
    pub(crate) sam: Vec<Dated>,
    pub(crate) noa_joins: Dated,
    pub(crate) noa: Vec<Dated>,
    pub(crate) sam_again: Vec<Dated>,
}

type Dated = (Draft, i64);

/// The sample as it stands at `now_ms` (milliseconds since 1970, UTC) in this zone: what both
/// share.
pub fn sample_journal(now_ms: i64, zone: Tz) -> Journal {
    let script = script(now_ms, zone);
    let mut state = State::new(Role::A);
    let parts = [
        (Role::A, script.sam),
        (Role::B, vec![script.noa_joins]),
        (Role::B, script.noa),
        (Role::A, script.sam_again),
    ];
    for (author, drafts) in parts {
        for (seq, (draft, recorded_ms)) in (1..).zip(drafts) {
            state.apply(Revision {
                author,
                scope: draft.scope,
                seq,
                subject: draft.subject,
                zone,
                recorded_ms,
                change: draft.change,
            });
        }
    }
    state.ours(zone)
}

pub(crate) fn script(now_ms: i64, zone: Tz) -> Script {
    let days = Days::before(now_ms, zone);
    let begun_ms = days.at(185, (20, 0)).1;
    let mut script = Script {
        sam: vec![(introduced("Sam", Colour::Teal), begun_ms)],
        noa_joins: (introduced("Noa", Colour::Rust), begun_ms + 600_000),
        noa: Vec::new(),
        sam_again: Vec::new(),
    };
    for (n, evening) in evenings().into_iter().enumerate() {
        tell(&mut script, &days, n, &evening);
    }
    for (n, (ago, kind, label)) in marks().into_iter().enumerate() {
        mark(&mut script, &days, n, (ago, kind, label));
    }
    between::drew(&mut script, &days);
    answers::answer(&mut script, &days);
    sessions::lines(&mut script, &days);
    for week in 0..26 {
        check_in(&mut script, &days, week);
    }
    script
}

/// The calendar that ends today.
struct Days {
    today: NaiveDate,
    now_ms: i64,
    zone: Tz,
}

impl Days {
    fn before(now_ms: i64, zone: Tz) -> Days {
        let today = zone
            .timestamp_millis_opt(now_ms)
            .earliest()
            .map_or(NaiveDate::default(), |now| now.date_naive());
        Days {
            today,
            now_ms,
            zone,
        }
    }

    /// A time of a day so many days ago; never in the future.
    fn at(&self, days_ago: i64, (hour, minute): (u32, u32)) -> (When, i64) {
        let day = self.today - Duration::days(days_ago);
        let local = day.and_hms_opt(hour, minute, 0).unwrap_or_default();
        // Where the clock skips an hour, the same time by UTC.
        let ms = self
            .zone
            .from_local_datetime(&local)
            .earliest()
            .map_or(local.and_utc().timestamp_millis(), |at| {
                at.timestamp_millis()
            });
        let ms = ms.min(self.now_ms.div_euclid(60_000) * 60_000);
        let when = Moment::new(ms, self.zone).map_or(When::Day(day), When::Minute);
        (when, ms)
    }
}

fn introduced(name: &str, colour: Colour) -> Draft {
    let body = PartnerBody {
        name: name.to_owned(),
        colour,
    };
    shared(
        id(&format!("sample-{name}")),
        Change::PartnerIntroduced(body),
    )
}

/// One evening, by one or by both. The second telling stands in its author's next session.
fn tell(script: &mut Script, days: &Days, n: usize, evening: &Evening) {
    let (at, at_ms) = days.at(evening.days_ago, evening.time);
    let recorded_ms = (at_ms + 90 * 60_000).min(days.now_ms);
    let pause = pause(script, n, evening, at, at_ms);
    let mut first = evening.body(evening.by, at, &evening.first);
    first.pause.clone_from(&pause);
    let mine = keep(
        script,
        evening.by,
        (n, "1"),
        (first, evening.share),
        recorded_ms,
    );
    if let (Some(standing), true) = (&mine, evening.received) {
        let at = days.at(evening.days_ago - 1, (8, 30));
        between::received(script, (evening.by, n), (standing, recorded_ms), at);
    }
    let Some(second) = &evening.second else {
        return;
    };
    let other = evening.by.other();
    let recorded_ms = (recorded_ms + 20 * 3_600_000).min(days.now_ms);
    let mut body = evening.body(other, at, second);
    body.beside = mine.clone();
    body.pause = pause;
    let theirs = keep(script, other, (n, "2"), (body, evening.share), recorded_ms);
    if let (Some(mine), Some(theirs)) = (mine, theirs) {
        link(script, evening.by, n, (mine, theirs), recorded_ms);
    }
}

/// The pause of an evening, as its asker left it.
fn pause(
    script: &mut Script,
    n: usize,
    evening: &Evening,
    start: When,
    start_ms: i64,
) -> Option<PauseOf> {
    let asked = evening.pause.as_ref()?;
    let pause = PauseOf {
        id: id(&format!("sample-{n}-pause")),
        scope: Scope::Shared,
    };
    let body = PauseBody {
        at: later(start, asked.at),
        back_at: Some(later(start, asked.back_at)),
        ended: asked.ended.map(|minutes| later(start, minutes)),
    };
    let draft = shared(pause.id.clone(), Change::PauseKept(body));
    let list = match evening.by {
        Role::A => &mut script.sam,
        Role::B => &mut script.noa,
    };
    list.push((draft, start_ms));
    Some(pause)
}

/// Keeps a telling, and publishes it where it is shared: answers its shared id.
fn keep(
    script: &mut Script,
    author: Role,
    (n, which): (usize, &str),
    (body, share): (TellingBody, ShareChoice),
    recorded_ms: i64,
) -> Option<Id> {
    let private = id(&format!("sample-{n}-{which}-own"));
    let published = PublishedTelling::of(&body, share);
    let mut drafts = vec![privately(private.clone(), Change::from(body))];
    let standing = published.map(|published| {
        let standing = id(&format!("sample-{n}-{which}"));
        drafts.push(privately(private.clone(), Change::ShareChosen(share)));
        drafts.push(shared(standing.clone(), Change::from(published)));
        drafts.push(privately(private, Change::PublishedAs(standing.clone())));
        standing
    });
    let list = match (author, which) {
        (Role::B, _) => &mut script.noa,
        (Role::A, "1") => &mut script.sam,
        (Role::A, _) => &mut script.sam_again,
    };
    list.extend(drafts.into_iter().map(|draft| (draft, recorded_ms)));
    standing
}

/// The one who told second proposed, the other agreed.
fn link(script: &mut Script, first: Role, n: usize, (firsts, seconds): (Id, Id), recorded_ms: i64) {
    let link = LinkBody {
        mine: seconds,
        theirs: firsts,
    };
    let proposal = id(&format!("sample-{n}-link"));
    let proposed = shared(proposal.clone(), Change::LinkProposed(link));
    let agreed = shared(
        id(&format!("sample-{n}-agreed")),
        Change::LinkAgreed(proposal),
    );
    let (by_sam, by_noa) = match first {
        Role::A => (agreed, proposed),
        Role::B => (proposed, agreed),
    };
    script.noa.push((by_noa, recorded_ms));
    script.sam_again.push((by_sam, recorded_ms));
}

fn mark(script: &mut Script, days: &Days, n: usize, (ago, kind, label): (i64, MarkKind, &str)) {
    let (at, ms) = days.at(ago, (18, 0));
    let body = MarkBody {
        at: When::Day(at.date()),
        kind,
        label: label.to_owned(),
    };
    let private = id(&format!("sample-mark-{n}-own"));
    let standing = id(&format!("sample-mark-{n}"));
    let both = ShareChoice {
        moves: true,
        words: true,
    };
    let drafts = [
        privately(private.clone(), Change::MarkKept(body.clone())),
        privately(private.clone(), Change::ShareChosen(both)),
        shared(standing.clone(), Change::MarkPublished(body)),
        privately(private, Change::PublishedAs(standing)),
    ];
    script.sam.extend(drafts.map(|draft| (draft, ms)));
}

/// From this week on Sam shares how close it is.
const SHARES_CLOSE_FROM: u32 = 8;

/// Sam's own, on most Sundays.
fn check_in(script: &mut Script, days: &Days, week: u32) {
    const CLOSE: [i64; 26] = [
        6, 5, 4, 6, 7, 7, 8, 8, 7, 5, 3, 2, 3, 4, 4, 5, 5, 6, 5, 6, 7, 6, 6, 5, 6, 6,
    ];
    if matches!(week, 4 | 13 | 19) {
        return;
    }
    let since_sunday = i64::from(days.today.weekday().num_days_from_sunday());
    let (at, ms) = days.at(since_sunday + 7 * i64::from(25 - week), (19, 30));
    let close = CLOSE[week as usize];
    let body = CheckInBody {
        at,
        close: Strength::try_from(close).ok(),
        at_ease: Strength::try_from(close - 1).ok(),
        tank: None,
    };
    let private = id(&format!("sample-check-in-{week}"));
    let shown = body.close.map(|close| CloseBody { at, close });
    if week == SHARES_CLOSE_FROM {
        let chosen = Change::CloseShareChosen(true);
        script
            .sam
            .push((privately(id("sample-close-share"), chosen), ms));
    }
    let kept = privately(private.clone(), Change::CheckInKept(body));
    script.sam.push((kept, ms));
    if let Some(shown) = shown.filter(|_| week >= SHARES_CLOSE_FROM) {
        let drafts = between::close(&private, shown);
        script.sam.extend(drafts.map(|draft| (draft, ms)));
    }
}

fn id(text: &str) -> Id {
    Id::try_from(text).expect("ids of the sample are short and printable")
}

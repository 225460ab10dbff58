use chrono::{Datelike, Duration, NaiveDate, Weekday};
use domain::{Change, Id, LookBackBody, Own, When};

use super::checks;
use crate::ApiError;
use crate::ids::fresh_id;
use crate::session::{OpenSession, privately};
use crate::wire::{
    KeepLookBack, Kept, LookBackChoice, LookBackView, LookBacks, LookBacksQuery, WeekStart,
};

/// The reader's weekly look back. It reminds nobody, and counts no week without one.
pub(crate) fn look_backs(
    session: &mut OpenSession,
    query: LookBacksQuery,
) -> Result<LookBacks, ApiError> {
    describe(session, query.week_start)
}

/// Whether the reader wants one. It is kept in their private part, beside their language.
pub(crate) fn choose_look_back(
    session: &mut OpenSession,
    choice: LookBackChoice,
) -> Result<LookBackChoice, ApiError> {
    if session.notebook().look_back != choice.on {
        session.note(|notebook| notebook.look_back = choice.on)?;
    }
    Ok(choice)
}

/// Keeps the answers of a week: one set a week, changed as often as wanted, and never shared. What
/// of it is for the other to see becomes a line to bring, by a step of its own.
pub(crate) fn keep_look_back(
    session: &mut OpenSession,
    given: KeepLookBack,
) -> Result<Kept, ApiError> {
    let answers = [&given.good, &given.hard, &given.next];
    if answers.iter().all(|text| text.trim().is_empty()) {
        return Err(ApiError::refused("good", "nothing is said"));
    }
    if let Some(i) = answers.iter().position(|text| text.len() > checks::TEXT) {
        return Err(checks::too_long(["good", "hard", "next"][i]));
    }
    let [good, hard, next] = answers.map(|text| text.trim().to_owned());
    let before = of_week(session, given.week);
    let id = before.map_or_else(fresh_id, |(id, _)| id.clone());
    let body = LookBackBody {
        week: given.week,
        at: match before {
            Some((_, own)) => own.body.at,
            None => session.now()?,
        },
        good,
        hard,
        next,
    };
    if before.is_none_or(|(_, own)| own.body != body) {
        let kept = Change::LookBackKept(Box::new(body));
        session.write(vec![privately(id.clone(), kept)])?;
    }
    Ok(Kept { id })
}

fn describe(session: &OpenSession, start: WeekStart) -> Result<LookBacks, ApiError> {
    let zone = session.clock.zone();
    let week = first_day(session.now()?.date(), start);
    let this_week = of_week(session, week).map(|(id, _)| id);
    let mut earlier: Vec<LookBackView> = present(session)
        .filter(|(id, _)| Some(*id) != this_week)
        .map(|(id, own)| view(id, own))
        .collect();
    earlier.sort_by_key(|back| std::cmp::Reverse(back.week));
    Ok(LookBacks {
        on: session.notebook().look_back,
        week,
        from_ms: When::Day(week).placed_ms(zone),
        to_ms: When::Day(week + Duration::days(7)).placed_ms(zone),
        present: of_week(session, week).map(|(id, own)| view(id, own)),
        earlier,
    })
}

/// The first day of the week that holds this one.
pub(crate) fn first_day(today: NaiveDate, start: WeekStart) -> NaiveDate {
    let start = match start {
        WeekStart::Monday => Weekday::Mon,
        WeekStart::Sunday => Weekday::Sun,
        WeekStart::Saturday => Weekday::Sat,
    };
    today - Duration::days(i64::from(today.weekday().days_since(start)))
}

fn present(session: &OpenSession) -> impl Iterator<Item = (&Id, &Own<LookBackBody>)> {
    let all = session.state.look_backs().iter();
    all.filter(|(_, own)| own.removed_ms.is_none())
}

fn of_week(session: &OpenSession, week: NaiveDate) -> Option<(&Id, &Own<LookBackBody>)> {
    present(session).find(|(_, own)| own.body.week == week)
}

fn view(id: &Id, own: &Own<LookBackBody>) -> LookBackView {
    LookBackView {
        id: id.clone(),
        week: own.body.week,
        good: own.body.good.clone(),
        hard: own.body.hard.clone(),
        next: own.body.next.clone(),
    }
}

use chrono::NaiveDate;
use domain::{Journal, Pause, When};

use crate::calendar::{unit, with_when};
use crate::ground::Ground;
use crate::message::Message;
use crate::scene::{PauseBand, Unit};
use crate::sight::Places;
use crate::view::View;

/// No scene holds more bands than this.
const MOST: usize = 200;
/// Half the height of a band, in pixels.
const HALF: f64 = 10.0;
/// The narrowest band: where no return time was named and no end is recorded, it only begins.
const NARROW: f64 = 8.0;
/// A band stands in a view of more than two and a half days only if it is as wide as this.
const SEEN: f64 = 4.0;

/// The pauses on their askers' lanes: to where their asker was back or, dotted, to the time that
/// was named. That is the time as it was said; nothing is drawn beyond it.
pub(crate) fn pauses(journal: &Journal, view: &View, ground: &Ground) -> Vec<PauseBand> {
    let mut places = Places::new(journal.zone);
    let near = unit(view.span_ms()) <= Unit::Day;
    let mut band = |pause: &Pause| {
        let from = places.ms(pause.at);
        let to = pause.ended.or(pause.back_at);
        let to = to.map_or(from, |when| places.ms(when)).max(from);
        let wide = view.x(to) - view.x(from) >= SEEN;
        let inside = from < view.to_ms && to >= view.from_ms;
        (inside && (near || wide)).then(|| {
            let x0 = view.x_inside(from);
            let y = ground.lane(pause.asked_by);
            PauseBand {
                pause: pause.id.clone(),
                role: pause.asked_by,
                from_ms: from,
                to_ms: to,
                x0,
                x1: view.x_inside(to).max(x0 + NARROW),
                y0: y - HALF,
                y1: y + HALF,
                recorded: pause.ended.is_some(),
                message: sentence(journal, pause),
            }
        })
    };
    let mut bands: Vec<PauseBand> = journal.pauses.iter().filter_map(&mut band).collect();
    bands.sort_by(|a, b| a.x0.total_cmp(&b.x0).then(a.pause.cmp(&b.pause)));
    bands.truncate(MOST);
    bands
}

fn sentence(journal: &Journal, pause: &Pause) -> Message {
    let began = pause.at.date();
    let message = with_when(Message::new("band-pause"), pause.at)
        .with("name", journal.name(pause.asked_by).to_owned());
    let message = with_time(
        message,
        ["back", "back_on", "back_days"],
        began,
        pause.back_at,
    );
    with_time(
        message,
        ["ended", "ended_on", "ended_days"],
        began,
        pause.ended,
    )
}

/// A time of day, and how it lies to the day on which the pause began.
fn with_time(
    message: Message,
    [time, on, days]: [&'static str; 3],
    began: NaiveDate,
    when: Option<When>,
) -> Message {
    let later = when.map_or(0, |when| (when.date() - began).num_days());
    let (text, place) = match when {
        None => (String::new(), "none"),
        Some(When::Day(date)) => (date.to_string(), "date"),
        Some(When::Minute(moment)) => {
            let place = match later {
                ..=0 => "day",
                1 => "next",
                _ => "later",
            };
            (moment.local().format("%H:%M").to_string(), place)
        }
    };
    message
        .with(time, text)
        .with(on, place)
        .with(days, u32::try_from(later).unwrap_or(0))
}

use super::tape::{DAY, HOUR, MINUTE, Tape};
use super::{Fight, Texters, fight, harmless, talk};
use crate::dice::Dice;

/// How likely a conversation begins in each hour of the day, against the others.
const BY_HOUR: [f64; 24] = [
    0.1, 0.0, 0.0, 0.0, 0.0, 0.1, 0.5, 1.2, 1.2, 0.7, 0.6, 0.8, 1.4, 1.0, 0.6, 0.6, 0.8, 1.3, 1.5,
    1.6, 1.8, 2.0, 1.6, 0.6,
];

/// A new fight leaves an old one some hours, or the two would be one.
const BETWEEN_FIGHTS: f64 = 4.0 * HOUR;

/// What of a conversation happens on a day together: a word from the shop.
const WHILE_TOGETHER: f64 = 0.1;

/// What is texted, and how it goes.
type Scene = fn(&Texters, &mut Tape, &mut Dice);

/// One day: scenes at hours of it, in turn; what would begin inside another is left out.
pub(super) fn play(
    texters: &Texters,
    day: u32,
    fights_per_day: f64,
    tape: &mut Tape,
    fights: &mut Vec<Fight>,
    dice: &mut Dice,
) {
    let midnight = f64::from(day) * DAY;
    let mut scenes = scenes(texters, dice);
    for _ in 0..dice.poisson(fights_per_day) {
        scenes.push((fight::hour(texters, dice), None));
    }
    scenes.sort_by(|one, other| one.0.total_cmp(&other.0));
    for (hour, scene) in scenes {
        let start = midnight + hour * HOUR;
        match scene {
            Some(scene) if start > tape.now => {
                tape.now = start;
                scene(texters, tape, dice);
            }
            None if may_begin(start, midnight + texters.bedtime() * HOUR, tape, fights) => {
                // A fight grows out of the conversation that goes on.
                tape.now = start.max(tape.now + dice.between(1.0, 5.0) * MINUTE);
                fights.push(fight::play(texters, midnight, tape, dice));
            }
            _ => {}
        }
    }
}

/// What a day holds besides fights, and at which hours.
fn scenes(texters: &Texters, dice: &mut Dice) -> Vec<(f64, Option<Scene>)> {
    let share = if dice.chance(texters.together) {
        WHILE_TOGETHER
    } else {
        1.0
    };
    let often = &texters.harmless;
    let evening = texters.bedtime() - 0.5;
    let mut drawn = Vec::new();
    let mut draw = |scene: Scene, per_day: f64, hour: &dyn Fn(&mut Dice) -> f64| {
        for _ in 0..dice.poisson(share * per_day) {
            drawn.push((hour(dice), Some(scene)));
        }
    };
    draw(talk::play, texters.talks_per_day, &any_hour);
    draw(harmless::banter, often.banters / 7.0, &any_hour);
    draw(harmless::links, often.links / 7.0, &any_hour);
    draw(harmless::telling, often.tellings / 7.0, &|d| {
        d.between(9.0, 21.0)
    });
    draw(harmless::errand, often.errands / 7.0, &|d| {
        d.between(16.0, 19.5)
    });
    draw(harmless::good_night, often.good_nights / 7.0, &|d| {
        evening + d.unit()
    });
    draw(harmless::worry, often.worries / 7.0, &|d| {
        d.between(17.0, 22.0)
    });
    drawn
}

fn any_hour(dice: &mut Dice) -> f64 {
    let mut at = dice.unit() * BY_HOUR.iter().sum::<f64>();
    for (hour, weight) in BY_HOUR.iter().enumerate() {
        if at < *weight {
            return hour as f64 + at / weight;
        }
        at -= weight;
    }
    23.9
}

/// Not after both went to bed, and not on the heels of another fight.
fn may_begin(start: f64, bedtime: f64, tape: &Tape, fights: &[Fight]) -> bool {
    let since = fights.last().map_or(f64::INFINITY, |last| {
        let ago = (tape.now_ms() - last.broken_ms) as f64 / 1_000.0;
        ago + (start - tape.now).max(0.0)
    });
    tape.now < bedtime && since > BETWEEN_FIGHTS
}

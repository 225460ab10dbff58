//! What Sam and Noa answered in questionnaires, shared, over their half year. Invented like
//! everything else of them: no answers of anybody.

use std::collections::BTreeMap;

use domain::{AnswersBody, Change, Role};
use instruments::by_id;

use super::between::whole;
use super::{Days, Script};

/// Who answered which questionnaire how many days ago, item by item in the order of its file; of the
/// values the places from 1.
const ANSWERED: [(Role, &str, i64, &[i32]); 16] = [
    (Role::A, "csi-4", 170, &[4, 4, 3, 3]),
    (Role::B, "csi-4", 168, &[3, 4, 3, 3]),
    (Role::A, "csi-4", 80, &[2, 3, 2, 2]),
    (Role::B, "csi-4", 79, &[2, 2, 2, 2]),
    (Role::A, "csi-4", 12, &[4, 4, 3, 4]),
    (Role::B, "csi-4", 10, &[4, 4, 4, 3]),
    // Six on leaning on the other, then three on worry.
    (Role::A, "ecr-rs", 169, &[6, 6, 6, 5, 2, 2, 6, 6, 5]),
    (Role::A, "ecr-rs", 78, &[6, 5, 6, 5, 2, 3, 6, 6, 6]),
    (Role::A, "ecr-rs", 11, &[6, 6, 6, 6, 2, 2, 5, 5, 5]),
    (Role::B, "ecr-rs", 167, &[3, 2, 2, 2, 6, 6, 3, 2, 3]),
    (Role::B, "ecr-rs", 77, &[3, 3, 3, 2, 5, 6, 3, 3, 3]),
    (Role::B, "ecr-rs", 9, &[4, 4, 4, 3, 5, 5, 3, 3, 3]),
    (
        Role::A,
        "ipip-volatility",
        60,
        &[4, 4, 3, 4, 3, 3, 3, 2, 3, 3],
    ),
    (
        Role::B,
        "ipip-volatility",
        58,
        &[2, 3, 2, 3, 3, 4, 3, 4, 3, 4],
    ),
    (Role::A, "values", 60, &[4, 7, 6, 8, 10, 3, 5, 9, 1, 2]),
    (Role::B, "values", 58, &[1, 5, 7, 4, 10, 6, 8, 9, 2, 3]),
];

/// Writes all of it into their sessions.
pub(super) fn answer(script: &mut Script, days: &Days) {
    for (n, (author, instrument, ago, answers)) in ANSWERED.into_iter().enumerate() {
        let (at, ms) = days.at(ago, (21, 10));
        let body = AnswersBody {
            at,
            instrument: instrument.to_owned(),
            items: by_item(instrument, answers),
        };
        let drafts = whole(
            &format!("sample-answers-{n}"),
            Change::AnswersKept(body.clone()),
            Change::AnswersPublished(body),
        );
        let list = match author {
            Role::A => &mut script.sam,
            Role::B => &mut script.noa,
        };
        list.extend(drafts.map(|draft| (draft, ms)));
    }
}

fn by_item(instrument: &str, answers: &[i32]) -> BTreeMap<String, i32> {
    let items = by_id(instrument).map_or(&[][..], |of| &of.items);
    let ids = items.iter().map(|item| item.id.clone());
    ids.zip(answers.iter().copied()).collect()
}

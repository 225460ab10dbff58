//! Page 2: rates and intervals, with their curve.

use domain::MarkKind;
use serde_json::Value;

use super::claim::{Claim, says};
use super::exported::{
    Exported, count, day, interval, lasting, number, p, percent, percents, too_few,
};

pub fn claims(of: &Exported) -> Vec<Claim> {
    let mut claims = vec![says("*Every interval is a 95 % interval from a thousand*")];
    claims.extend(directions(of));
    claims.extend(repair(of));
    claims.push(says("*: 50 % is no change. *"));
    claims.push(says(
        "Mark | Weeks before | Weeks after | Fewer after | 95 % interval | Tau-U",
    ));
    claims.extend(change(of));
    claims.push(says("From | Episodes | Received | Median | 95 % interval"));
    claims.extend(outcomes(of));
    claims.push(says("What | Moments | Share | 95 % interval"));
    claims.extend(shares(of));
    claims
}

const DIRECTIONS: [(&str, &str); 4] = [
    ("a_pursues_b_withdraws", "Sam pursues, Noa withdraws"),
    ("b_withdraws_a_pursues", "Noa withdraws, Sam pursues"),
    ("b_pursues_a_withdraws", "Noa pursues, Sam withdraws"),
    ("a_withdraws_b_pursues", "Sam withdraws, Noa pursues"),
];

fn directions(of: &Exported) -> Vec<Claim> {
    let row = |cells: fn(&Value) -> String| {
        DIRECTIONS
            .map(|(key, label)| says(format!("{label} | {}", cells(&of.analysis["loop"][key]))))
    };
    let mut claims = vec![says(
        "Move, and answer looked for | Moments | Rate | 95 % interval | 0 to 100 %",
    )];
    claims.extend(row(rate));
    claims.push(says("* A ratio above 1 is more often than that."));
    claims.push(says(
        "Move, and answer looked for | Tellings | Seen | Expected | Ratio | 95 % interval | p",
    ));
    claims.extend(row(against_chance));
    claims
}

fn rate(of: &Value) -> String {
    // The bar beside it is drawn, so that its cell has no text.
    too_few(of).unwrap_or_else(|| {
        format!(
            "{} of {} | {} | {} |",
            count(&of["observed"]),
            count(&of["given"]),
            percent(&of["rate"]),
            percents(&of["rate_ci95"])
        )
    })
}

fn against_chance(of: &Value) -> String {
    if of["chance"]["have"] == 0 {
        return "*".to_owned();
    }
    let few = too_few(of).or_else(|| too_few(&of["chance"]));
    few.unwrap_or_else(|| {
        format!(
            "{} | {} | {} | {} | {} | {}",
            count(&of["informative_tellings"]),
            count(&of["informative_observed"]),
            number(&of["expected"], 1),
            number(&of["ratio"], 2),
            interval(&of["ratio_ci95"], |v| number(v, 2)),
            p(&of["p"])
        )
    })
}

fn repair(of: &Exported) -> Vec<Claim> {
    let any = &of.analysis["repair_time"];
    let row = |label: &str, of: &Value| {
        let cells = too_few(of).unwrap_or_else(|| {
            format!(
                "{} | {} | {} | {} | {}",
                count(&of["n"]),
                count(&of["events"]),
                count(&of["left_out"]),
                lasting(&of["median_hours"]),
                interval(&of["median_ci95"], lasting)
            )
        });
        says(format!("{label} | {cells}"))
    };
    vec![
        says("Until | Episodes | Repaired | Left out | Median | 95 % interval"),
        row("the first repair", any),
        row("the first received repair", &any["received"]),
        says(ticks(any)),
    ]
}

/// The curve is as long as its last step, and a day at least.
fn ticks(any: &Value) -> String {
    let steps = |of: &Value| of["curve"].as_array().cloned().unwrap_or_default();
    let steps = [steps(any), steps(&any["received"])].concat();
    let hours = steps.iter().filter_map(|s| s["hours"].as_f64());
    let longest = hours.fold(24.0, f64::max);
    let all = [
        (0, "0"),
        (1, "1 h"),
        (4, "4 h"),
        (12, "12 h"),
        (24, "1 day"),
        (72, "3 days"),
        (168, "1 week"),
        (672, "4 weeks"),
    ];
    let shown = all.into_iter().filter(|(h, _)| f64::from(*h) <= longest);
    let shown: String = shown.map(|(_, label)| label).collect();
    format!("0 %50 %100 %{shown}")
}

fn change(of: &Exported) -> Vec<Claim> {
    let marks = of.analysis["change"].as_array().expect("a list");
    let latest = &marks[marks.len().saturating_sub(3)..];
    let row = |change: &Value| {
        let mut marks = of.journal.marks.iter();
        let mark = marks.find(|m| m.id.to_string() == change["mark"]);
        let mark = mark.expect("a mark of the journal");
        let kind = match mark.kind {
            MarkKind::Session => "Session",
            MarkKind::Stressor => "Strain from outside",
            MarkKind::Milestone => "Something reached",
            MarkKind::RunOut => "“I’ve run out”",
        };
        let cells = too_few(&change["too_few"]).unwrap_or_else(|| {
            format!(
                "{} | {} | {} | {} | {}",
                count(&change["before"]),
                count(&change["after"]),
                percent(&change["nap"]),
                percents(&change["nap_ci95"]),
                number(&change["tau_u"], 2)
            )
        });
        says(format!("{kind}, {} | {cells}", day(mark.at.date())))
    };
    latest.iter().map(row).collect()
}

fn outcomes(of: &Exported) -> Vec<Claim> {
    let groups = [
        (
            "pause_time_named",
            [
                "space asked for, a time named",
                "space asked for, no time named",
            ],
        ),
        (
            "named_cycle",
            ["the cycle named", "as far along, the cycle not named"],
        ),
    ];
    let mut claims = Vec::new();
    for (key, labels) in groups {
        let outcome = &of.analysis["outcomes"][key];
        for (side, label) in ["with", "without"].into_iter().zip(labels) {
            claims.push(says(format!("{label} | {}", to_received(&outcome[side]))));
        }
        if outcome["difference"].is_number() {
            claims.push(says(format!(
                "| Difference of the two medians: {} ({}); log-rank p {}.",
                lasting(&outcome["difference"]),
                interval(&outcome["ci95"], lasting),
                p(&outcome["log_rank_p"])
            )));
        }
    }
    claims
}

fn to_received(of: &Value) -> String {
    too_few(of).unwrap_or_else(|| {
        format!(
            "{} | {} | {} | {}",
            count(&of["n"]),
            count(&of["events"]),
            lasting(&of["median_hours"]),
            interval(&of["median_ci95"], lasting)
        )
    })
}

fn shares(of: &Exported) -> Vec<Claim> {
    let analysis = &of.analysis;
    let (signs, conditions) = (&analysis["security_signs"], &analysis["conditions"]);
    let all = [
        ("after protest,*", &analysis["protest"]["other_withdrew"]),
        ("after a need*", &signs["need_said"]),
        ("after space*", &signs["space_without_pursuit"]),
        ("*whoever did came back", &conditions["came_back"]),
        ("*stayed or waited*", &conditions["stayed_or_waited"]),
        ("*named their own part", &conditions["owned_parts"]),
    ];
    let rows = all.into_iter().map(|(label, of)| {
        let cells = too_few(&of["too_few"]).unwrap_or_else(|| {
            format!(
                "{} of {} | {} | {}",
                count(&of["count"]),
                count(&of["of"]),
                percent(&of["share"]),
                percents(&of["ci95"])
            )
        });
        says(format!("{label} | {cells}"))
    });
    rows.collect()
}

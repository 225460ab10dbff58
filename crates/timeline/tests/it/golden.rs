//! The painted scenes of the summer, held to the bytes. A test that finds other bytes writes
//! them and fails, so that the difference shows in the working tree. What crosses to the window
//! is held beside its tests, so that both painters are held to one scene.

use std::path::Path;

use domain::{Id, Journal, Kind, Language, Mark, MarkKind, Role, When};
use serde::Serialize;
use timeline::{
    Filter, Layout, Palette, Scene, Scheme, TraceKind, View, Wish, days, days_svg, ladder,
    ladder_svg, palette, scene, svg,
};

use crate::couple::{day, evening, id, scene_of, summer, summer_view};
use crate::picked::{own_summer, phases};

const PICTURES: &str = "tests/golden";
const CROSSING: &str = "../../ui/tests/figures/scenes";

fn hold(folder: &str, name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if committed != made {
        std::fs::write(&path, made).expect("the folder of the golden files can be written");
        panic!("{name} differs: look at the difference, then commit it or mend the code");
    }
}

fn crossing(name: &str, answer: &impl Serialize) {
    // Sorted by key, so that a field that moves is no difference.
    let value = serde_json::to_value(answer).expect("a scene is JSON");
    hold(CROSSING, &format!("{name}.json"), &format!("{value}\n"));
}

fn hold_scene(name: &str, scene: &Scene, colours: &Palette) {
    let [picture, crossed] = [
        std::panic::catch_unwind(|| {
            hold(
                PICTURES,
                &format!("{name}.svg"),
                &svg(scene, colours, Language::En),
            )
        }),
        std::panic::catch_unwind(|| crossing(name, scene)),
    ];
    assert!(picture.is_ok() && crossed.is_ok(), "{name} differs");
}

/// Everything at once: phases, all lines, a rupture, every kind of mark.
fn full() -> Journal {
    let mut journal = own_summer();
    let rupture = journal.tellings.iter_mut().find(|t| t.id == id("t6"));
    rupture.expect("it is told").kind = Kind::Rupture;
    for (name, date, kind) in [
        ("m4", "2026-06-15", MarkKind::RunOut),
        ("m5", "2026-07-28", MarkKind::Milestone),
    ] {
        journal.marks.push(Mark {
            id: Id::try_from(name).expect("an id"),
            author: Role::A,
            at: When::Day(day(date)),
            kind,
            label: String::new(),
        });
    }
    journal
}

#[test]
fn phases_lines_and_a_rupture_are_painted_as_committed() {
    let journal = full();
    let load: Vec<_> = (0..80u64)
        .map(|d| {
            (
                day("2026-05-01") + chrono::Days::new(d),
                4.0 + (d as f64 / 6.0).sin() * 3.0,
            )
        })
        .collect();
    let wish = Wish {
        filter: &Filter::ALL,
        phases: &phases(),
        lines: &[
            TraceKind::Close,
            TraceKind::AtEase,
            TraceKind::Tank,
            TraceKind::Load,
        ],
        load: &load,
    };
    let scene = scene_of(&journal, summer_view(), &wish);
    hold_scene("full", &scene, &palette(&journal, Scheme::Light));
}

#[test]
fn days_are_painted_as_committed() {
    let journal = full();
    let grid = days(&journal, Some(day("2026-08-01"))).expect("something is logged");
    let picture = days_svg(&grid, &palette(&journal, Scheme::Light), Language::En);
    let held = std::panic::catch_unwind(|| hold(PICTURES, "days.svg", &picture));
    crossing("days", &grid);
    assert!(held.is_ok(), "days differ");
}

#[test]
fn a_quarter_is_painted_as_committed() {
    let journal = summer();
    let scene = scene(&journal, summer_view());
    hold_scene("quarter", &scene, &palette(&journal, Scheme::Light));
    hold(
        PICTURES,
        "quarter-dark.svg",
        &svg(&scene, &palette(&journal, Scheme::Dark), Language::En),
    );
}

#[test]
fn a_strip_is_painted_as_committed() {
    let journal = summer();
    let view = View {
        layout: Layout::Strip,
        ..summer_view()
    };
    hold_scene(
        "strip",
        &scene(&journal, view),
        &palette(&journal, Scheme::Light),
    );
}

#[test]
fn an_evening_is_painted_as_committed() {
    let journal = summer();
    let from = crate::couple::ms("2026-06-18T18:00:00+02:00");
    let view = View::new(from, from + 6 * 3_600_000, 670.0);
    hold_scene(
        "evening",
        &scene(&journal, view),
        &palette(&journal, Scheme::Light),
    );
}

#[test]
fn bins_are_painted_as_committed() {
    let journal = crate::couple::long(700);
    let from = crate::couple::ms("2016-01-01T00:00:00+01:00");
    let view = View::new(from, from + 3_653 * 86_400_000, 670.0);
    hold_scene(
        "years",
        &scene(&journal, view),
        &palette(&journal, Scheme::Light),
    );
}

#[test]
fn a_ladder_is_painted_as_committed() {
    let journal = summer();
    let [a, _] = evening();
    let painted = ladder_svg(
        &ladder(&journal, &a),
        &palette(&journal, Scheme::Light),
        650.0,
        Language::En,
    );
    hold(PICTURES, "ladder.svg", &painted);
}

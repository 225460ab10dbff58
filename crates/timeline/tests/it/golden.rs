//! The painted scenes of the summer, held to the bytes. A test that finds other bytes writes
//! them and fails, so that the difference shows in the working tree.

use std::path::Path;

use timeline::{Layout, Scheme, View, ladder, ladder_svg, palette, scene, svg};

use crate::couple::{evening, summer, summer_view};

fn hold(name: &str, painted: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    if committed != painted {
        std::fs::write(&path, painted).expect("the folder of the golden files can be written");
        panic!("{name} differs: look at the difference, then commit it or mend the code");
    }
}

#[test]
fn a_quarter_is_painted_as_committed() {
    let journal = summer();
    let scene = scene(&journal, summer_view());
    hold(
        "quarter.svg",
        &svg(&scene, &palette(&journal, Scheme::Light)),
    );
    hold(
        "quarter-dark.svg",
        &svg(&scene, &palette(&journal, Scheme::Dark)),
    );
}

#[test]
fn a_strip_is_painted_as_committed() {
    let journal = summer();
    let view = View {
        layout: Layout::Strip,
        ..summer_view()
    };
    let painted = svg(&scene(&journal, view), &palette(&journal, Scheme::Light));
    hold("strip.svg", &painted);
}

#[test]
fn an_evening_is_painted_as_committed() {
    let journal = summer();
    let from = crate::couple::ms("2026-06-18T18:00:00+02:00");
    let view = View::new(from, from + 6 * 3_600_000, 670.0);
    let painted = svg(&scene(&journal, view), &palette(&journal, Scheme::Light));
    hold("evening.svg", &painted);
}

#[test]
fn bins_are_painted_as_committed() {
    let journal = crate::couple::long(700);
    let from = crate::couple::ms("2016-01-01T00:00:00+01:00");
    let view = View::new(from, from + 3_653 * 86_400_000, 670.0);
    let painted = svg(&scene(&journal, view), &palette(&journal, Scheme::Light));
    hold("years.svg", &painted);
}

#[test]
fn a_ladder_is_painted_as_committed() {
    let journal = summer();
    let [a, _] = evening();
    let painted = ladder_svg(
        &ladder(&journal, &a),
        &palette(&journal, Scheme::Light),
        650.0,
    );
    hold("ladder.svg", &painted);
}

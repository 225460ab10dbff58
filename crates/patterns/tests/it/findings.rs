//! What stands in front, and the entries behind each finding.

use domain::{Id, Journal, Reader};
use patterns::{Analysis, Answered, Finding, Measured, analyse, behind_finding, front};

use crate::couple::{acted, full, id, repeated, swapped, told};

/// The full couple on Ours, with everything that could be counted of it.
fn analysed() -> Analysis {
    analyse(&full())
}

/// Every way of the loop so sure.
fn with_loop(analysis: &mut Analysis, rate_ci95: [f64; 2]) {
    let of = &mut analysis.loop_figure;
    let ways = [
        &mut of.a_pursues_b_withdraws,
        &mut of.b_withdraws_a_pursues,
        &mut of.b_pursues_a_withdraws,
        &mut of.a_withdraws_b_pursues,
    ];
    for way in ways {
        if let Measured::Found(Answered { rate_ci95: ci, .. }) = way {
            *ci = Some(rate_ci95.map(Some));
        }
    }
}

fn with_protest(analysis: &mut Analysis, ci95: Option<[f64; 2]>) {
    let withdrew = &mut analysis.protest.other_withdrew;
    withdrew.too_few = None;
    withdrew.ci95 = ci95.map(|ci| ci.map(Some));
    withdrew.of = 30;
}

fn with_repair(analysis: &mut Analysis, ci95: [Option<f64>; 2]) {
    let Measured::Found(repair) = &mut analysis.repair_time else {
        panic!("the full couple has repairs");
    };
    repair.repair.median_ci95 = Some(ci95);
    if let Measured::Found(received) = &mut repair.received {
        received.median_hours = None;
    }
}

fn with_stretches(analysis: &mut Analysis, ci95: [Option<f64>; 2]) {
    let Measured::Found(stretches) = &mut analysis.good_stretches else {
        panic!("the full couple has good stretches");
    };
    stretches.median_ci95 = Some(ci95);
}

#[test]
fn what_the_interval_says_comes_before_what_is_merely_narrow() {
    let mut analysis = analysed();
    with_loop(&mut analysis, [0.45, 0.55]);
    with_protest(&mut analysis, Some([0.55, 0.95]));
    with_repair(&mut analysis, [Some(1.0), Some(8.0)]);
    with_stretches(&mut analysis, [Some(18.0), Some(20.0)]);
    let three = [Finding::Loop, Finding::Protest, Finding::GoodStretches];
    assert_eq!(front(&analysis), three);

    // Protest alone speaks: where its interval holds one half, it is the widest but the repair's.
    with_protest(&mut analysis, Some([0.45, 0.95]));
    with_repair(&mut analysis, [Some(5.0), Some(8.0)]);
    let three = [Finding::Loop, Finding::RepairTime, Finding::GoodStretches];
    assert_eq!(front(&analysis), three);
}

#[test]
fn an_interval_with_one_end_comes_after_those_with_two() {
    let mut analysis = analysed();
    with_loop(&mut analysis, [0.1, 0.9]);
    with_protest(&mut analysis, Some([0.1, 0.99]));
    with_repair(&mut analysis, [Some(1.0), None]);
    with_stretches(&mut analysis, [Some(1.0), Some(500.0)]);
    let three = [Finding::Loop, Finding::Protest, Finding::GoodStretches];
    assert_eq!(front(&analysis), three);
}

#[test]
fn of_two_equally_sure_the_larger_comes_first_and_then_the_one_asked_first() {
    let mut analysis = analysed();
    with_loop(&mut analysis, [0.6, 0.8]);
    with_protest(&mut analysis, Some([0.6, 0.9]));
    // Both leave half of their scale open, and one place is left.
    with_repair(&mut analysis, [Some(4.0), Some(8.0)]);
    with_stretches(&mut analysis, [Some(20.0), Some(40.0)]);
    for (stretches, last) in [
        (41, Finding::GoodStretches),
        (40, Finding::RepairTime),
        (39, Finding::RepairTime),
    ] {
        with_n(&mut analysis, 40, stretches);
        assert_eq!(front(&analysis), [Finding::Loop, Finding::Protest, last]);
    }
}

fn with_n(analysis: &mut Analysis, repairs: usize, stretches: usize) {
    if let Measured::Found(repair) = &mut analysis.repair_time {
        repair.repair.n = repairs;
    }
    if let Measured::Found(found) = &mut analysis.good_stretches {
        found.n = stretches;
    }
}

#[test]
fn with_nothing_told_the_three_say_what_is_missing() {
    let three = [Finding::Loop, Finding::RepairTime, Finding::GoodStretches];
    assert_eq!(front(&analyse(&told(&[]))), three);
    assert_eq!(front(&analyse(&repeated("ap bw", 2))), three);
}

#[test]
fn neither_partner_nor_the_order_of_the_records_changes_what_stands_in_front() {
    let journal = full();
    let mut turned = journal.clone();
    turned.tellings.reverse();
    turned.links.reverse();
    let before = front(&analyse(&journal));
    assert_eq!(front(&analyse(&swapped(&journal))), before);
    assert_eq!(front(&analyse(&turned)), before);
}

#[test]
fn all_findings_stand_in_the_order_of_the_list_and_each_once() {
    assert!(Finding::ALL.is_sorted_by(|one, other| one < other));
    let page = include_str!("../../../../docs/methods.md");
    assert!(page.contains("## Three in front"));
}

fn ids(names: &[&str]) -> Vec<Id> {
    names.iter().map(|name| id(name)).collect()
}

fn behind(journal: &Journal, finding: Finding) -> Vec<Id> {
    behind_finding(journal, &analyse(journal), finding)
}

#[test]
fn the_entries_are_those_that_the_number_was_counted_of() {
    let journal = acted(&[
        "a:pursue b:withdraw",
        "a:criticised a:said_need b:listened",
        "b:asked_space a:messaged_again b:came_back",
        "a:repair",
    ]);
    let of = |finding| behind(&journal, finding);
    assert_eq!(of(Finding::Loop), ids(&["t0000", "t0002"]));
    assert_eq!(of(Finding::Protest), ids(&["t0001"]));
    assert_eq!(of(Finding::NeedSaid), ids(&["t0001"]));
    assert_eq!(of(Finding::SpaceWithoutPursuit), ids(&[]));
    assert_eq!(of(Finding::CameBack), ids(&["t0002"]));
    assert_eq!(of(Finding::AlwaysChasingOrRunning), ids(&["t0000"]));
    assert_eq!(of(Finding::ClosenessOutOfReach), ids(&["t0000"]));
}

#[test]
fn every_finding_of_the_full_couple_has_as_many_entries_as_its_number_says() {
    let journal = full();
    let analysis = analyse(&journal);
    let of = |finding| behind_finding(&journal, &analysis, finding).len();
    let repair = analysis.repair_time.found().expect("enough");
    assert_eq!(of(Finding::RepairTime), repair.repair.n);
    let stretches = analysis.good_stretches.found().expect("enough");
    assert_eq!(of(Finding::GoodStretches), stretches.events);
    assert_eq!(
        of(Finding::ToldDifferently),
        analysis.told_differently.len()
    );
    assert_eq!(of(Finding::Reversal), analysis.reversals.len());
    let own = analysis.escalation.a.found().expect("enough");
    assert_eq!(of(Finding::Escalation), own.n);
    assert_eq!(of(Finding::Phases), analysis.counts.episodes);
    let hours: usize = analysis.rhythm.weekday_hour.iter().flatten().sum();
    assert_eq!(of(Finding::Rhythm), hours);
    for finding in Finding::ALL {
        let entries = behind_finding(&journal, &analysis, finding);
        let known = |entry: &Id| journal.tellings.iter().any(|t| t.id == *entry);
        assert!(entries.iter().all(known), "{finding:?}");
    }
}

#[test]
fn on_ours_no_entry_stands_behind_what_is_one_partners_own() {
    let mut journal = full();
    journal.reader = Reader::Ours;
    assert_eq!(behind(&journal, Finding::Escalation), ids(&[]));
    assert_eq!(behind(&journal, Finding::Load), ids(&[]));
}

use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use super::harness::Window;
use super::large::SAM;

/// A name, and how long it took each time, in milliseconds.
type Times = (&'static str, Vec<f64>);

/// So many times each.
const ROUNDS: usize = 7;
/// What an action leads to has come to rest by then.
const REST: Duration = Duration::from_millis(900);

/// What people do most: from where, what is pressed, and what has come then.
const USUAL: [[&str; 4]; 7] = [
    [
        "today",
        "key('5')",
        "key('1')",
        "fresh('main [data-entry]')",
    ],
    ["timeline", "key('1')", "key('2')", "fresh('[data-stop]')"],
    ["patterns", "key('1')", "key('3')", "fresh('main .cards')"],
    [
        "entries",
        "key('1')",
        "key('/')",
        "fresh('main [data-entry]')",
    ],
    [
        "an episode opens",
        "key('Escape'); key('/')",
        "document.querySelector('main [data-entry]').click()",
        "fresh('aside h2')",
    ],
    [
        "switch to My pages",
        "button('Ours'); key('1')",
        "button('My pages')",
        "fresh('main [data-entry]')",
    ],
    [
        "switch to Ours",
        "key('1'); button('My pages')",
        "button('Ours')",
        "fresh('main [data-entry]')",
    ],
];

/// Each of the usual actions, one after the other.
pub(super) fn usual(window: &Window<'_>) -> impl Iterator<Item = Times> {
    let looks = USUAL.into_iter().map(|[name, from, press, there]| {
        let times = (0..ROUNDS).map(|_| {
            let from = format!("document.activeElement?.blur(); {from}");
            window.run(&with_helpers(&from), json!([]));
            sleep(REST);
            timed(window, press, there)
        });
        (name, times.collect())
    });
    looks.chain(std::iter::once_with(|| kept(window)))
}

/// From Enter in the log until it is said that the telling is kept, which is once it is durable.
fn kept(window: &Window<'_>) -> Times {
    let times = (0..ROUNDS).map(|_| {
        window.run(
            "document.querySelector('.notice button:last-child')?.click()",
            json!([]),
        );
        for key in ["1", "Control+n", "a", "k"] {
            window.keys(key);
        }
        sleep(REST);
        timed(window, "key('Enter')", "document.querySelector('.notice')")
    });
    ("a telling is kept", times.collect())
}

/// From the passphrase to the first page and to the timeline, without the derivation of the keys:
/// a wrong passphrase takes as long to be refused.
pub(super) fn unlock(window: &Window<'_>) -> [Times; 2] {
    let (mut today, mut timeline) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let keys = give(
            window,
            "saddle winter anchor kettle marble",
            "window.present('opens nothing here')",
        );
        let opened = give(window, SAM, "fresh('main [data-entry]')");
        today.push(opened - keys);
        lock(window);
        let opened = give(window, SAM, "window.timeline()");
        timeline.push(opened - keys);
        lock(window);
    }
    [
        ("unlock to the first page", today),
        ("unlock to the timeline", timeline),
    ]
}

/// Types the passphrase and presses Enter; how long it takes until this is there.
fn give(window: &Window<'_>, passphrase: &str, there: &str) -> f64 {
    window.fill("Passphrase", passphrase);
    let helpers = "
        window.present = (text) => document.body.innerText.includes(text);
        window.asked = false;
        window.timeline = () => {
            if (!window.asked && document.querySelector('nav')) { window.asked = true; key('2'); }
            return document.querySelector('[data-stop]');
        };";
    window.run(
        &with_helpers(&format!("window.key = key; {helpers}")),
        json!([]),
    );
    timed(
        window,
        "document.querySelector('form').requestSubmit()",
        there,
    )
}

fn lock(window: &Window<'_>) {
    window.keys("Control+l");
    window.role("button", "Open");
    // What a lock writes is not what the next unlock waits for.
    sleep(Duration::from_millis(1_500));
}

/// In the page, milliseconds.
fn timed(window: &Window<'_>, press: &str, there: &str) -> f64 {
    let script = format!("return timed(() => {{ {press} }}, () => {there});");
    let took = window.run(&with_helpers(&script), json!([]));
    took.as_f64().expect("a time is a number")
}

fn with_helpers(script: &str) -> String {
    format!("{}\n{script}", include_str!("timed.js"))
}

/// Opens the journal for what comes next.
pub(super) fn open(window: &Window<'_>) {
    window.fill("Passphrase", SAM);
    window.keys("Enter");
    window.see("Lately");
}

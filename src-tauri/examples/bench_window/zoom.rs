use serde_json::json;

use super::harness::Window;

/// Sixty notches of the wheel over the timeline, one a frame: script and layout of each,
/// in milliseconds.
pub(super) fn frames(window: &Window<'_>) -> Vec<f64> {
    window.keys("2");
    window.css("[data-stop]");
    let frames = window.run(include_str!("zoom.js"), json!([]));
    let frames = frames.as_array().expect("a list of times").iter();
    frames.map(|ms| ms.as_f64().expect("a number")).collect()
}

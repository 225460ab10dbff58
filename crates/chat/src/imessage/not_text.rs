//! Lines of a body that the exporter wrote.

/// What a line is, where the next depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NotText {
    Attachment,
    SharePlay,
    Other,
}

/// What the exporter wrote, after the line that was `last`.
pub(super) fn not_text(line: &str, last: Option<NotText>) -> Option<NotText> {
    let line = line.trim_end();
    let after = |what| last == Some(what);
    if line == "SharePlay Message" {
        return Some(NotText::SharePlay);
    }
    if is_path(line) || is_lone_file(line) || line.starts_with("Attachment missing") {
        return Some(NotText::Attachment);
    }
    let other = WHOLE.contains(&line)
        || is_effect(line)
        || is_unsent(line)
        || is_sticker(line)
        || line.starts_with("Unable to format app message: ")
        || line == "Ended" && after(NotText::SharePlay)
        || line.starts_with("Transcription: ") && after(NotText::Attachment);
    other.then_some(NotText::Other)
}

const WHOLE: [&str; 5] = [
    "This message was deleted from the conversation!",
    "This message responded to an earlier message.",
    "Started sharing location!",
    "Stopped sharing location!",
    "Shared location!",
];

/// `Edited 10 seconds later: ` before a later version, which is given.
pub(super) fn edited(line: &str) -> Option<&str> {
    let (after, version) = line.strip_prefix("Edited ")?.split_once("later: ")?;
    after.split_terminator(", ").all(is_span).then_some(version)
}

/// `10 seconds`; nothing where it was the same second.
fn is_span(text: &str) -> bool {
    let text = text.trim();
    let Some((number, unit)) = text.split_once(' ') else {
        return text.is_empty();
    };
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    number.bytes().all(|b| b.is_ascii_digit())
        && matches!(unit, "second" | "minute" | "hour" | "day" | "week" | "year")
}

/// `Loved by Me`, `☕️ by Me`, or a sticker.
pub(super) fn is_tapback(line: &str) -> bool {
    let word = |kind: &str| !kind.is_empty() && !kind.contains(char::is_whitespace);
    let by = line
        .split_once(" by ")
        .is_some_and(|(kind, who)| (word(kind) || kind == "Laughed at") && !who.is_empty());
    by || is_sticker(line) || line.starts_with("Removed ") || line.starts_with("Sticker from ")
}

fn is_effect(line: &str) -> bool {
    const EFFECTS: [&str; 13] = [
        "Confetti",
        "Echo",
        "Fireworks",
        "Balloons",
        "Heart",
        "Lasers",
        "Shooting Star",
        "Sparkles",
        "Spotlight",
        "Slam",
        "Loud",
        "Gentle",
        "Invisible Ink",
    ];
    let effect = line.strip_prefix("Sent with ");
    effect.is_some_and(|effect| EFFECTS.contains(&effect))
}

fn is_unsent(line: &str) -> bool {
    let end = line
        .split_once(" unsent this message part")
        .map(|(_, end)| end);
    end.is_some_and(|end| end == "!" || end.ends_with(" after sending!"))
}

/// `Sticker from Me: path`, after the effect where it has one.
fn is_sticker(line: &str) -> bool {
    let (before, after) = match line.split_once("Sticker from ") {
        Some(parts) => parts,
        None => return false,
    };
    let effect = before.is_empty() || before.ends_with(' ') && before.matches(' ').count() == 1;
    effect && after.contains(": ")
}

/// A path on a Mac, in a backup, beside the export, or on Windows.
fn is_path(line: &str) -> bool {
    let rooted = line.starts_with("attachments/")
        || line.starts_with("~/")
        || line.starts_with("./")
        || line.starts_with('/') && line.matches('/').nth(1).is_some()
        || line
            .get(1..3)
            .is_some_and(|drive| matches!(drive, ":\\" | ":/"));
    let inside = line.contains("/attachments/") && !line.contains("://");
    (rooted || inside) && (line.contains("/Attachments/") || ending(line).is_some())
}

/// The name alone, where the file itself wasn't found.
fn is_lone_file(line: &str) -> bool {
    const ENDINGS: [&str; 17] = [
        "heic",
        "heif",
        "jpg",
        "jpeg",
        "png",
        "gif",
        "webp",
        "tiff",
        "mov",
        "mp4",
        "m4v",
        "caf",
        "amr",
        "m4a",
        "mp3",
        "vcf",
        "pluginpayloadattachment",
    ];
    if line.contains([' ', '/', '\\']) {
        return false;
    }
    ending(line).is_some_and(|found| {
        ENDINGS
            .iter()
            .any(|known| found.eq_ignore_ascii_case(known))
    })
}

fn ending(path: &str) -> Option<&str> {
    let file = path.rsplit(['/', '\\']).next()?;
    let (stem, ending) = file.rsplit_once('.')?;
    let plain =
        (1..=24).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    (plain && !stem.is_empty()).then_some(ending)
}

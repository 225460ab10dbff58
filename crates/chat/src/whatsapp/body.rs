use crate::text::{bare, is_mark, length_of};

use super::marks;

/// What stands behind a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// Somebody sent something, with so many characters of text.
    Sent(u32),
    /// WhatsApp wrote it.
    Notice,
}

/// iOS puts this before what WhatsApp wrote.
const BY_WHATSAPP: char = '\u{200e}';

/// Tells what somebody wrote from what stands there in its place.
pub(super) fn body_of(body: &str, ios: bool) -> Body {
    let body = body.trim_end_matches(is_edge);
    let body = without_forwarded(without_edited(body));
    if let Some(sent) = in_place_of_text(body) {
        return sent;
    }
    if !ios || !body.trim_start().starts_with(BY_WHATSAPP) {
        return Body::Sent(length_of(body.trim_matches(is_edge)));
    }
    let is_poll = bare(body).lines().next().is_some_and(|head| {
        head.ends_with(':') && head.chars().filter(|c| c.is_uppercase()).count() >= 4
    });
    if is_poll { Body::Sent(0) } else { Body::Notice }
}

fn is_edge(c: char) -> bool {
    is_mark(c) || c.is_whitespace()
}

fn without_edited(body: &str) -> &str {
    let Some(inner) = body.strip_suffix('>') else {
        return body;
    };
    match inner.rfind('<') {
        Some(at) if marks::is_edited(&inner[at + 1..]) => body[..at].trim_end_matches(is_edge),
        _ => body,
    }
}

/// What the export in a browser puts before what somebody passed on.
fn without_forwarded(body: &str) -> &str {
    let start = body.trim_start();
    let marks = ["[Forwarded] ", "[Forwarded many times] "];
    let rest = marks.iter().find_map(|mark| start.strip_prefix(mark));
    rest.unwrap_or(body)
}

/// None: somebody wrote it.
fn in_place_of_text(body: &str) -> Option<Body> {
    if marks::has_no_text(body) {
        return Some(Body::Sent(0));
    }
    if marks::is_call(body) {
        return Some(Body::Notice);
    }
    media_of_android(body)
        .or_else(|| media_of_ios(body))
        .map(Body::Sent)
}

/// `<Media omitted>` or `IMG-….jpg (file attached)`, and behind or under it what was written with
/// it.
fn media_of_android(body: &str) -> Option<u32> {
    let caption = |rest: &str| length_of(rest.trim_matches(is_edge));
    let start = body.trim_start_matches(is_edge);
    if let Some((within, rest)) = start
        .strip_prefix('<')
        .and_then(|rest| rest.split_once('>'))
    {
        return marks::is_media(within).then(|| caption(rest));
    }
    let (first, rest) = body.split_once('\n').unwrap_or((body, ""));
    is_attachment(bare(first.trim_end_matches('\r'))).then(|| caption(rest))
}

fn is_attachment(line: &str) -> bool {
    let Some((name, within)) = line
        .strip_suffix(')')
        .and_then(|line| line.rsplit_once('('))
    else {
        return false;
    };
    name.contains('.') && (marks::is_attached(within) || marks::is_file_of_android(name))
}

/// `image omitted` or `<attached: 00000035-PHOTO-….jpg>`, behind what was written with it.
fn media_of_ios(body: &str) -> Option<u32> {
    if let Some(inner) = body.strip_suffix('>') {
        let at = inner.rfind('<')?;
        return is_attached_by_ios(&inner[at + 1..]).then(|| caption(&body[..at]));
    }
    let at = body.rfind(BY_WHATSAPP)?;
    let mark = &body[at..];
    if !marks::is_omitted(mark) {
        return None;
    }
    let named = marks::is_document(mark);
    Some(if named { 0 } else { caption(&body[..at]) })
}

/// `attached: 00000035-…` in any language.
fn is_attached_by_ios(within: &str) -> bool {
    within.split_once(':').is_some_and(|(_, name)| {
        let name = bare(name);
        let digits = name.bytes().take_while(u8::is_ascii_digit).count();
        digits == 8 && name[8..].starts_with('-')
    })
}

/// What was written with something; the name and pages of a document are not.
fn caption(before: &str) -> u32 {
    if before.contains(" • ") {
        return 0;
    }
    length_of(before.trim_matches(is_edge))
}

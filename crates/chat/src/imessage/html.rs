use super::Once;
use super::count::{LineCount, Measure};
use super::stamp::stamp;
use super::tags::{Piece, Pieces, Tag, decoded};
use crate::ChatError;
use crate::Reason;
use crate::gathered::Gathered;
use crate::text::bare;

/// Messages with their classes, or the style sheet that stands before them.
pub(crate) fn looks_like(head: &str) -> bool {
    let has = |what: &str| memchr::memmem::find(head.as_bytes(), what.as_bytes()).is_some();
    let message = has("class=\"message\"")
        && (has("class=\"sent ") || has("class=\"sent\"") || has("class=\"received\""));
    let notice = has("class =\"announcement\"");
    let style = has("span.reply_context") && has(".message .received");
    has("class=\"timestamp\"") && (message || notice) || style
}

/// Reads a page. What a message is made of is told by classes; how it is nested counts only
/// for replies, as not every tag is closed and some are closed twice.
pub(crate) fn read(text: &str, into: &mut Gathered<'_>) -> Result<(), ChatError> {
    into.on_the_wall = true;
    let mut pieces = Pieces::of(text);
    let mut page = Page::default();
    loop {
        let at = pieces.at;
        let Some(piece) = pieces.next() else {
            break;
        };
        into.go_on(at)?;
        match piece {
            Piece::Open(tag) if tag.name == "div" => {
                if page.division(tag, into) {
                    page.open = Some(Open {
                        line: page.lines.up_to(text, at),
                        ..Open::default()
                    });
                }
            }
            _ if page.copies > 0 => page.in_a_copy(piece),
            Piece::Open(tag) => page.begin(tag),
            Piece::Close(name) => page.end(name),
            Piece::Text(text) => page.text(text),
        }
    }
    page.close(into);
    Ok(())
}

/// Where reading is in the page.
#[derive(Default)]
struct Page {
    once: Once,
    lines: LineCount,
    open: Option<Open>,
    /// A notice that is being read, and when it was, as far as that stood there.
    notice: Option<Option<i64>>,
    within: Within,
    /// How deep within replies: they stand there as copies.
    copies: u32,
    /// The division before was that of one reply.
    under_reply: bool,
    /// Spans within the bubble.
    spans: u32,
}

/// A message that is being read.
#[derive(Default)]
struct Open {
    at: Option<i64>,
    /// A time stood there, of whatever kind.
    stamped: bool,
    sender: String,
    length: u32,
    line: u64,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Within {
    #[default]
    Nothing,
    Stamp,
    Notice,
    Sender,
    Bubble(Measure),
    /// Versions of an edited text, a row each; and such a row.
    Versions,
    Version(Measure),
    /// When a version was written.
    VersionStamp,
    /// A shared link, up to its first tag.
    App,
}

impl Page {
    /// Whether a message begins.
    fn division(&mut self, tag: Tag<'_>, into: &mut Gathered<'_>) -> bool {
        let under_reply = std::mem::replace(&mut self.under_reply, tag.has_class("reply"));
        let notice = tag.has_class("announcement");
        if notice || tag.has_class("message") && !under_reply {
            self.close(into);
            self.copies = 0;
            if notice {
                self.notice = Some(None);
                self.within = Within::Notice;
            }
            return !notice;
        }
        if self.copies > 0 {
            self.copies += 1;
        } else if self.under_reply || tag.has_class("replies") {
            self.copies = 1;
        } else if tag.has_class("edited") {
            self.within = Within::Versions;
        } else if tag.has_class("app") {
            self.within = Within::App;
        }
        false
    }

    fn in_a_copy(&mut self, piece: Piece<'_>) {
        if piece == Piece::Close("div") {
            self.copies -= 1;
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        match (&mut self.within, tag.name) {
            (Within::Bubble(_), "span") => self.spans += 1,
            (Within::Bubble(text) | Within::Version(text), "br") => text.add('\n'),
            // Of the rows the last counts.
            (Within::Versions | Within::Version(_), "tr") => {
                self.within = Within::Version(Measure::default());
            }
            (Within::Version(_), "span") if tag.has_class("timestamp") => {
                self.within = Within::VersionStamp;
            }
            (
                Within::Bubble(_) | Within::Versions | Within::Version(_) | Within::VersionStamp,
                _,
            ) => {}
            (Within::App, _) => {
                let link = tag
                    .attribute("href")
                    .filter(|link| link.starts_with("http"));
                self.add(link.map_or(0, |link| crate::text::length_of(&decoded(link))));
                self.within = Within::Nothing;
            }
            (_, "span") => self.begin_span(tag),
            _ => {}
        }
    }

    fn begin_span(&mut self, tag: Tag<'_>) {
        let Some(open) = &self.open else {
            return;
        };
        if tag.has_class("timestamp") && !open.stamped {
            self.within = Within::Stamp;
        } else if tag.has_class("sender") && open.sender.is_empty() {
            self.within = Within::Sender;
        } else if tag.has_class("bubble") {
            self.within = Within::Bubble(Measure::default());
            self.spans = 0;
        }
    }

    fn end(&mut self, name: &str) {
        match (self.within, name) {
            (Within::Bubble(_), "span") if self.spans > 0 => self.spans -= 1,
            (Within::Bubble(text), "span" | "div") | (Within::Version(text), "table" | "div") => {
                self.add(text.length);
                self.within = Within::Nothing;
            }
            (Within::VersionStamp, _) => self.within = Within::Version(Measure::default()),
            (Within::Stamp | Within::Sender, "span")
            | (Within::Versions, "div")
            | (Within::App, _) => {
                self.within = Within::Nothing;
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match (&mut self.within, &mut self.open) {
            (Within::Bubble(measure) | Within::Version(measure), _) => {
                decoded(text).chars().for_each(|c| measure.add(c));
            }
            (Within::Notice, _) => {
                if let Some(stamp) = stamp(text.trim_start()) {
                    self.notice = Some(stamp.at);
                    self.within = Within::Nothing;
                }
            }
            (Within::Stamp, Some(open)) if !open.stamped => {
                if let Some(stamp) = stamp(text.trim_start()) {
                    open.at = stamp.at;
                    open.stamped = true;
                }
            }
            (Within::Sender, Some(open)) => open.sender.push_str(&decoded(text)),
            _ => {}
        }
    }

    fn add(&mut self, length: u32) {
        if let Some(open) = &mut self.open {
            open.length = open.length.saturating_add(length);
        }
    }

    fn close(&mut self, into: &mut Gathered<'_>) {
        if let Within::Bubble(text) | Within::Version(text) = std::mem::take(&mut self.within) {
            self.add(text.length);
        }
        if let Some(at) = self.notice.take() {
            self.once.notice(into, at);
        }
        let Some(open) = self.open.take() else {
            return;
        };
        match (open.at, bare(&open.sender)) {
            (_, "") => into.skip(open.line, Reason::NoSender),
            (Some(at), sender) => self
                .once
                .message(into, (at, sender, open.length), open.line),
            (None, _) if open.stamped => into.skip(open.line, Reason::NoSuchTime),
            (None, _) => into.skip(open.line, Reason::NoTime),
        }
    }
}

use super::not_text::{NotText, edited, is_tapback, not_text};
use super::stamp::stamp;
use crate::lines::Lines;
use crate::text::{bare, length_of};

/// The length of a body, line by line: of what was written, in its last version.
#[derive(Default)]
pub(super) struct Body {
    text: Count,
    /// The text before a part that may turn out to be edited.
    before: Count,
    within: Within,
    /// The line before, where it was no text.
    last: Option<NotText>,
}

#[derive(Default)]
enum Within {
    #[default]
    Text,
    Reply,
    AfterReply,
    Tapbacks,
}

const REPLY_INDENT: &str = "    ";

impl Body {
    /// `rest` are the lines under it.
    pub(super) fn line(&mut self, line: &str, rest: &Lines<'_>) {
        let blank = bare(line).is_empty();
        if self.is_left_out(line, blank) {
            return;
        }
        let last = self.last.take();
        if blank {
            self.text.blank();
        } else if begins_reply(line) {
            self.within = Within::Reply;
            self.text.left_out();
        } else if begins_tapbacks(line, rest) {
            self.within = Within::Tapbacks;
            self.text.left_out();
        } else if let Some(version) = edited(line) {
            self.text = self.before;
            self.text.line(version);
        } else if let Some(what) = not_text(line, last) {
            self.last = Some(what);
            self.text.left_out();
        } else {
            if stamp(line).is_some() {
                self.before = self.text;
            }
            self.text.line(line);
        }
    }

    pub(super) fn length(&self) -> u32 {
        self.text.length()
    }

    /// Replies stand under what they answer, and again where they belong. Their first line is
    /// indented, and the others by newer versions of the exporter; an empty line ends them.
    fn is_left_out(&mut self, line: &str, blank: bool) -> bool {
        let left_out = match self.within {
            Within::Text => false,
            Within::Reply => {
                if blank {
                    self.within = Within::AfterReply;
                }
                true
            }
            Within::AfterReply if blank => true,
            Within::AfterReply if line.starts_with(REPLY_INDENT) => {
                self.within = Within::Reply;
                true
            }
            Within::AfterReply => false,
            Within::Tapbacks => !blank && is_tapback(line),
        };
        if !left_out {
            self.within = Within::Text;
        }
        left_out
    }
}

fn begins_reply(line: &str) -> bool {
    let Some(line) = line.strip_prefix(REPLY_INDENT) else {
        return false;
    };
    stamp(line.trim_start()).is_some_and(|stamp| stamp.is_alone())
}

/// A heading alone could be somebody's words: under it stand tapbacks and nothing else.
fn begins_tapbacks(line: &str, rest: &Lines<'_>) -> bool {
    if !matches!(line, "Tapbacks:" | "Reactions:") {
        return false;
    }
    let mut under = rest.clone().skip_while(|line| is_tapback(line.text));
    let some = rest.peek().is_some_and(|line| is_tapback(line.text));
    some && under.next().is_none_or(|line| {
        bare(line.text).is_empty()
            || line.text.starts_with(REPLY_INDENT)
            || not_text(line.text, None).is_some()
    })
}

/// Characters of lines, with the breaks between them.
#[derive(Clone, Copy, Default)]
struct Count {
    length: u32,
    lines: u32,
    /// Breaks before the next line, if there is one.
    breaks: u32,
    /// What came last was no text: empty lines after it are the exporter's.
    after_other: bool,
    /// The first line is a link and nothing else, of this length.
    link: Option<u32>,
}

impl Count {
    fn line(&mut self, line: &str) {
        let length = length_of(line);
        if self.lines == 0 {
            self.link = is_link(line).then_some(length);
        }
        if self.breaks > 1 {
            self.link = None;
        }
        self.length = self.length.saturating_add(self.breaks);
        self.length = self.length.saturating_add(length);
        self.lines += 1;
        self.breaks = 1;
        self.after_other = false;
    }

    fn blank(&mut self) {
        if self.lines > 0 && !self.after_other {
            self.breaks += 1;
        }
    }

    fn left_out(&mut self) {
        self.breaks = self.breaks.min(1);
        self.after_other = true;
    }

    /// Of a shared link title and summary stand under it, which nobody wrote.
    fn length(&self) -> u32 {
        match self.link {
            Some(link) if self.lines <= 3 => link,
            _ => self.length,
        }
    }
}

fn is_link(line: &str) -> bool {
    let link = line.starts_with("http://") || line.starts_with("https://");
    link && !line.contains(char::is_whitespace)
}

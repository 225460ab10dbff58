use crate::text::{is_mark, is_space};

use super::period::{Period, Word, word};

/// When a message was sent, as it stands before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    pub(super) shape: Shape,
    /// The three numbers of the date, in the order of the file.
    pub(super) date: [u16; 3],
    hour: u16,
    minute: u16,
    second: u16,
    period: Option<Period>,
    /// Bytes of it, with what parts it from the sender.
    pub(super) length: usize,
}

/// What all stamps of an export have alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// `[…]` around it, as iOS has it.
    pub(super) bracket: bool,
    /// The time stands before the date.
    pub(super) time_first: bool,
    /// Between the numbers of the date, and whether a space follows.
    pub(super) date_mark: char,
    pub(super) date_spaced: bool,
    /// The zero of its digits.
    pub(super) zero: char,
    pub(super) seconds: bool,
    /// Morning or evening is said.
    pub(super) period: bool,
    /// … before the time.
    pub(super) period_first: bool,
    pub(super) year: Year,
}

/// Where the year stands, and how it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// Four digits at the beginning.
    First,
    /// Four digits at the end, or counted by emperors there.
    Last,
    /// Two digits somewhere.
    Short,
}

impl Stamp {
    /// Seconds of the day; none where there is no such time.
    pub(super) fn seconds(&self) -> Option<u32> {
        let hour = match self.period {
            Some(period) => period.hour(self.hour),
            // Some clocks call midnight 24.
            None if self.hour == 24 => 0,
            None => self.hour,
        };
        let fits = hour < 24 && self.minute < 60 && self.second < 60;
        fits.then(|| (u32::from(hour) * 60 + u32::from(self.minute)) * 60 + u32::from(self.second))
    }
}

/// A stamp takes no more bytes than this, in any script.
const LONGEST: usize = 160;

/// Reads the stamp that a line begins with.
pub(super) fn stamp(line: &str) -> Option<Stamp> {
    let first = *line.as_bytes().first()?;
    if first.is_ascii() && !first.is_ascii_digit() && first != b'[' {
        return None;
    }
    let mut parts = Parts::default();
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if at > LONGEST {
            return None;
        }
        if let Some((digit, zero)) = digit(c) {
            parts.digit(digit, zero)?;
            continue;
        }
        parts.number_ends();
        match c {
            '[' if parts.nothing_yet() => parts.bracket = true,
            ']' if parts.bracket => return parts.stamp(line, at + 1),
            '-' | '–' if parts.ends_at_a_dash(line, at, c) => {
                return parts.stamp(line, at + c.len_utf8());
            }
            ':' if parts.is_old_and_complete(line, at) => return parts.stamp(line, at + 1),
            c if is_mark(c) => {}
            c if is_space(c) => parts.spaced = true,
            ':' | '/' | '.' | '-' | '年' | '月' | '日' | '時' | '时' | '分' | '秒' => {
                parts.mark(c)
            }
            ',' | '،' | '，' | '(' | ')' => parts.spaced = true,
            'R' | 'H' | 'S' if line[..at].ends_with(['/', '.', '-']) => parts.era = era(c),
            _ => {
                let (found, bytes) = word(&line[at..])?;
                parts.word(found);
                while chars.peek().is_some_and(|(next, _)| *next < at + bytes) {
                    chars.next();
                }
            }
        }
        if parts.count == 0 && !parts.bracket && !is_mark(c) && !is_space(c) {
            return None;
        }
    }
    None
}

/// Years of a Japanese emperor are counted from the one after this: Reiwa, Heisei, Showa.
fn era(letter: char) -> Option<u16> {
    match letter {
        'R' => Some(2018),
        'H' => Some(1988),
        'S' => Some(1925),
        _ => None,
    }
}

/// A digit of any script that phones write times in, and the zero of that script.
fn digit(c: char) -> Option<(u16, char)> {
    if c.is_ascii_digit() {
        return Some((c as u16 - '0' as u16, '0'));
    }
    if c.is_ascii() {
        return None;
    }
    const ZEROS: [u32; 16] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
        0xf20, 0x1040, 0x17e0,
    ];
    let code = u32::from(c);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    Some((u16::try_from(code - zero).ok()?, char::from_u32(*zero)?))
}

/// What has been read of a stamp.
#[derive(Default)]
struct Parts {
    bracket: bool,
    numbers: [u16; 6],
    /// How many digits each has.
    digits: [u8; 6],
    /// The first mark before each, and whether a space is there too.
    marks: [Option<char>; 6],
    spaces: [bool; 6],
    count: usize,
    /// A number is being read.
    inside: bool,
    /// Before the next number stand a space, and this mark.
    spaced: bool,
    pending: Option<char>,
    zero: Option<char>,
    period: Option<Period>,
    period_at: usize,
    /// The year before the emperor's first.
    era: Option<u16>,
}

impl Parts {
    fn digit(&mut self, digit: u16, zero: char) -> Option<()> {
        if !self.inside {
            if self.count == 6 {
                return None;
            }
            self.marks[self.count] = self.pending.take().or(self.spaced.then_some(' '));
            self.spaces[self.count] = std::mem::take(&mut self.spaced);
            self.inside = true;
            self.zero.get_or_insert(zero);
        }
        let digits = &mut self.digits[self.count];
        *digits += 1;
        if *digits > 4 {
            return None;
        }
        let number = &mut self.numbers[self.count];
        *number = *number * 10 + digit;
        Some(())
    }

    fn number_ends(&mut self) {
        if self.inside {
            self.count += 1;
            self.inside = false;
        }
    }

    fn nothing_yet(&self) -> bool {
        self.count == 0 && !self.bracket
    }

    fn mark(&mut self, c: char) {
        self.pending.get_or_insert(c);
    }

    fn word(&mut self, word: Word) {
        match word {
            Word::Period(period) => {
                self.period = Some(period);
                self.period_at = self.count;
                self.spaced = true;
            }
            Word::Hours => self.mark(':'),
            Word::Between => self.spaced = true,
        }
    }

    /// ` - ` after a whole stamp, as Android has it.
    fn ends_at_a_dash(&self, line: &str, at: usize, dash: char) -> bool {
        let after = &line[at + dash.len_utf8()..];
        !self.bracket
            && self.count >= 5
            && self.spaced
            && after
                .chars()
                .next()
                .is_none_or(|c| is_space(c) || is_mark(c))
    }

    /// `13.06.18 21.25.15: `, as iOS had it once.
    fn is_old_and_complete(&self, line: &str, at: usize) -> bool {
        !self.bracket && self.count == 6 && line[at + 1..].starts_with(' ')
    }

    fn stamp(&self, line: &str, end: usize) -> Option<Stamp> {
        if self.count < 5 {
            return None;
        }
        let time_first = self.marks[1] == Some(':');
        let times = self.count - 3;
        let (date, time) = if time_first { (times, 0) } else { (0, 3) };
        let date_mark = self.date_mark(date)?;
        let parted = (1..times)
            .all(|n| matches!(self.marks[time + n], Some(':' | '.' | '時' | '时' | '分')));
        if !parted {
            return None;
        }
        let second = if times == 3 {
            self.numbers[time + 2]
        } else {
            0
        };
        let rest = line[end..].trim_start_matches(is_space);
        Some(Stamp {
            shape: Shape {
                bracket: self.bracket,
                time_first,
                date_mark,
                date_spaced: self.spaces[date + 1],
                zero: self.zero?,
                seconds: times == 3,
                period: self.period.is_some(),
                period_first: self.period.is_some() && self.period_at <= time,
                year: self.year(date)?,
            },
            date: [
                self.numbers[date],
                self.numbers[date + 1],
                self.numbers[date + 2] + self.era.unwrap_or(0),
            ],
            hour: self.numbers[time],
            minute: self.numbers[time + 1],
            second,
            period: self.period,
            length: line.len() - rest.len(),
        })
    }

    /// The same between all three numbers, but for years, months and days by name.
    fn date_mark(&self, date: usize) -> Option<char> {
        match (self.marks[date + 1]?, self.marks[date + 2]?) {
            ('年', '月') => Some('年'),
            (one, other) if one == other && matches!(one, '/' | '.' | '-') => Some(one),
            _ => None,
        }
    }

    fn year(&self, date: usize) -> Option<Year> {
        let long = |n: usize| self.digits[date + n] == 4;
        match (long(0), long(1), long(2), self.era) {
            (false, false, false, Some(_)) => Some(Year::Last),
            (true, false, false, _) => Some(Year::First),
            (false, false, true, _) => Some(Year::Last),
            (false, false, false, None) => Some(Year::Short),
            _ => None,
        }
    }
}

use chrono::NaiveDateTime;

use crate::export::alphabet::Language;
use crate::export::stamp::stamp;

/// How one locale stamps its records.
pub(in crate::export) struct Shape {
    pub(in crate::export) code: &'static str,
    pub(in crate::export) language: Language,
    pub(in crate::export) order: &'static str,
    /// As [`stamp`] reads it.
    pattern: &'static str,
    /// The halves of the day.
    halves: [&'static str; 2],
    /// The zero of the digits.
    zero: char,
    /// Before the stamp, between it and the sender, and before the sender's name.
    pub(in crate::export) open: &'static str,
    close: &'static str,
    pub(super) before_name: &'static str,
}

impl Shape {
    /// `date, time - name: words`, as on Android.
    pub(super) const fn android(
        code: &'static str,
        language: Language,
        order: &'static str,
        pattern: &'static str,
    ) -> Shape {
        Shape {
            code,
            language,
            order,
            pattern,
            halves: ["AM", "PM"],
            zero: '0',
            open: "",
            close: " - ",
            before_name: "",
        }
    }

    /// `[date, time] name: words`, as on iPhones.
    pub(super) const fn ios(
        code: &'static str,
        language: Language,
        order: &'static str,
        pattern: &'static str,
    ) -> Shape {
        let shape = Shape::android(code, language, order, pattern);
        shape.between("[", "] ")
    }

    pub(super) const fn between(self, open: &'static str, close: &'static str) -> Shape {
        Shape {
            open,
            close,
            ..self
        }
    }

    pub(super) const fn halves(self, am: &'static str, pm: &'static str) -> Shape {
        let halves = [am, pm];
        Shape { halves, ..self }
    }

    pub(super) const fn digits(self, zero: char) -> Shape {
        Shape { zero, ..self }
    }

    pub(super) const fn marked(self, before_name: &'static str) -> Shape {
        Shape {
            before_name,
            ..self
        }
    }

    pub(in crate::export) fn in_minutes(&self) -> bool {
        !self.pattern.contains("{SS}")
    }

    /// What stands before the sender.
    pub(super) fn head(&self, wall: &NaiveDateTime) -> String {
        let stamp = stamp(self.pattern, self.halves, self.zero, wall);
        format!("{}{stamp}{}", self.open, self.close)
    }
}

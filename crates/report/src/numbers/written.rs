use domain::Language;
use serde_json::Value;

use crate::words::{Arg, Voice};

/// Numbers as the document's language writes them.
impl Voice {
    /// The sentence for a method without enough data, or nothing where it has enough.
    pub fn too_few(self, method: &Value) -> Option<String> {
        if method.get("status")?.as_str()? != "too_few" {
            return None;
        }
        let count = |key: &str| -> usize {
            let count = method.get(key).and_then(Value::as_f64).unwrap_or(0.0);
            count as usize
        };
        let args: [(&str, Arg<'_>); 2] = [
            ("have", count("have").into()),
            ("need", count("need").into()),
        ];
        Some(self.with("too-few", &args))
    }

    /// A number with so many decimals, or a dash where it is undefined.
    pub fn number(self, value: Option<&Value>, decimals: usize) -> String {
        value
            .and_then(Value::as_f64)
            .map_or_else(|| self.say("undefined"), |v| self.fixed(v, decimals))
    }

    /// A count: without decimals where it is whole, which halves of two tellings need not be.
    pub fn count(self, value: Option<&Value>) -> String {
        value
            .and_then(Value::as_f64)
            .map_or_else(|| self.say("undefined"), |v| self.counted(v))
    }

    fn counted(self, value: f64) -> String {
        self.fixed(value, usize::from((value - value.round()).abs() > 1e-9))
    }

    /// "46 %".
    pub fn percent(self, value: Option<&Value>) -> String {
        match value.and_then(Value::as_f64) {
            Some(share) => self.with(
                "percent",
                &[("number", self.fixed(100.0 * share, 0).into())],
            ),
            None => self.say("undefined"),
        }
    }

    /// "31 to 62 %".
    pub fn percents(self, value: Option<&Value>) -> String {
        let bounds = value.and_then(Value::as_array).map(Vec::as_slice);
        let Some([Some(low), Some(high)]) =
            bounds.and_then(|b| Some([b.first()?.as_f64(), b.get(1)?.as_f64()]))
        else {
            return self.say("undefined");
        };
        let bound = |share: f64| self.fixed(100.0 * share, 0).into();
        self.with("percents", &[("low", bound(low)), ("high", bound(high))])
    }

    /// "0.8 to 2.1" and the like: `one` writes a bound; one that is not reached is a dash.
    pub fn interval(self, value: Option<&Value>, one: impl Fn(Option<&Value>) -> String) -> String {
        let Some([low, high]) = value.and_then(Value::as_array).map(Vec::as_slice) else {
            return self.say("undefined");
        };
        self.with(
            "interval",
            &[
                ("low", one(Some(low)).into()),
                ("high", one(Some(high)).into()),
            ],
        )
    }

    /// "0.013", "under 0.001".
    pub fn p_value(self, value: Option<&Value>) -> String {
        match value.and_then(Value::as_f64) {
            Some(p) if p < 0.001 => self.say("p-tiny"),
            Some(p) => self.fixed(p, 3),
            None => self.say("undefined"),
        }
    }

    /// Rounded, with a minus sign for a hyphen, and no minus before a zero.
    pub fn fixed(self, value: f64, decimals: usize) -> String {
        let mut text = format!("{value:.decimals$}");
        if matches!(self.0, Language::De | Language::Es) {
            text = text.replace('.', ",");
        }
        match text.strip_prefix('-') {
            Some(zero) if zero.chars().all(|c| matches!(c, '0' | '.' | ',')) => zero.to_owned(),
            Some(rest) => format!("\u{2212}{rest}"),
            None => text,
        }
    }
}

/// Whether an SPDX expression leaves a choice that the predicate accepts. `OR` asks for one side,
/// `AND` for both; an exception (`WITH`) only ever permits more. Old crates write `/` for `OR`.
pub(super) fn leaves_a_choice(expression: &str, accepts: impl Fn(&str) -> bool) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reading = Reading {
        words: &words,
        accepts,
    };
    let accepted = reading.either();
    accepted && reading.words.is_empty()
}

struct Reading<'a, F> {
    words: &'a [&'a str],
    accepts: F,
}

impl<F: Fn(&str) -> bool> Reading<'_, F> {
    fn either(&mut self) -> bool {
        let mut accepted = self.both();
        while self.next_is("OR") {
            accepted |= self.both();
        }
        accepted
    }

    fn both(&mut self) -> bool {
        let mut accepted = self.one();
        while self.next_is("AND") {
            accepted &= self.one();
        }
        accepted
    }

    fn one(&mut self) -> bool {
        if self.next_is("(") {
            let accepted = self.either();
            return self.next_is(")") && accepted;
        }
        let Some((licence, rest)) = self.words.split_first() else {
            return false;
        };
        self.words = rest;
        if self.next_is("WITH") {
            self.words = self.words.get(1..).unwrap_or_default();
        }
        (self.accepts)(licence)
    }

    fn next_is(&mut self, word: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if *first == word => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::leaves_a_choice;

    #[test]
    fn or_needs_one_side_and_needs_both() {
        let accepts = |licence: &str| matches!(licence, "MIT" | "Apache-2.0" | "ISC");
        for yes in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "Apache-2.0 WITH LLVM-exception",
            "(MIT OR GPL-3.0) AND ISC",
            "MIT OR Apache-2.0 AND GPL-3.0",
        ] {
            assert!(leaves_a_choice(yes, accepts), "{yes}");
        }
        for no in [
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "",
            "MIT ISC",
            "(MIT",
            "MIT OR Apache-2.0)",
        ] {
            assert!(!leaves_a_choice(no, accepts), "{no}");
        }
    }
}

/// Characters, without white space at either end.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Measure {
    pub(super) length: u32,
    /// White space that counts only if something follows.
    space: u32,
}

impl Measure {
    pub(super) fn add(&mut self, c: char) {
        if !c.is_whitespace() {
            self.length = self.length.saturating_add(self.space).saturating_add(1);
            self.space = 0;
        } else if self.length > 0 && c != '\r' {
            self.space = self.space.saturating_add(1);
        }
    }
}

/// Lines counted as far as reading has come.
#[derive(Default)]
pub(super) struct LineCount {
    at: usize,
    breaks: u64,
}

impl LineCount {
    pub(super) fn up_to(&mut self, text: &str, at: usize) -> u64 {
        let between = &text.as_bytes()[self.at..at];
        self.breaks += memchr::memchr_iter(b'\n', between).count() as u64;
        self.at = at;
        self.breaks + 1
    }
}

/// Counts lines up to ever later places of a text. The reader's own count stands one early after
/// a blank line or before the second half of CR LF.
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    place: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Lines<'a> {
        Lines {
            bytes,
            place: 0,
            line: 1,
        }
    }

    /// The line of the first character at or after `place` that ends no line.
    pub(super) fn at(&mut self, place: u64) -> u64 {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        while let Some(byte) = self.bytes.get(self.place) {
            if self.place >= place && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*byte == b'\n');
            self.place += 1;
        }
        self.line
    }
}

use crate::lines::Lines;

use super::stamp::{Shape, Stamp, stamp};

/// What every stamp of a file looks like. A pasted piece of another chat looks otherwise and stays
/// in the message that it was pasted into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) shape: Shape,
    /// Messages end in CR LF, and lines within them in LF alone.
    crlf: bool,
}

/// As many stamps settle what a file's look like.
const LOOKED_AT: usize = 400;

impl Frame {
    /// The shape of most stamps; none where no line begins with one.
    pub(super) fn of(text: &str) -> Option<Frame> {
        let mut tallies: Vec<(Shape, usize, usize)> = Vec::new();
        let mut after_crlf = false;
        let mut seen = 0;
        for line in Lines::of(text) {
            if let Some(stamp) = stamp(line.text) {
                let known = tallies.iter_mut().find(|(shape, ..)| *shape == stamp.shape);
                let crlf = usize::from(after_crlf);
                match known {
                    Some((_, count, crlfs)) => {
                        *count += 1;
                        *crlfs += crlf;
                    }
                    None => tallies.push((stamp.shape, 1, crlf)),
                }
                seen += 1;
            }
            after_crlf = line.crlf;
            if seen == LOOKED_AT {
                break;
            }
        }
        // Of shapes that are equally frequent the first is taken.
        let most = tallies.iter().map(|(_, count, _)| *count).max()?;
        let (shape, count, crlfs) = *tallies.iter().find(|(_, count, _)| *count == most)?;
        Some(Frame {
            shape,
            crlf: count > 1 && crlfs * 2 >= count - 1,
        })
    }

    /// The stamp of a line, where it is one of this file: that a message may begin there is said by
    /// how the line before it ends.
    pub(super) fn stamp(&self, line: &str, after_crlf: bool) -> Option<Stamp> {
        if self.crlf && !after_crlf {
            return None;
        }
        stamp(line).filter(|stamp| stamp.shape == self.shape)
    }
}

use domain::Role;

use crate::Header;
use crate::header::Seat;

impl Header {
    /// Empties a partner's seat: neither their passphrase nor their recovery code opens anything
    /// from then on, and nobody takes the seat again. The store does this to the seat of whoever
    /// leaves, in that partner's own session.
    ///
    /// An empty seat still stands in the header, so that one that was left is not taken for one
    /// that waits for the second partner.
    pub fn leave(&mut self, who: Role) {
        if let Ok(seat) = self.seat_mut(who) {
            *seat = Seat {
                lock_name: None,
                keyrings: Vec::new(),
                slots: Vec::new(),
            };
        }
    }

    /// This partner was here and has left.
    pub fn has_left(&self, who: Role) -> bool {
        self.seats()
            .any(|(role, seat)| role == who && seat.slots.is_empty())
    }

    /// Everybody who was here has left: nothing opens this journal any more.
    pub fn is_abandoned(&self) -> bool {
        self.seats().all(|(_, seat)| seat.slots.is_empty())
    }
}

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, ChangeWindowAttributesAux, ConnectionExt, EventMask};
use x11rb::rust_connection::RustConnection;

/// What a program asks for its window to be put away (ICCCM 4.1.4).
const ICONIC: u32 = 3;

/// Hears, as a window manager would, which windows are to be put away.
pub struct PutAway {
    x: RustConnection,
    change: Atom,
}

impl PutAway {
    pub(super) fn listen(display: &str) -> PutAway {
        let (x, screen) = RustConnection::connect(Some(display)).expect("the screen is there");
        let change = x
            .intern_atom(false, b"WM_CHANGE_STATE")
            .expect("the screen listens");
        let change = change.reply().expect("an atom has a number").atom;
        let root = x.setup().roots[screen].root;
        let wish = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        let asked = x.change_window_attributes(root, &wish);
        let asked = asked.expect("the screen listens");
        asked.check().expect("anybody may listen");
        PutAway { x, change }
    }

    /// Whether that was asked for since.
    pub fn was_asked(&self) -> bool {
        let events = std::iter::from_fn(|| self.x.poll_for_event().expect("the screen is there"));
        let mut events = events.collect::<Vec<_>>().into_iter();
        events.any(|event| match event {
            Event::ClientMessage(said) => {
                said.type_ == self.change && said.data.as_data32()[0] == ICONIC
            }
            _ => false,
        })
    }
}

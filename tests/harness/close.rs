use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window};
use x11rb::rust_connection::RustConnection;

/// Asks every window on the screen to close, as a window manager does when its cross is pressed
/// (ICCCM 4.2.8.1). There is no window manager on a screen nobody sees.
pub fn close_windows(display: &str) {
    let (x, screen) = RustConnection::connect(Some(display)).expect("the screen is there");
    let [protocols, delete] = [b"WM_PROTOCOLS".as_slice(), b"WM_DELETE_WINDOW"].map(|name| {
        let atom = x.intern_atom(false, name).expect("the screen listens");
        atom.reply().expect("an atom has a number").atom
    });
    let root = x.setup().roots[screen].root;
    let tree = x.query_tree(root).expect("the screen listens").reply();
    for window in tree.expect("the root has children").children {
        if names_protocols(&x, window, protocols) {
            let ask = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
            x.send_event(false, window, EventMask::NO_EVENT, ask)
                .expect("the screen listens");
        }
    }
    x.flush().expect("the screen listens");
}

/// What the windows on the screen are called (EWMH: `_NET_WM_NAME`).
pub fn titles(display: &str) -> Vec<String> {
    let (x, screen) = RustConnection::connect(Some(display)).expect("the screen is there");
    let named = x
        .intern_atom(false, b"_NET_WM_NAME")
        .expect("the screen listens");
    let named = named.reply().expect("an atom has a number").atom;
    let root = x.setup().roots[screen].root;
    let tree = x.query_tree(root).expect("the screen listens").reply();
    let title = |window: &Window| {
        let asked = x
            .get_property(false, *window, named, AtomEnum::ANY, 0, 256)
            .ok()?;
        String::from_utf8(asked.reply().ok()?.value).ok()
    };
    let windows = tree.expect("the root has children").children;
    windows
        .iter()
        .filter_map(title)
        .filter(|title| !title.is_empty())
        .collect()
}

fn names_protocols(x: &RustConnection, window: Window, protocols: u32) -> bool {
    x.get_property(false, window, protocols, AtomEnum::ATOM, 0, 16)
        .ok()
        .and_then(|asked| asked.reply().ok())
        .is_some_and(|property| property.value_len > 0)
}

use gio::glib::{Variant, VariantDict, VariantTy};
use gio::prelude::ToVariant;
use gio::{BusType, Cancellable, DBusCallFlags};

/// Desktop Notifications Specification 1.3.
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
/// How long the desktop may take to answer, in milliseconds.
const PATIENCE: i32 = 5_000;

/// Shows a notification that consists of this title. False where no desktop listens.
pub(super) fn notify(title: &str) -> bool {
    let Ok(bus) = gio::bus_get_sync(BusType::Session, Cancellable::NONE) else {
        return false;
    };
    bus.call_sync(
        Some(NOTIFICATIONS),
        "/org/freedesktop/Notifications",
        NOTIFICATIONS,
        "Notify",
        Some(&named(title)),
        Some(VariantTy::new("(u)").expect("a number")),
        DBusCallFlags::NONE,
        PATIENCE,
        Cancellable::NONE,
    )
    .is_ok()
}

/// Program, what it replaces, icon, title, text, buttons, hints, and how long it stands. It is
/// not kept in the desktop's history of notifications.
fn named(title: &str) -> Variant {
    let hints = VariantDict::new(None);
    hints.insert("transient", true);
    let buttons: [&str; 0] = [];
    Variant::tuple_from_iter([
        title.to_variant(),
        0_u32.to_variant(),
        "".to_variant(),
        title.to_variant(),
        "".to_variant(),
        buttons.to_variant(),
        hints.end(),
        (-1_i32).to_variant(),
    ])
}

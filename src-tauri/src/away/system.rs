//! Signals of the system and of the desktop, over their message buses. Where there is no bus, or
//! nobody who speaks on it, nothing is heard, and the journal locks by the clock alone.

use std::cell::RefCell;
use std::rc::Rc;

use gio::glib::{MainContext, Variant, VariantTy, timeout_add_local_once};
use gio::{BusType, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use tauri::{AppHandle, Runtime};

use super::{LAST_WORDS, tell_the_page};
use crate::desk;

/// systemd's logind, and elogind under the same name.
const LOGIND: &str = "org.freedesktop.login1";
/// Each desktop's, by its name and by the interface of the same name.
const SCREEN_SAVERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];

/// Keeps the computer from sleeping for as long as it lives, at most five seconds.
type Delay = Rc<RefCell<Option<UnixFDList>>>;

pub(super) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let main = MainContext::default();
    main.spawn_local(hear_logind(app.clone()));
    main.spawn_local(hear_screen_savers(app.clone()));
}

async fn hear_logind<R: Runtime>(app: AppHandle<R>) {
    let Ok(bus) = gio::bus_get_future(BusType::System).await else {
        return;
    };
    let delay = Delay::default();
    let session = app.clone();
    // Somebody else's session that is locked locks here too: that errs on the safe side.
    hear(
        &bus,
        LOGIND,
        &format!("{LOGIND}.Session"),
        "Lock",
        move |_, _| {
            lock(&session, Delay::default());
        },
    );
    delay.replace(delay_sleep(&bus).await);
    hear(
        &bus,
        LOGIND,
        &format!("{LOGIND}.Manager"),
        "PrepareForSleep",
        move |bus, said| match said.get() {
            Some((true,)) => lock(&app, delay.clone()),
            Some((false,)) => {
                let (bus, delay) = (bus.clone(), delay.clone());
                MainContext::default().spawn_local(async move {
                    delay.replace(delay_sleep(&bus).await);
                });
            }
            None => {}
        },
    );
    std::future::pending().await
}

async fn hear_screen_savers<R: Runtime>(app: AppHandle<R>) {
    let Ok(bus) = gio::bus_get_future(BusType::Session).await else {
        return;
    };
    for name in SCREEN_SAVERS {
        let app = app.clone();
        hear(&bus, name, name, "ActiveChanged", move |_, said| {
            if let Some((true,)) = said.get() {
                lock(&app, Delay::default());
            }
        });
    }
    std::future::pending().await
}

fn hear(
    bus: &DBusConnection,
    from: &str,
    interface: &str,
    signal: &str,
    then: impl Fn(&DBusConnection, &Variant) + 'static,
) {
    bus.signal_subscribe(
        Some(from),
        Some(interface),
        Some(signal),
        None,
        None,
        DBusSignalFlags::NONE,
        move |bus, _, _, _, _, said| then(bus, said),
    );
}

/// After the lock the computer may sleep.
fn lock<R: Runtime>(app: &AppHandle<R>, delay: Delay) {
    tell_the_page(app);
    let sitting = desk::sitting(app);
    let app = app.clone();
    timeout_add_local_once(LAST_WORDS, move || {
        desk::lock_sitting(&app, sitting);
        delay.take();
    });
}

/// Asks logind to wait with sleeping until the journal is locked.
async fn delay_sleep(bus: &DBusConnection) -> Option<UnixFDList> {
    let wish = ("sleep", "Tidemark", "locks the journal", "delay").into();
    let asked = bus.call_with_unix_fd_list_future(
        Some(LOGIND),
        "/org/freedesktop/login1",
        &format!("{LOGIND}.Manager"),
        "Inhibit",
        Some(&wish),
        Some(VariantTy::new("(h)").expect("a handle")),
        DBusCallFlags::NONE,
        -1,
        UnixFDList::NONE,
    );
    asked.await.ok().map(|(_, handle)| handle)
}

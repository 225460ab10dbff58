use std::io::{self, PipeReader};
use std::sync::mpsc;
use std::thread;

use gio::glib::{MainContext, Variant};
use gio::prelude::*;
use gio::{
    Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusMethodInvocation,
    DBusNodeInfo, UnixFDList,
};

use super::driver::PATIENCE;

/// What logind offers to whoever wants to be heard before the computer sleeps.
const MANAGER: &str = "<node><interface name='org.freedesktop.login1.Manager'>
    <method name='Inhibit'>
        <arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='h' direction='out'/>
    </method>
</interface></node>";

/// What a desktop offers to programs that want to notify.
const NOTIFICATIONS: &str = "<node><interface name='org.freedesktop.Notifications'>
    <method name='Notify'>
        <arg type='s' direction='in'/><arg type='u' direction='in'/>
        <arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='s' direction='in'/><arg type='as' direction='in'/>
        <arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>
        <arg type='u' direction='out'/>
    </method>
</interface></node>";

/// What a program asked the desktop to show.
pub struct Notification {
    pub program: String,
    pub title: String,
    pub text: String,
    pub buttons: usize,
}

/// Somebody on a message bus, under a name of their own.
pub struct Speaker(DBusConnection);

impl Speaker {
    pub(super) fn on(address: &str, name: &str) -> Speaker {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
            | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus = DBusConnection::for_address_sync(address, flags, None, Cancellable::NONE);
        let bus = bus.expect("the bus is there");
        bus.call_sync(
            Some("org.freedesktop.DBus"),
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "RequestName",
            Some(&(name, 0_u32).into()),
            None,
            DBusCallFlags::NONE,
            -1,
            Cancellable::NONE,
        )
        .expect("the name is free");
        Speaker(bus)
    }

    /// Offers what logind offers, and answers each delay that is asked for: its pipe ends when
    /// the delay is let go.
    pub fn delays(&self) -> mpsc::Receiver<PipeReader> {
        let (tell, delays) = mpsc::channel();
        self.serve(move |bus| offer_delays(bus, tell));
        delays
    }

    /// Offers what a desktop offers, and tells each notification that it is to show.
    pub fn notifications(&self) -> mpsc::Receiver<Notification> {
        let (tell, shown) = mpsc::channel();
        self.serve(move |bus| offer_notifications(bus, tell));
        shown
    }

    /// Serves on a thread of its own for as long as the test runs.
    fn serve(&self, offer: impl FnOnce(&DBusConnection) + Send + 'static) {
        let (ready, is_ready) = mpsc::channel();
        let bus = self.0.clone();
        thread::spawn(move || {
            let context = MainContext::new();
            let serve = || {
                offer(&bus);
                let _ = ready.send(());
                loop {
                    context.iteration(true);
                }
            };
            context.with_thread_default(serve)
        });
        is_ready.recv_timeout(PATIENCE).expect("it is offered");
    }

    /// Says this to whoever listens.
    pub fn say(&self, path: &str, interface: &str, signal: &str, what: Option<Variant>) {
        self.0
            .emit_signal(None, path, interface, signal, what.as_ref())
            .and_then(|()| self.0.flush_sync(Cancellable::NONE))
            .expect("the bus listens");
    }
}

fn offer_delays(bus: &DBusConnection, tell: mpsc::Sender<PipeReader>) {
    let node = DBusNodeInfo::for_xml(MANAGER).expect("the interface is well spelled");
    let manager = node.lookup_interface("org.freedesktop.login1.Manager");
    let inhibit = move |_, _: &str, _: &str, _: &str, _: &str, _, call: DBusMethodInvocation| {
        let (end, delay) = io::pipe().expect("a pipe");
        let handle = (gio::glib::variant::Handle(0),).to_variant();
        call.return_value_with_unix_fd_list(Some(&handle), Some(&UnixFDList::from_array([delay])));
        let _ = tell.send(end);
    };
    bus.register_object(
        "/org/freedesktop/login1",
        &manager.expect("it is in the node"),
        inhibit,
        |_, _, _, _, _| ().to_variant(),
        |_, _, _, _, _, _| false,
    )
    .expect("the place is free");
}

fn offer_notifications(bus: &DBusConnection, tell: mpsc::Sender<Notification>) {
    let node = DBusNodeInfo::for_xml(NOTIFICATIONS).expect("the interface is well spelled");
    let desktop = node.lookup_interface("org.freedesktop.Notifications");
    let show =
        move |_, _: &str, _: &str, _: &str, _: &str, asked: Variant, call: DBusMethodInvocation| {
            let text = |place| asked.child_value(place).get::<String>().unwrap_or_default();
            let notification = Notification {
                program: text(0),
                title: text(3),
                text: text(4),
                buttons: asked.child_value(5).n_children(),
            };
            call.return_value(Some(&(1_u32,).to_variant()));
            let _ = tell.send(notification);
        };
    bus.register_object(
        "/org/freedesktop/Notifications",
        &desktop.expect("it is in the node"),
        show,
        |_, _, _, _, _| ().to_variant(),
        |_, _, _, _, _, _| false,
    )
    .expect("the place is free");
}

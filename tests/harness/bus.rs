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
        let (ready, is_ready) = mpsc::channel();
        let bus = self.0.clone();
        thread::spawn(move || {
            let context = MainContext::new();
            let serve = || {
                offer_delays(&bus, tell);
                let _ = ready.send(());
                loop {
                    context.iteration(true);
                }
            };
            context.with_thread_default(serve)
        });
        is_ready.recv_timeout(PATIENCE).expect("it is offered");
        delays
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

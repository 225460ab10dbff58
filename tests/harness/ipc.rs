//! The real commands over Tauri's own IPC, on a window without a screen. `tests/ipc.rs` takes
//! this file by itself.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use api::{Clock, Desk, Kdf, Places};
use serde_json::{Value, json};
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tidemark_app::SharedDesk;

/// Where the window's own pages come from.
pub const PAGES: &str = "tauri://localhost";

/// A window that can only call.
pub struct Caller {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

impl Caller {
    /// Over a data folder, with the real capability.
    pub fn new(data: &Path, clock: Arc<dyn Clock>) -> Caller {
        let mut context = tidemark_app::context();
        // The settings stand in a folder of this name: an absolute path takes them from the
        // computer's own into the data folder.
        context.config_mut().identifier = data.display().to_string();
        let app = tidemark_app::shell(mock_builder())
            .build(context)
            .expect("the shell starts");
        let data = data.to_owned();
        app.manage(SharedDesk::new(move || {
            let places = Places { data: data.clone() };
            Desk::new(places, Arc::clone(&clock), Kdf::FLOOR)
        }));
        let window = open(&app, "main");
        Caller { app, window }
    }

    /// What the command answers, or why it refuses.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        ask(&self.window, PAGES, command, args)
    }

    /// The same, called by a page from another address.
    pub fn call_from(&self, url: &str, command: &str, args: Value) -> Result<Value, Value> {
        ask(&self.window, url, command, args)
    }

    /// Calls on a thread of its own: answers where what the command answers will come.
    pub fn call_meanwhile(
        &self,
        command: &'static str,
        args: Value,
    ) -> Receiver<Result<Value, Value>> {
        let (tell, told) = mpsc::channel();
        let window = self.window.clone();
        thread::spawn(move || {
            let _ = tell.send(ask(&window, PAGES, command, args));
        });
        told
    }

    /// Opens one more window on the same desk.
    pub fn another(&self, label: &str) -> Another {
        Another(open(&self.app, label))
    }
}

/// A window that the configuration does not know.
pub struct Another(WebviewWindow<MockRuntime>);

impl Another {
    /// What the command answers, or why it refuses.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        ask(&self.0, PAGES, command, args)
    }
}

fn open(app: &App<MockRuntime>, label: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(app, label, Default::default())
        .build()
        .expect("the window opens")
}

fn ask(
    window: &WebviewWindow<MockRuntime>,
    url: &str,
    command: &str,
    args: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: url.parse().expect("an address"),
        body: json!({ "args": args }).into(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|answer| answer.deserialize().expect("an answer is JSON"))
}

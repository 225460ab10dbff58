//! The real commands over Tauri's own IPC, on a window without a screen. `tests/ipc.rs` takes
//! this file by itself.

use std::path::Path;
use std::sync::Arc;

use api::{Clock, Desk, Kdf, Places};
use serde_json::{Value, json};
use tauri::ipc::CallbackFn;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tidemark_app::SharedDesk;

/// A window that can only call.
pub struct Caller {
    _app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
}

impl Caller {
    /// Over a data folder, with the real capability.
    pub fn new(data: &Path, clock: Arc<dyn Clock>) -> Caller {
        let app = tidemark_app::shell(mock_builder())
            .build(tidemark_app::context())
            .expect("the shell starts");
        let data = data.to_owned();
        app.manage(SharedDesk::new(move || {
            let places = Places { data: data.clone() };
            Desk::new(places, Arc::clone(&clock), Kdf::FLOOR)
        }));
        let window = WebviewWindowBuilder::new(&app, "main", Default::default())
            .build()
            .expect("the window opens");
        Caller { _app: app, window }
    }

    /// What the command answers, or why it refuses.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().expect("an address"),
            body: json!({ "args": args }).into(),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request)
            .map(|answer| answer.deserialize().expect("an answer is JSON"))
    }
}

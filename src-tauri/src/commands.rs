use api::{ApiError, CommandInfo, Door};
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{AppHandle, Manager, Runtime, async_runtime};

use crate::{SharedDesk, backup, files, first_frame, preferences, window};

/// Answers one call of the window away from the thread that paints it. Names that are not in
/// the list never come here: the capability refuses them, and so does this.
pub(crate) fn answer<R: Runtime>(invoke: Invoke<R>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let Some(command) = listed(message.command()) else {
        return false;
    };
    let app = message.webview_ref().app_handle().clone();
    let args = args_in(message.payload());
    async_runtime::spawn(async move {
        let answer = async_runtime::spawn_blocking(move || carry_out(&app, command, args))
            .await
            .unwrap_or_else(|_| Err(ApiError::internal("a command stopped half-way")));
        let answer = answer.map(InvokeResponseBody::Json);
        resolver.respond(answer.map_err(InvokeError::from));
    });
    true
}

fn carry_out<R: Runtime>(
    app: &AppHandle<R>,
    command: &CommandInfo,
    args: Value,
) -> Result<String, ApiError> {
    match (command.door, command.name) {
        (Door::Shell, name) => in_the_shell(app, name, args).map(|answer| answer.to_string()),
        (Door::Locked, "shown") => {
            first_frame::report();
            at_the_desk(app, command, args)
        }
        (Door::Locked | Door::Open, _) => at_the_desk(app, command, args),
    }
}

fn in_the_shell<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    args: Value,
) -> Result<Value, ApiError> {
    match name {
        "preview_report" => files::preview_report(app, args),
        "save_report" => files::save_report(app, args),
        "save_data" => files::save_data(app, args),
        "save_journal" => files::save_journal(app, args),
        "save_rest" => files::save_rest(app, args),
        "choose_chat" => files::choose_chat(app, args),
        "look_at_chat" => files::look_at_chat(app, args),
        "choose_exports" => files::choose_exports(app),
        "check_newest_backup" => backup::check_newest(app),
        "back_up_now" => backup::save(app),
        "bring_backup" => backup::bring(app),
        "hide" => window::hide(app),
        "preferences" => preferences::read(app),
        "set_preferences" => preferences::write(app, args),
        _ => Err(ApiError::internal("a shell command without an answer")),
    }
}

fn at_the_desk<R: Runtime>(
    app: &AppHandle<R>,
    command: &CommandInfo,
    args: Value,
) -> Result<String, ApiError> {
    let desk = app.state::<SharedDesk>();
    api::dispatch_text(&mut desk.take(), command.name, args)
}

fn listed(name: &str) -> Option<&'static CommandInfo> {
    api::commands().iter().find(|command| command.name == name)
}

/// What stands under `args`; null where a command takes nothing.
fn args_in(body: &InvokeBody) -> Value {
    match body {
        InvokeBody::Json(payload) => payload.get("args").cloned().unwrap_or_default(),
        InvokeBody::Raw(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    #[test]
    fn capability_allows_the_list_and_nothing_else() {
        let file: Value = serde_json::from_str(include_str!("../capabilities/main.json"))
            .expect("the capability is JSON");
        let allowed: BTreeSet<String> = file["permissions"]
            .as_array()
            .expect("permissions are a list")
            .iter()
            .map(|permission| permission.as_str().expect("by name").to_owned())
            .collect();
        let listed: BTreeSet<String> = api::commands()
            .iter()
            .map(|command| format!("allow-{}", command.name.replace('_', "-")))
            .collect();
        assert_eq!(allowed, listed);
    }
}

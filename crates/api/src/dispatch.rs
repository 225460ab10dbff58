use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::ApiError;

/// Who may call a command, and who answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Answers on the lock screen too.
    Locked,
    /// Answers in an unlocked session only.
    Open,
    /// Answered by the window's shell.
    Shell,
}

/// One line of the list of commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandInfo {
    /// The name that crosses.
    pub name: &'static str,
    /// Who may call it.
    pub door: Door,
}

/// Makes of the list: the handlers behind [`dispatch`](crate::dispatch), the list for the
/// contract test, and the window's functions and types.
macro_rules! define_commands {
    ($($door:ident $name:ident($($In:ty)?) -> $Out:ty;)*) => {
        /// The list of commands.
        pub fn commands() -> &'static [$crate::CommandInfo] {
            &[$($crate::CommandInfo {
                name: stringify!($name),
                door: $crate::dispatch::define_commands!(@door $door),
            }),*]
        }

        /// Answers one call of the window, as JSON that stays as it is.
        ///
        /// # Errors
        /// [`ApiError::Locked`](crate::ApiError::Locked) where the list asks for an open session
        /// and there is none; what the use case refuses; an internal error for a name that is not
        /// in the list or belongs to the shell.
        pub fn dispatch_text(
            desk: &mut $crate::Desk,
            name: &str,
            args: serde_json::Value,
        ) -> Result<String, $crate::ApiError> {
            match name {
                $(stringify!($name) =>
                    $crate::dispatch::define_commands!(@answer $door desk args $name ($($In)?)),)*
                _ => Err($crate::ApiError::internal("no such command")),
            }
        }

        /// The same, for whoever looks into the answer.
        ///
        /// # Errors
        /// As there.
        pub fn dispatch(
            desk: &mut $crate::Desk,
            name: &str,
            args: serde_json::Value,
        ) -> Result<serde_json::Value, $crate::ApiError> {
            let text = dispatch_text(desk, name, args)?;
            serde_json::from_str(&text)
                .map_err(|_| $crate::ApiError::internal("an answer that is no JSON"))
        }

        /// Every command for the window's side.
        pub(crate) fn describe(out: &mut $crate::typescript::Sheet) {
            $($crate::dispatch::define_commands!(@describe out $name ($($In)?) $Out);)*
        }
    };
    (@door locked) => { $crate::Door::Locked };
    (@door open) => { $crate::Door::Open };
    (@door shell) => { $crate::Door::Shell };
    (@answer locked $desk:ident $args:ident $name:ident ()) => {
        $crate::dispatch::answer($crate::commands::$name($desk)?)
    };
    (@answer locked $desk:ident $args:ident $name:ident ($In:ty)) => {
        $crate::dispatch::answer($crate::commands::$name(
            $desk, $crate::dispatch::read::<$In>($args)?)?)
    };
    (@answer open $desk:ident $args:ident $name:ident ()) => {
        $crate::dispatch::answer($crate::commands::$name($desk.session()?)?)
    };
    (@answer open $desk:ident $args:ident $name:ident ($In:ty)) => {{
        let session = $desk.session()?;
        $crate::dispatch::answer($crate::commands::$name(
            session, $crate::dispatch::read::<$In>($args)?)?)
    }};
    (@answer shell $desk:ident $args:ident $name:ident $In:tt) => {
        Err($crate::ApiError::internal("the shell answers this"))
    };
    (@describe $out:ident $name:ident () $Out:ty) => {
        $out.function::<$Out>(stringify!($name));
    };
    (@describe $out:ident $name:ident ($In:ty) $Out:ty) => {
        $out.function_of::<$In, $Out>(stringify!($name));
    };
}
pub(crate) use define_commands;

/// Reads what the window sent. The refusal names the field and never quotes what stands there.
///
/// # Errors
/// [`ApiError::Refused`].
pub fn read<T: DeserializeOwned>(args: Value) -> Result<T, ApiError> {
    serde_path_to_error::deserialize(args).map_err(|error| {
        let path = error.path().to_string();
        match missing(&error.inner().to_string()) {
            Some(name) if path == "." => ApiError::refused(name, "missing"),
            Some(name) => ApiError::refused(&format!("{path}.{name}"), "missing"),
            None => ApiError::refused(&path, "not a value allowed here"),
        }
    })
}

/// The field that serde misses: a name of ours, since it is not among what was sent.
fn missing(said: &str) -> Option<&str> {
    said.strip_prefix("missing field `")?.split('`').next()
}

pub(crate) fn answer<T: Serialize>(value: T) -> Result<String, ApiError> {
    serde_json::to_string(&value).map_err(|_| ApiError::internal("an answer that is no JSON"))
}

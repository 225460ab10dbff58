use std::borrow::Cow;
use std::collections::BTreeMap;

use domain::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde::Serialize;
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// A sentence to be said in the reader's language: the id of a Fluent message and its arguments.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Message {
    /// The id in `timeline.ftl`.
    #[ts(type = "string")]
    pub id: Cow<'static, str>,
    /// Its arguments.
    #[ts(type = "Record<string, string | number>")]
    pub args: BTreeMap<&'static str, Arg>,
}

/// One argument of a [`Message`].
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum Arg {
    /// A name, a code, a time of day.
    Text(String),
    /// A number that words may depend on.
    Number(u32),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(number)
    }
}

impl Message {
    /// A message without arguments.
    pub(crate) fn new(id: &'static str) -> Message {
        Message {
            id: Cow::Borrowed(id),
            args: BTreeMap::new(),
        }
    }

    /// The same message with one more argument.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.insert(name, value.into());
        self
    }
}

/// Says a message.
pub fn say(message: &Message, language: Language) -> String {
    thread_local! {
        static BUNDLES: [FluentBundle<FluentResource>; 3] = Language::ALL.map(bundle);
    }
    let mut args = FluentArgs::new();
    for (name, value) in &message.args {
        let value = match value {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            Arg::Number(number) => FluentValue::from(*number),
        };
        args.set(*name, value);
    }
    BUNDLES.with(|bundles| {
        let bundle = &bundles[language as usize];
        let pattern = bundle
            .get_message(&message.id)
            .and_then(|m| m.value())
            .expect("every id that a scene names stands in each timeline.ftl: tested");
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    })
}

/// The words of a language, in Fluent: the one file that window, command line and document read.
/// Its comments list the arguments of every message.
pub fn words(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../locales/en/timeline.ftl"),
        Language::De => include_str!("../locales/de/timeline.ftl"),
        Language::Es => include_str!("../locales/es/timeline.ftl"),
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(words(language).to_owned())
        .expect("timeline.ftl is Fluent: tested");
    let tag: LanguageIdentifier = language.tag().parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolation marks would be drawn as boxes by some SVG readers.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .expect("timeline.ftl names no message twice: tested");
    bundle
}

use std::borrow::Cow;

use domain::Telling;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The English words of the document, in Fluent; its comments list the arguments.
const WORDS: &str = include_str!("../locales/en/report.ftl");

/// The language of [`WORDS`], as the document names it.
pub const LANGUAGE: &str = "en";

/// A sentence of the document.
pub fn say(id: &str) -> String {
    say_with(id, &[])
}

/// Several sentences without arguments.
pub fn all(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| say(id)).collect()
}

/// A sentence with arguments.
pub fn say_with(id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    thread_local! {
        static ENGLISH: FluentBundle<FluentResource> = english();
    }
    let mut given = FluentArgs::new();
    for (name, value) in args {
        given.set(*name, value.fluent());
    }
    ENGLISH.with(|bundle| {
        let pattern = bundle
            .get_message(id)
            .and_then(|m| m.value())
            .expect("every id that the document names stands in report.ftl: tested");
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&given), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        said.into_owned()
    })
}

/// One argument: text or a number that words may depend on.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A name, a date, a code.
    Text(Cow<'a, str>),
    /// How many.
    Count(usize),
}

impl Arg<'_> {
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Arg::Text(text) => FluentValue::from(text.as_ref()),
            Arg::Count(count) => FluentValue::from(*count),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Arg::Count(count)
    }
}

/// Several things in a row, as a sentence lists them.
pub fn listed(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [front @ .., last] => say_with(
            "list",
            &[
                ("front", front.join(&say("list-comma")).into()),
                ("last", last.as_str().into()),
            ],
        ),
    }
}

/// What a telling's moves were, without who: "messaged again". Said by the timeline, so that
/// window, picture and table use the same words.
pub fn moves_in_words(journal: &domain::Journal, telling: &Telling) -> Vec<String> {
    let ladder = timeline::ladder(journal, telling);
    ladder
        .rungs
        .iter()
        .map(|r| timeline::say(&r.label))
        .collect()
}

fn english() -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(WORDS.to_owned()).expect("report.ftl is Fluent: tested");
    let language: LanguageIdentifier = LANGUAGE.parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![language]);
    // Isolation marks would stand in the text that is copied out of the document.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .expect("report.ftl names no message twice: tested");
    bundle
}

use std::borrow::Cow;

use domain::{Journal, Language, Telling};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// What the document says, in its one language. Handed down to whatever says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice(pub Language);

impl Voice {
    /// A sentence of the document.
    pub fn say(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Several sentences without arguments.
    pub fn all(self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.say(id)).collect()
    }

    /// A sentence with arguments.
    pub fn with(self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        thread_local! {
            static BUNDLES: [FluentBundle<FluentResource>; 3] = Language::ALL.map(bundle);
        }
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, value.fluent());
        }
        BUNDLES.with(|bundles| {
            let bundle = &bundles[self.0 as usize];
            let pattern = bundle
                .get_message(id)
                .and_then(|m| m.value())
                .expect("every id that the document names stands in each report.ftl: tested");
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&given), &mut errors);
            debug_assert!(errors.is_empty(), "{id}: {errors:?}");
            said.into_owned()
        })
    }

    /// Several things in a row, as a sentence lists them.
    pub fn listed(self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [front @ .., last] => self.with(
                "list",
                &[
                    ("front", front.join(&self.say("list-comma")).into()),
                    ("last", last.as_str().into()),
                ],
            ),
        }
    }

    /// What a telling's moves were, without who: "messaged again". Said by the timeline, so that
    /// window, picture and table use the same words.
    pub fn moves(self, journal: &Journal, telling: &Telling) -> Vec<String> {
        let ladder = timeline::ladder(journal, telling);
        let rungs = ladder.rungs.iter();
        rungs.map(|r| timeline::say(&r.label, self.0)).collect()
    }
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

/// The words of the document, in Fluent; the comments of the English ones list the arguments.
fn words(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../locales/en/report.ftl"),
        Language::De => include_str!("../locales/de/report.ftl"),
        Language::Es => include_str!("../locales/es/report.ftl"),
    }
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let resource =
        FluentResource::try_new(words(language).to_owned()).expect("report.ftl is Fluent: tested");
    let tag: LanguageIdentifier = language.tag().parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolation marks would stand in the text that is copied out of the document.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .expect("report.ftl names no message twice: tested");
    bundle
}

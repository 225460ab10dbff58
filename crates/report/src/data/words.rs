use domain::Language;
use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The codebook, and what a calendar says, in English.
const ENGLISH: &str = include_str!("../../locales/en/data.ftl");
/// What a calendar says.
const GERMAN: &str = include_str!("../../locales/de/data.ftl");
/// What a calendar says.
const SPANISH: &str = include_str!("../../locales/es/data.ftl");

/// An English sentence of the codebook.
pub(super) fn say(id: &str) -> String {
    say_if(id).expect("every column and code stands in data.ftl: tested")
}

/// The same, where there is one.
pub(super) fn say_if(id: &str) -> Option<String> {
    thread_local! {
        static WORDS: FluentBundle<FluentResource> = bundle(Language::En, ENGLISH);
    }
    WORDS.with(|words| said(words, id))
}

/// A word of a calendar in a language.
pub(super) fn say_in(language: Language, id: &str) -> String {
    let words = match language {
        Language::En => ENGLISH,
        Language::De => GERMAN,
        Language::Es => SPANISH,
    };
    said(&bundle(language, words), id).expect("a calendar's words stand in each data.ftl: tested")
}

fn said(words: &FluentBundle<FluentResource>, id: &str) -> Option<String> {
    let pattern = words.get_message(id)?.value()?;
    let said = words.format_pattern(pattern, None, &mut Vec::new());
    Some(said.into_owned())
}

fn bundle(language: Language, words: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(words.to_owned()).expect("data.ftl is Fluent: tested");
    let language: LanguageIdentifier = language.tag().parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![language]);
    bundle
        .add_resource(resource)
        .expect("data.ftl names no message twice: tested");
    bundle
}

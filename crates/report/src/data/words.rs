use domain::Language;
use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// What a calendar and the codebook say, in a language.
fn words(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../locales/en/data.ftl"),
        Language::De => include_str!("../../locales/de/data.ftl"),
        Language::Es => include_str!("../../locales/es/data.ftl"),
    }
}

/// A word or a sentence of the data.
pub(super) fn say(language: Language, id: &str) -> String {
    say_if(language, id).expect("every column and code stands in each data.ftl: tested")
}

/// The same, where there is one.
pub(super) fn say_if(language: Language, id: &str) -> Option<String> {
    thread_local! {
        static BUNDLES: [FluentBundle<FluentResource>; 3] =
            Language::ALL.map(|language| bundle(language, words(language)));
    }
    BUNDLES.with(|bundles| said(&bundles[language as usize], id))
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

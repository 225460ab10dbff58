mod subscale;

use std::collections::BTreeSet;

use crate::{Grant, Instrument, Item, Kind, Language, Response, Words};

/// A field and what is wrong with it.
type Wrong = (String, String);

/// Whether a questionnaire holds together: what it names is there, what it says follows.
pub(crate) fn check(instrument: &Instrument) -> Result<(), Wrong> {
    named_once("item", instrument.items.iter().map(|i| &i.id))?;
    named_once("response", instrument.responses.iter().map(|r| &r.id))?;
    named_once("subscale", instrument.subscales.iter().map(|s| &s.id))?;
    sources(instrument)?;
    instrument.responses.iter().try_for_each(response)?;
    kind(instrument)?;
    let mut items = instrument.items.iter();
    items.try_for_each(|item| self::item(instrument, item))?;
    let mut subscales = instrument.subscales.iter();
    subscales.try_for_each(|subscale| subscale::check(instrument, subscale))?;
    every_item_counts(instrument)?;
    no_language_in_part(instrument)
}

fn wrong<T>(field: impl Into<String>, why: impl Into<String>) -> Result<T, Wrong> {
    Err((field.into(), why.into()))
}

fn named_once<'a>(field: &str, ids: impl Iterator<Item = &'a String>) -> Result<(), Wrong> {
    let mut seen = BTreeSet::new();
    for id in ids {
        if id.is_empty() || !seen.insert(id) {
            return wrong(format!("{field}.id"), format!("\"{id}\" is there twice"));
        }
    }
    Ok(())
}

fn sources(instrument: &Instrument) -> Result<(), Wrong> {
    if instrument.sources.len() < 2 {
        return wrong("source", "two sources at least");
    }
    let empty = |source: &&crate::Source| source.cite.is_empty() || source.says.is_empty();
    if instrument.sources.iter().any(|source| empty(&source)) {
        return wrong("source", "a source has a citation and says something");
    }
    let text = instrument.kind != Kind::ScoreEntry;
    if text && instrument.licence.grant == Grant::Unclear {
        return wrong(
            "licence.grant",
            "no text is shipped whose terms are unclear",
        );
    }
    Ok(())
}

fn response(response: &Response) -> Result<(), Wrong> {
    let field = format!("response.{}", response.id);
    if response.min >= response.max {
        return wrong(field, "min lies below max");
    }
    let answers = (response.max - response.min + 1) as usize;
    if !response.labels.is_empty() && response.labels.len() != answers {
        return wrong(field, "a label for each answer, or none at all");
    }
    if !response.labels.is_empty() && response.ends.is_some() {
        return wrong(field, "either labels or words at its ends");
    }
    Ok(())
}

/// Each kind has what it is answered by, and nothing else.
fn kind(instrument: &Instrument) -> Result<(), Wrong> {
    let none_of = |field: &str, empty: bool| match empty {
        true => Ok(()),
        false => wrong(field, "this kind of questionnaire has none"),
    };
    let some_of = |field: &str, empty: bool| match empty {
        true => wrong(field, "this kind of questionnaire needs some"),
        false => Ok(()),
    };
    let items = instrument.items.is_empty();
    let responses = instrument.responses.is_empty();
    let subscales = instrument.subscales.is_empty();
    match instrument.kind {
        Kind::Items => some_of("item", items)
            .and_then(|()| some_of("response", responses))
            .and_then(|()| some_of("subscale", subscales)),
        Kind::Ranking => some_of("item", items)
            .and_then(|()| none_of("response", responses))
            .and_then(|()| none_of("subscale", subscales)),
        Kind::ScoreEntry => none_of("item", items)
            .and_then(|()| none_of("response", responses))
            .and_then(|()| some_of("subscale", subscales)),
    }
}

fn item(instrument: &Instrument, item: &Item) -> Result<(), Wrong> {
    let field = format!("item.{}", item.id);
    if item.text.is_some() == item.poles.is_some() {
        return wrong(field, "either a text or two poles");
    }
    let on_scale = instrument.response_of(item);
    if instrument.kind == Kind::Ranking {
        return match item.response {
            Some(_) => wrong(field, "an item of a ranking has no scale"),
            None => Ok(()),
        };
    }
    match on_scale {
        None => wrong(field, "its scale is not among the responses"),
        Some(scale) if scale.has_words() == item.poles.is_some() => wrong(
            field,
            "its scale has words, or it has two poles, and not both",
        ),
        Some(_) => Ok(()),
    }
}

/// An item that counts nowhere would be asked for nothing.
fn every_item_counts(instrument: &Instrument) -> Result<(), Wrong> {
    if instrument.kind != Kind::Items {
        return Ok(());
    }
    let counts = |item: &Item| {
        let mut subscales = instrument.subscales.iter();
        subscales.any(|subscale| subscale.items.contains(&item.id))
    };
    match instrument.items.iter().find(|item| !counts(item)) {
        Some(item) => wrong(format!("item.{}", item.id), "it is in no subscale"),
        None => Ok(()),
    }
}

/// A text that is known in a language needs all the others in it: nobody answers half a
/// questionnaire in one language and half in another.
fn no_language_in_part(instrument: &Instrument) -> Result<(), Wrong> {
    let whole = instrument.languages();
    let known = |language: &Language| {
        let words = instrument.answered_words();
        words.iter().any(|w: &&Words| w.get(*language).is_some())
    };
    let mut all = Language::ALL.into_iter();
    match all.find(|language| known(language) && !whole.contains(language)) {
        Some(language) => wrong("item", format!("{language:?} is there in part")),
        None => Ok(()),
    }
}

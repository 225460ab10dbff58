use domain::{Episode, Journal};
use serde_json::Value;

use super::paragraph;
use super::tellers::{Tellers, say_of};
use crate::words::{Arg, Voice};
use crate::{Options, dates};

/// Days with entries, whose tellings, how many.
pub fn sure(
    voice: Voice,
    journal: &Journal,
    episodes: &[Episode<'_>],
    tellers: Tellers,
    options: &Options,
) -> Value {
    let counted = episodes.iter().filter(|e| e.in_figures());
    let tellings: usize = counted.clone().map(|e| e.tellings().count()).sum();
    let mut sentences = Vec::new();
    sentences.extend(days(voice, journal, options));
    if episodes.is_empty() {
        sentences.push(voice.say("sure-none"));
        return paragraph(voice.say("sure-heading"), sentences);
    }
    sentences.push(say_of(
        voice,
        "sure-told",
        journal,
        tellers,
        vec![
            ("tellings", tellings.into()),
            ("episodes", counted.count().into()),
        ],
    ));
    let untimed = episodes.iter().filter(|e| e.start().is_none()).count();
    if untimed > 0 {
        sentences.push(voice.with("sure-untimed", &[("count", untimed.into())]));
    }
    sentences.push(voice.say("sure-printed"));
    paragraph(voice.say("sure-heading"), sentences)
}

fn days(voice: Voice, journal: &Journal, options: &Options) -> Option<String> {
    let range = dates::lived(journal, options)?;
    let all = usize::try_from((range.to - range.from).num_days()).ok()? + 1;
    let logged = journal
        .observed
        .iter()
        .filter(|d| range.contains(**d))
        .count();
    let args: [(&str, Arg<'_>); 2] = [("logged", logged.into()), ("all", all.into())];
    Some(voice.with("sure-days", &args))
}

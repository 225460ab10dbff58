use chat::{ChatError, Choices, DateOrder, Format, Transcript};
use chrono_tz::Tz;
use proptest::prelude::*;
use simulation::{Form, TextingPlan, Written, texting, write};

use crate::given::read;

fn choices(written: &Written) -> Choices {
    let order = DateOrder::ALL.into_iter();
    Choices {
        zone: Some(written.zone),
        order: order
            .clone()
            .find(|order| Some(order.code()) == written.order),
        ..Choices::default()
    }
}

/// The two's chat is by far the largest of several.
fn read_largest(files: &[(&str, &[u8])], choices: &Choices) -> Result<Transcript, ChatError> {
    match read(files, choices) {
        Err(ChatError::NeedsChat(names)) => {
            let chats = names.into_iter().map(|chat| {
                let choices = Choices {
                    chat: Some(chat.name),
                    ..choices.clone()
                };
                read(files, &choices)
            });
            let chats = chats.collect::<Result<Vec<_>, _>>()?;
            let largest = chats.into_iter().max_by_key(|chat| chat.messages.len());
            largest.ok_or(ChatError::NoSuchChat)
        }
        other => other,
    }
}

/// What is wrong in a first difference, for a message that can be read.
fn difference(form: Form, seed: u64, days: u32, zone: Tz) -> Option<String> {
    let year = texting(TextingPlan {
        seed,
        days,
        fights_per_week: 1.0,
    });
    let written = write(&year.messages, form, zone, seed);
    let files: Vec<(&str, &[u8])> = written
        .files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let code = form.code();
    let chat = match read_largest(&files, &choices(&written)) {
        Ok(chat) => chat,
        Err(error) => return Some(format!("{code}: {error}")),
    };
    let mut said: Vec<(i64, &str, u32)> = written
        .messages
        .iter()
        .map(|(at, who, length)| (*at, written.names[*who].as_str(), *length))
        .collect();
    said.sort_by_key(|said| said.0);
    let found: Vec<(i64, &str, u32)> = chat
        .messages
        .iter()
        .map(|message| {
            let name = &chat.senders[usize::from(message.sender)].name;
            (message.at_ms, name.as_str(), message.length)
        })
        .collect();
    if !chat.skipped.is_empty() {
        return Some(format!("{code}: skipped {:?}", &chat.skipped[0]));
    }
    if found.len() != said.len() {
        let at = found
            .iter()
            .zip(&said)
            .position(|(found, said)| found != said);
        let around = at.map(|at| (found.get(at), said.get(at)));
        return Some(format!(
            "{code}: {} of {} messages; {around:?}",
            found.len(),
            said.len()
        ));
    }
    if let Some((found, said)) = found.iter().zip(&said).find(|(found, said)| found != said) {
        return Some(format!("{code}: {found:?}, not {said:?}"));
    }
    let notices = (chat.notices, written.notices);
    (notices.0 != notices.1 && chat.format != Format::Csv)
        .then(|| format!("{code}: notices {notices:?}"))
}

#[test]
fn every_form_is_read_as_it_was_written() {
    let wrong: Vec<String> = Form::ALL
        .into_iter()
        .filter_map(|form| difference(form, 3, 40, Tz::Europe__Berlin))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        Form::ALL.len(),
        wrong.join("\n")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_chat_in_any_form_and_zone_is_read_as_it_was_written(
        seed in any::<u64>(),
        form in prop::sample::select(Form::ALL.to_vec()),
        zone in prop::sample::select(vec![Tz::Europe__Berlin, Tz::America__New_York, Tz::Asia__Kolkata, Tz::Australia__Lord_Howe, Tz::UTC]),
    ) {
        prop_assert_eq!(difference(form, seed, 60, zone), None);
    }
}

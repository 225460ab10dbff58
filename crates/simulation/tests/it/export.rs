use std::collections::HashMap;

use chrono_tz::Tz;
use domain::Role;
use serde_json::Value;
use simulation::{Form, Texted, TextingPlan, Written, texting, write};

/// 4 March 2023, 21:05:07, as the appendix of the facts has it.
const EVENING_MS: i64 = 1_677_963_907_000;

fn form(code: &str) -> Form {
    let found = Form::ALL.into_iter().find(|form| form.code() == code);
    found.unwrap_or_else(|| panic!("no form {code}"))
}

fn evening(code: &str) -> String {
    let texted = Texted {
        at_ms: EVENING_MS,
        sender: Role::A,
        length: 10,
    };
    let mut written = write(&[texted], form(code), Tz::UTC, 3);
    String::from_utf8(written.files.swap_remove(0).1).expect("text")
}

fn two_months(form: Form, seed: u64) -> Written {
    let plan = TextingPlan {
        seed,
        days: 60,
        fights_per_week: 1.0,
    };
    write(&texting(plan).messages, form, Tz::Europe__Berlin, seed)
}

#[test]
fn stamps_are_those_of_the_facts() {
    for (code, head) in HEADS {
        let text = evening(code);
        assert!(
            text.lines().any(|line| line.starts_with(head)),
            "{code}: {text}"
        );
    }
}

#[test]
fn every_whatsapp_form_has_a_stamp_held_to_the_facts() {
    let held: Vec<&str> = HEADS.iter().map(|(code, _)| *code).collect();
    for form in Form::ALL {
        let phone = matches!(form, Form::Android(_) | Form::Ios(_));
        assert_eq!(phone, held.contains(&form.code()), "{}", form.code());
    }
}

#[test]
fn codes_are_different_and_files_the_same_again() {
    let mut codes: Vec<&str> = Form::ALL.iter().map(|form| form.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Form::ALL.len());
    for form in Form::ALL {
        assert_eq!(two_months(form, 5).files, two_months(form, 5).files);
    }
}

#[test]
fn messages_come_by_time_and_of_both() {
    for form in Form::ALL {
        let written = two_months(form, 6);
        assert!(written.messages.is_sorted_by_key(|message| message.0));
        for sender in 0..2 {
            assert!(written.messages.iter().any(|message| message.1 == sender));
        }
    }
}

#[test]
fn iphones_end_records_in_crlf_and_mark_their_own_words() {
    let text = two_months(form("ios_de"), 2);
    let text = String::from_utf8(text.files[0].1.clone()).expect("text");
    let records: Vec<&str> = text.split_terminator("\r\n").collect();
    let begins = |record: &&str| record.trim_start_matches('\u{200e}').starts_with('[');
    assert!(records.iter().all(begins));
    assert!(text.contains(": \u{200e}Diese Nachricht wurde gelöscht\r\n"));
    assert!(text.contains("\u{200e}Bild weggelassen\r\n"));
    assert!(text.contains(": \u{200e}Nachrichten und Anrufe sind"));
}

#[test]
fn records_on_iphones_are_the_messages_and_the_notices() {
    for seed in 0..20 {
        let written = two_months(form("ios_fr"), seed);
        let text = String::from_utf8(written.files[0].1.clone()).expect("text");
        let records = text.split_terminator("\r\n").count();
        assert_eq!(records, written.messages.len() + written.notices as usize);
    }
}

#[test]
fn encrypted_chats_of_messenger_hold_what_is_said() {
    let written = two_months(form("messenger_encrypted"), 9);
    let file: Value = serde_json::from_slice(&written.files[0].1).expect("JSON");
    let messages = file["messages"].as_array().expect("messages");
    assert_eq!(messages.len(), written.messages.len());
    for (message, (at_ms, sender, length)) in messages.iter().rev().zip(&written.messages) {
        assert_eq!(message["timestamp"], *at_ms);
        assert_eq!(message["senderName"], *written.names[*sender]);
        let text = message["text"].as_str().expect("text");
        let unsent = message["isUnsent"] == true;
        assert!(unsent || text.chars().count() == *length as usize);
    }
}

#[test]
fn instagram_writes_a_character_for_each_byte_from_the_newest_on() {
    let written = two_months(form("instagram"), 4);
    let mut messages = Vec::new();
    for (_, bytes) in &written.files {
        assert!(bytes.is_ascii());
        let file: Value = serde_json::from_slice(bytes).expect("JSON");
        messages.extend(file["messages"].as_array().expect("messages").clone());
    }
    assert_eq!(
        messages.len(),
        written.messages.len() + written.notices as usize
    );
    let times = |message: &Value| std::cmp::Reverse(message["timestamp_ms"].as_i64());
    assert!(messages.is_sorted_by_key(times));
    let contents: HashMap<i64, u32> = messages.iter().filter_map(content).collect();
    let fits = |message: &&(i64, usize, u32)| contents.get(&message.0) == Some(&message.2);
    let said = written.messages.iter().filter(|message| message.2 > 0);
    assert!(said.clone().filter(fits).count() * 100 > said.count() * 98);
}

/// The time and the length of a message of Instagram's, read as UTF-8.
fn content(message: &Value) -> Option<(i64, u32)> {
    let content = message["content"].as_str()?;
    let bytes: Vec<u8> = content.chars().map(|c| c as u8).collect();
    let length = String::from_utf8(bytes).expect("UTF-8").chars().count();
    Some((message["timestamp_ms"].as_i64()?, length as u32))
}

#[test]
fn signal_writes_a_line_of_json_each() {
    for code in ["signal", "signal_numbers"] {
        let written = two_months(form(code), 1);
        let text = std::str::from_utf8(&written.files[0].1).expect("text");
        let lines = text.lines().map(serde_json::from_str::<Value>);
        let lines: Vec<Value> = lines.collect::<Result<_, _>>().expect("JSON");
        assert!(lines[0]["backupTimeMs"].is_string() == (code == "signal"));
        let of_both = |line: &&Value| {
            let chat = &line["chatItem"]["chatId"];
            let item = &line["chatItem"];
            let notice = ["updateMessage", "remoteDeletedMessage"];
            let sent = notice.iter().all(|notice| item.get(notice).is_none());
            sent && (*chat == "20" || *chat == 20)
        };
        let count = lines.iter().filter(of_both).count();
        assert_eq!(count, written.messages.len());
    }
}

#[test]
fn telegram_is_json_but_for_its_controls() {
    for code in ["telegram_chat", "telegram_all", "telegram_old"] {
        let written = two_months(form(code), 4);
        let text = String::from_utf8(written.files[0].1.clone()).expect("text");
        assert!(text.contains("\\x0B"), "{code}");
        let file: Value = serde_json::from_str(&text.replace("\\x0B", "\\u000b")).expect("JSON");
        assert_eq!(file.get("about").is_some(), code == "telegram_all");
        let chat = match code {
            "telegram_all" => &file["chats"]["list"][2],
            _ => &file,
        };
        let messages = chat["messages"].as_array().expect("messages");
        let said = messages
            .iter()
            .filter(|message| message["type"] == "message");
        assert_eq!(said.count(), written.messages.len());
        assert_eq!(messages[0]["from_id"].is_number(), code == "telegram_old");
        assert_eq!(
            messages[0].get("date_unixtime").is_none(),
            code == "telegram_old"
        );
    }
}

#[test]
fn imessages_have_two_spaces_before_an_hour_of_one_digit() {
    let text = evening("imessage_text");
    assert!(text.starts_with("Mar 04, 2023  9:05:07 PM"), "{text}");
    assert!(text.ends_with("\n\n"));
    let html = evening("imessage_html");
    assert!(html.contains(">Mar 04, 2023  9:05:07 PM</a>"), "{html}");
}

#[test]
fn texts_of_signal_have_dates_of_iso_or_of_mails() {
    assert!(evening("signal_text").starts_with("[2023-03-04 21:05:07] Me: "));
    assert!(evening("signal_text_old").starts_with("[2023-03-04, 21:05] Me: "));
    assert!(evening("signal_text").ends_with("  \n"));
    assert!(evening("sigtop").contains("\nSent: Sat, 4 Mar 2023 21:05:07 +0000\n\n"));
}

#[test]
fn tables_have_a_row_a_message() {
    assert!(evening("table").starts_with("at,sender,length\n2023-03-04T21:05:07Z,"));
    assert!(evening("table_semicolon").contains("\r\n0;2023-03-04T21:05:07+00:00;"));
    assert!(evening("table_of_words").starts_with("date,from,text\n2023-03-04 21:05:07,"));
}

/// How the record of that evening begins.
#[rustfmt::skip]
const HEADS: &[(&str, &str)] = &[
    ("android_en_us", "3/4/23, 9:05\u{202f}PM - Mia: "),
    ("android_en_us_old", "3/4/23, 9:05 PM - "),
    ("android_en_us_24h", "3/4/23, 21:05 - "),
    ("android_en_gb", "04/03/2023, 21:05 - "),
    ("android_en_in", "04/03/23, 9:05\u{202f}pm - "),
    ("android_en_au", "4/3/23, 9:05\u{202f}pm - "),
    ("android_en_ca", "2023-03-04, 9:05\u{202f}p.m. - "),
    ("android_en_za", "2023/03/04, 9:05 pm - "),
    ("android_en_za_24h", "2023/03/04, 21:05 - "),
    ("android_de", "04.03.23, 21:05 - "),
    ("android_de_old", "04.03.23 um 21:05 - "),
    ("android_fr", "04/03/2023 21:05 - "),
    ("android_fr_old", "04/03/2023 à 21:05 - "),
    ("android_fr_ca", "2023-03-04 21\u{a0}h\u{a0}05 - "),
    ("android_es_es", "4/3/23, 21:05 - "),
    ("android_es_ar", "4/3/2023, 9:05\u{202f}p.\u{202f}m. - "),
    ("android_es_co", "4/03/23, 9:05 p.\u{a0}m. - "),
    ("android_es_cl", "04-03-23, 9:05 p. m. - "),
    ("android_es_mx", "04/03/23, 9:05\u{202f}p.m. - "),
    ("android_pt_br", "04/03/2023 21:05 - "),
    ("android_pt_br_old", "04/03/23 às 21:05 - "),
    ("android_it", "04/03/23, 21:05 - "),
    ("android_nl", "04-03-2023 21:05 - "),
    ("android_nl_short", "04-03-23, 21:05 - "),
    ("android_ru", "04.03.2023, 21:05 - Анна: "),
    ("android_uk", "04.03.23, 21:05 - "),
    ("android_uk_12h", "04.03.23, 9:05\u{202f}пп - "),
    ("android_cs", "04.03.23 21:05 - "),
    ("android_hr", "04. 03. 2023. 21:05 - "),
    ("android_bs", "4. 3. 2023. u 21:05 - "),
    ("android_sr", "4. 3. 2023. 21:05 - "),
    ("android_hu", "2023. 03. 04. 21:05 - "),
    ("android_hu_12h", "2023. 03. 04. du. 9:05 - "),
    ("android_tr", "4.03.2023 21:05 - "),
    ("android_tr_old", "04.03.2023 saat 21:05 - "),
    ("android_tr_12h", "4.03.2023 ÖS 9:05 - "),
    ("android_pl", "4.03.2023, 21:05 - "),
    ("android_sv", "2023-03-04 21:05 - "),
    ("android_sv_12h", "2023-03-04 9:05\u{202f}em - "),
    ("android_da", "04.03.2023 21.05 - "),
    ("android_fi", "4.3.2023 klo 21.05 - "),
    ("android_fi_12h", "4.3.2023 klo 9.05\u{202f}ip. - "),
    ("android_el", "4/3/23, 9:05\u{202f}μ.μ. - "),
    ("android_bg", "4.03.23 г., 21:05 - "),
    ("android_bg_12h", "4.03.2023 г., 9:05 ч. pm - "),
    ("android_he", "\u{200f}4.3.2023, 21:05 - \u{200f}נועה: "),
    ("android_ar", "٤\u{200f}/٣\u{200f}/٢٠٢٣، ٩:٠٥\u{202f}م - "),
    ("android_ar_ae", "4\u{200f}/3\u{200f}/2023، 9:05\u{202f}م - "),
    ("android_ar_ma", "4\u{200f}/3\u{200f}/2023، 21:05 - "),
    ("android_fa", "۱۴۰۱/۱۲/۱۳, ۲۱:۰۵ - "),
    ("android_fa_dmy", "۱۳/۱۲/۱۴۰۱، ۲۱:۰۵ - "),
    ("android_hi", "4/3/23, 9:05\u{202f}pm - "),
    ("android_mr", "४/३/२३, ९:०५\u{202f}PM - "),
    ("android_bn", "৪/৩/২৩, ৯:০৫\u{202f}PM - "),
    ("android_th", "4/3/2566 21:05 - "),
    ("android_th_short", "4/3/66 21:05 - "),
    ("android_th_digits", "๔/๓/๒๕๖๖ ๒๑:๐๕ - "),
    ("android_vi", "21:05 4/3/23 - "),
    ("android_vi_12h", "9:05 CH 4/3/2023 - "),
    ("android_id", "04/03/23 21.05 - "),
    ("android_ms", "4/03/23, 9:05\u{202f}PTG - "),
    ("android_ko", "2023. 3. 4. 오후 9:05 - "),
    ("android_ko_new", "2023. 3. 4. PM 9:05 - "),
    ("android_ja", "2023/03/04 21:05 - "),
    ("android_ja_12h", "2023/3/4 午後9:05 - "),
    ("android_zh_cn", "2023/3/4 21:05 - "),
    ("android_zh_cn_12h", "2023/3/4 下午9:05 - "),
    ("android_zh_signs", "2023年3月4日 下午9:05 - "),
    ("android_zh_tw", "2023/3/4 晚上9:05 - "),
    ("android_zh_hk", "4/3/2023 下午9:05 - "),
    ("ios_en_us", "[3/4/23, 9:05:07\u{202f}PM] "),
    ("ios_en_gb", "[04/03/2023, 21:05:07] "),
    ("ios_en_buddhist", "[3/4/2566 BE, 21:05:07] "),
    ("ios_en_japanese", "[3/4/R5, 21:05:07] "),
    ("ios_de", "[04.03.23, 21:05:07] "),
    ("ios_fr", "[04/03/2023 21:05:07] "),
    ("ios_fr_ca", "[2023-03-04 21\u{a0}h\u{a0}05\u{a0}min\u{a0}07\u{a0}s] "),
    ("ios_es", "[4/3/23, 21:05:07] "),
    ("ios_es_old", "[4/3/23 9:05:07 p. m.] "),
    ("ios_pt_br", "[04/03/2023, 21:05:07] "),
    ("ios_it", "[04/03/23, 21:05:07] "),
    ("ios_nl", "[04-03-2023, 21:05:07] "),
    ("ios_ru", "[04.03.2023, 21:05:07] "),
    ("ios_pl", "[4.03.2023, 21:05:07] "),
    ("ios_sv", "[2023-03-04 21:05:07] "),
    ("ios_tr", "[4.03.2023 21:05:07] "),
    ("ios_fi", "[4.3.2023 klo 21.05.07] "),
    ("ios_he", "[4.3.2023, 21:05:07] "),
    ("ios_ar", "[٤\u{200f}/٣\u{200f}/٢٠٢٣، ٩:٠٥:٠٧\u{a0}م] "),
    ("ios_ar_latin", "[4/3/2023، 21:05:07] "),
    ("ios_hi", "[04/03/23, 9:05:07\u{202f}PM] "),
    ("ios_vi", "[21:05:07, 4/3/23] "),
    ("ios_id", "[04/03/23 21.05.07] "),
    ("ios_th", "[4/3/66 21:05:07] "),
    ("ios_th_gregorian", "[4/3/23 21:05:07] "),
    ("ios_ja", "[2023/03/04 21:05:07] "),
    ("ios_ko", "[2023. 3. 4. 오후 9:05:07] "),
    ("ios_ko_short", "[23. 3. 4. PM 9:05:07] "),
    ("ios_zh", "[2023/3/4 21:05:07] "),
    ("ios_zh_tw", "[2023/3/4 下午9:05:07] "),
    ("ios_without_brackets", "04.03.23 21.05.07: Mia: "),
    ("copied_from_browser", "[21:05, 04/03/2023] Mia: "),
];

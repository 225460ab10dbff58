use crate::couple::summer;
use crate::made::{Made, both};

/// The summer with these words in every place where people write.
fn with(words: &str) -> Made {
    let mut journal = summer();
    journal.partners[0].name = words.to_owned();
    journal.tellings[0].words.text = words.to_owned();
    journal.tellings[0].words.softer = words.to_owned();
    journal.tellings[0].moves[0].note = Some(words.to_owned());
    journal.marks[0].label = words.to_owned();
    journal.lines[0].text = words.to_owned();
    both(&journal)
}

#[test]
fn markup_prints_as_text() {
    let words =
        "#eval(\"1+1\") *b* _i_ $x^2$ <a> @b `c` [d] // e /* f */ #import \"look.typ\" \\u{41} = g";
    let text = with(words).text;
    // Quotes, dashes and dots stay as they were typed.
    assert!(text.contains(words), "{text}");
}

#[test]
fn svg_in_a_name_prints_as_text() {
    let text = with("<svg/>&amp;<b>\"'").text;
    assert!(text.contains("<svg/>&amp;<b>\"'"), "{text}");
}

#[test]
fn every_script_gives_a_document() {
    let hebrew = with("שלום, נועה אמרה (היום) 12 דברים");
    assert!(hebrew.text.contains("שלום"), "{}", hebrew.text);
    let arabic = with("لا أعرف ما أقول اليوم");
    assert!(!arabic.text.contains("[U+"), "{}", arabic.text);
    let persian = with("نمی‌خواهم که بروی");
    assert!(!persian.text.contains("[U+"), "{}", persian.text);
    let greek = with("Ξέρω, Ёлка, đường, ŝi");
    assert!(
        greek.text.contains("Ξέρω, Ёлка, đường, ŝi"),
        "{}",
        greek.text
    );
}

#[test]
fn emoji_print_and_what_no_font_holds_stands_as_its_code() {
    let text = with("😭 fine 👩‍👩‍👧 ❤️ 👍🏽 漢 \u{e000} \u{1f9ff}").text;
    assert!(text.contains("😭 fine"), "{text}");
    assert!(text.contains("[U+6F22]"), "{text}");
    assert!(text.contains("[U+E000]"), "{text}");
}

#[test]
fn control_and_direction_characters_are_dropped() {
    let text = with("a\u{0}b\u{7}c\u{feff}d\u{202e}e\u{fffe}f\u{301}\u{301}\u{301}").text;
    assert!(text.contains("abcde[U+FFFE]f"), "{text}");
}

#[test]
fn an_endless_word_breaks_and_a_novel_runs_on() {
    let word = "x".repeat(3000);
    let joined: String = with(&word).text.split_whitespace().collect();
    assert!(joined.contains(&"x".repeat(120)), "{joined}");
    let novel = "And then nobody said a word for a while. ".repeat(500);
    let made = with(&novel);
    assert!(
        made.text.matches("nobody said").count() >= 1000,
        "words and note, whole"
    );
    assert!(
        made.page(2).contains("Rates and intervals"),
        "the first page stays one page"
    );
}

#[test]
fn lines_stay_lines() {
    let structure = with("first line\nsecond line").structure();
    assert!(!structure.contains("first linesecond"), "{structure}");
}

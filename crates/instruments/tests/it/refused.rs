use instruments::read;

use crate::scoring::made_up_text;

/// The made-up questionnaire with one thing changed, and why it is then refused.
fn refused(from: &str, to: &str) -> String {
    let text = made_up_text();
    assert!(text.contains(from), "{from}");
    let error = read("bad.toml", &text.replacen(from, to, 1)).expect_err(to);
    error.to_string()
}

#[test]
fn a_bad_file_is_refused_with_file_and_field() {
    let items = r#"items = ["1", "2", "3", "4"]"#;
    for (from, to, said) in [
        (
            items,
            r#"items = ["1", "2", "3", "5"]"#,
            r#"bad.toml: subscale.sum.items: there is no item "5""#,
        ),
        (
            items,
            r#"items = ["1", "2", "3", "3"]"#,
            r#"bad.toml: subscale.sum.items.id: "3" is there twice"#,
        ),
        (
            r#"reversed = ["2"]"#,
            r#"reversed = ["7"]"#,
            r#"bad.toml: subscale.sum.reversed: "7" is not among its items"#,
        ),
        (
            r#"id = "4""#,
            r#"id = "3""#,
            r#"bad.toml: item.id: "3" is there twice"#,
        ),
        (
            "range = [4.0, 20.0]",
            "range = [0.0, 20.0]",
            "bad.toml: subscale.sum.range: from its scale follows 4 to 20",
        ),
        (
            r#"scoring = "sum""#,
            r#"scoring = "mean""#,
            "bad.toml: subscale.sum.range: from its scale follows 1 to 5",
        ),
        (
            r#"scoring = "sum""#,
            r#"scoring = "entered""#,
            "bad.toml: subscale.sum.scoring: what is entered is entered in every subscale",
        ),
        (
            "at_least = 3",
            "at_least = 5",
            "bad.toml: subscale.sum.missing: at_least is at least one and at most all",
        ),
        (
            r#"at_least = 3, source = "Somebody (2001)""#,
            r#"at_least = 3, source = """#,
            "bad.toml: subscale.sum.missing: who says so is named",
        ),
        (
            "reliability = 0.8",
            "reliability = 1.0",
            "bad.toml: subscale.sum.reliable_change: its numbers are outside their range",
        ),
        (
            "sd = 7.5",
            "sd = nan",
            "bad.toml: subscale.sum.reliable_change: its numbers are outside their range",
        ),
        (
            "min = 1",
            "min = 5",
            "bad.toml: response.five: min lies below max",
        ),
        (
            r#"ends = { first = { en = "no" }, last = { en = "yes" } }"#,
            r#"labels = [{ en = "no" }, { en = "yes" }]"#,
            "bad.toml: response.five: a label for each answer, or none at all",
        ),
        (
            r#"ends = { first = { en = "no" }, last = { en = "yes" } }"#,
            "",
            "bad.toml: item.1: its scale has words, or it has two poles, and not both",
        ),
        (
            "response = \"five\"\ntext = { en = \"One.\" }",
            "response = \"six\"\ntext = { en = \"One.\" }",
            "bad.toml: item.1: its scale is not among the responses",
        ),
        (
            r#"text = { en = "One." }"#,
            "",
            "bad.toml: item.1: either a text or two poles",
        ),
        (
            r#"text = { en = "One." }"#,
            r#"text = { en = "One.", de = "Eins." }"#,
            "bad.toml: item: De is there in part",
        ),
        (
            r#"grant = "ours""#,
            r#"grant = "unclear""#,
            "bad.toml: licence.grant: no text is shipped whose terms are unclear",
        ),
        (
            "[[source]]\nkind = \"paper\"\ncite = \"Somebody (2001).\"\nsays = \"this\"\n",
            "",
            "bad.toml: source: two sources at least",
        ),
        (
            r#"says = "this""#,
            r#"says = """#,
            "bad.toml: source: a source has a citation and says something",
        ),
        (
            r#"kind = "items""#,
            r#"kind = "ranking""#,
            "bad.toml: response: this kind of questionnaire has none",
        ),
        (
            r#"kind = "items""#,
            r#"kind = "score_entry""#,
            "bad.toml: item: this kind of questionnaire has none",
        ),
    ] {
        assert_eq!(refused(from, to), said);
    }
}

#[test]
fn an_item_that_counts_nowhere_is_refused() {
    let said = refused(
        r#"items = ["1", "2", "3", "4"]"#,
        r#"items = ["1", "2", "3"]"#,
    );
    assert_eq!(
        said,
        "bad.toml: subscale.sum.range: from its scale follows 3 to 15"
    );
    let text = made_up_text()
        .replace(
            r#"items = ["1", "2", "3", "4"]"#,
            r#"items = ["1", "2", "3"]"#,
        )
        .replace("range = [4.0, 20.0]", "range = [3.0, 15.0]");
    let error = read("bad.toml", &text).expect_err("item 4 counts nowhere");
    assert_eq!(error.to_string(), "bad.toml: item.4: it is in no subscale");
}

#[test]
fn a_field_that_nobody_knows_is_refused_by_name_and_line() {
    let said = refused(r#"grant = "ours""#, "grant = \"ours\"\ncutoff = 51.5");
    assert!(
        said.starts_with("bad.toml: line 52: unknown field `cutoff`"),
        "{said}"
    );
    let said = refused(r#"higher_is = "more""#, "");
    assert!(said.contains("missing field `higher_is`"), "{said}");
    let said = refused(r#"kind = "items""#, r#"kind = "quiz""#);
    assert!(
        said.starts_with("bad.toml: line 3: unknown variant `quiz`"),
        "{said}"
    );
}

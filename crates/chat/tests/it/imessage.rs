use chat::{ChatError, Choices, Format, Reason, Transcript};

use crate::given::{in_utc, read, read_text, skipped, told};

fn text(text: &str) -> Transcript {
    let chat = read_text(text, None).expect("read");
    assert_eq!(chat.format, Format::Imessage);
    assert!(chat.on_the_wall);
    chat
}

fn page(body: &str) -> Transcript {
    let page = format!(
        "<html>\n<head>\n<meta charset=\"UTF-8\">\n<style>\n.message .received > p {{}}\n</style></head>\n<body>\n{body}</body></html>"
    );
    let chat = read(&[("Anna.html", page.as_bytes())], &in_utc(None)).expect("read");
    assert_eq!(chat.format, Format::Imessage);
    chat
}

fn bubble(time: &str, sender: &str, content: &str) -> String {
    let class = if sender == "Me" {
        "sent iMessage"
    } else {
        "received"
    };
    format!(
        "<div class=\"message\">\n<div class=\"{class}\">\n<p><span class=\"timestamp\"><a title=\"Reveal in Messages app\" href=\"sms://open?message-guid=A\">{time}</a> </span>\n<span class=\"sender\">{sender}</span></p>\n{content}</div>\n</div>\n"
    )
}

fn part(text: &str) -> String {
    format!("<hr><div class=\"message_part\">\n<span class=\"bubble\">{text}</span>\n</div>\n")
}

#[test]
fn hours_are_padded_and_count_twelve() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\nHello\n\nMay 18, 2022 12:00:05 AM (Read by you after 1 hour, 49 seconds)\n+15555550199\nHi 👋\n\nMay 18, 2022 12:30:00 PM\nMe\nok",
    );
    assert_eq!(
        told(&chat),
        [
            "2022-05-17T17:29:42 Me 5",
            "2022-05-18T00:00:05 +15555550199 4",
            "2022-05-18T12:30:00 Me 2"
        ]
    );
}

#[test]
fn what_happened_is_a_notice_and_no_message() {
    let chat = text(
        "May 17, 2022  5:29:42 PM You named the conversation Hello world\n\nMay 17, 2022  5:30:42 PM Anna left the conversation.\n\nUnable to format announcement!\n\nMay 17, 2022  5:31:00 PM\nMe\nwhere to?\n\n",
    );
    assert_eq!(chat.notices, 3);
    assert_eq!(told(&chat), ["2022-05-17T17:31:00 Me 9"]);
    assert!(chat.skipped.is_empty());
}

#[test]
fn replies_count_where_they_belong_and_not_under_what_they_answer() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\nCan you come?\n    May 17, 2022  5:40:00 PM\n    Anna\n    yes\nof course\n\n    May 17, 2022  5:41:00 PM\n    Me\n    good\n\nMay 17, 2022  5:40:00 PM\nAnna\nyes\nof course\nThis message responded to an earlier message.\n\nMay 17, 2022  5:41:00 PM\nMe\ngood\nThis message responded to an earlier message.\n\n",
    );
    assert_eq!(
        told(&chat),
        [
            "2022-05-17T17:29:42 Me 13",
            "2022-05-17T17:40:00 Anna 13",
            "2022-05-17T17:41:00 Me 4"
        ]
    );
}

#[test]
fn a_body_may_hold_empty_lines_times_and_what_looks_like_a_tapback() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\nThanks both\nLiked by everyone, he said\n\nreally\nTapbacks:\nLoved by Anna\n☕️ by Anna\n\n\nFeb 30, 2022  5:29:42 PM\nno such day\n\nMay 18, 2022  6:00:00 PM\n\nthat was it\n\n",
    );
    let body = "Thanks both\nLiked by everyone, he said\n\nreally\nFeb 30, 2022  5:29:42 PM\nno such day\n\nMay 18, 2022  6:00:00 PM\n\nthat was it";
    assert_eq!(
        told(&chat),
        [format!("2022-05-17T17:29:42 Me {}", body.chars().count())]
    );
}

#[test]
fn attachments_stickers_and_effects_are_no_text() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\n/Users/me/Library/Messages/Attachments/ab/11/IMG 1.HEIC\nTranscription: hello there\nlook\nSent with Confetti\n\nMay 17, 2022  5:30:42 PM\nMe\nattachments/1/2.jpeg\n\nMay 17, 2022  5:31:42 PM\nMe\nOutline Sticker from Me: attachments/1/3.heic (App: Stickers)\n\nMay 17, 2022  5:32:42 PM\nMe\nAttachment missing!\n\nMay 17, 2022  5:33:42 PM\nMe\nSharePlay Message\nEnded\n\nMay 17, 2022  5:34:42 PM\nMe\nIMG_0001.MOV\n\nMay 17, 2022  5:35:42 PM\nMe\nin /etc I found nothing. Ended\n\n",
    );
    let lengths: Vec<u32> = chat.messages.iter().map(|message| message.length).collect();
    assert_eq!(lengths, [4, 0, 0, 0, 0, 0, 30]);
}

#[test]
fn of_an_edited_text_the_last_version_counts() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\nMay 17, 2022  5:29:42 PM Helo\nEdited 10 seconds later: Hallo\nEdited 1 minute, 4 seconds later: Hello!\n\n\nJan 05, 2023  8:00:00 AM\nAnna\nHi\nEdited 10 seconds later: Hi!\n\nJan 05, 2023  8:01:00 AM\nAnna\nYou unsent this message part 5 seconds after sending!\n\n",
    );
    assert_eq!(
        told(&chat),
        [
            "2022-05-17T17:29:42 Me 6",
            "2023-01-05T08:00:00 Anna 3",
            "2023-01-05T08:01:00 Anna 0"
        ]
    );
}

#[test]
fn of_a_shared_link_the_link_counts() {
    let chat = text(
        "May 17, 2022  5:29:42 PM\nMe\nhttps://example.org/a\nA title\nA summary of the page\n\nMay 17, 2022  5:30:42 PM\nMe\nhttps://example.org/a\n",
    );
    let lengths: Vec<u32> = chat.messages.iter().map(|message| message.length).collect();
    assert_eq!(lengths, [21, 21]);
}

#[test]
fn a_file_that_was_exported_into_twice_is_read_once() {
    let once = "May 17, 2022  5:29:42 PM\nMe\nHello\n\nMay 17, 2022  5:30:42 PM You left the conversation.\n\nMay 17, 2022  5:31:42 PM\nAnna\nHi\n\nMay 17, 2022  5:31:42 PM\nAnna\nHi\n\n";
    let more = "May 18, 2022  5:31:42 PM\nAnna\nnew\n\n";
    let chat = text(&format!("{once}{once}{more}"));
    assert_eq!(told(&chat).len(), 4);
    assert_eq!(chat.notices, 1);
    assert_eq!(skipped(&chat)[0].0, 15);
}

#[test]
fn lines_may_end_as_on_windows_and_one_may_be_huge() {
    let huge = "é".repeat(300_000);
    let chat = text(&format!(
        "May 17, 2022  5:29:42 PM\r\nMe\r\na\r\n\r\nb\r\n\r\nMay 17, 2022  5:30:42 PM\r\nMe\r\n{huge}"
    ));
    assert_eq!(
        told(&chat),
        ["2022-05-17T17:29:42 Me 4", "2022-05-17T17:30:42 Me 300000"]
    );
}

#[test]
fn without_a_zone_the_times_of_a_clock_ask_for_one() {
    let file = "May 17, 2022  5:29:42 PM\nMe\nHello\n\n";
    let asked = read(&[("Anna.txt", file.as_bytes())], &Choices::default());
    assert!(matches!(asked, Err(ChatError::NeedsZone)));
}

#[test]
fn a_page_is_read_with_its_entities_and_breaks() {
    let chat = page(&[
        bubble("May 17, 2022  5:29:42 PM", "Me", &part("a &lt; b &amp;&#38;&apos;<br>c <b>d</b>")),
        bubble("May 17, 2022  5:30:42 PM (Read by you after 2 seconds)", "Tom &amp; Jo", &part("line\nline <span title=\"x\"><b>@Anna</b></span>!")),
        "\n<div class =\"announcement\"><p><span class=\"timestamp\">May 17, 2022  5:31:00 PM</span> You named the conversation <b>X</b></p></div>\n".to_owned(),
        "<div class =\"announcement\"><p>Unable to format announcement!</p></div>".to_owned(),
    ].concat());
    assert_eq!(
        told(&chat),
        [
            "2022-05-17T17:29:42 Me 13",
            "2022-05-17T17:30:42 Tom & Jo 16"
        ]
    );
    assert_eq!(chat.notices, 2);
    assert!(chat.skipped.is_empty());
}

#[test]
fn replies_in_a_page_are_copies_even_if_a_tag_is_closed_twice() {
    let reply = bubble(
        "May 17, 2022  5:40:00 PM",
        "Anna",
        &format!("{}</div>", part("yes")),
    );
    let other = bubble("May 17, 2022  5:41:00 PM", "Anna", &part("and"));
    let replies = format!(
        "{}<div class=\"replies\">\n<div class=\"reply\" id=\"A\">{reply}</div>\n<div class=\"reply\" id=\"B\">{other}</div>\n</div>\n",
        part("question")
    );
    let top = other.replace(
        "<div class=\"message\">",
        "<div class=\"message\", id=\"r-B\">",
    );
    let top = top.replace("</div>\n</div>", "<span class=\"reply_context\">This message responded to an earlier message.</span></div>\n</div>");
    let first = bubble("May 17, 2022  5:29:42 PM", "Me", &replies);
    let chat = page(&[first, reply, top].concat());
    assert_eq!(
        told(&chat),
        [
            "2022-05-17T17:29:42 Me 8",
            "2022-05-17T17:40:00 Anna 3",
            "2022-05-17T17:41:00 Anna 3"
        ]
    );
}

#[test]
fn in_a_page_only_what_was_written_counts() {
    let edited = "<hr><div class=\"message_part\">\n<div class=\"edited\"><table><tbody><tr><td><span class=\"timestamp\"></span></td><td>first try</td></tr></tbody><tfoot><tr><td><span class=\"timestamp\">Edited 3 seconds later</span></td><td>se<i>co</i>nd</td></tr></tfoot></table></div>\n</div>";
    let unsent = "<div class=\"message_part\"><div class=\"edited\"><span class=\"unsent\">You unsent this message part!</span></div></div>";
    let media = "<p>Subject: <span class=\"subject\">Hm</span></p><hr><div class=\"message_part\"><div class=\"attachment\"><audio controls src=\"a>b.caf\" type=\"x\" </audio></div></div><div class=\"tapbacks\"><hr><p>Tapbacks:</p><div class=\"tapback\"><span class=\"tapback\"><b>Loved</b> by Me</span></div></div><span class=\"expressive\">Sent with Echo</span>";
    let link = "<div class=\"app\"><a href=\"https://example.org/?a&amp;b\"><div class=\"app_header\"><img src=\"x\" loading=\"lazy\", onerror=\"this.style.display='none'\"><div class=\"name\">Example</div></div></a></div>";
    let chat = page(
        &[
            bubble("May 17, 2022  5:29:42 PM", "Me", edited),
            bubble("May 17, 2022  5:30:42 PM", "Me", unsent),
            bubble("May 17, 2022  5:31:42 PM", "Me", media),
            bubble("May 17, 2022  5:32:42 PM", "Me", link),
            bubble(
                "May 17, 2022  5:33:42 PM",
                "Me",
                &format!("{}{}", part("one"), part("two")),
            ),
            bubble("half past five", "Me", &part("when")),
        ]
        .concat(),
    );
    let lengths: Vec<u32> = chat.messages.iter().map(|message| message.length).collect();
    assert_eq!(lengths, [6, 0, 0, 24, 6]);
    assert_eq!(skipped(&chat)[0].1, Reason::NoTime);
}

#[test]
fn an_empty_or_broken_page_is_no_chat() {
    for broken in [
        "",
        "<",
        "<html",
        "<div class=\"message\"",
        "<!-- <div class=\"message\">",
        "<html><style>",
    ] {
        let read = read(&[("Anna.html", broken.as_bytes())], &in_utc(None));
        assert!(matches!(read, Err(ChatError::Refused { .. })), "{broken}");
    }
}

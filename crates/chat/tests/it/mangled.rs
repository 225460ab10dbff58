//! Files put together of pieces of exports in any order: read or refused, but never a panic.

use proptest::prelude::*;

use crate::given::{in_utc, read};

const PIECES: [&str; 48] = [
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "    ",
    "  \n",
    "é😀",
    "\u{200e}",
    "\"",
    "'",
    ",",
    ";",
    "\t",
    "May 17, 2022  5:29:42 PM",
    "May 17, 2022  5:29:42 PM\nMe\nHello\n\n",
    "Edited 3 days later: ",
    "Tapbacks:\n",
    "Loved by é\n",
    "Sticker from ",
    "/é/é.jpg\n",
    "C:\\é.jpg\n",
    "[2023-01-02 15:04:05] Me: ",
    "[2023-01-02 15:04:05] Me: Hi  \n",
    "![é](./media/é)",
    "[](./media/)",
    "(- é: é -)",
    "(( é ))",
    "> ",
    "From: You\nType: outgoing\nSent: Mon, 1 Jan 2024 10:00:00 +0200\n",
    "Edited: 2 versions\n",
    "| Version: 2\n",
    "|\n",
    "| > From: ",
    "at,sender,text\n",
    "2026-01-02 15:04,A,x\n",
    "1767366245.é",
    "2026-01-02T15:04:05.é",
    "<div class=\"message\"><div class=\"received\"><span class=\"timestamp\">May 17, 2022  5:29:42 PM</span><span class=\"sender\">A</span>",
    "<div class=\"replies\">",
    "<div class=\"reply\">",
    "<span class=\"bubble\">",
    "<div class=\"edited\"><table><tr><td>",
    "</div>",
    "</span>",
    "<",
    "&#xé;",
    "<a href=",
];

proptest! {
    #[test]
    fn whatever_is_put_together_is_read_or_refused(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)
    ) {
        let text = pieces.concat();
        for first in ["", PIECES[15], PIECES[23], PIECES[29], PIECES[34], PIECES[38]] {
            let text = format!("{first}{text}");
            if let Ok(chat) = read(&[("chat.txt", text.as_bytes())], &in_utc(None)) {
                let lines = text.matches('\n').count() as u64 + 1;
                prop_assert!(chat.skipped.iter().all(|skipped| (1..=lines).contains(&skipped.line)));
            }
        }
    }
}

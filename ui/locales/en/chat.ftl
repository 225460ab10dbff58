# A chat export: what is read of it, and what its timing suggests.

chat-title = From your messages
chat-text = A chat that you export from your phone has the time of each message. Tidemark reads who wrote when, and how long it was. The words are not looked at and not kept, and nothing leaves this computer.
chat-yours = What comes of it is yours alone, like any telling. Nothing is made until you say so.
chat-plain = The export itself holds the other’s words too, and lies open on this computer. Delete it yourself when you are done.
chat-how = How do I get an export?
chat-how-format = { $format ->
    [whatsapp] WhatsApp, on the phone: open the chat, then “Export chat”, without media.
    [telegram] Telegram Desktop: open the chat, then “Export chat history”, as JSON.
    [signal] Signal: the main.jsonl of its export, or the text that signal-export writes.
    [imessage] iMessage: the text or the pages that imessage-exporter writes.
    [meta] Instagram and Messenger: “Download your information”, only messages, as JSON. Choose the zip or the folder.
   *[csv] Anything else: a table (CSV) with a column for the time and one for the sender.
}
chat-choose = Choose a file …
chat-choose-folder = Choose a folder …
chat-reading = Reading …
chat-progress = { $done } of { $total } MB
chat-stop = Stop
chat-none = Nothing was chosen.
chat-stopped = Reading was stopped.
chat-refused = { $why ->
    [unreadable] This file can’t be opened.
    [telegram_page] This is a page of Telegram. Export the chat as JSON instead.
    [meta_page] This is a page of Instagram or Facebook. Export as JSON instead.
    [markdown] This is WhatsApp’s export as Markdown. Export as text instead.
    [damaged] This zip is damaged.
    [locked] This zip has a password. Unpack it first.
    [unsafe] This zip is not safe to open: it unpacks to far more than a chat has, or out of its place.
   *[no_chat] This is no chat export that Tidemark knows. It reads WhatsApp, Telegram, Signal, iMessage, Instagram, Messenger, and tables.
}
chat-recognised = What was recognised
chat-order-title = Which comes first in its dates?
chat-order-hint = Nothing in the file tells. A wrong order puts messages months away.
chat-order = { $order ->
    [dmy] the day: 31/12/2026
    [mdy] the month: 12/31/2026
   *[ymd] the year: 2026/12/31
}
chat-which-title = Which chat?
chat-which-hint = Several stand in this export.
chat-columns-title = Which column is what?
chat-column = { $column ->
    [time] The time
    [sender] Who sent it
   *[text] What was sent, or how long it was
}
chat-column-none = none
chat-go-on = Go on
chat-format = { $format ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [signal] Signal
    [imessage] iMessage
    [instagram] Instagram
    [messenger] Messenger
   *[csv] A table
}
chat-found = { $format }: { $count ->
    [one] one message
   *[other] { $count } messages
}, from { $first } to { $last }
chat-found-none = { $format }: no messages
chat-skipped = { $count ->
    [one] One line could not be read:
   *[other] { $count } lines could not be read{ $more ->
        [0] :
       *[other] , among them:
    }
}
chat-skipped-line = line { $line }: { $why ->
    [no_sender] a message without a sender
    [no_time] no time that can be read
    [no_such_time] no such date or time of day
    [astray] it belongs to no message
    [other_form] no message of this kind of export
    [too_many_senders] more people than a chat has
    [breaks_off] the file breaks off here
    [order_open] day and month can’t be told apart
    [other_row] a row unlike the others
   *[repeats_itself] from here on the file repeats itself; what stands twice is taken once
}
chat-notices = { $count ->
    [one] One notice of the messenger’s own was left out.
   *[other] { $count } notices of the messenger’s own were left out.
}
chat-clock-changes = { $count ->
    [one] One message came while the clocks changed, and may be an hour off.
   *[other] { $count } messages came while the clocks changed, and may be an hour off.
}
chat-order-read = Its dates were read as { $order ->
    [dmy] day, month, year
    [mdy] month, day, year
   *[ymd] year, month, day
}.
chat-zone = The phone’s time zone
chat-zone-hint = The export doesn’t say it. It matters where the two of you crossed a border, or the clocks changed.
chat-zone-again = Read again
chat-first-five = Its first messages
chat-length = { $length ->
    [0] no text
    [one] one character
   *[other] { $length } characters
}
chat-people-title = Who is who?
chat-me = I am
chat-other = { $name } is
chat-look = Look at the timing
chat-suggestions-title = What the timing suggests
chat-suggestions-hint = Timing can’t tell a fight from good news or a busy day. Keep what was one; nobody sees what you leave out.
chat-becomes = What you keep says that somebody messaged again, and that it went quiet. It never says that somebody stepped back: only you know that.
chat-suggestions-none = Nothing in the timing looks like a fight by text. Real ones may look otherwise.
chat-decided-before = { $count ->
    [one] One more was decided at an earlier import.
   *[other] { $count } more were decided at an earlier import.
}
chat-decided-all = All of them are decided.
chat-why = { $unanswered ->
    [one] One message
   *[other] { $unanswered } messages
} from { $name } in { $within }{ $faster ->
    [yes] , faster and faster
   *[no] {""}
}{ $shorter ->
    [yes] , as the answers got shorter
   *[no] {""}
}. { $quiet ->
    [none] Then the export ends.
   *[other] Then it went quiet for { $quiet }, until { $by } wrote.
}
chat-minutes = { $count ->
    [0] under a minute
    [one] one minute
   *[other] { $count } minutes
}
chat-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
chat-days = { $count ->
    [one] one day
   *[other] { $count } days
}
chat-strip = { $count ->
    [one] One message
   *[other] { $count } messages
} of both, from { $from } to { $to }
chat-keep = Keep as a telling
chat-change = Keep and change …
chat-drop = Not this one
chat-kept = Kept, in your pages.
chat-dropped = It won’t be asked about again.
chat-open = From your messages …

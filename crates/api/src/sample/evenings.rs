use domain::Ending::{Drifted, Open, TalkedThrough};
use domain::MarkKind;
use domain::Role::{A, B};

use super::told::{Evening, told};

/// Sessions and what weighed from outside: days ago, kind, label.
pub(crate) fn marks() -> Vec<(i64, MarkKind, &'static str)> {
    vec![
        (150, MarkKind::Stressor, "Noa's night shifts begin"),
        (112, MarkKind::Milestone, "A week by the sea"),
        (84, MarkKind::Session, "First session"),
        (56, MarkKind::Session, ""),
        (28, MarkKind::Session, ""),
        (18, MarkKind::Stressor, "Sam's father in hospital"),
    ]
}

/// Half a year of evenings, the oldest first.
pub(crate) fn evenings() -> Vec<Evening> {
    [spring(), shifts(), rupture_and_after(), lately()]
        .into_iter()
        .flatten()
        .collect()
}

fn spring() -> Vec<Evening> {
    vec![
        told(
            A,
            181,
            (21, 10),
            "a messaged_again 5; +20 b no_reply ~6; +15 a called_again 6 alarm; +10 b short_answers ~5; \
             +40 b came_back ok",
        )
        .words([
            "Noa was an hour later than she said",
            "angry",
            "scared",
            "to know that she's all right",
            "I kept looking at the phone. When she came in I was so relieved that I snapped.",
        ])
        .beside(
            "a messaged_again ~6; +20 b got_busy 4; +15 a called_again ~6; +50 b came_back 5; \
             +5 a owned_part ok",
            [
                "three messages while I was driving",
                "irritated",
                "ashamed of being late again",
                "a moment to arrive",
                "",
            ],
        )
        .map(["messages, then a call", "something has happened, or it doesn't matter to her"])
        .their_map(["let it ring and drove on", "whatever I answer will be late too"])
        .ending(TalkedThrough),
        told(
            B,
            176,
            (19, 30),
            "b changed_subject 4; +5 a pressed_for_answer ~6; +3 b said_fine 6; +4 a pressed_for_answer ~7; \
             +8 b left_room 8 alarm; +60 b came_back 5",
        )
        .ending(Drifted),
        told(
            A,
            171,
            (22, 45),
            "a asked_reassurance 6 alarm; +2 b short_answers ~6; +5 a asked_reassurance 7; +4 b said_fine ~7",
        )
        .ending(Open),
        told(
            A,
            166,
            (20, 20),
            "b criticised ~6; +2 a defended 5; +5 b raised_voice ~7; +3 a shut_down 7; +30 a owned_part 4; \
             +5 b apologised ok",
        )
        .beside(
            "b criticised 5; +2 a defended ~6; +5 b raised_voice 6; +3 a shut_down ~8; +30 b apologised 5; \
             +5 a owned_part ok",
            ["the dishes, again", "fed up", "alone with it all", "to do it together", ""],
        )
        .ending(TalkedThrough),
        told(
            B,
            160,
            (23, 5),
            "a messaged_again ~5; +10 b no_reply 5 care; +10 a messaged_again ~6; +25 b went_offline 6; \
             +540 b reassured 4",
        )
        .ending(Drifted),
    ]
}

fn shifts() -> Vec<Evening> {
    vec![
        told(
            A,
            148,
            (18, 15),
            "a messaged_again 6; +45 b no_reply ~7; +30 a called_repeatedly 8; +5 b went_offline ~9; \
             +200 b came_back missed",
        )
        .beside(
            "a messaged_again ~5; +45 b no_reply 3; +30 a called_repeatedly ~8; +5 b went_offline 8 alarm; \
             +200 b came_back 5",
            [
                "eleven calls on my break",
                "cornered",
                "that I only ever fail",
                "to be trusted when I can't answer",
                "",
            ],
        )
        .ending(Open),
        told(
            A,
            143,
            (21, 0),
            "a criticised 6; +3 b defended ~6; +4 a raised_voice 7; +6 b left_room ~8; +5 a went_after 8 alarm; \
             +3 b shut_down ~8",
        )
        .words([
            "the weekend was planned without me",
            "furious",
            "as if I didn't count",
            "to be asked",
            "",
        ])
        .bring("What happens in me between the door closing and me going after her.")
        .ending(Open),
        told(
            B,
            139,
            (22, 30),
            "b asked_space_with_time 5; +10 a messaged_again ~4; +70 b came_back 3; +5 a listened ok",
        )
        .beside(
            "b asked_space_with_time ~3 ok; +10 a messaged_again 4 care; +70 b came_back ok; +5 a listened 3",
            ["", "", "", "", "The hour was long, but there was an hour."],
        )
        .pause(0, 60, Some(80))
        .ending(TalkedThrough),
        told(
            B,
            133,
            (20, 45),
            "a pressed_for_answer ~6; +2 b changed_subject 5; +4 a pressed_for_answer ~7; +3 b shut_down 8; \
             +15 a touch ok",
        )
        .ending(Drifted),
        told(
            A,
            128,
            (19, 50),
            "a kept_checking 6; +30 a messaged_again 6; +5 b short_answers ~5; +20 a said_need 5; +5 b reassured ok",
        )
        .beside(
            "a messaged_again ~4; +5 b short_answers 4; +20 a said_need ok; +5 b reassured 4",
            ["", "", "", "", ""],
        )
        .ending(TalkedThrough),
        told(
            A,
            121,
            (22, 10),
            "b no_reply ~6; +20 a messaged_again 6; +15 b no_reply ~7; +20 a tested 7; +60 b checked_in ok",
        )
        .ending(Drifted),
        told(
            B,
            98,
            (21, 20),
            "b criticised 6; +4 a short_answers ~6; +6 b criticised 7; +3 a went_offline ~8; +25 b messaged_again 7 alarm; \
             +30 a came_back ok",
        )
        .beside(
            "b criticised ~7; +4 a short_answers 6; +6 b criticised ~8; +3 a went_offline 8; +25 b messaged_again ~6; \
             +30 a came_back 5",
            [
                "back from the sea, the flat as we left it",
                "attacked",
                "small",
                "one kind word first",
                "",
            ],
        )
        .ending(TalkedThrough),
        told(
            A,
            93,
            (20, 5),
            "a asked_reassurance 6; +3 b said_fine ~6; +3 a asked_reassurance 7 alarm; +2 b pressed_for_answer ~5; \
             +4 a shut_down 7; +40 b came_back missed",
        )
        .ending(Open),
        told(
            B,
            89,
            (23, 15),
            "a raised_voice ~8; +2 b defended 6; +3 a spoke_of_ending ~9; +4 b left_room 9 alarm; +600 b short_answers 6",
        )
        .ending(Open),
    ]
}

fn rupture_and_after() -> Vec<Evening> {
    vec![
        told(
            A,
            77,
            (22, 40),
            "a messaged_again 8; +30 b no_reply ~9; +20 a called_repeatedly 9; +10 b went_offline ~9; \
             +10 a spoke_of_ending 9; +5 a shut_down 8",
        )
        .rupture()
        .words([
            "the second birthday alone",
            "done",
            "so tired of waiting",
            "to matter without asking",
            "I put the phone in a drawer and felt nothing at all.",
        ])
        .bring("Since that evening I don't ask any more. It isn't peace.")
        .beside(
            "a messaged_again ~7; +30 b no_reply 6; +30 a spoke_of_ending ~10; +30 b messaged_again 9 alarm; \
             +20 a no_reply ~9",
            [
                "a double shift, phone in the locker",
                "panicked",
                "afraid of losing this",
                "a chance to explain",
                "I hadn't seen it coming.",
            ],
        )
        .they_bring("How do I come closer without making it worse?")
        .ending(Open),
        told(
            B,
            73,
            (20, 0),
            "b messaged_again 7 alarm; +40 a no_reply ~8; +20 b called_again 8; +10 a short_answers ~8",
        )
        .ending(Open),
        told(
            B,
            69,
            (19, 10),
            "b asked_reassurance 8 alarm; +2 a said_fine ~8; +5 b asked_reassurance 8; +2 a got_busy ~8",
        )
        .beside(
            "b asked_reassurance ~6; +2 a said_fine 5; +5 b asked_reassurance ~6; +2 a got_busy 6",
            ["", "", "", "", ""],
        )
        .ending(Drifted),
        told(
            A,
            63,
            (21, 30),
            "b went_after ~6; +2 a left_room 7; +15 b messaged_again ~6; +20 a asked_space_with_time 6; +60 a came_back 5; \
             +5 b listened ok",
        )
        .beside(
            "b went_after 7 alarm; +2 a left_room ~8; +15 b messaged_again 7; +20 a asked_space_with_time ~3 ok; \
             +60 a came_back ok; +5 b listened 5",
            [
                "the door",
                "frantic",
                "left",
                "a time on the clock",
                "When there was a time I could sit down.",
            ],
        )
        .ending(TalkedThrough),
        told(
            B,
            58,
            (22, 0),
            "b pressed_for_answer 7; +3 a changed_subject ~7; +4 b pressed_for_answer 7; +2 a shut_down ~8; \
             +30 a named_cycle; +5 b owned_part 5",
        )
        .ending(TalkedThrough),
        told(
            A,
            51,
            (18, 40),
            "b messaged_again ~5; +20 a short_answers 5; +10 b said_fear ok; +5 a reassured 4",
        )
        .beside(
            "b messaged_again 6; +20 a short_answers ~6; +10 b said_fear 6; +5 a reassured ok",
            ["", "", "", "", ""],
        )
        .ending(TalkedThrough),
        told(
            A,
            47,
            (23, 30),
            "a called_again 5; +5 b defended ~5; +5 a criticised 6; +3 b shut_down ~7; +30 b apologised missed",
        )
        .ending(Drifted),
        told(
            A,
            44,
            (20, 30),
            "a messaged_again 4; +10 b short_answers ~4; +5 a waited 4; +60 b came_back ok",
        )
        .kept(),
    ]
}

fn lately() -> Vec<Evening> {
    vec![
        told(
            B,
            37,
            (21, 50),
            "a messaged_again ~5; +15 b asked_space_with_time 4; +75 b came_back 3; +4 a said_need ok",
        )
        .beside(
            "a messaged_again 5; +15 b asked_space_with_time ok; +75 a waited 5; +1 b came_back ok; +4 a said_need 5",
            ["", "", "", "", "I set the timer and read. It was all right."],
        )
        .pause(15, 75, Some(90))
        .ending(TalkedThrough),
        told(
            A,
            32,
            (19, 20),
            "a criticised 5; +3 b defended ~5; +5 a pressed_for_answer 6; +4 b left_room ~7; +40 b came_back ok; \
             +5 a apologised 4",
        )
        .beside(
            "a criticised ~6; +3 b defended 5; +5 a pressed_for_answer ~6; +4 b left_room 6; +40 b came_back 4; \
             +5 a apologised ok",
            ["", "", "", "", ""],
        )
        .ending(TalkedThrough),
        told(
            A,
            26,
            (22, 5),
            "b short_answers ~5; +10 a asked_reassurance 5 alarm; +4 b said_fine ~6; +6 a pressed_for_answer 6; \
             +3 b shut_down ~7; +120 b reassured ok",
        )
        .ending(Drifted),
        told(
            B,
            22,
            (20, 40),
            "b said_need 5; +5 a listened ok; +10 a fixed_it ~3; +5 b said_need 5; +2 a reassured ok",
        )
        .ending(TalkedThrough),
        told(
            A,
            17,
            (23, 0),
            "a messaged_again 7 alarm; +15 b no_reply ~7; +10 a called_again 7; +10 b no_reply ~8; +40 a named_cycle; \
             +5 b came_back ok",
        )
        .words([
            "the call from the hospital, and no answer",
            "angry at Noa",
            "scared for my father",
            "her hand, no words",
            "When I wrote 'this is our loop' she called within five minutes.",
        ])
        .beside(
            "a messaged_again ~6; +15 b no_reply 4; +10 a called_again ~6; +50 a named_cycle; +5 b came_back 5",
            [
                "in a meeting, phone face down",
                "guilty",
                "afraid of the state I'd find him in",
                "to be told what is needed",
                "",
            ],
        )
        .map(["wrote, then called, then wrote again", "I am alone with this"])
        .their_map(["left the phone where it was", "I will say the wrong thing"])
        .said_and_received("When the hospital called and there was no answer, I got scared. I need your hand, no words.")
        .ending(TalkedThrough),
        told(
            B,
            12,
            (21, 15),
            "a pressed_for_answer ~6; +3 b short_answers 5; +5 a pressed_for_answer ~6; +3 b asked_space_with_time 5; \
             +45 b came_back 4; +3 a owned_part ok",
        )
        .beside(
            "a pressed_for_answer 5; +3 b short_answers ~5; +8 b asked_space_with_time ok; +45 b came_back ok; \
             +3 a owned_part 4",
            ["", "", "", "", ""],
        )
        .they_bring("A time on the clock changes everything for me.")
        .pause(11, 55, None)
        .ending(TalkedThrough),
        told(
            A,
            8,
            (22, 20),
            "a asked_reassurance 5 alarm; +2 b reassured ok",
        )
        .ending(TalkedThrough),
        told(
            A,
            5,
            (20, 10),
            "a messaged_again 6; +20 b no_reply ~6; +10 a messaged_again 6; +15 b short_answers ~6; +60 b came_back missed",
        )
        .bring("Coming back, and my not letting it in.")
        .ending(Drifted),
        told(
            B,
            2,
            (19, 45),
            "a criticised ~5; +4 b defended 5; +6 a raised_voice ~6; +3 b left_room 7; +30 b came_back 5; \
             +5 a apologised ok",
        )
        .ending(TalkedThrough),
    ]
}

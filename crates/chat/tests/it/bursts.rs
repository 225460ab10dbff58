use chat::{Burst, Sent, bursts};
use simulation::{Texting, TextingPlan, texting};

fn drawn(seed: u64, fights_per_week: f64) -> (Texting, Vec<Burst>) {
    let texting = texting(TextingPlan {
        seed,
        days: 365,
        fights_per_week,
    });
    let sent: Vec<Sent> = texting
        .messages
        .iter()
        .map(|message| Sent {
            at_ms: message.at_ms,
            by: message.sender,
            length: message.length,
        })
        .collect();
    let found = bursts(&sent);
    (texting, found)
}

#[test]
fn a_burst_says_who_sent_again_and_what_followed() {
    let (texting, bursts) = drawn(7, 1.0);
    for burst in &bursts {
        assert!(burst.from_ms <= burst.to_ms);
        assert!(burst.score >= chat::THRESHOLD && burst.score <= 1.0);
        assert!(!burst.again_ms.is_empty());
        assert!(
            burst
                .again_ms
                .iter()
                .all(|at| (burst.from_ms..=burst.to_ms).contains(at))
        );
        assert!(burst.again_ms.is_sorted());
        assert!(burst.messages >= burst.why.unanswered);
    }
    let fight = |burst: &&Burst| {
        let mut fights = texting.fights.iter();
        fights
            .find(|fight| fight.to_ms == burst.to_ms)
            .map(|fight| fight.pursuer)
    };
    let named: Vec<_> = bursts
        .iter()
        .filter_map(|burst| Some((burst.pursuer, fight(&burst)?)))
        .collect();
    let same = named
        .iter()
        .filter(|(said, planted)| said == planted)
        .count();
    assert!(same * 10 >= named.len() * 9 && !named.is_empty());
    assert!(
        bursts
            .windows(2)
            .all(|pair| pair[0].to_ms < pair[1].from_ms)
    );
}

#[test]
fn a_few_messages_or_none_make_no_burst() {
    assert_eq!(bursts(&[]), []);
    let one = |at_ms| Sent {
        at_ms,
        by: domain::Role::A,
        length: 3,
    };
    assert_eq!(bursts(&[one(0)]), []);
    assert_eq!(bursts(&[one(0), one(0), one(0)]).len(), 0);
}

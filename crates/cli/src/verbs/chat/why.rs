use chat::Burst;
use domain::Role;

/// What stands out in a burst, as a sentence: "5 messages in 12 minutes without an answer, then it
/// went quiet for 3 hours".
pub(super) fn why<'a>(burst: &Burst, name: impl Fn(Role) -> &'a str) -> String {
    let why = burst.why;
    let mut said = format!("{} messages", why.unanswered);
    if why.within_ms >= MINUTE {
        said += &format!(" in {}", span(why.within_ms));
    }
    said += " without an answer";
    if why.faster {
        said += ", faster and faster";
    }
    if why.shorter {
        said += ", after shorter and shorter answers";
    }
    match (why.quiet_ms, why.broken_by) {
        (Some(quiet), Some(by)) => {
            said += &format!(
                "; then it went quiet for {}, and {} wrote again",
                span(quiet),
                name(by)
            );
        }
        _ => said += "; then the export ends",
    }
    said
}

const MINUTE: i64 = 60 * 1_000;

/// In the largest unit of which there are two.
fn span(ms: i64) -> String {
    let minutes = (ms + MINUTE / 2) / MINUTE;
    let (count, unit) = match minutes {
        0..120 => (minutes.max(1), "minute"),
        120..2_880 => ((minutes + 30) / 60, "hour"),
        _ => ((minutes + 720) / 1_440, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

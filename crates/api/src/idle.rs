use std::time::Duration;

/// Whether nobody has been at the journal for as long as locks it. The clock on the wall goes on
/// while the computer sleeps; one that was set back by as much locks as well.
pub fn is_idle(last_ms: i64, now_ms: i64, limit: Duration) -> bool {
    u128::from(now_ms.abs_diff(last_ms)) >= limit.as_millis()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::is_idle;

    const LIMIT: Duration = Duration::from_secs(180);

    #[test]
    fn it_is_idle_from_the_limit_on() {
        assert!(!is_idle(1_000, 180_999, LIMIT));
        assert!(is_idle(1_000, 181_000, LIMIT));
        assert!(is_idle(1_000, 8 * 3_600_000, LIMIT));
    }

    #[test]
    fn a_clock_that_is_corrected_locks_nothing_and_one_set_back_by_the_limit_locks() {
        assert!(!is_idle(181_000, 180_950, LIMIT));
        assert!(is_idle(181_000, 1_000, LIMIT));
    }
}

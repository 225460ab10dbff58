use domain::Id;

/// A new random id.
pub(crate) fn fresh_id() -> Id {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).expect("the system has random numbers");
    Id::from_random(bits)
}

use domain::Id;

/// A new random key.
pub(crate) fn fresh_key() -> [u8; 32] {
    let mut key = [0; 32];
    getrandom::fill(&mut key).expect("the system has random numbers");
    key
}

/// A new random id.
pub(crate) fn fresh_id() -> Id {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).expect("the system has random numbers");
    Id::from_random(bits)
}

use std::sync::LazyLock;

use crate::{Instrument, read};

/// Every questionnaire that is shipped, in the order in which they are offered.
pub fn shipped() -> &'static [Instrument] {
    &SHIPPED
}

/// The one with this id.
pub fn by_id(id: &str) -> Option<&'static Instrument> {
    shipped().iter().find(|instrument| instrument.id == id)
}

static SHIPPED: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    let read = |(file, text): &(&str, &str)| {
        read(file, text).expect("a test reads every file that is shipped")
    };
    FILES.iter().map(read).collect()
});

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../instruments/", $name)))),+]
    };
}

const FILES: &[(&str, &str)] = files![
    "csi-4.toml",
    "csi-16.toml",
    "ecr-rs.toml",
    "ipip-volatility.toml",
    "mini-ipip.toml",
    "values.toml",
    "cpq-sf.toml",
    "rdas.toml",
];

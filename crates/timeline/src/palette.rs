use domain::{Colour, Journal, Role};
use serde::Deserialize;

/// The colours of window, command line and document, in one file that each of them reads.
///
/// The six partners' inks were chosen by search: at least 4.5 : 1 on the paper, and at least 9
/// hundredths apart in OKLab (Ottosson 2020) from each other and from the mend, each seen
/// normally and with protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes
/// 2009, severity 1). Three pairs come closer, all between teal, rust and mend, and so never say
/// anything alone: a mend is round, partners have a lane and a name.
pub const PALETTE_JSON: &str = include_str!("../palette.json");

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// A colour for lines and text, and the pale one behind it; both `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pair {
    /// For marks, lines, names.
    pub ink: String,
    /// For areas behind them.
    pub wash: String,
}

/// All colours of one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Tones {
    /// Background.
    pub paper: String,
    /// Cards.
    pub sheet: String,
    /// Text.
    pub ink: String,
    /// Secondary text.
    pub soft: String,
    /// Marks of the instrument, never text that must be read.
    pub faint: String,
    /// Hairlines.
    pub line: String,
    /// Repair.
    pub mend: Pair,
    /// What a partner can pick.
    pub partners: Pairs,
}

/// The six pairs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Pairs {
    /// The default of the first partner.
    pub teal: Pair,
    /// The default of the second partner.
    pub rust: Pair,
    /// Blue.
    pub blue: Pair,
    /// Ochre.
    pub ochre: Pair,
    /// Plum.
    pub plum: Pair,
    /// Slate.
    pub slate: Pair,
}

/// The colours to paint one couple's scene in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// What is the same for everyone.
    pub tones: Tones,
    /// The first partner's pair.
    pub first: Pair,
    /// The second partner's pair.
    pub second: Pair,
}

/// The colours of this journal's partners; a partner who isn't there has the default pair, or
/// the other default where the first picked that one.
pub fn palette(journal: &Journal, scheme: Scheme) -> Palette {
    let tones = tones(scheme);
    let picked = |role| {
        let partner = journal.partners.iter().find(|p| p.role == role);
        partner.map(|p| p.colour)
    };
    let (first, second) = match (picked(Role::A), picked(Role::B)) {
        (Some(first), Some(second)) => (first, second),
        (Some(Colour::Rust), None) => (Colour::Rust, Colour::Teal),
        (Some(first), None) => (first, Colour::Rust),
        (None, Some(Colour::Teal)) => (Colour::Rust, Colour::Teal),
        (None, Some(second)) => (Colour::Teal, second),
        (None, None) => (Colour::Teal, Colour::Rust),
    };
    Palette {
        first: tones.pair(first).clone(),
        second: tones.pair(second).clone(),
        tones,
    }
}

/// Every colour of a scheme.
pub fn tones(scheme: Scheme) -> Tones {
    #[derive(Deserialize)]
    struct Both {
        light: Tones,
        dark: Tones,
    }
    let both: Both = serde_json::from_str(PALETTE_JSON).expect("palette.json is whole: tested");
    match scheme {
        Scheme::Light => both.light,
        Scheme::Dark => both.dark,
    }
}

impl Tones {
    /// The pair of a colour.
    pub fn pair(&self, colour: Colour) -> &Pair {
        match colour {
            Colour::Teal => &self.partners.teal,
            Colour::Rust => &self.partners.rust,
            Colour::Blue => &self.partners.blue,
            Colour::Ochre => &self.partners.ochre,
            Colour::Plum => &self.partners.plum,
            Colour::Slate => &self.partners.slate,
        }
    }
}

impl Palette {
    /// A partner's ink.
    pub(crate) fn ink(&self, role: Role) -> &str {
        match role {
            Role::A => &self.first.ink,
            Role::B => &self.second.ink,
        }
    }
}

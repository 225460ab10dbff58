use std::cmp::Reverse;

use domain::{Episode, Id, Partner};
use serde::Serialize;
use ts_rs::TS;

use super::resemblance::Resemblance;
use super::vocabulary::Vocabulary;
use crate::measured::{Measured, TooFew};

/// A word that three of ten episodes share is still one that most of them lack; of five it would
/// be most of them, and every word would look common.
const MIN_EPISODES: usize = 10;
/// Two alike may be chance.
const MIN_ENTRIES: usize = 3;
/// Words that say what holds an argument together.
const WORDS: usize = 5;

/// The same argument again: episodes whose words resemble one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SameArgument {
    /// Episodes with words.
    pub of: usize,
    /// The arguments, the most frequent first, then by their first entry.
    pub groups: Vec<Argument>,
}

/// Episodes whose words resemble those of the one in their middle.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, TS)]
pub struct Argument {
    /// Their ids, in order.
    pub entries: Vec<Id>,
    /// Words that hold them together, the most telling first, as they are written there.
    #[debug(skip)]
    pub words: Vec<String>,
}

/// The arguments in the words (trigger and text) of these episodes.
///
/// Stars: the episode that most others resemble is the middle of the first, then again among
/// those that are left. Every member resembles the middle, so nothing chains (Aslam, Pelekhov &
/// Rus 2004).
pub fn same_argument(episodes: &[Episode<'_>], partners: &[Partner]) -> Measured<SameArgument> {
    let vocabulary = Vocabulary::of(episodes, partners);
    found(episodes, &vocabulary).into()
}

fn found(episodes: &[Episode<'_>], vocabulary: &Vocabulary) -> Result<SameArgument, TooFew> {
    TooFew::check(vocabulary.texts.len(), MIN_EPISODES)?;
    let resemblance = Resemblance::of(vocabulary);
    let argument = |star: Vec<usize>| Argument {
        words: words(&star, &resemblance, vocabulary),
        entries: star
            .iter()
            .map(|&text| episodes[vocabulary.texts[text].episode].id().clone())
            .collect(),
    };
    let mut stars = stars(&resemblance);
    stars.sort_by_key(|star| (Reverse(star.len()), star[0]));
    Ok(SameArgument {
        of: vocabulary.texts.len(),
        groups: stars.into_iter().map(argument).collect(),
    })
}

/// The stars of three episodes and more, each in order.
fn stars(resemblance: &Resemblance) -> Vec<Vec<usize>> {
    let degrees = resemblance.degrees();
    let mut middles: Vec<usize> = (0..degrees.len()).collect();
    middles.retain(|&text| degrees[text] + 1 >= MIN_ENTRIES);
    middles.sort_by_key(|&text| (Reverse(degrees[text]), text));
    let mut is_free = vec![true; degrees.len()];
    let mut search = resemblance.search();
    let mut stars = Vec::new();
    for middle in middles {
        if !is_free[middle] {
            continue;
        }
        let mut star = vec![middle];
        search.resembling(middle, |other| {
            if is_free[other] {
                star.push(other);
            }
        });
        if star.len() >= MIN_ENTRIES {
            star.iter().for_each(|&text| is_free[text] = false);
            star.sort_unstable();
            stars.push(star);
        }
    }
    stars
}

/// The heaviest words of these episodes that at least two of them share.
fn words(star: &[usize], resemblance: &Resemblance, vocabulary: &Vocabulary) -> Vec<String> {
    let mut weights: Vec<(u32, f32)> = star
        .iter()
        .flat_map(|&text| resemblance.weights(text).iter().copied())
        .collect();
    weights.sort_by_key(|(term, _)| *term);
    let by_term = weights.chunk_by(|one, other| one.0 == other.0);
    let shared = by_term.filter(|of_one| of_one.len() > 1);
    let sum = |of_one: &[(u32, f32)]| (of_one[0].0, of_one.iter().map(|(_, w)| w).sum::<f32>());
    let mut heaviest: Vec<(u32, f32)> = shared.map(sum).collect();
    heaviest.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let spelled = |(term, _): &(u32, f32)| vocabulary.spelled(*term, star);
    heaviest.iter().take(WORDS).map(spelled).collect()
}

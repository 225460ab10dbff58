use super::vocabulary::{Text, Vocabulary};
use crate::cores::over_cores;

/// From so much on two episodes are taken for alike. Chosen on evenings that were sorted by hand
/// (docs/methods.md): lower, and what only shares a word joins; higher, and the same argument in
/// other words falls apart.
const THRESHOLD: f32 = 0.18;

/// A term that more texts hold is left out like a small word: to compare all who hold it costs the
/// square of their number, and so the cost grows with the number of words alone.
const COMMON: usize = 250;

/// Texts that are looked up with one table.
const BATCH: usize = 1_024;

/// How much texts resemble one another: the cosine of their weighted words (Salton & Buckley
/// 1988, "ltc": logarithmic frequency, inverse document frequency, cosine).
///
/// The weight of a term is (1 + ln tf) x (1 + ln((1 + n) / (1 + df))), with tf its count in the
/// text, df the texts that hold it (Spärck Jones 1972), n all texts; the ones added keep a term
/// that stands everywhere from weighing nothing.
pub(crate) struct Resemblance {
    vectors: Vec<Vec<(u32, f32)>>,
    /// For each term the texts that hold it, with its weight there.
    holding: Vec<Vec<(u32, f32)>>,
}

/// Looks for texts that resemble one; keeps its table between searches.
pub(crate) struct Search<'a> {
    of: &'a Resemblance,
    cosines: Vec<f32>,
    touched: Vec<u32>,
}

impl Resemblance {
    pub(crate) fn of(vocabulary: &Vocabulary) -> Resemblance {
        let idf = idf(vocabulary);
        let weigh = |&(term, tf): &(u32, u32)| {
            let idf = idf[term as usize]?;
            Some((term, (1.0 + (tf as f32).ln()) * idf))
        };
        let vector = |text: &Text| unit(text.terms.iter().filter_map(weigh).collect());
        let vectors: Vec<Vec<(u32, f32)>> = vocabulary.texts.iter().map(vector).collect();
        let mut holding = vec![Vec::new(); vocabulary.terms()];
        for (text, vector) in (0..).zip(&vectors) {
            for &(term, weight) in vector {
                holding[term as usize].push((text, weight));
            }
        }
        Resemblance { vectors, holding }
    }

    /// The weighted terms of a text, in the order of the terms.
    pub(crate) fn weights(&self, text: usize) -> &[(u32, f32)] {
        &self.vectors[text]
    }

    /// How many others each text resembles.
    pub(crate) fn degrees(&self) -> Vec<usize> {
        over_cores(self.vectors.len(), BATCH, 0, |first, degrees| {
            let mut search = self.search();
            for (text, degree) in (first..).zip(degrees) {
                search.resembling(text, |_| *degree += 1);
            }
        })
    }

    pub(crate) fn search(&self) -> Search<'_> {
        Search {
            of: self,
            cosines: vec![0.0; self.vectors.len()],
            touched: Vec::new(),
        }
    }
}

impl Search<'_> {
    /// Every other text that resembles this one.
    pub(crate) fn resembling(&mut self, text: usize, mut found: impl FnMut(usize)) {
        for &(term, weight) in &self.of.vectors[text] {
            for &(other, its) in &self.of.holding[term as usize] {
                let cosine = &mut self.cosines[other as usize];
                if *cosine == 0.0 {
                    self.touched.push(other);
                }
                *cosine += weight * its;
            }
        }
        for other in self.touched.drain(..) {
            let cosine = std::mem::take(&mut self.cosines[other as usize]);
            if cosine >= THRESHOLD && other as usize != text {
                found(other as usize);
            }
        }
    }
}

/// The inverse document frequency of each term; none for common ones.
fn idf(vocabulary: &Vocabulary) -> Vec<Option<f32>> {
    let mut holding = vec![0_usize; vocabulary.terms()];
    for (term, _) in vocabulary.texts.iter().flat_map(|text| &text.terms) {
        holding[*term as usize] += 1;
    }
    let n = vocabulary.texts.len();
    let idf = |df: usize| 1.0 + ((1 + n) as f32 / (1 + df) as f32).ln();
    let of_each = holding.into_iter();
    of_each.map(|df| (df <= COMMON).then(|| idf(df))).collect()
}

fn unit(mut vector: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    let length = vector.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    vector.iter_mut().for_each(|(_, weight)| *weight /= length);
    vector
}

//! The colours can be read and told apart.

use timeline::{Pair, Scheme, Tones, tones};

type Rgb = [f64; 3];

fn linear(hex: &str) -> Rgb {
    [1, 3, 5].map(|i| {
        let c = f64::from(u8::from_str_radix(&hex[i..i + 2], 16).expect("hex")) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    })
}

/// WCAG 2.2, relative luminance and contrast.
fn contrast(one: &str, other: &str) -> f64 {
    let light = |hex| {
        let [r, g, b] = linear(hex);
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (one, other): (f64, f64) = (light(one), light(other));
    one.max(other) / one.min(other)
}

fn times(m: &[Rgb; 3], v: Rgb) -> Rgb {
    [0, 1, 2].map(|i| m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2])
}

/// OKLab (Ottosson 2020).
fn oklab(rgb: Rgb) -> Rgb {
    let lms = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ];
    let lab = [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ];
    times(&lab, times(&lms, rgb).map(f64::cbrt))
}

/// Machado, Oliveira and Fernandes 2009, severity 1.
const SEEN: [[Rgb; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

/// The distance for whoever sees it smallest, in hundredths.
fn apart(one: &str, other: &str) -> f64 {
    let seen = |hex, eye| oklab(times(eye, linear(hex)).map(|c| c.clamp(0.0, 1.0)));
    SEEN.iter()
        .map(|eye| {
            let (p, q) = (seen(one, eye), seen(other, eye));
            let square: f64 = (0..3).map(|i| (p[i] - q[i]).powi(2)).sum();
            100.0 * square.sqrt()
        })
        .fold(f64::INFINITY, f64::min)
}

fn pairs(tones: &Tones) -> Vec<(&'static str, &Pair)> {
    let p = &tones.partners;
    vec![
        ("teal", &p.teal),
        ("rust", &p.rust),
        ("blue", &p.blue),
        ("ochre", &p.ochre),
        ("plum", &p.plum),
        ("slate", &p.slate),
    ]
}

#[test]
fn a_partners_name_can_be_read_on_paper_and_sheet() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let tones = tones(scheme);
        for (name, pair) in pairs(&tones) {
            for ground in [&tones.paper, &tones.sheet] {
                let found = contrast(&pair.ink, ground);
                assert!(found >= 4.5, "{name}, {scheme:?}: {found:.2}");
            }
            let found = contrast(&tones.ink, &pair.wash);
            assert!(
                found >= 7.0,
                "text on the wash of {name}, {scheme:?}: {found:.2}"
            );
        }
    }
}

#[test]
fn six_inks_stay_apart_for_all_colour_vision() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let tones = tones(scheme);
        let pairs = pairs(&tones);
        for (i, (name, pair)) in pairs.iter().enumerate() {
            for (other_name, other) in &pairs[i + 1..] {
                let found = apart(&pair.ink, &other.ink);
                assert!(
                    found >= 9.0,
                    "{name} and {other_name}, {scheme:?}: {found:.1}"
                );
            }
            // Teal and rust are given; beside them a mend is known by its round shape.
            if !["teal", "rust"].contains(name) {
                let found = apart(&pair.ink, &tones.mend.ink);
                assert!(found >= 9.0, "{name} and mend, {scheme:?}: {found:.1}");
            }
        }
    }
}

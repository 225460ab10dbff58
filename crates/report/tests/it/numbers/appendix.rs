//! Appendix: transitions, roles, reversals, how to read it, methods.

use serde_json::Value;

use super::claim::{Claim, says};
use super::exported::{Exported, count, full, number, percent, percents, too_few};

pub fn claims(of: &Exported) -> Vec<Claim> {
    let mut claims = transitions(of);
    claims.extend(roles(of));
    claims.extend(reversals(of));
    claims.push(says("Begin with page 1. *; from page 2 on, *."));
    claims.extend(METHODS.map(says));
    claims
}

/// The constants and the years that the methods name.
const METHODS: [&str; 7] = [
    "Whole episodes drawn anew with replacement, a thousand times, 2.5 % and 97.5 % points \
     (Efron 1979; Davison & Hinkley 1997). From eight episodes on; * (Hesterberg 2015).",
    "* a thousand times (Bakeman, Robinson & Quera 1996; p after Phipson & Smyth 2010).",
    "Kaplan & Meier 1958; interval by Greenwood 1926 on the log-log scale, of the median by \
     Brookmeyer & Crowley 1982.",
    "Non-overlap of all pairs (Parker & Vannest 2009), interval by Newcombe 2006; Tau-U (Parker \
     et al. 2011). Five weeks at least on each side (Kratochwill et al. 2013).",
    "*(a landmark: Anderson, Cain & Gelber 1983); log-rank test (Mantel 1966).",
    "Of episodes: the score interval (Wilson 1927). *",
    "Adjusted residuals (Haberman 1973), read one by one (Bakeman & Quera 2011).",
];

fn transitions(of: &Exported) -> Vec<Claim> {
    let method = &of.analysis["transitions"];
    let mut claims = vec![says("*beyond ±1.96. *")];
    if let Some(few) = too_few(method) {
        claims.push(says(few));
        return claims;
    }
    let codes = method["codes"].as_array().expect("a list");
    for (i, code) in codes.iter().enumerate() {
        let code = code.as_str().expect("a code");
        let code = code.replace("a.", "Sam: ").replace("b.", "Noa: ");
        let cells = (0..codes.len()).map(|k| {
            let residual = number(&method["adjusted_residual"][i][k], 1);
            format!(" | {} {residual}", count(&method["observed"][i][k]))
        });
        claims.push(says(format!("{code}{}", cells.collect::<String>())));
    }
    claims
}

fn roles(of: &Exported) -> Vec<Claim> {
    let quarters = of.analysis["roles"].as_array().expect("a list");
    let mut claims = vec![says("Quarter | Moves | Sam | Noa | 95 % interval")];
    claims.extend(quarters.iter().map(|q| {
        let (year, nth) = q["quarter"]
            .as_str()
            .and_then(|q| q.split_once("-Q"))
            .expect("a quarter");
        let moves = count(&q["pursuits"]);
        let cells = match q["share_a"].as_f64() {
            None => format!("{moves} moves of pursuit: too few to say."),
            Some(share) => format!(
                "{moves} | {} | {} | {}",
                percent(&q["share_a"]),
                percent(&Value::from(1.0 - share)),
                percents(&q["ci95"])
            ),
        };
        says(format!("{year}, quarter {nth} | {cells}"))
    }));
    claims
}

fn reversals(of: &Exported) -> Vec<Claim> {
    let ruptures = of.analysis["reversals"].as_array().expect("a list");
    if ruptures.is_empty() {
        return Vec::new();
    }
    let mut claims = vec![
        says("*in points of 100."),
        says("Rupture | Before | After | Moved by | 95 % interval"),
    ];
    claims.extend(ruptures.iter().map(|r| {
        let date = r["date"].as_str().and_then(|d| d.parse().ok());
        let side = |share: &str, of: &str| format!("{} of {}", percent(&r[share]), count(&r[of]));
        says(format!(
            "{} | {} | {} | {} | {}",
            full(date.expect("a date")),
            side("before", "pursuits_before"),
            side("after", "pursuits_after"),
            percent(&r["difference"]),
            percents(&r["ci95"])
        ))
    }));
    claims
}

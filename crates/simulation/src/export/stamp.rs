use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};

/// Fills a pattern: `{d}` and `{dd}` for the day, `{m}` and `{mm}`, `{yy}` and `{yyyy}`, `{H}`,
/// `{HH}`, `{h}`, `{MM}`, `{SS}`, `{ap}` for the half of the day; `{be}` and `{by}` for Buddhist
/// years, `{jy}`, `{jm}`, `{jd}` for Jalali dates, `{era}` for Japanese years, `{flex}` for the
/// Chinese parts of the day; then folds the digits into the script that begins at `zero`.
pub(super) fn stamp(pattern: &str, halves: [&str; 2], zero: char, wall: &NaiveDateTime) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (token, after) = after.split_once('}').expect("a pattern closes its braces");
        out.push_str(before);
        out.push_str(&field(token, halves, wall));
        rest = after;
    }
    out.push_str(rest);
    if zero == '0' {
        return out;
    }
    let offset = u32::from(zero) - u32::from('0');
    let fold = |c: char| match c {
        '0'..='9' => char::from_u32(u32::from(c) + offset).unwrap_or(c),
        other => other,
    };
    out.chars().map(fold).collect()
}

fn field(token: &str, halves: [&str; 2], wall: &NaiveDateTime) -> String {
    match token {
        "d" => wall.day().to_string(),
        "dd" => format!("{:02}", wall.day()),
        "m" => wall.month().to_string(),
        "mm" => format!("{:02}", wall.month()),
        "yy" => format!("{:02}", wall.year() % 100),
        "yyyy" => wall.year().to_string(),
        "be" => (wall.year() + 543).to_string(),
        "by" => format!("{:02}", (wall.year() + 543) % 100),
        "jy" => jalali(wall.date()).0.to_string(),
        "jm" => format!("{:02}", jalali(wall.date()).1),
        "jd" => format!("{:02}", jalali(wall.date()).2),
        "era" => era(wall.date()),
        "H" => wall.hour().to_string(),
        "HH" => format!("{:02}", wall.hour()),
        "h" => wall.hour12().1.to_string(),
        "l" => format!("{:>2}", wall.hour12().1),
        "MM" => format!("{:02}", wall.minute()),
        "SS" => format!("{:02}", wall.second()),
        "ap" => halves[usize::from(wall.hour12().0)].to_owned(),
        "flex" => chinese_part(wall.hour()).to_owned(),
        other => unreachable!("no pattern has {other}"),
    }
}

/// The parts of a day in Traditional Chinese (CLDR).
fn chinese_part(hour: u32) -> &'static str {
    match hour {
        0..5 => "凌晨",
        5..8 => "清晨",
        8..12 => "上午",
        12 => "中午",
        13..19 => "下午",
        _ => "晚上",
    }
}

/// Reiwa began on 1 May 2019, in the 31st year of Heisei.
fn era(date: NaiveDate) -> String {
    let reiwa = NaiveDate::from_ymd_opt(2019, 5, 1).expect("a date of the calendar");
    if date < reiwa {
        format!("H{}", date.year() - 1988)
    } else {
        format!("R{}", date.year() - 2018)
    }
}

/// Year, month and day in the Solar Hijri calendar, counted from 1 Farvardin 1380 (21 March 2001).
/// Eight years of 33 have a day more.
fn jalali(date: NaiveDate) -> (i32, u64, u64) {
    let mut begins = NaiveDate::from_ymd_opt(2001, 3, 21).expect("a date of the calendar");
    let mut year = 1380;
    loop {
        let leap = [1, 5, 9, 13, 17, 22, 26, 30].contains(&(year % 33));
        let next = begins + Days::new(if leap { 366 } else { 365 });
        if next > date {
            break;
        }
        (begins, year) = (next, year + 1);
    }
    let day = (date - begins).num_days().max(0) as u64;
    if day < 6 * 31 {
        (year, day / 31 + 1, day % 31 + 1)
    } else {
        let day = day - 6 * 31;
        (year, day / 30 + 7, day % 30 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
    }

    fn at(pattern: &str, halves: [&str; 2], zero: char) -> String {
        let wall = day(2023, 3, 4)
            .and_hms_opt(21, 5, 7)
            .expect("a time of day");
        stamp(pattern, halves, zero, &wall)
    }

    #[test]
    fn calendars_and_digits_are_those_of_the_facts() {
        assert_eq!(at("{jy}/{jm}/{jd}", ["", ""], '۰'), "۱۴۰۱/۱۲/۱۳");
        assert_eq!(at("{d}/{m}/{by} {HH}:{MM}", ["", ""], '0'), "4/3/66 21:05");
        let marathi = "{d}/{m}/{yy}, {h}:{MM}:{SS} {ap}";
        assert_eq!(at(marathi, ["AM", "PM"], '०'), "४/३/२३, ९:०५:०७ PM");
        assert_eq!(at("{m}/{d}/{era}", ["", ""], '0'), "3/4/R5");
        assert_eq!(jalali(day(2024, 1, 15)), (1402, 10, 25));
        assert_eq!(jalali(day(2021, 3, 20)), (1399, 12, 30));
        assert_eq!(jalali(day(2021, 3, 21)), (1400, 1, 1));
    }
}

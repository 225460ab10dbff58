use domain::Language;

use super::{Cell, Column, Holds, Sheet, column};
use crate::data::cell::class_code;
use crate::data::codes::{Code, Codes};
use crate::data::words::{say, say_if};

/// What each column means, a row each, with a row for each of its codes under it. The codes
/// themselves are English in every language.
pub(super) fn sheet(sheets: &[Sheet], language: Language) -> Sheet {
    let mut rows = Vec::new();
    for sheet in sheets {
        for column in &sheet.columns {
            rows.push(of_column(language, sheet, *column));
            if let Holds::Code(codes) = column.holds {
                let codes = codes.all().into_iter().map(|code| (codes, code));
                rows.extend(
                    codes.map(|(codes, code)| of_code(language, (sheet, *column), codes, &code)),
                );
            }
        }
    }
    let named = [
        "sheet", "column", "meaning", "unit", "range", "code", "label", "class",
    ];
    Sheet {
        name: "codebook",
        columns: named.map(|name| column(name, Holds::Item)).to_vec(),
        rows,
    }
}

fn of_column(language: Language, sheet: &Sheet, column: Column) -> Vec<Cell> {
    let name = column.name.replace('_', "-");
    // A column that means something else in this table has a sentence of its own.
    let meaning = say_if(
        language,
        &format!("column-{}-{name}", sheet.name.replace('_', "-")),
    )
    .unwrap_or_else(|| say(language, &format!("column-{name}")));
    let holds = kind(column.holds);
    let mut row = vec![word(sheet.name), word(column.name), Cell::text(&meaning)];
    row.push(Cell::text(&say(language, &format!("unit-{holds}"))));
    row.push(Cell::text(&say(language, &format!("range-{holds}"))));
    row.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
    row
}

fn of_code(
    language: Language,
    (sheet, column): (&Sheet, Column),
    codes: Codes,
    code: &Code,
) -> Vec<Cell> {
    let label = say(language, &format!("{}-{}", codes.name(), code.code));
    let class = match (code.class, code.protest) {
        (Some(class), false) => word(class_code(class)),
        (Some(class), true) => Cell::Word(format!("{}, protest", class_code(class))),
        (None, _) => Cell::Empty,
    };
    let mut row = vec![word(sheet.name), word(column.name)];
    row.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
    row.extend([word(code.code), Cell::text(&label), class]);
    row
}

fn word(word: &str) -> Cell {
    Cell::Word(word.to_owned())
}

fn kind(holds: Holds) -> &'static str {
    match holds {
        Holds::Id => "id",
        Holds::Time => "time",
        Holds::Date => "date",
        Holds::Zone => "zone",
        Holds::Strength => "strength",
        Holds::Count => "count",
        Holds::Number => "number",
        Holds::YesNo => "yes-no",
        Holds::Code(_) => "code",
        Holds::Item => "item",
        Holds::Words => "words",
    }
}

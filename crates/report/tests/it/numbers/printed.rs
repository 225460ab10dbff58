//! The document as its structure tells it: block by block, a table row by row, in reading order.

/// A paragraph, a row of a table (its cells parted by " | ") or what is written in a figure.
pub struct Printed {
    pub tag: String,
    pub text: String,
}

/// A row that is still being read.
struct Row {
    indent: usize,
    cells: Vec<String>,
}

/// What `pdfinfo -struct-text` lists: an element a line, its text in quotes under it.
pub fn printed(structure: &str) -> Vec<Printed> {
    let mut read = Reading::default();
    for line in structure.lines() {
        let indent = line.len() - line.trim_start().len();
        match quoted(line.trim()) {
            Some(text) => read.text(indent, text),
            None => read.element(indent, line.trim()),
        }
    }
    read.end_row();
    for block in &mut read.blocks {
        block.text = spaced(&block.text);
    }
    read.blocks
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Printed>,
    row: Option<Row>,
    tag: String,
    /// Where the text before stood, if no element began since.
    goes_on: Option<usize>,
}

impl Reading {
    fn element(&mut self, indent: usize, line: &str) {
        if line.starts_with('/') {
            return;
        }
        self.goes_on = None;
        if self.row.as_ref().is_some_and(|row| indent <= row.indent) {
            self.end_row();
        }
        let end = line.find([' ', ':']).unwrap_or(line.len());
        line[..end].clone_into(&mut self.tag);
        match (self.tag.as_str(), &mut self.row) {
            ("TR", None) => {
                let cells = Vec::new();
                self.row = Some(Row { indent, cells });
            }
            ("TD" | "TH", Some(row)) => row.cells.push(String::new()),
            _ => {}
        }
    }

    fn text(&mut self, indent: usize, text: &str) {
        if let Some(row) = &mut self.row {
            append(row.cells.last_mut().expect("text stands in a cell"), text);
        } else if self.goes_on == Some(indent) {
            append(&mut self.blocks.last_mut().expect("a block").text, text);
        } else {
            self.block(self.tag.clone(), text.to_owned());
        }
        self.goes_on = Some(indent);
    }

    fn end_row(&mut self) {
        if let Some(row) = self.row.take() {
            self.block("TR".to_owned(), row.cells.join(" | "));
        }
    }

    fn block(&mut self, tag: String, text: String) {
        self.blocks.push(Printed { tag, text });
    }
}

fn quoted(line: &str) -> Option<&str> {
    line.strip_prefix('"')?.strip_suffix('"')
}

/// A line after a line: only one that ends in a hyphen goes on without a space.
fn append(text: &mut String, line: &str) {
    if !text.ends_with('-') {
        text.push(' ');
    }
    text.push_str(line);
}

/// Words parted by single spaces.
pub fn spaced(text: &str) -> String {
    let text = text.replace('\u{200b}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

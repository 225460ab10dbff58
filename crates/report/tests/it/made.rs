//! Makes a document and reads it back with poppler's tools.

use std::process::Command;
use std::sync::LazyLock;

use domain::Journal;
use report::Options;

/// A document and its text.
pub struct Made {
    folder: tempfile::TempDir,
    /// All of its text, words parted by single spaces.
    pub text: String,
}

pub fn made(journal: &Journal, options: &Options) -> Made {
    let bytes = report::pdf(journal, options).expect("a document");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("made.pdf"), bytes).expect("written");
    let mut made = Made {
        folder,
        text: String::new(),
    };
    made.text = made.read(&[]);
    made
}

/// The document of both, of the summer as it is, made once.
pub fn summer_of_both() -> &'static Made {
    static MADE: LazyLock<Made> = LazyLock::new(|| both(&crate::couple::summer()));
    &MADE
}

/// The document of both.
pub fn both(journal: &Journal) -> Made {
    made(journal, &Options::default())
}

impl Made {
    /// The text of one page.
    pub fn page(&self, number: u32) -> String {
        let number = number.to_string();
        self.read(&["-f", &number, "-l", &number])
    }

    /// A property such as `Pages`, as pdfinfo says it.
    pub fn property(&self, name: &str) -> String {
        let said = self.run("pdfinfo", &["made.pdf"]);
        let line = said
            .lines()
            .find_map(|l| l.strip_prefix(&format!("{name}:")));
        line.unwrap_or_default().trim().to_owned()
    }

    /// The elements of the structure with their text, as pdfinfo lists them.
    pub fn structure(&self) -> String {
        self.run("pdfinfo", &["-struct-text", "made.pdf"])
    }

    /// The XMP metadata.
    pub fn metadata(&self) -> String {
        self.run("pdfinfo", &["-meta", "made.pdf"])
    }

    fn read(&self, args: &[&str]) -> String {
        let args: Vec<&str> = args.iter().copied().chain(["made.pdf", "-"]).collect();
        let words = self.run("pdftotext", &args).replace('\u{200b}', "");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn run(&self, tool: &str, args: &[&str]) -> String {
        let ran = Command::new(tool)
            .args(args)
            .current_dir(self.folder.path())
            .output();
        let ran = ran.expect("poppler-utils is installed");
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }
}

//! Makes a document and reads it back with poppler's tools.

use std::process::Command;
use std::sync::LazyLock;

use domain::Journal;
use report::Options;

/// A document and its text.
pub struct Made {
    folder: tempfile::TempDir,
    /// What it opens with.
    password: String,
    /// All of its text, words parted by single spaces.
    pub text: String,
}

pub fn made(journal: &Journal, options: &Options) -> Made {
    Made::of(&report::pdf(journal, options).expect("a document"))
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
    /// A file that was made.
    pub fn of(bytes: &[u8]) -> Made {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("made.pdf"), bytes).expect("written");
        let made = Made {
            folder,
            password: String::new(),
            text: String::new(),
        };
        made.opened_with("")
    }

    /// The same, opened with a password.
    pub fn opened_with(&self, password: &str) -> Made {
        let folder = tempfile::tempdir().expect("a folder");
        let here = self.folder.path().join("made.pdf");
        std::fs::copy(here, folder.path().join("made.pdf")).expect("copied");
        let mut made = Made {
            folder,
            password: password.to_owned(),
            text: String::new(),
        };
        made.text = made.read(&[]);
        made
    }

    /// How far poppler's picture of a page is from this PNG of the same size: the mean distance of
    /// their greys, 0 to 1.
    pub fn difference(&self, number: u32, png: &[u8]) -> f64 {
        let number = number.to_string();
        let drawing = [
            "-png",
            "-gray",
            "-r",
            "144",
            "-singlefile",
            "-f",
            &number,
            "made.pdf",
            "page",
        ];
        self.run("pdftoppm", &drawing);
        let drawn = std::fs::read(self.folder.path().join("page.png")).expect("drawn");
        let (one, other) = (greys(&drawn), greys(png));
        let far = one
            .iter()
            .zip(&other)
            .map(|(a, b)| f64::from(a.abs_diff(*b)));
        far.sum::<f64>() / (255.0 * one.len().max(other.len()) as f64)
    }

    /// The text of one page.
    pub fn page(&self, number: u32) -> String {
        let number = number.to_string();
        self.read(&["-f", &number, "-l", &number])
    }

    /// The words of one page with the boxes around them, as pdftotext lists them.
    pub fn boxes(&self, number: u32) -> String {
        let number = number.to_string();
        self.run(
            "pdftotext",
            &["-bbox", "-f", &number, "-l", &number, "made.pdf", "-"],
        )
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

    /// The words that stand for its figures.
    pub fn alts(&self) -> Vec<String> {
        let file = lopdf::Document::load(self.folder.path().join("made.pdf"));
        let file = file.expect("a PDF without a password");
        let said = file.objects.values().filter_map(|object| {
            let alt = object.as_dict().ok()?.get(b"Alt").ok()?;
            lopdf::decode_text_string(alt).ok()
        });
        said.collect()
    }

    /// The bookmarks, as pdftohtml lists them.
    pub fn bookmarks(&self) -> String {
        let listed = self.run("pdftohtml", &["-xml", "-i", "-stdout", "made.pdf"]);
        let from = listed.find("<outline>").unwrap_or(listed.len());
        listed[from..].to_owned()
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
        let password = match self.password.as_str() {
            "" => &[][..],
            password => &["-upw", password],
        };
        let ran = Command::new(tool)
            .args(password)
            .args(args)
            .current_dir(self.folder.path())
            .output();
        let ran = ran.expect("poppler-utils is installed");
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }
}

fn greys(png: &[u8]) -> Vec<u8> {
    let picture = tiny_skia::Pixmap::decode_png(png).expect("a PNG");
    let pixels = picture.pixels().iter();
    pixels
        .map(|p| ((u16::from(p.red()) + u16::from(p.green()) + u16::from(p.blue())) / 3) as u8)
        .collect()
}

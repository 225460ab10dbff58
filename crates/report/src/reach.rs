use std::collections::HashMap;
use std::panic::resume_unwind;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::Watch;

/// The fonts of the document, each under the licence in `fonts/OFL.txt`. What the first do not
/// hold is looked for in the next.
const FONTS: [&[u8]; 8] = [
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/Newsreader-Regular.ttf"),
    include_bytes!("../fonts/Newsreader-Italic.ttf"),
    include_bytes!("../fonts/NewsreaderDisplay-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// The Typst files. They read `data.json`, which is made for each document.
const SOURCES: [(&str, &str); 6] = [
    (MAIN, include_str!("typ/document.typ")),
    ("look.typ", include_str!("typ/look.typ")),
    ("first_page.typ", include_str!("typ/first_page.typ")),
    ("figures.typ", include_str!("typ/figures.typ")),
    ("numbers.typ", include_str!("typ/numbers.typ")),
    ("tellings.typ", include_str!("typ/tellings.typ")),
];
const MAIN: &str = "document.typ";
const DATA: &str = "data.json";

/// What is the same for every document, read once.
struct Fixed {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
}

static FIXED: LazyLock<Fixed> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .iter()
        .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
        .collect();
    let sources = SOURCES.iter().map(|(name, text)| {
        let id = named(name);
        (id, Source::new(id, (*text).to_owned()))
    });
    Fixed {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        sources: sources.collect(),
    }
});

/// The fonts, read once.
pub fn fonts() -> &'static [Font] {
    &FIXED.fonts
}

/// All that Typst may reach: the files of this crate and what one document says. No disk, no
/// network, no clock.
pub struct Reach<'a> {
    data: Bytes,
    watch: &'a dyn Watch,
}

/// What a layout that was ended unwinds with.
pub struct Ended;

impl<'a> Reach<'a> {
    /// For a document that says this; its layout is ended by unwinding with [`Ended`] once `watch`
    /// says so.
    pub fn of(data: Vec<u8>, watch: &'a dyn Watch) -> Reach<'a> {
        Reach {
            data: Bytes::new(data),
            watch,
        }
    }
}

impl World for Reach<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &FIXED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FIXED.book
    }

    fn main(&self) -> FileId {
        named(MAIN)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        FIXED.sources.get(&id).cloned().ok_or_else(|| absent(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        (id == named(DATA))
            .then(|| self.data.clone())
            .ok_or_else(|| absent(id))
    }

    /// Asked for with every run of letters. Typst can't be told to end, so that is where it ends.
    fn font(&self, index: usize) -> Option<Font> {
        if !self.watch.goes_on() {
            resume_unwind(Box::new(Ended));
        }
        FIXED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn named(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names above are paths");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

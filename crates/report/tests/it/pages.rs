use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use report::{Document, Options, Paper, ReportError, Step, Unwatched, Watch, set};

use crate::couple::summer;
use crate::made::Made;

fn summer_set(options: &Options) -> Document {
    set(&summer(), options, &Unwatched).expect("a document")
}

#[test]
fn every_page_of_the_file_has_a_picture_of_its_size() {
    for (paper, width, height) in [(Paper::A4, 1191, 1684), (Paper::Letter, 1224, 1584)] {
        let document = summer_set(&Options {
            paper,
            ..Options::default()
        });
        let file = Made::of(document.file());
        assert_eq!(file.property("Pages"), document.pages().to_string());
        for page in 0..document.pages() {
            let picture = document.picture(page).expect("drawn").expect("a page");
            assert!(picture.png.starts_with(b"\x89PNG\r\n\x1a\n"));
            assert_eq!((picture.width, picture.height), (width, height));
        }
        assert!(
            document
                .picture(document.pages())
                .expect("looked for")
                .is_none()
        );
    }
}

/// Poppler draws the file's page, and that is the picture: letter for letter in the same place.
#[test]
fn the_picture_is_the_page() {
    let document = summer_set(&Options::default());
    let picture = document.picture(0).expect("drawn").expect("a page");
    let file = Made::of(document.file());
    let difference = file.difference(1, &picture.png);
    assert!(difference < 0.02, "{difference}");
    let other = document.picture(1).expect("drawn").expect("a page");
    assert!(file.difference(1, &other.png) > 0.05);
}

/// Ends at a step, or when it was asked so often within the layout.
#[derive(Default)]
struct Patience {
    at: Option<Step>,
    asks: Option<usize>,
    heard: Mutex<Vec<Step>>,
    asked: AtomicUsize,
}

impl Patience {
    fn now(&self) -> Option<Step> {
        self.heard.lock().expect("no panic").last().copied()
    }
}

impl Watch for Patience {
    fn begins(&self, step: Step) {
        self.heard.lock().expect("no panic").push(step);
    }

    fn goes_on(&self) -> bool {
        let now = self.now();
        let asked = match now {
            Some(Step::Setting) => self.asked.fetch_add(1, Ordering::Relaxed),
            _ => 0,
        };
        self.at.is_none_or(|at| now != Some(at)) && self.asks.is_none_or(|asks| asked < asks)
    }
}

#[test]
fn it_ends_at_the_next_step_when_nobody_waits() {
    let steps = [Step::Counting, Step::Writing, Step::Setting, Step::Filing];
    let patient = Patience::default();
    let done = set(&summer(), &Options::default(), &patient);
    assert!(done.is_ok() && *patient.heard.lock().expect("no panic") == steps);
    for last in steps {
        let at = Some(last);
        let watch = Patience {
            at,
            ..Patience::default()
        };
        let ended = set(&summer(), &Options::default(), &watch);
        assert_eq!(ended.err(), Some(ReportError::Stopped));
        assert_eq!(watch.now(), at);
    }
}

#[test]
fn it_ends_in_the_middle_of_the_layout_when_nobody_waits() {
    let patient = Patience::default();
    let whole = set(&summer(), &Options::default(), &patient).expect("a document");
    let in_all = patient.asked.into_inner();
    let asks = in_all / 2;
    assert!(asks > 50, "the layout asks {in_all} times");
    let watch = Patience {
        asks: Some(asks),
        ..Patience::default()
    };
    let ended = set(&summer(), &Options::default(), &watch);
    assert_eq!(ended.err(), Some(ReportError::Stopped));
    // Each of the threads that lay out may ask once more.
    let asked = watch.asked.into_inner();
    assert!((asks..asks + 64).contains(&asked), "{asked} of {asks}");
    // Nothing of it is in the way of the next.
    let next = set(&summer(), &Options::default(), &Patience::default()).expect("a document");
    assert!(next.file() == whole.file());
}

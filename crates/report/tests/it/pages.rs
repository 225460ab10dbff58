use report::{Document, Options, Paper, ReportError, Step, set};

use crate::couple::summer;
use crate::made::Made;

fn summer_set(options: &Options) -> Document {
    set(&summer(), options, &mut |_| true).expect("a document")
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

#[test]
fn it_ends_at_the_next_step_when_nobody_waits() {
    let steps = [Step::Counting, Step::Writing, Step::Setting, Step::Filing];
    let mut heard = Vec::new();
    let done = set(&summer(), &Options::default(), &mut |step| {
        heard.push(step);
        true
    });
    assert!(done.is_ok() && heard == steps);
    for last in steps {
        let ended = set(&summer(), &Options::default(), &mut |step| step != last);
        assert_eq!(ended.err(), Some(ReportError::Stopped));
    }
}

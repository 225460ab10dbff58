use std::collections::BTreeMap;

use domain::{
    Answer, AnswersBody, Change, CheckIn, CheckInBody, CloseBody, Drew, DrewBody, Id, Journal,
    Mark, MarkBody, ReceivedBody, Role,
};

use super::Exports;
use super::drafts::{Author, WHOLE};
use crate::session::{privately, shared};

/// How one kind of thing that is shared as a whole is read out of a file, and written.
struct Kind<T> {
    all: fn(&Journal) -> &Vec<T>,
    author: fn(&T) -> Role,
    id: fn(&T) -> &Id,
    kept: fn(&T) -> Change,
    /// As both can read it; none for what cannot be shared.
    published: fn(&T) -> Option<Change>,
}

impl Author<'_> {
    /// Marks, check-ins, what drew the author and what they answered: own ones, each with what of it was shared, then
    /// what was shared and is in no own export.
    pub(super) fn write_whole(&mut self, exports: &Exports, fresh_id: &mut impl FnMut() -> Id) {
        self.write_kind(exports, &MARKS, fresh_id);
        self.write_kind(exports, &CHECK_INS, fresh_id);
        self.write_kind(exports, &DREW, fresh_id);
        self.write_kind(exports, &ANSWERS, fresh_id);
    }

    fn write_kind<T>(
        &mut self,
        exports: &Exports,
        kind: &Kind<T>,
        fresh_id: &mut impl FnMut() -> Id,
    ) {
        let author = self.author;
        let by_author = |thing: &&T| (kind.author)(thing) == author;
        let ours = exports.ours.iter().flat_map(|ours| (kind.all)(ours));
        let mut standing: BTreeMap<&Id, &T> = ours
            .filter(by_author)
            .map(|thing| ((kind.id)(thing), thing))
            .collect();
        let own = exports.own(author).into_iter().flat_map(|j| (kind.all)(j));
        let mut all: Vec<(&T, Option<&T>)> = own
            .map(|thing| (thing, standing.remove((kind.id)(thing))))
            .collect();
        all.extend(standing.into_values().map(|thing| (thing, Some(thing))));
        for (thing, published) in all {
            let private = fresh_id();
            self.put(privately(private.clone(), (kind.kept)(thing)));
            if let Some(seen) = published.and_then(kind.published) {
                let standing = fresh_id();
                self.put(privately(private.clone(), Change::ShareChosen(WHOLE)));
                self.put(shared(standing.clone(), seen));
                self.put(privately(private, Change::PublishedAs(standing)));
            }
        }
    }

    /// What the other's sentences did, as far as the author shared it. `theirs` are the new ids of
    /// the other's shared tellings.
    pub(super) fn write_received(
        &mut self,
        exports: &Exports,
        theirs: &BTreeMap<Id, Id>,
        fresh_id: &mut impl FnMut() -> Id,
    ) {
        for telling in exports.ours.iter().flat_map(|ours| &ours.tellings) {
            let received = telling.received.zip(theirs.get(&telling.id));
            let Some((at, standing)) = received else {
                continue;
            };
            let body = ReceivedBody {
                telling: standing.clone(),
                // It is published anew at the time of its first recording.
                sentence_ms: Some(telling.recorded),
                at: Some(at),
            };
            let (private, seen) = (fresh_id(), fresh_id());
            let kept = Change::ReceivedKept(body.clone());
            self.put(privately(private.clone(), kept));
            self.put(privately(private.clone(), Change::ShareChosen(WHOLE)));
            self.put(shared(seen.clone(), Change::ReceivedPublished(body)));
            self.put(privately(private, Change::PublishedAs(seen)));
        }
    }

    pub(super) fn put(&mut self, draft: domain::Draft) {
        self.drafts.push((draft, self.now_ms));
    }
}

const MARKS: Kind<Mark> = Kind {
    all: |journal| &journal.marks,
    author: |mark| mark.author,
    id: |mark| &mark.id,
    kept: |mark| Change::MarkKept(mark_of(mark)),
    published: |mark| Some(Change::MarkPublished(mark_of(mark))),
};

const CHECK_INS: Kind<CheckIn> = Kind {
    all: |journal| &journal.check_ins,
    author: |check_in| check_in.author,
    id: |check_in| &check_in.id,
    kept: |check_in| {
        Change::CheckInKept(CheckInBody {
            at: check_in.at,
            close: check_in.close,
            at_ease: check_in.at_ease,
            tank: check_in.tank,
        })
    },
    published: |check_in| {
        Some(Change::ClosePublished(CloseBody {
            at: check_in.at,
            close: check_in.close?,
        }))
    },
};

const DREW: Kind<Drew> = Kind {
    all: |journal| &journal.drew,
    author: |drew| drew.author,
    id: |drew| &drew.id,
    kept: |drew| Change::DrewKept(drew_of(drew)),
    published: |drew| Some(Change::DrewPublished(drew_of(drew))),
};

const ANSWERS: Kind<Answer> = Kind {
    all: |journal| &journal.answers,
    author: |answer| answer.author,
    id: |answer| &answer.id,
    kept: |answer| Change::AnswersKept(answers_of(answer)),
    published: |answer| Some(Change::AnswersPublished(answers_of(answer))),
};

fn mark_of(mark: &Mark) -> MarkBody {
    MarkBody {
        at: mark.at,
        kind: mark.kind,
        label: mark.label.clone(),
    }
}

fn drew_of(drew: &Drew) -> DrewBody {
    DrewBody {
        text: drew.text.clone(),
    }
}

/// The check of the files holds every answer to a scale of small whole numbers.
fn answers_of(answer: &Answer) -> AnswersBody {
    let items = answer.items.iter();
    AnswersBody {
        at: answer.at,
        instrument: answer.instrument.clone(),
        items: items
            .map(|(id, value)| (id.clone(), *value as i32))
            .collect(),
    }
}

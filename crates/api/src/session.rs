use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::thread;

use chat::Burst;
use domain::{Change, Id, Journal, Range, Revision, Role, Scope, State, When, settle};
use patterns::Analysis;
use serde::{Deserialize, Serialize};
use store::{AsRead, OpenJournal, StoreError};
use vault::Kdf;

use crate::beside::Beside;
use crate::chat_import::ChatImport;
use crate::data_desk::DataDesk;
use crate::ids::fresh_id;
use crate::report_desk::ReportDesk;
use crate::shown::{Ahead, Shown};
use crate::wire::{ItemAnswers, Language, Pages};
use crate::{ApiError, Clock, bin, clock};

/// How far back the patterns may look: a quarter, a year, everything.
const SPANS: usize = 3;

/// An unlocked journal: its file, and what its revisions amount to for the one who unlocked it.
pub(crate) struct OpenSession {
    /// Tells this session from any other.
    pub(crate) id: Id,
    pub(crate) file: OpenJournal,
    pub(crate) state: State,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) kdf: Kdf,
    pub(crate) sample: bool,
    pub(crate) published_now: usize,
    /// When somebody was last at it, as far as the window says.
    pub(crate) stirred_ms: i64,
    /// The newest backup is looked at.
    pub(crate) beside: Beside,
    /// A chat export is looked at.
    pub(crate) chat: ChatImport,
    /// A document is looked at.
    pub(crate) report: ReportDesk,
    /// Data are made.
    pub(crate) data: DataDesk,
    notebook: Notebook,
    ours: Option<Arc<Shown>>,
    mine: Option<Arc<Shown>>,
    counted: Vec<Arc<Counted>>,
    ahead: Ahead,
}

/// A journal cut to some dates, and what was counted in it.
pub(crate) struct Counted {
    pages: Pages,
    pub(crate) range: Range,
    pub(crate) journal: Journal,
    pub(crate) analysis: Analysis,
}

/// What a partner keeps that is no revision.
#[derive(Clone, Default, Deserialize, Serialize)]
pub(crate) struct Notebook {
    /// Logs as they were left, the oldest first.
    #[serde(default)]
    pub(crate) drafts: Vec<Draft>,
    /// Shared tellings of the other that the reader has answered with "not now".
    #[serde(default)]
    pub(crate) set_aside: BTreeSet<Id>,
    /// Backups put back that the reader has read of.
    #[serde(default)]
    pub(crate) restorings_read: BTreeSet<Id>,
    /// What the partner chose to be spoken to in.
    #[serde(default)]
    pub(crate) language: Option<Language>,
    /// The reader wants a weekly look back.
    #[serde(default)]
    pub(crate) look_back: bool,
    /// What was typed of what drew the reader, and not kept yet.
    #[serde(default)]
    pub(crate) drew_draft: Option<String>,
    /// Questionnaires that were begun and not finished, by their ids.
    #[serde(default)]
    pub(crate) answer_drafts: BTreeMap<String, ItemAnswers>,
    /// Sentences to say directly that were typed and not kept yet, by the own telling.
    #[serde(default)]
    pub(crate) direct_drafts: BTreeMap<Id, String>,
    /// What suggestions from chats were kept or dropped, so that none is made twice.
    #[serde(default)]
    pub(crate) decided_bursts: Vec<DecidedBurst>,
}

/// From when to when one was, in milliseconds since 1970, UTC.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct DecidedBurst {
    pub(crate) from_ms: i64,
    pub(crate) to_ms: i64,
}

impl DecidedBurst {
    pub(crate) fn of(burst: &Burst) -> DecidedBurst {
        DecidedBurst {
            from_ms: burst.from_ms,
            to_ms: burst.to_ms,
        }
    }
}

/// A log as it was left: the window's own text.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Draft {
    pub(crate) id: Id,
    pub(crate) text: String,
}

impl OpenSession {
    /// Folds the file's revisions, empties the bin of what lay there for thirty days, and
    /// publishes what is due. A disk that is full keeps nobody from reading: then both wait.
    pub(crate) fn start(
        mut file: OpenJournal,
        clock: Arc<dyn Clock>,
        kdf: Kdf,
        sample: bool,
    ) -> Result<OpenSession, ApiError> {
        let mut state = folded(file.who(), file.take_revisions());
        let gone = bin::emptied(&state, clock.now_ms());
        if !gone.is_empty() {
            match file.erase(&gone, clock.now_ms(), clock.zone()) {
                Ok(()) => state = folded(file.who(), file.take_revisions()),
                Err(StoreError::Io(_) | StoreError::Sql(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let notebook = match file.draft() {
            Some(bytes) => serde_json::from_slice(bytes).map_err(|_| ApiError::Newer)?,
            None => Notebook::default(),
        };
        let mut session = OpenSession {
            id: fresh_id(),
            file,
            state,
            stirred_ms: clock.now_ms(),
            clock,
            kdf,
            sample,
            published_now: 0,
            beside: Beside::default(),
            chat: ChatImport::default(),
            report: ReportDesk::default(),
            data: DataDesk::default(),
            notebook,
            ours: None,
            mine: None,
            counted: Vec::new(),
            ahead: Ahead::default(),
        };
        session.published_now = match session.settle_and_show() {
            Err(ApiError::CannotWrite) => 0,
            published => published?,
        };
        match session.forget_lost_drafts() {
            Err(ApiError::CannotWrite) => {}
            done => done?,
        }
        Ok(session)
    }

    /// Of a telling that is gone for good nothing typed stays either.
    fn forget_lost_drafts(&mut self) -> Result<(), ApiError> {
        let tellings = self.state.tellings();
        let drafts = self.notebook.direct_drafts.keys();
        let lost: Vec<Id> = drafts
            .filter(|id| !tellings.contains_key(*id))
            .cloned()
            .collect();
        if lost.is_empty() {
            return Ok(());
        }
        self.note(|notebook| notebook.direct_drafts.retain(|id, _| !lost.contains(id)))
    }

    /// Publishes what is due; answers how many things.
    pub(crate) fn settle(&mut self) -> Result<usize, ApiError> {
        let drafts = due(&self.state, &*self.clock);
        self.publish(drafts)
    }

    /// The same, while the pages that a session begins with are made: mostly nothing is due.
    fn settle_and_show(&mut self) -> Result<usize, ApiError> {
        let (state, zone) = (&self.state, self.clock.zone());
        let (drafts, ours) = thread::scope(|scope| {
            let ours = scope.spawn(|| state.ours(zone));
            let drafts = due(state, &*self.clock);
            (
                drafts,
                ours.join().expect("a state is shown without a panic"),
            )
        });
        if drafts.is_empty() {
            let ours = Arc::new(Shown::new(ours));
            self.ahead = Ahead::of(&ours);
            self.ours = Some(ours);
        }
        self.publish(drafts)
    }

    fn publish(&mut self, drafts: Vec<domain::Draft>) -> Result<usize, ApiError> {
        let published = drafts.iter().filter(|d| is_published(&d.change)).count();
        self.write(drafts)?;
        Ok(published)
    }

    /// Writes the drafts in one transaction and takes them in. Durable when it returns.
    pub(crate) fn write(&mut self, drafts: Vec<domain::Draft>) -> Result<(), ApiError> {
        if drafts.is_empty() {
            return Ok(());
        }
        let (now, zone) = (self.clock.now_ms(), self.clock.zone());
        let written = self.file.append(drafts, now, zone)?;
        let is_shared = written.iter().any(|r| r.scope == Scope::Shared);
        for revision in written {
            self.state.apply(revision);
        }
        match is_shared {
            true => self.forget_journals(),
            false => self.forget_mine(),
        }
        Ok(())
    }

    /// Whose session it is.
    pub(crate) fn role(&self) -> Role {
        self.state.reader()
    }

    /// What these pages show.
    pub(crate) fn shown(&mut self, pages: Pages) -> Arc<Shown> {
        let (state, zone) = (&self.state, self.clock.zone());
        let shown = match pages {
            Pages::Ours => self
                .ours
                .get_or_insert_with(|| Arc::new(Shown::new(state.ours(zone)))),
            Pages::Mine => self
                .mine
                .get_or_insert_with(|| Arc::new(Shown::new(state.my_pages(zone)))),
        };
        Arc::clone(shown)
    }

    /// The journal that these pages show.
    pub(crate) fn journal(&mut self, pages: Pages) -> Arc<Journal> {
        Arc::clone(&self.shown(pages).journal)
    }

    /// The numbers of these pages over these dates. Counted once, and forgotten with the journals
    /// as soon as something is written.
    pub(crate) fn counted(&mut self, pages: Pages, range: Range) -> Arc<Counted> {
        let is_it = |counted: &&Arc<Counted>| counted.pages == pages && counted.range == range;
        if let Some(found) = self.counted.iter().find(is_it) {
            return Arc::clone(found);
        }
        let journal = self.journal(pages).within(range);
        let counted = Arc::new(Counted {
            pages,
            range,
            analysis: patterns::analyse(&journal),
            journal,
        });
        // Each holds a journal of its own: as many stay as there are spans to choose from.
        if self.counted.len() == SPANS {
            self.counted.remove(0);
        }
        self.counted.push(Arc::clone(&counted));
        counted
    }

    pub(crate) fn forget_journals(&mut self) {
        self.ours = None;
        self.mine = None;
        self.report = ReportDesk::default();
        self.counted.clear();
    }

    /// What is private is on My pages alone.
    fn forget_mine(&mut self) {
        self.mine = None;
        self.report = ReportDesk::default();
        self.counted.retain(|counted| counted.pages == Pages::Ours);
    }

    pub(crate) fn notebook(&self) -> &Notebook {
        &self.notebook
    }

    /// Keeps a changed notebook in the private part; on an error it stays as it was.
    pub(crate) fn note(&mut self, change: impl FnOnce(&mut Notebook)) -> Result<(), ApiError> {
        let mut notebook = self.notebook.clone();
        change(&mut notebook);
        let bytes = serde_json::to_vec(&notebook)
            .map_err(|_| ApiError::internal("a notebook that is no JSON"))?;
        self.file.set_draft(Some(bytes))?;
        self.notebook = notebook;
        Ok(())
    }

    /// Now, to the minute.
    pub(crate) fn now(&self) -> Result<When, ApiError> {
        clock::now(&*self.clock)
    }
}

/// What is to be published now.
fn due(state: &State, clock: &dyn Clock) -> Vec<domain::Draft> {
    settle(state, clock.now_ms(), fresh_id, vault::seal_text)
}

/// What these revisions amount to for one partner.
pub(crate) fn folded(reader: Role, (revisions, read): (Vec<Revision>, AsRead)) -> State {
    let mut state = State::new(reader).opening_with(vault::open_text);
    thread::scope(|scope| {
        scope.spawn(|| drop(read));
        state.fold(revisions);
    });
    state
}

fn is_published(change: &Change) -> bool {
    matches!(
        change,
        Change::TellingPublished(_)
            | Change::MarkPublished(_)
            | Change::ClosePublished(_)
            | Change::DrewPublished(_)
            | Change::LinePublished(_)
            | Change::ReceivedPublished(_)
            | Change::AnswersPublished(_)
            | Change::SealKeyGiven(_)
    )
}

/// A draft for the reader's private part.
pub(crate) fn privately(subject: Id, change: Change) -> domain::Draft {
    domain::Draft {
        scope: Scope::Private,
        subject,
        change,
    }
}

/// A draft for the shared part.
pub(crate) fn shared(subject: Id, change: Change) -> domain::Draft {
    domain::Draft {
        scope: Scope::Shared,
        subject,
        change,
    }
}

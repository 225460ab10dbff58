use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AnswersBody, CloseBody, Colour, DrewBody, Ending, ExportBody, Id, Kind, LineBody, LookBackBody,
    MarkKind, MessagesBody, Move, OlderBody, PauseBody, PauseOf, PublishedTelling, ReceivedBody,
    RestoredBody, SealConsent, SealKeyGiven, SealWish, SealedAs, SealedBody, Strength, When, Words,
    packed,
};

/// A telling as its author keeps it: everything, private.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TellingBody {
    /// When it began.
    pub at: Option<When>,
    /// Chosen by the author; none: inferred.
    pub kind: Option<Kind>,
    /// The moves in order.
    pub moves: Vec<Move>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// The words.
    #[serde(default)]
    pub words: Words,
    /// "I felt afraid": private for ever, in no class and no figure.
    #[serde(default)]
    pub afraid: bool,
    /// The shared telling of the other that this one stands beside.
    #[serde(default)]
    pub beside: Option<Id>,
    /// The pause that it tells of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause: Option<PauseOf>,
}

impl TellingBody {
    /// The verb of a revision that keeps one.
    pub const VERB: &str = "telling.keep.2";
    /// The same with a body in JSON, as it was written before.
    const VERB_OF_JSON: &str = "telling.keep";

    /// Whether a revision with this verb keeps one.
    pub fn is_kept_by(verb: &str) -> bool {
        verb == TellingBody::VERB || verb == TellingBody::VERB_OF_JSON
    }

    /// The kind chosen, else the inferred one: a telling of a pause is one of space asked for.
    pub fn kind(&self) -> Kind {
        let inferred = || match self.pause {
            Some(_) => Kind::SpaceRequest,
            None => crate::infer_kind(&self.moves),
        };
        self.kind.unwrap_or_else(inferred)
    }
}

/// What of a telling its author wants shared. Two separate choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShareChoice {
    /// Moves, times, strengths, ending.
    pub moves: bool,
    /// The words.
    pub words: bool,
}

impl ShareChoice {
    /// Nothing shared.
    pub const NOTHING: ShareChoice = ShareChoice {
        moves: false,
        words: false,
    };
}

/// A check-in; what was not touched is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct CheckInBody {
    /// When.
    pub at: When,
    /// Close.
    pub close: Option<Strength>,
    /// At ease.
    pub at_ease: Option<Strength>,
    /// Left in the tank.
    pub tank: Option<Strength>,
}

/// A mark.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkBody {
    /// When.
    pub at: When,
    /// What.
    pub kind: MarkKind,
    /// A word for it.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    #[debug(skip)]
    pub label: String,
}

/// How a partner wants to be shown.
#[derive(Clone, derive_more::Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartnerBody {
    /// The name.
    #[debug(skip)]
    pub name: String,
    /// The colour.
    pub colour: Colour,
}

/// A proposal that two shared tellings are of one event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkBody {
    /// The proposer's telling.
    pub mine: Id,
    /// The other's telling.
    pub theirs: Id,
}

/// What one revision says of its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Shared: name and colour.
    PartnerIntroduced(PartnerBody),
    /// Shared: the author has left, and their words are gone.
    PartnerLeft,
    /// Shared: a backup was put in the journal's place.
    JournalRestored(RestoredBody),
    /// Private: the journal was older than remembered, and its reader went on.
    OlderAccepted(OlderBody),
    /// Private: a telling as it now is.
    TellingKept(Box<TellingBody>),
    /// Private: what of it is to be shared.
    ShareChosen(ShareChoice),
    /// Private: under which shared id it was published.
    PublishedAs(Id),
    /// Shared: a telling as both can read it.
    TellingPublished(Box<PublishedTelling>),
    /// Private: a check-in as it now is.
    CheckInKept(CheckInBody),
    /// Private: a mark as it now is.
    MarkKept(MarkBody),
    /// Shared: a mark as both can read it.
    MarkPublished(MarkBody),
    /// Shared, at once, or private where it was asked for alone: a pause as it now is.
    PauseKept(PauseBody),
    /// Private: whether the author shares, from now on, how close check-ins say it is.
    CloseShareChosen(bool),
    /// Shared: how close a check-in said it was, and nothing else of it.
    ClosePublished(CloseBody),
    /// Private: what drew the author, as it now is.
    DrewKept(DrewBody),
    /// Shared: what drew the author, as both can read it.
    DrewPublished(DrewBody),
    /// Private: a line for or from a session, as it now is.
    LineKept(Box<LineBody>),
    /// Shared, and at once where it was agreed: a line as both can read it.
    LinePublished(Box<LineBody>),
    /// Private, for ever: a weekly look back as it now is.
    LookBackKept(Box<LookBackBody>),
    /// Private: a sentence of the other's has reached the author, or no longer.
    ReceivedKept(ReceivedBody),
    /// Shared: a sentence of the other's has reached the author.
    ReceivedPublished(ReceivedBody),
    /// Private: what the author answered in a questionnaire.
    AnswersKept(AnswersBody),
    /// Shared: what the author answered in a questionnaire, as both can read it.
    AnswersPublished(AnswersBody),
    /// Shared: two tellings are of one event, says one.
    LinkProposed(LinkBody),
    /// Shared: so says the other; holds the proposal's id.
    LinkAgreed(Id),
    /// Private: the author took own words out. Shared: both took words out.
    ExportTaken(ExportBody),
    /// Shared, at once: what was counted in the two's messages, since both agreed.
    MessagesCounted(Box<MessagesBody>),
    /// Shared, at once, by either: it is to stand there no longer; holds its id.
    MessagesTakenOut(Id),
    /// Private: a telling is to be sealed until both open; none: no longer.
    SealChosen(Option<SealWish>),
    /// Private: under which shared id and key it was sealed.
    SealedAs(SealedAs),
    /// Shared: a sealed telling, as it now stands.
    SealedPut(SealedBody),
    /// Shared: its author would open it together with one of the other's.
    SealConsented(SealConsent),
    /// Shared, about the consent: its author's key.
    SealKeyGiven(SealKeyGiven),
    /// Shared: a sealed telling is taken back.
    SealTakenBack,
    /// Shared: its author shares it no longer. Only publishing anew shows it again, no restoring.
    Withdrawn,
    /// Either scope: hidden, for 30 days with a way back.
    Removed,
    /// Either scope: back again.
    Restored,
}

/// Why a revision's verb and body are no [`Change`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeError {
    /// A verb of a newer version.
    #[error("a verb that this version does not know")]
    UnknownVerb,
    /// A body that its verb does not take.
    #[error("a body that its verb does not take")]
    UnreadableBody,
}

impl Change {
    /// The verb in the record. Never changes.
    pub fn verb(&self) -> &'static str {
        match self {
            Change::PartnerIntroduced(_) => "partner.introduce",
            Change::PartnerLeft => "partner.leave",
            Change::JournalRestored(_) => "journal.restore",
            Change::OlderAccepted(_) => "journal.accept_older",
            Change::TellingKept(_) => TellingBody::VERB,
            Change::ShareChosen(_) => "share.choose",
            Change::PublishedAs(_) => "share.published",
            Change::TellingPublished(_) => "telling.publish.2",
            Change::CheckInKept(_) => "check_in.keep",
            Change::MarkKept(_) => "mark.keep",
            Change::MarkPublished(_) => "mark.publish",
            Change::PauseKept(_) => "pause.keep",
            Change::CloseShareChosen(_) => "close.share",
            Change::ClosePublished(_) => "check_in.publish",
            Change::DrewKept(_) => "drew.keep",
            Change::DrewPublished(_) => "drew.publish",
            Change::LineKept(_) => "line.keep",
            Change::LinePublished(_) => "line.publish",
            Change::LookBackKept(_) => "look_back.keep",
            Change::ReceivedKept(_) => "direct.receive",
            Change::ReceivedPublished(_) => "direct.received",
            Change::AnswersKept(_) => "answers.keep",
            Change::AnswersPublished(_) => "answers.publish",
            Change::LinkProposed(_) => "link.propose",
            Change::LinkAgreed(_) => "link.agree",
            Change::ExportTaken(_) => "export.taken",
            Change::MessagesCounted(_) => "messages.count",
            Change::MessagesTakenOut(_) => "messages.take_out",
            Change::SealChosen(_) => "seal.choose",
            Change::SealedAs(_) => "seal.sealed",
            Change::SealedPut(_) => "sealed.put",
            Change::SealConsented(_) => "sealed.consent",
            Change::SealKeyGiven(_) => "sealed.key",
            Change::SealTakenBack => "sealed.take_back",
            Change::Withdrawn => "withdraw",
            Change::Removed => "remove",
            Change::Restored => "restore",
        }
    }

    /// The body in the record: JSON, but for tellings.
    pub fn body(&self) -> Vec<u8> {
        let body = match self {
            Change::PartnerIntroduced(body) => serde_json::to_vec(body),
            Change::JournalRestored(body) => serde_json::to_vec(body),
            Change::OlderAccepted(body) => serde_json::to_vec(body),
            Change::TellingKept(body) => Ok(packed::kept(body)),
            Change::ShareChosen(choice) => serde_json::to_vec(choice),
            Change::PublishedAs(id) | Change::LinkAgreed(id) | Change::MessagesTakenOut(id) => {
                serde_json::to_vec(id)
            }
            Change::MessagesCounted(body) => serde_json::to_vec(body),
            Change::TellingPublished(body) => Ok(packed::published(body)),
            Change::CheckInKept(body) => serde_json::to_vec(body),
            Change::MarkKept(body) | Change::MarkPublished(body) => serde_json::to_vec(body),
            Change::PauseKept(body) => serde_json::to_vec(body),
            Change::CloseShareChosen(on) => serde_json::to_vec(on),
            Change::ClosePublished(body) => serde_json::to_vec(body),
            Change::DrewKept(body) | Change::DrewPublished(body) => serde_json::to_vec(body),
            Change::LineKept(body) | Change::LinePublished(body) => serde_json::to_vec(body),
            Change::LookBackKept(body) => serde_json::to_vec(body),
            Change::ReceivedKept(body) | Change::ReceivedPublished(body) => {
                serde_json::to_vec(body)
            }
            Change::AnswersKept(body) | Change::AnswersPublished(body) => serde_json::to_vec(body),
            Change::LinkProposed(body) => serde_json::to_vec(body),
            Change::ExportTaken(body) => serde_json::to_vec(body),
            Change::SealChosen(wish) => serde_json::to_vec(wish),
            Change::SealedAs(sealed) => serde_json::to_vec(sealed),
            Change::SealedPut(body) => serde_json::to_vec(body),
            Change::SealConsented(consent) => serde_json::to_vec(consent),
            Change::SealKeyGiven(given) => serde_json::to_vec(given),
            Change::PartnerLeft
            | Change::SealTakenBack
            | Change::Withdrawn
            | Change::Removed
            | Change::Restored => serde_json::to_vec(&()),
        };
        body.expect("bodies have string keys and finite numbers")
    }

    /// Reads a record's verb and body.
    ///
    /// # Errors
    /// An unknown verb, or a body of another shape.
    pub fn read(verb: &str, body: &[u8]) -> Result<Change, ChangeError> {
        match verb {
            "partner.introduce" => parse(body).map(Change::PartnerIntroduced),
            "partner.leave" => Ok(Change::PartnerLeft),
            "journal.restore" => parse(body).map(Change::JournalRestored),
            "journal.accept_older" => parse(body).map(Change::OlderAccepted),
            TellingBody::VERB => whole(packed::read_kept(body)).map(Change::from),
            TellingBody::VERB_OF_JSON => parse(body).map(Change::TellingKept),
            "share.choose" => parse(body).map(Change::ShareChosen),
            "share.published" => parse(body).map(Change::PublishedAs),
            "telling.publish.2" => whole(packed::read_published(body)).map(Change::from),
            "telling.publish" => parse(body).map(Change::TellingPublished),
            "check_in.keep" => parse(body).map(Change::CheckInKept),
            "mark.keep" => parse(body).map(Change::MarkKept),
            "mark.publish" => parse(body).map(Change::MarkPublished),
            "pause.keep" => parse(body).map(Change::PauseKept),
            "close.share" => parse(body).map(Change::CloseShareChosen),
            "check_in.publish" => parse(body).map(Change::ClosePublished),
            "drew.keep" => parse(body).map(Change::DrewKept),
            "drew.publish" => parse(body).map(Change::DrewPublished),
            "line.keep" => parse(body).map(|body| Change::LineKept(Box::new(body))),
            "line.publish" => parse(body).map(|body| Change::LinePublished(Box::new(body))),
            "look_back.keep" => parse(body).map(|body| Change::LookBackKept(Box::new(body))),
            "direct.receive" => parse(body).map(Change::ReceivedKept),
            "direct.received" => parse(body).map(Change::ReceivedPublished),
            "answers.keep" => parse(body).map(Change::AnswersKept),
            "answers.publish" => parse(body).map(Change::AnswersPublished),
            "link.propose" => parse(body).map(Change::LinkProposed),
            "link.agree" => parse(body).map(Change::LinkAgreed),
            "export.taken" => parse(body).map(Change::ExportTaken),
            "messages.count" => parse(body).map(|body| Change::MessagesCounted(Box::new(body))),
            "messages.take_out" => parse(body).map(Change::MessagesTakenOut),
            "seal.choose" => parse(body).map(Change::SealChosen),
            "seal.sealed" => parse(body).map(Change::SealedAs),
            "sealed.put" => parse(body).map(Change::SealedPut),
            "sealed.consent" => parse(body).map(Change::SealConsented),
            "sealed.key" => parse(body).map(Change::SealKeyGiven),
            "sealed.take_back" => Ok(Change::SealTakenBack),
            "withdraw" => Ok(Change::Withdrawn),
            "remove" => Ok(Change::Removed),
            "restore" => Ok(Change::Restored),
            _ => Err(ChangeError::UnknownVerb),
        }
    }
}

impl From<TellingBody> for Change {
    fn from(body: TellingBody) -> Change {
        Change::TellingKept(Box::new(body))
    }
}

impl From<PublishedTelling> for Change {
    fn from(published: PublishedTelling) -> Change {
        Change::TellingPublished(Box::new(published))
    }
}

fn whole<T>(read: Option<T>) -> Result<T, ChangeError> {
    read.ok_or(ChangeError::UnreadableBody)
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, ChangeError> {
    serde_json::from_slice(body).map_err(|_| ChangeError::UnreadableBody)
}

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The four classes of a move. Main figures use the class listed for the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Reaching out for closeness.
    Pursue,
    /// Stepping back for distance.
    Withdraw,
    /// Mending.
    Repair,
    /// Anything else, `named_cycle` and `quiet` among it.
    Other,
}

/// What the actor alone may add to some acts: what it was. In the second run of the loop a move
/// made in care counts as other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Meaning {
    /// In alarm.
    Alarm,
    /// In care.
    Care,
    /// Not sure.
    Unsure,
}

macro_rules! acts {
    ($($variant:ident $code:literal $class:ident $(self_only $s:tt)? $(protest $p:tt)? $(meaning $m:tt)?;)*) => {
        /// What a move was: a class alone, or one of the acts of the log.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum Act {
            $(
                #[doc = concat!("`", $code, "`")]
                #[serde(rename = $code)]
                $variant,
            )*
        }

        impl Act {
            /// Every act, in the order of the log, the bare classes first.
            pub const ALL: &'static [Act] = &[$(Act::$variant),*];

            /// The code in files and in the appendix. Never changes.
            pub fn code(self) -> &'static str {
                match self { $(Act::$variant => $code),* }
            }

            /// The act with this code.
            pub fn from_code(code: &str) -> Option<Act> {
                match code { $($code => Some(Act::$variant),)* _ => None }
            }

            /// The class that main figures use.
            pub fn class(self) -> Class {
                match self { $(Act::$variant => Class::$class),* }
            }

            /// Only about oneself: nobody says it of the other.
            pub fn is_self_only(self) -> bool {
                match self { $(Act::$variant => acts!(@flag $($s)?)),* }
            }

            /// Also counts as protest.
            pub fn is_protest(self) -> bool {
                match self { $(Act::$variant => acts!(@flag $($p)?)),* }
            }

            /// The actor may add a [`Meaning`].
            pub fn takes_meaning(self) -> bool {
                match self { $(Act::$variant => acts!(@flag $($m)?)),* }
            }
        }
    };
    (@flag) => { false };
    (@flag $x:tt) => { true };
}

acts! {
    Pursue "pursue" Pursue;
    Withdraw "withdraw" Withdraw;
    Repair "repair" Repair;
    MessagedAgain "messaged_again" Pursue meaning +;
    CalledAgain "called_again" Pursue meaning +;
    CalledRepeatedly "called_repeatedly" Pursue protest +;
    AskedReassurance "asked_reassurance" Pursue meaning +;
    PressedForAnswer "pressed_for_answer" Pursue;
    WentAfter "went_after" Pursue meaning +;
    KeptChecking "kept_checking" Pursue self_only +;
    Tested "tested" Pursue self_only + protest +;
    Criticised "criticised" Pursue protest +;
    RaisedVoice "raised_voice" Pursue protest +;
    Ultimatum "ultimatum" Pursue protest +;
    SpokeOfEnding "spoke_of_ending" Pursue protest +;
    NoReply "no_reply" Withdraw meaning +;
    ShortAnswers "short_answers" Withdraw;
    ChangedSubject "changed_subject" Withdraw;
    Defended "defended" Withdraw;
    FixedIt "fixed_it" Withdraw meaning +;
    SaidFine "said_fine" Withdraw;
    GaveIn "gave_in" Withdraw self_only +;
    GotBusy "got_busy" Withdraw;
    ShutDown "shut_down" Withdraw;
    PushedAway "pushed_away" Withdraw self_only +;
    LeftRoom "left_room" Withdraw meaning +;
    WentOffline "went_offline" Withdraw meaning +;
    AskedSpace "asked_space" Withdraw meaning +;
    AskedSpaceWithTime "asked_space_with_time" Repair;
    AgreedPause "agreed_pause" Repair;
    CameBack "came_back" Repair;
    CheckedIn "checked_in" Repair;
    SaidNeed "said_need" Repair;
    SaidFear "said_fear" Repair;
    OwnedPart "owned_part" Repair;
    Apologised "apologised" Repair;
    Reassured "reassured" Repair;
    Listened "listened" Repair;
    Stayed "stayed" Repair self_only +;
    Waited "waited" Repair self_only +;
    Touch "touch" Repair;
    Humour "humour" Repair;
    TookItIn "took_it_in" Repair self_only +;
    NamedCycle "named_cycle" Other;
    Quiet "quiet" Other;
    Other "other" Other;
}

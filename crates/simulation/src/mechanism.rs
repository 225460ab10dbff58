use serde::{Serialize, Serializer};

use crate::dice::Dice;
use crate::logged::Logged;
use crate::{
    Climbing, Couple, Excited, Naming, Plan, Repairing, Reversing, Segments, Stretches, Turns,
    change_points, climbing, evenings, excited, naming, repairing, reversing, stretches, turns,
};

/// What a simulation draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mechanism {
    /// A couple with something of everything.
    Evenings,
    /// Strict turn-taking, and a loop in one direction of it.
    Loop,
    /// Strict turn-taking with random classes: no loop.
    TurnTaking,
    /// The same with roles that differ by night: no loop.
    Nights,
    /// Several messages in a row, in bursts, with random classes: no loop.
    Bursts,
    /// Moves that set off moves (a Hawkes process).
    Excitation,
    /// Times with more and with fewer episodes.
    Phases,
    /// Fewer episodes after a mark.
    Change,
    /// Strength that climbs along an episode.
    Escalation,
    /// Who reaches out changes with a rupture.
    Reversal,
    /// Repairs that come at a steady hazard, and reach the other or don't.
    Repair,
    /// Space asked for with a time named, and without.
    PauseTime,
    /// The same, where naming the time changes nothing.
    PauseTimeAlike,
    /// The cycle named, or not.
    NamedCycle,
    /// Good stretches of some length.
    GoodStretches,
}

impl Serialize for Mechanism {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// The parameters of what was drawn, each as its type says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the types within say what they are")]
pub enum Parameters {
    Evenings(Couple),
    Turns(Turns),
    Excited(Excited),
    Segments(Segments),
    Climbing(Climbing),
    Reversing(Reversing),
    Repairing(Repairing),
    Naming(Naming),
    Stretches(Stretches),
}

impl Mechanism {
    /// All of them.
    pub const ALL: [Mechanism; 15] = [
        Mechanism::Evenings,
        Mechanism::Loop,
        Mechanism::TurnTaking,
        Mechanism::Nights,
        Mechanism::Bursts,
        Mechanism::Excitation,
        Mechanism::Phases,
        Mechanism::Change,
        Mechanism::Escalation,
        Mechanism::Reversal,
        Mechanism::Repair,
        Mechanism::PauseTime,
        Mechanism::PauseTimeAlike,
        Mechanism::NamedCycle,
        Mechanism::GoodStretches,
    ];

    /// Its name in truth.json and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Mechanism::Evenings => "evenings",
            Mechanism::Loop => "loop",
            Mechanism::TurnTaking => "turn_taking",
            Mechanism::Nights => "nights",
            Mechanism::Bursts => "bursts",
            Mechanism::Excitation => "excitation",
            Mechanism::Phases => "phases",
            Mechanism::Change => "change",
            Mechanism::Escalation => "escalation",
            Mechanism::Reversal => "reversal",
            Mechanism::Repair => "repair",
            Mechanism::PauseTime => "pause_time",
            Mechanism::PauseTimeAlike => "pause_time_alike",
            Mechanism::NamedCycle => "named_cycle",
            Mechanism::GoodStretches => "good_stretches",
        }
    }

    pub(crate) fn draw(self, plan: &Plan, per_week: f64, dice: &mut Dice) -> (Parameters, Logged) {
        let turns = |turns| of(Parameters::Turns, turns::draw(plan, per_week, turns));
        let named = |naming| of(Parameters::Naming, naming::draw(plan, per_week, naming));
        let cut = |segments| of(Parameters::Segments, change_points::draw(plan, segments));
        match self {
            Mechanism::Evenings => of(Parameters::Evenings, evenings::draw(plan, per_week, dice)),
            Mechanism::Loop => turns(Turns::with_a_loop()),
            Mechanism::TurnTaking => turns(Turns::by_chance(dice)),
            Mechanism::Nights => turns(Turns::by_night(dice)),
            Mechanism::Bursts => turns(Turns::in_bursts(dice)),
            Mechanism::Excitation => of(Parameters::Excited, excited::draw(plan, per_week, dice)),
            Mechanism::Phases => cut(Segments::phases(plan, per_week, dice)),
            Mechanism::Change => cut(Segments::change(plan, per_week, dice)),
            Mechanism::Escalation => of(Parameters::Climbing, climbing::draw(plan, per_week)),
            Mechanism::Reversal => of(Parameters::Reversing, reversing::draw(plan, per_week, dice)),
            Mechanism::Repair => of(Parameters::Repairing, repairing::draw(plan, per_week, dice)),
            Mechanism::PauseTime => named(Naming::a_time(dice)),
            Mechanism::PauseTimeAlike => named(Naming::a_time_in_vain(dice)),
            Mechanism::NamedCycle => named(Naming::the_cycle(dice)),
            Mechanism::GoodStretches => of(Parameters::Stretches, stretches::draw(plan, dice)),
        }
    }
}

fn of<P>(named: fn(P) -> Parameters, (parameters, logged): (P, Logged)) -> (Parameters, Logged) {
    (named(parameters), logged)
}

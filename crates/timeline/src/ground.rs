use domain::Role;

use crate::view::Layout;

/// Where things stand from top to bottom, in pixels.
pub(crate) struct Ground {
    pub height: f64,
    pub plot: [f64; 2],
    pub lanes: [f64; 2],
    /// How far under its mark (on the side of the other lane) a mend dot stands.
    pub beneath: f64,
    /// The longest bar of a bin.
    pub bar: f64,
    /// Baseline of the first row of moments' labels, and how many rows there are.
    pub labels: (f64, usize),
    /// Top and bottom of the line of "close".
    pub close: Option<[f64; 2]>,
    /// Top and height of the overview.
    pub overview: Option<[f64; 2]>,
}

impl Layout {
    pub(crate) fn ground(self) -> Ground {
        match self {
            Layout::Full => Ground {
                height: 532.0,
                plot: [24.0, 424.0],
                lanes: [130.0, 306.0],
                beneath: 30.0,
                bar: 58.0,
                labels: (396.0, 3),
                close: Some([442.0, 494.0]),
                overview: Some([508.0, 22.0]),
            },
            Layout::Strip => Ground {
                height: 150.0,
                plot: [22.0, 126.0],
                lanes: [46.0, 102.0],
                beneath: 15.0,
                bar: 17.0,
                labels: (134.0, 2),
                close: None,
                overview: None,
            },
        }
    }
}

impl Ground {
    pub(crate) fn lane(&self, role: Role) -> f64 {
        self.lanes[role.index()]
    }

    /// Halfway between the lanes.
    pub(crate) fn between(&self) -> f64 {
        f64::midpoint(self.lanes[0], self.lanes[1])
    }

    /// The place of a mend dot under a mark of this lane.
    pub(crate) fn beneath(&self, role: Role) -> f64 {
        self.lane(role) + toward(role) * self.beneath
    }
}

/// 1 for down, -1 for up: the direction of the other lane.
pub(crate) fn toward(role: Role) -> f64 {
    match role {
        Role::A => 1.0,
        Role::B => -1.0,
    }
}

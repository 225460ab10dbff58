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
    /// Top and bottom of the thin lines.
    pub lines: Option<[f64; 2]>,
    /// Top and height of the overview.
    pub overview: Option<[f64; 2]>,
}

impl Layout {
    pub(crate) fn ground(self) -> Ground {
        match self {
            Layout::Full => Ground {
                height: 404.0,
                plot: [22.0, 318.0],
                lanes: [92.0, 232.0],
                beneath: 26.0,
                bar: 46.0,
                labels: (288.0, 3),
                lines: Some([330.0, 370.0]),
                overview: Some([382.0, 20.0]),
            },
            Layout::Strip => Ground {
                height: 150.0,
                plot: [22.0, 126.0],
                lanes: [46.0, 102.0],
                beneath: 15.0,
                bar: 17.0,
                labels: (134.0, 2),
                lines: None,
                overview: None,
            },
        }
    }
}

impl Ground {
    /// Without room for thin lines, for a view in which none is wanted.
    pub(crate) fn without_lines(self) -> Ground {
        let room = self.lines.map_or(0.0, |[top, bottom]| bottom - top + 12.0);
        Ground {
            height: self.height - room,
            lines: None,
            overview: self.overview.map(|[y, height]| [y - room, height]),
            ..self
        }
    }

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

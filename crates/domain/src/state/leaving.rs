use super::State;
use crate::{ExportBody, Revision, Role, Taken};

impl State {
    /// When a partner left, milliseconds since 1970, UTC. Their name and colour stay: the other's
    /// own tellings speak of them.
    pub fn left_ms(&self, role: Role) -> Option<i64> {
        self.left[role.index()]
    }

    /// What was taken out: by both together, and by the reader alone.
    pub fn exports(&self) -> &[Taken] {
        &self.exports
    }

    pub(super) fn take_out(&mut self, revision: &Revision, body: &ExportBody) {
        self.exports.push(Taken {
            scope: revision.scope,
            body: body.clone(),
            recorded_ms: revision.recorded_ms,
        });
    }
}

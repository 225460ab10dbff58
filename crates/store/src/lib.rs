//! The journal file: revisions, chains, private blocks, migrations.

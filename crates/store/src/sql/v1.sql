-- Shared revisions: append-only. `salt` and `body` become NULL when a later revision of the same
-- author names the row as erased; nothing else ever changes.
CREATE TABLE revision (
    author      TEXT    NOT NULL CHECK (author IN ('a', 'b')),
    seq         INTEGER NOT NULL CHECK (seq >= 1),
    id          BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    prev        BLOB    NOT NULL CHECK (length(prev) = 32),
    subject     TEXT    NOT NULL,
    verb        TEXT    NOT NULL,
    zone        TEXT    NOT NULL,
    recorded_ms INTEGER NOT NULL,
    body_hash   BLOB    NOT NULL CHECK (length(body_hash) = 32),
    tag         BLOB    NOT NULL CHECK (length(tag) = 32),
    salt        BLOB    CHECK (length(salt) = 32),
    body        BLOB,
    PRIMARY KEY (author, seq),
    CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE TRIGGER revision_stays BEFORE DELETE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions are never deleted');
END;

CREATE TRIGGER revision_is_final BEFORE UPDATE ON revision
WHEN OLD.body IS NULL
    OR NEW.body IS NOT NULL
    OR NEW.salt IS NOT NULL
    OR NEW.author IS NOT OLD.author
    OR NEW.seq IS NOT OLD.seq
    OR NEW.id IS NOT OLD.id
    OR NEW.prev IS NOT OLD.prev
    OR NEW.subject IS NOT OLD.subject
    OR NEW.verb IS NOT OLD.verb
    OR NEW.zone IS NOT OLD.zone
    OR NEW.recorded_ms IS NOT OLD.recorded_ms
    OR NEW.body_hash IS NOT OLD.body_hash
    OR NEW.tag IS NOT OLD.tag
BEGIN
    SELECT RAISE(ABORT, 'revisions only ever lose their body');
END;

-- Each partner's private part: sealed blocks of 64 KiB. A save rewrites the first two, a lock all.
CREATE TABLE private_block (
    author  TEXT    NOT NULL CHECK (author IN ('a', 'b')),
    number  INTEGER NOT NULL CHECK (number >= 0),
    content BLOB    NOT NULL CHECK (length(content) = 65536),
    PRIMARY KEY (author, number)
) STRICT;

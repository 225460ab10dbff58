SELECT id, seq, prev, subject, verb, zone, recorded_ms, body_hash, tag, salt, body
FROM revision NOT INDEXED
WHERE rowid = :row AND author = :author

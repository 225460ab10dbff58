SELECT author, id, seq, prev, subject, verb, zone, recorded_ms, body_hash, tag, salt, body
FROM revision NOT INDEXED
ORDER BY rowid

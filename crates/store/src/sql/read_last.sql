SELECT id, seq, prev, subject, verb, zone, recorded_ms, body_hash, tag, salt, body
FROM revision
WHERE author = :author
ORDER BY seq DESC
LIMIT 1

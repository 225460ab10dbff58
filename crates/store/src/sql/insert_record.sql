INSERT INTO revision
    (author, seq, id, prev, subject, verb, zone, recorded_ms, body_hash, tag, salt, body)
VALUES
    (:author, :seq, :id, :prev, :subject, :verb, :zone, :recorded_ms, :body_hash, :tag, :salt, :body)

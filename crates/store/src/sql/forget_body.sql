UPDATE revision
SET salt = NULL, body = NULL
WHERE author = :author AND seq = :seq AND body IS NOT NULL

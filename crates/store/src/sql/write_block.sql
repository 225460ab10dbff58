INSERT INTO private_block (author, number, content)
VALUES (:author, :number, :content)
ON CONFLICT (author, number) DO UPDATE SET content = excluded.content

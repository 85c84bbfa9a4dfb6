-- Which migrations were applied.

-- name: last_migration()^
SELECT coalesce(max(number), 0) AS number FROM migration;

-- name: note_migration(number)^
INSERT INTO migration (number) VALUES (:number) RETURNING number;

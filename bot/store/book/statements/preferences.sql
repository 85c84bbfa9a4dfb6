-- How listeners want to be answered.

-- name: preference_of(listener)^
SELECT language, titles, private, history FROM preference WHERE listener = :listener;

-- name: keep_preference(listener, language, titles, private, history)^
INSERT INTO preference (listener, language, titles, private, history)
VALUES (:listener, :language, :titles, :private, :history)
ON CONFLICT (listener) DO UPDATE SET
    language = excluded.language, titles = excluded.titles, private = excluded.private, history = excluded.history
RETURNING listener;

-- What listeners were shown.

-- name: note_shown(listener, ballad, moment)^
INSERT INTO history (listener, ballad, moment) VALUES (:listener, :ballad, :moment)
ON CONFLICT (listener, ballad) DO UPDATE SET moment = excluded.moment
RETURNING ballad;

-- name: history_of(listener)
SELECT ballad, moment FROM history WHERE listener = :listener ORDER BY moment DESC, ballad;

-- name: forget_shown(listener, ballad)^
DELETE FROM history WHERE listener = :listener AND ballad = :ballad RETURNING ballad;

-- name: oldest_shown()^
SELECT min(moment) AS moment FROM history;

-- name: sweep_history(before)
DELETE FROM history WHERE moment < :before RETURNING ballad;

-- name: forget_history(listener)
DELETE FROM history WHERE listener = :listener RETURNING ballad;

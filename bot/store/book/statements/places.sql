-- What is kept of places. Like all statements here, in SQL that SQLite and PostgreSQL both read.

-- name: memory_and_round(place, filters)^
SELECT memory.turn, memory.shown, round.catalogue, round.seed, round.began, round.position, round.waiting
FROM memory LEFT JOIN round ON round.place = memory.place AND round.filters = :filters
WHERE memory.place = :place;

-- name: remember(place, turn, shown)^
-- Nothing is written, and nothing returned, if somebody else remembered something in the meantime.
INSERT INTO memory (place, turn, shown) VALUES (:place, :turn, :shown)
ON CONFLICT (place) DO UPDATE SET turn = excluded.turn, shown = excluded.shown
WHERE memory.turn = excluded.turn - 1
RETURNING turn;

-- name: keep_round(place, filters, catalogue, seed, began, position, waiting, shown)^
-- Only after what it belongs to was remembered: of two rounds at once, that of the first.
INSERT INTO round (place, filters, catalogue, seed, began, position, waiting)
SELECT :place, :filters, :catalogue, :seed, :began, :position, :waiting
FROM memory WHERE place = :place AND shown = :shown
ON CONFLICT (place, filters) DO UPDATE SET
    catalogue = excluded.catalogue, seed = excluded.seed, began = excluded.began,
    position = excluded.position, waiting = excluded.waiting
RETURNING place;

-- name: today(place)^
SELECT day, ballad FROM today WHERE place = :place;

-- name: keep_today(place, day, ballad, instead_day, instead_ballad)^
-- Nothing is written, and nothing returned, if somebody else kept one in the meantime.
INSERT INTO today (place, day, ballad) VALUES (:place, :day, :ballad)
ON CONFLICT (place) DO UPDATE SET day = excluded.day, ballad = excluded.ballad
WHERE today.day = :instead_day AND today.ballad = :instead_ballad
RETURNING place;

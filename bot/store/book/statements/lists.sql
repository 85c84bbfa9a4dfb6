-- The lists that listeners gave names.

-- name: lists_of(listener)
SELECT list, name, shared FROM named_list WHERE listener = :listener ORDER BY called;

-- name: list_of(listener, list)^
SELECT list, name, shared FROM named_list WHERE listener = :listener AND list = :list;

-- name: hold_lists(listener)
-- Changes nothing, but until the end of the transaction nobody else gets beyond this. Where there are no lists nobody
-- waits, and need not.
UPDATE named_list SET shared = shared WHERE listener = :listener RETURNING list;

-- name: make_list(listener, list, name, called, moment, most)^
-- Nothing is made, and nothing returned, if there is one of that name or there are enough.
INSERT INTO named_list (listener, list, name, called, shared, moment)
SELECT :listener, :list, :name, :called, 0, :moment
WHERE (SELECT count(*) FROM named_list WHERE listener = :listener) < :most
ON CONFLICT DO NOTHING
RETURNING list;

-- name: rename_list(listener, list, name, called)^
-- Nothing is changed, and nothing returned, if another one has that name.
UPDATE named_list SET name = :name, called = :called
WHERE listener = :listener AND list = :list AND NOT EXISTS (
    SELECT 1 FROM named_list AS other WHERE other.listener = :listener AND other.called = :called AND other.list <> :list
)
RETURNING list;

-- name: share_list(listener, list)^
UPDATE named_list SET shared = 1 WHERE listener = :listener AND list = :list RETURNING list;

-- name: delete_list(listener, list)
DELETE FROM named_list WHERE listener = :listener AND list = :list RETURNING list;

-- name: empty_list(listener, list)
DELETE FROM list_entry WHERE listener = :listener AND list = :list RETURNING ballad;

-- name: put_on_list(listener, list, ballad, moment)^
-- Only on a list that is there, and only what has a heart.
INSERT INTO list_entry (listener, list, ballad, moment)
SELECT :listener, :list, :ballad, :moment FROM named_list
WHERE listener = :listener AND list = :list
    AND EXISTS (SELECT 1 FROM mark WHERE listener = :listener AND ballad = :ballad AND sign = 'heart')
ON CONFLICT (listener, list, ballad) DO UPDATE SET moment = excluded.moment
RETURNING list;

-- name: take_off_list(listener, list, ballad)^
DELETE FROM list_entry WHERE listener = :listener AND list = :list AND ballad = :ballad RETURNING list;

-- name: lists_with(listener, ballad)
SELECT list FROM list_entry WHERE listener = :listener AND ballad = :ballad;

-- name: ballads_on(listener, list)
-- What loses its heart leaves the lists (see migration 004). The heart is asked for all the same: in PostgreSQL it may
-- be taken back in the moment in which the ballad is put on a list.
SELECT list_entry.ballad FROM list_entry
JOIN mark ON mark.listener = list_entry.listener AND mark.ballad = list_entry.ballad AND mark.sign = 'heart'
WHERE list_entry.listener = :listener AND list_entry.list = :list
ORDER BY list_entry.moment DESC, list_entry.ballad;

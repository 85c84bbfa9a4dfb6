-- What stood on a list and lost its heart stayed there, unseen.
DELETE FROM list_entry WHERE NOT EXISTS (
    SELECT 1 FROM mark
    WHERE mark.listener = list_entry.listener AND mark.ballad = list_entry.ballad AND mark.sign = 'heart'
);

-- only SQLite
-- A ballad whose heart is taken back, or that is put away, leaves the lists with it: in the statement of the press.
CREATE TRIGGER mark_heart_gone AFTER UPDATE OF sign ON mark WHEN old.sign = 'heart' AND new.sign <> 'heart'
BEGIN DELETE FROM list_entry WHERE listener = new.listener AND ballad = new.ballad; END;

-- only PostgreSQL
CREATE FUNCTION mark_heart_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN DELETE FROM list_entry WHERE listener = new.listener AND ballad = new.ballad; RETURN NULL; END
$$;

-- only PostgreSQL
CREATE TRIGGER mark_heart_gone AFTER UPDATE OF sign ON mark
FOR EACH ROW WHEN (old.sign = 'heart' AND new.sign <> 'heart') EXECUTE FUNCTION mark_heart_gone();

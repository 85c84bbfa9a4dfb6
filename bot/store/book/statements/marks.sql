-- What listeners say of ballads.

-- name: press_mark(listener, ballad, sign, moment, at_once)^
-- Pressing again takes back; pressing the same at once, within "at_once" milliseconds, changes nothing. Which button
-- was pressed last follows from what stands there: where it was taken back, the one of before.
INSERT INTO mark (listener, ballad, sign, before, moment) VALUES (:listener, :ballad, :sign, 'none', :moment)
ON CONFLICT (listener, ballad) DO UPDATE SET
    sign = CASE
        WHEN excluded.sign = CASE mark.sign WHEN 'none' THEN mark.before ELSE mark.sign END
            AND abs(excluded.moment - mark.moment) < :at_once THEN mark.sign
        WHEN excluded.sign = mark.sign THEN 'none'
        ELSE excluded.sign END,
    before = CASE
        WHEN excluded.sign = CASE mark.sign WHEN 'none' THEN mark.before ELSE mark.sign END
            AND abs(excluded.moment - mark.moment) < :at_once THEN mark.before
        ELSE mark.sign END,
    moment = excluded.moment
RETURNING sign, before;

-- name: put_mark(listener, ballad, sign, moment)^
INSERT INTO mark (listener, ballad, sign, before, moment) VALUES (:listener, :ballad, :sign, 'none', :moment)
ON CONFLICT (listener, ballad) DO UPDATE SET sign = excluded.sign, before = mark.sign, moment = excluded.moment
RETURNING sign, before;

-- name: marks_of(listener)
SELECT ballad, sign, moment FROM mark WHERE listener = :listener AND sign <> 'none' ORDER BY moment DESC, ballad;

-- name: put_away(listener)
SELECT ballad FROM mark WHERE listener = :listener AND sign = 'away';

-- name: sweep_marks(before)
DELETE FROM mark WHERE sign = 'none' AND moment < :before RETURNING ballad;

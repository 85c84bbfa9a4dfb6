-- What a place (a channel, or a listener by themselves) was shown last, newest first: "ballad:artist ballad:artist".
-- "turn" counts every ballad it was ever shown, and guards against two writers at once.
CREATE TABLE memory (
    place TEXT NOT NULL PRIMARY KEY,
    turn BIGINT NOT NULL,
    shown TEXT NOT NULL
);

-- How far a place has come in the shuffle of one filter. "waiting" was drawn and not
-- shown yet, in the form of "shown".
CREATE TABLE round (
    place TEXT NOT NULL,
    filters TEXT NOT NULL,
    catalogue TEXT NOT NULL,
    seed BIGINT NOT NULL,
    began BIGINT NOT NULL,
    position BIGINT NOT NULL,
    waiting TEXT NOT NULL,
    PRIMARY KEY (place, filters)
);

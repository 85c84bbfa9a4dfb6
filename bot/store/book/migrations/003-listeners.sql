-- What a listener said of a ballad: "heart", "away" (not for me), or "none" where it was taken back. "before" is what
-- stood there before the last press, so that a press can be undone and a second one at once changes nothing.
-- Moments are milliseconds since 1970, UTC.
CREATE TABLE mark (
    listener BIGINT NOT NULL,
    ballad TEXT NOT NULL,
    sign TEXT NOT NULL CHECK (sign IN ('heart', 'away', 'none')),
    before TEXT NOT NULL CHECK (before IN ('heart', 'away', 'none')),
    moment BIGINT NOT NULL,
    PRIMARY KEY (listener, ballad)
);

-- What was taken back is swept out by its moment.
CREATE INDEX mark_taken_back ON mark (moment) WHERE sign = 'none';

-- A list that a listener gave a name. "called" is the name as it is compared: no two of a listener are called the same.
-- "shared" is 1 once others may read it.
CREATE TABLE named_list (
    listener BIGINT NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    called TEXT NOT NULL,
    shared BIGINT NOT NULL,
    moment BIGINT NOT NULL,
    PRIMARY KEY (listener, list),
    UNIQUE (listener, called)
);

-- Which ballads stand on it.
CREATE TABLE list_entry (
    listener BIGINT NOT NULL,
    list TEXT NOT NULL,
    ballad TEXT NOT NULL,
    moment BIGINT NOT NULL,
    PRIMARY KEY (listener, list, ballad)
);

-- When a ballad was last shown to a listener.
CREATE TABLE history (
    listener BIGINT NOT NULL,
    ballad TEXT NOT NULL,
    moment BIGINT NOT NULL,
    PRIMARY KEY (listener, ballad)
);

-- What is older than is kept is swept out by its moment.
CREATE INDEX history_by_moment ON history (moment);

-- How a listener wants to be answered. An empty language is that of their Discord; 1 is yes, 0 no.
CREATE TABLE preference (
    listener BIGINT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    titles TEXT NOT NULL,
    private BIGINT NOT NULL,
    history BIGINT NOT NULL
);

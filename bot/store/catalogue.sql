-- The catalogue as the bot reads it. Made anew from the data files and never changed afterwards.
-- Numbers run from the best known down, so that the order of numbers is the order of every answer.
-- An entry is a value of bot/core/models.py as JSON. Indexes are made when everything is in.

CREATE TABLE mood (
    mood TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL
) STRICT;

CREATE TABLE collection (
    key TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL
) STRICT;

-- Ids that nothing has any more, and which to take instead: what people kept still leads somewhere.
CREATE TABLE renamed (
    old TEXT NOT NULL PRIMARY KEY,
    new TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE artist (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    entry TEXT NOT NULL
) STRICT;

-- A drama, film or other work that ballads were made for. A ballad knows it by its seat: the order of reading.
CREATE TABLE work (
    number INTEGER PRIMARY KEY,
    seat INTEGER NOT NULL UNIQUE,
    entry TEXT NOT NULL
) STRICT;

CREATE TABLE ballad (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    artist TEXT NOT NULL,
    work INTEGER,
    entry TEXT NOT NULL
) STRICT;

-- Every key by which somebody or something is found: bot/core/names.py makes them. A tier is a range of numbers, from
-- the best known down: whatever a key begins with, a few tiers hold enough of it, so that no look-up reads all of it.
CREATE TABLE artist_name (
    way INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    number INTEGER NOT NULL,
    PRIMARY KEY (way, tier, key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballad_name (
    way INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    number INTEGER NOT NULL,
    PRIMARY KEY (way, tier, key, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_name (
    way INTEGER NOT NULL,
    tier INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    number INTEGER NOT NULL,
    PRIMARY KEY (way, tier, key, number)
) STRICT, WITHOUT ROWID;

-- What the names sound like, in pieces of three letters, for names with a slip in them. Rows are numbers.
CREATE VIRTUAL TABLE artist_sound USING fts5 (sounds, letters UNINDEXED, tokenize = 'trigram', detail = 'none');
CREATE VIRTUAL TABLE ballad_sound USING fts5 (sounds, letters UNINDEXED, tokenize = 'trigram', detail = 'none');

-- The words of titles and of what they mean, for those who remember them in another order or form.
CREATE VIRTUAL TABLE ballad_words USING fts5 (words, tokenize = 'porter unicode61', detail = 'none', content = '');

-- How many rows have a piece: the rarest pieces of what was typed are looked for.
CREATE TABLE artist_piece (piece TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE ballad_piece (piece TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- A bucket is what a filter selects: all, a mood, a decade, a mood of a decade, a collection. Of the versions of one
-- song it holds one.
CREATE TABLE bucket (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- Who stands in a bucket, in each order: ranks are dense from 0, and a shelf holds the numbers of a hundred of them as
-- JSON, so that a page or a random pick is one read by key.
CREATE TABLE shelf (
    bucket INTEGER NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('best', 'newest', 'title')),
    shelf INTEGER NOT NULL,
    ballads TEXT NOT NULL,
    PRIMARY KEY (bucket, sort, shelf)
) STRICT, WITHOUT ROWID;

-- Which ballads have a sky, a season or a story, from the best known down.
CREATE TABLE scene (
    thing TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (thing, number)
) STRICT, WITHOUT ROWID;

-- Titles that sound like words of crisis: who names one of them asks for a song.
CREATE TABLE title_in_crisis (title TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- As much of a ballad as a taste looks at (bot/core/taste.py): hundreds are read for one choice.
CREATE TABLE sketch (
    number INTEGER PRIMARY KEY,
    entry TEXT NOT NULL
) STRICT;

-- How large a part of all ballads has a trait (bot/core/taste.py), of every facet but the singers.
CREATE TABLE trait (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    share REAL NOT NULL,
    PRIMARY KEY (facet, value)
) STRICT, WITHOUT ROWID;

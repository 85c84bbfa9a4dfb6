-- The catalogue as the bot reads it. Made anew from the data files and never changed afterwards.
-- Numbers run from the best known down, so that the order of numbers is the order of every answer.
-- An entry is a value of bot/core/models.py as JSON.

CREATE TABLE mood (
    mood TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL
) STRICT;

CREATE TABLE artist (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entry TEXT NOT NULL
) STRICT;

CREATE TABLE ballad (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    artist TEXT NOT NULL,
    entry TEXT NOT NULL
) STRICT;

-- Every key by which an artist or a ballad is found: bot/core/names.py makes them.
CREATE TABLE name (
    kind TEXT NOT NULL CHECK (kind IN ('artist', 'ballad')),
    key TEXT NOT NULL CHECK (key <> ''),
    number INTEGER NOT NULL,
    PRIMARY KEY (kind, key, number)
) STRICT, WITHOUT ROWID;

-- A bucket is what a filter selects: all, a mood, a decade, a mood of a decade, an artist.
CREATE TABLE bucket (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;

-- Where a ballad stands in a bucket: ranks are dense from 0, so that a page or a random pick is one read by key.
CREATE TABLE standing (
    bucket INTEGER NOT NULL,
    sort TEXT NOT NULL CHECK (sort IN ('best', 'newest', 'title')),
    rank INTEGER NOT NULL,
    ballad INTEGER NOT NULL,
    PRIMARY KEY (bucket, sort, rank)
) STRICT, WITHOUT ROWID;

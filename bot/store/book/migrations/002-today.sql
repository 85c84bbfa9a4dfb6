-- The ballad of the last day on which somebody in a place asked for one; "day" is written as 2026-11-22.
CREATE TABLE today (
    place TEXT NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    ballad TEXT NOT NULL
);

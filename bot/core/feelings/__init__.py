"""Reading how somebody feels from their own words, in three languages, offline, in well under a millisecond.

`reader.MoodReader.read_mood(text, locale)` is the way in. What it knows stands in data/feelings: sentences, from which
scripts in training/ make small integer weights, and a lexicon.
"""

"""The domain in pure Python: ballads, artists, moods, choosing and paging. Knows neither Discord nor SQL."""

"""The verify page: anybody's phone checks a paper in its own browser."""

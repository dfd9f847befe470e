"""Readers of printed codes: they yield bytes, and know nothing of what these mean."""

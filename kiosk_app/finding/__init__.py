"""Finding a service by what a person says they want, in their own words: pure, nothing is kept."""

"""The clerk's page: the answers of a printed form, read from its code."""

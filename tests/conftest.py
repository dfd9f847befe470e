"""What every test shares."""

from __future__ import annotations

from hypothesis import settings

# The same cases at each run, and no limit on a case's time: two cores may be busy elsewhere.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

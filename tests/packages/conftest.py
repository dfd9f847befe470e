"""Packages are installed as root, for minutes: only `make test-packages` runs these tests."""

from __future__ import annotations

import os

collect_ignore_glob = [] if os.environ.get("PACKAGE_TESTS") else ["test_*.py"]

"""Scanners of sheets. No driver yet: see docs/devices/later.md."""

"""Readers of chip cards. No driver yet: see docs/devices/later.md."""

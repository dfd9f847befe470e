"""Validators of banknotes. No driver yet: see docs/devices/later.md."""

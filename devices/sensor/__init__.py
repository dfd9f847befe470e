"""Switches: door, tray, jack."""

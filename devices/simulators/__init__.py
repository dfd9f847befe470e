"""Devices of our own that speak the real wire, keep what they are sent, and break by name."""

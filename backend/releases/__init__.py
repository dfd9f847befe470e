"""Versions that kiosks fetch: keys and their ceremony, publishing, roll-out, taking back."""

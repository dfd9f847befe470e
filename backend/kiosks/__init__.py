"""The kiosks that the office knows, and how their requests are authenticated."""

"""`kiosk demo`: office, kiosk and device dock on one machine, without any hardware."""

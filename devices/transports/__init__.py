"""Lines that carry bytes to a device and back, each call bounded in time."""

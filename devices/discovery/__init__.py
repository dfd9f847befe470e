"""What is plugged in, what of it is known, and drivers that follow it."""

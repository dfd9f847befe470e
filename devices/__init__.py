"""Drivers for the machine's devices. Knows nothing of people or forms: scanners yield bytes."""

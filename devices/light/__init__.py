"""The status light above the machine."""

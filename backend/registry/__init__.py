"""The registry of residents. Synthetic: no row describes a real person."""

"""From a record in the registry to a sealed certificate, and what became of its sheets."""

"""Printers of pages and of slips."""

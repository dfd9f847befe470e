"""What the office has released: fetched, proved, and kept through a power cut."""

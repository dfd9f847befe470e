"""Who saw, changed, approved, published what: a record chained by hash."""

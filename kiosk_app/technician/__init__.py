"""Service mode: who opens it, what it shows, and what it has done. No Qt."""

"""What people have agreed to, and what the office answers them about their data."""

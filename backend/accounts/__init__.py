"""Who works at the office: accounts, roles, the second factor, lock-out."""

"""What a person lays on the scanner: bytes in, fields or a known error out. Pure."""

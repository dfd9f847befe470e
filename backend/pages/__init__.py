"""What the office's few web pages share: their look, their files, their security headers."""

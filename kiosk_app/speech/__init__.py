"""Reading the screen aloud: what is said of it (pure), in which voice, and by which engine."""

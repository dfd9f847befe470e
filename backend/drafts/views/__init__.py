"""Pages of the room: each module is a page or two."""

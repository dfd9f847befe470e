"""The messages between kiosk and office. Pure: importing it loads no database and no network."""

"""What administrators tell kiosks: notices, closed services, hours."""

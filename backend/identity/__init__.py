"""Who stands at the kiosk: sign-in by phone. The office is the client, the kiosk holds nothing."""

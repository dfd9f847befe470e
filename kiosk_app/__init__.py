"""The kiosk: a fullscreen Qt application, and the `kiosk` command."""

"""The kiosk: a fullscreen Qt application, and the `kiosk` command."""

VERSION = "0.1.0"

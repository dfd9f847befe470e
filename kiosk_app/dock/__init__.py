"""The demo's second window: everything round the kiosk that a room would have.

The simulators behind it speak the wire; the kiosk cannot tell that it is a demo.
"""

"""The demo's second window: everything round the kiosk that a room would have.

The simulators behind it speak the wire; the kiosk cannot tell that it is a demo.
"""

from kiosk_app.viewmodels.immortal import keep_singletons_alive

# The dock's view-models are called as often as the kiosk's own.
keep_singletons_alive()

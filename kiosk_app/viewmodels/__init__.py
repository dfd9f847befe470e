"""One view-model a screen, and the bridge between the journey and the GUI thread."""

from kiosk_app.viewmodels.bare_imports import import_without_features
from kiosk_app.viewmodels.immortal import keep_singletons_alive

keep_singletons_alive()
import_without_features()

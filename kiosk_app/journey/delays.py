"""Every duration of the journey, in seconds, with its reason."""

from __future__ import annotations

from typing import Final

IDLE: Final = 75.0
"""Without a touch on a screen that asks something. A slow reader needs about a minute (F11)."""

WARNING: Final = 30.0
"""How long "Do you need more time?" stands: at least 20 s (docs/accessibility.md)."""

SIGN_IN_IDLE: Final = 300.0
"""The person looks at their phone, not at us; the code itself ends the wait."""

MOMENT: Final = 180.0
"""What "I need a moment" gives to a person who goes to fetch papers."""

TAKE_IDLE: Final = 90.0
"""From the last reminder that matters to the warning that the papers count as left."""

GONE: Final = 20.0
"""After the tray's sensor has seen the papers go: nobody else should find the session."""

REMIND: Final = 8.0
"""Between two reminders, by picture and sound, that papers lie ready."""

SLOW: Final = 10.0
"""After this a wait says that it takes longer than usual, and offers a way on."""

GOODBYE: Final = 6.0
"""How long "your data is deleted" stands before the welcome screen returns."""

HELP_SHOWN: Final = 15.0
"""How long the notice that help was called stays, unless it is closed before."""

SERVICE_IDLE: Final = 300.0
"""An open service mode that nobody touches closes: the technician has both hands in the machine,
yet whoever finds it open must not.
"""

DOOR_IDLE: Final = 60.0
"""Whoever opened the door of service mode without a PIN or card has gone."""

"""The stream by which the office tells kiosks that something has changed.

``POST events`` (body: ``EventsRequest``, signed as all requests) is answered by server-sent events
(HTML Living Standard, section 9.2)::

    : here                                  every HEARTBEAT seconds, so that a dead line shows
    event: changed
    data: {"release": 12}

An event says only that there is news: the kiosk then asks ``status``, and fetches what is new.
Nothing is lost where an event is, because a kiosk asks by itself within a minute.
"""

from __future__ import annotations

from typing import Final

from office_contract.messages import Message

HEARTBEAT: Final = 15.0
"""Seconds between two signs of life at most; a line silent for twice as long is dead."""
CHANGED: Final = "changed"
CONTENT_TYPE: Final = "text/event-stream"


class EventsRequest(Message):
    app_version: str = ""

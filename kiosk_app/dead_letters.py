"""What the outbox set aside, told to the office with each question how it stands."""

from __future__ import annotations

from office_contract.messages import MOST_DEAD_LETTERS, DeadLetter, StatusRequest
from offline_cache.errors import StoreError
from offline_cache.outbox import Outbox


def with_dead_letters(request: StatusRequest, outbox: Outbox) -> StatusRequest:
    """The oldest of them. Where the store cannot be read the line to the office still stands."""
    try:
        parked = outbox.dead_letters(MOST_DEAD_LETTERS)
    except StoreError:
        return request
    letters = tuple(
        DeadLetter(
            entry=entry.entry, kind=entry.kind.value, reason=entry.reason, since=entry.created
        )
        for entry in parked
    )
    return request.model_copy(update={"dead_letters": letters})

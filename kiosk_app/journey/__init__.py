"""What happens between a person's first touch and the last wipe. No Qt, no IO, no clock.

``machine.step(state, event) -> (state, effects)`` is the whole of it; ``kiosk_app.runner``
carries the effects out and brings their answers back as events.
"""

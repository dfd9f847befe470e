"""Speech of a running kiosk: made when somebody first wants to hear, for most never do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk_app.config import KeysConfig
from kiosk_app.log import Log
from kiosk_app.viewmodels.root import RootVm

if TYPE_CHECKING:
    from kiosk_app.speech.engine import Engine, Sound
    from kiosk_app.viewmodels.key_filter import KeyFilter
    from kiosk_app.viewmodels.narrator import Narrator, Player


class Mute:
    """A player for machines whose sounds go elsewhere: what is said can be read in ``said``."""

    def play(self, sound: Sound) -> None:
        pass

    def stop(self) -> None:
        pass


class ReadingAloud(QObject):
    """Lives on the GUI thread. ``stop`` before the window goes."""

    def __init__(
        self,
        root: RootVm,
        window: QQuickWindow,
        log: Log,
        keys: KeysConfig,
        parent: QObject | None = None,
        *,
        make: Callable[[], tuple[Engine, Player]] | None = None,
        mute: bool = False,
    ) -> None:
        """``make`` gives engine and player in place of eSpeak NG and the machine's sound;
        ``mute`` the player alone.
        """
        super().__init__(parent)
        self._root, self._window, self._log, self._keys = root, window, log, keys
        self._make = make if make is not None else self._voice
        self._mute = mute
        self._filter: KeyFilter | None = None
        self.narrator: Narrator | None = None
        if keys != KeysConfig():
            self._listen()
        if not root.speaks:
            log("speech-missing")
        root.changed.connect(self._follow)

    def stop(self) -> None:
        self._root.changed.disconnect(self._follow)
        if self._filter is not None:
            self._window.removeEventFilter(self._filter)
        if self.narrator is not None:
            self.narrator.close()
            self.narrator = None

    @Slot()
    def _follow(self) -> None:
        if self.narrator is not None or not self._root.speech.on:
            return
        from kiosk_app.viewmodels.narrator import Narrator  # noqa: PLC0415

        engine, player = self._make()
        self.narrator = Narrator(self._root, self._window, engine, player, parent=self)
        self.narrator.voiceless.connect(self._voiceless)
        self._listen().pressed.connect(self.narrator.hush)

    def _listen(self) -> KeyFilter:
        if self._filter is None:
            from kiosk_app.viewmodels.key_filter import KeyFilter, KeyTiming  # noqa: PLC0415

            timing = KeyTiming(self._keys.repeat_delay_seconds, self._keys.double_strike_seconds)
            self._filter = KeyFilter(timing, self)
            self._window.installEventFilter(self._filter)
        return self._filter

    def _voice(self) -> tuple[Engine, Player]:
        from kiosk_app.speech.engine import Espeak  # noqa: PLC0415

        if self._mute:
            return Espeak(), Mute()
        # Qt Multimedia is slow to load.
        from kiosk_app.viewmodels.voice_player import VoicePlayer  # noqa: PLC0415

        return Espeak(), VoicePlayer(self)

    @Slot(str)
    def _voiceless(self, why: str) -> None:
        self._log("speech-failed", error=why)

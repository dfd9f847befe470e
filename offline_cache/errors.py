"""Known failures of the offline cache. ``remedy`` is for the technician."""

from __future__ import annotations

from pathlib import Path

from office_contract.messages import ProblemReport
from office_contract.signing import problem_type
from office_contract.vocabulary import ProblemType


class OfflineCacheError(Exception):
    """Root of this package's errors. Messages and remedies never hold personal data."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


class StoreError(OfflineCacheError):
    """The store cannot be used."""

    def __init__(self, message: str, path: Path, remedy: str) -> None:
        super().__init__(message, remedy)
        self.path = path


class StoreDamagedError(StoreError):
    """The file is damaged, or was made with another key: no row of it can be trusted."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            f"the store {path} is damaged: {finding}",
            path,
            "Set the damaged file aside and start with an empty store; keep the file, which stays "
            "encrypted, and ask the office to compare its serials with this kiosk's.",
        )
        self.finding = finding


class StoreBusyError(StoreError):
    """Another process, usually the running kiosk, has the store open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"the store {path} is in use by another process",
            path,
            "Ask the running kiosk through its control socket, or stop it first.",
        )


class StoreTooNewError(StoreError):
    """The file was written by a later version of the program."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(
            f"the store {path} has version {version}, which this program does not know",
            path,
            "Install the later version of the program again.",
        )
        self.version = version


class StoreWriteError(StoreError):
    """The disk refused a write; nothing of the transaction was kept."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            f"the store {path} cannot be written: {finding}",
            path,
            "Free space on the disk, or replace it if it reports errors.",
        )


class LedgerBrokenError(OfflineCacheError):
    """A row's hash does not follow from the row before it."""

    def __init__(self, sequence: int) -> None:
        super().__init__(
            f"the ledger's chain is broken at row {sequence}",
            "Stop issuing on this kiosk and report the row to the office: the file was altered.",
        )
        self.sequence = sequence


class AlreadyIssuedError(OfflineCacheError):
    """A second serial for one sheet, or one serial for a second request, was about to be recorded
    (F2).
    """

    def __init__(self, request: str, sheet: int) -> None:
        super().__init__(f"sheet {sheet} of request {request} cannot have this serial")
        self.request = request
        self.sheet = sheet


class KeysError(OfflineCacheError):
    """A key file cannot be used."""

    def __init__(self, message: str, path: Path, remedy: str) -> None:
        super().__init__(message, remedy)
        self.path = path


class KeyPermissionsError(KeysError):
    """Others than the kiosk's own user could read or replace the key."""


class KeyDamagedError(KeysError):
    """The file does not hold a key, or none that this machine can ever open."""


class KeyLockedError(KeysError):
    """What opens the key is not there now: no TPM, no credential. The file itself may be good."""


class OfficeError(OfflineCacheError):
    """The office did not do what it was asked."""


class OfficeUnreachableError(OfficeError):
    """No answer: no line, no name, no certificate, too slow, or a gateway answered in its place.

    ``sent`` tells whether the office may have received the request. ``status`` is the HTTP status
    where anything answered at all, ``retry_after`` the seconds that it wants to be left alone.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: bool,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, "Check the network cable, the office's address and its service.")
        self.sent = sent
        self.status = status
        self.retry_after = retry_after


class OfficeProblemError(OfficeError):
    """The office answered with a problem (RFC 9457).

    ``kind`` is ``None`` for a problem that this version does not know. ``retry_after`` is in
    seconds, from the header of that name.
    """

    def __init__(self, problem: ProblemReport, retry_after: float | None = None) -> None:
        self.problem = problem
        self.kind: ProblemType | None = problem_type(problem.type)
        self.retry_after = retry_after
        name = self.kind.value if self.kind else f"status {problem.status}"
        super().__init__(f"the office refused: {name}", _REMEDIES.get(self.kind, ""))


_REMEDIES: dict[ProblemType | None, str] = {
    ProblemType.UNKNOWN_KIOSK: "Have the office take this kiosk in by the code on its screen.",
    ProblemType.SUSPENDED_KIOSK: "The office has taken this kiosk out of service: ask the office.",
    ProblemType.REVOKED_KIOSK: "The office has withdrawn this kiosk's key: ask the office.",
    ProblemType.BAD_SIGNATURE: "Compare the office's address here with the one the office serves.",
    ProblemType.CLOCK: "Set this machine's clock.",
}


class MalformedAnswerError(OfficeError):
    """Half an answer, another format, too large, or against the contract. Never quotes it."""

    def __init__(self, finding: str) -> None:
        super().__init__(
            f"the office's answer cannot be used: {finding}",
            "Compare the versions of kiosk and office.",
        )
        self.finding = finding


class ForeignAnswerError(OfficeError):
    """The answer belongs to another request, session or person: nothing of it is used (F1)."""

    def __init__(self, field: str) -> None:
        super().__init__(
            f"the office's answer is not to what was asked: {field} differs",
            "Stop issuing and report it to the office at once.",
        )
        self.field = field

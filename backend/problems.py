"""Known failures of a request: each one is answered by a problem that the kiosk has words for."""

from __future__ import annotations

from datetime import datetime

from office_contract.signing import PROBLEM_STATUS, problem_uri
from office_contract.vocabulary import ProblemType

TITLES = {
    ProblemType.BAD_SIGNATURE: "The request's signature is missing or wrong.",
    ProblemType.CLOCK: "The kiosk's clock differs too much from the office's.",
    ProblemType.REPLAY: "This signed request was received before.",
    ProblemType.UNKNOWN_KIOSK: "No kiosk is known by this key.",
    ProblemType.REVOKED_KIOSK: "This kiosk's key has been revoked.",
    ProblemType.SUSPENDED_KIOSK: "This kiosk has been taken out of service by the office.",
    ProblemType.MALFORMED: "The message does not follow the interface.",
    ProblemType.TOO_LARGE: "The message is too large.",
    ProblemType.NOT_FOUND: "There is nothing here.",
    ProblemType.NO_RECORD: "The registry holds no record of this person.",
    ProblemType.NO_BIRTH_RECORD: "The register of births has no entry of this person.",
    ProblemType.NO_MARRIAGE_RECORD: "The register of marriages has no entry of this person.",
    ProblemType.NO_DEATH_RECORD: "The register of deaths has no entry of this person.",
    ProblemType.SEVERAL_RECORDS: "The registry holds several records under this number.",
    ProblemType.NOT_RELATED: "The registry does not name the subject as such a relative.",
    ProblemType.NOT_SIGNED_IN: "No valid sign-in allows this.",
    ProblemType.SIGN_IN_USED: "This sign-in has been used for another paper.",
    ProblemType.NOT_OFFERED: "The office does not offer this paper now.",
    ProblemType.BUNDLE_TOO_OLD: "The kiosk's version of this paper is not the office's.",
    ProblemType.PROVIDER_AWAY: "The identity provider does not answer as it should.",
    ProblemType.CONFLICT: "The same id came before with another content.",
    ProblemType.WRONG_BOX: "The office cannot open this sealed request.",
    ProblemType.SLIP_UNKNOWN: "No request has this code, or none that has arrived yet.",
    ProblemType.SLIP_USED: "The paper of this slip has been taken.",
    ProblemType.SLIP_EXPIRED: "This slip is no longer good.",
    ProblemType.LEDGER_FORK: "The office has countersigned another history of this ledger.",
    ProblemType.RATE_LIMITED: "Too many requests.",
    ProblemType.INTERNAL: "The office has failed; its staff has been told.",
}


class ProblemError(Exception):
    """A known failure, ready to be answered (RFC 9457).

    ``detail`` says what a technician can do, and never repeats what was sent.
    ``retry_after`` is in seconds.
    """

    def __init__(
        self,
        problem: ProblemType,
        detail: str = "",
        *,
        office_time: datetime | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.detail = detail
        self.office_time = office_time
        self.retry_after = retry_after

    @property
    def status(self) -> int:
        return PROBLEM_STATUS[self.problem]

    def body(self) -> dict[str, str | int]:
        """Members of the problem document."""
        members: dict[str, str | int] = {
            "type": problem_uri(self.problem),
            "title": TITLES[self.problem],
            "status": self.status,
        }
        if self.detail:
            members["detail"] = self.detail
        if self.office_time is not None:
            members["office_time"] = self.office_time.isoformat()
        return members

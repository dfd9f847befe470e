"""Why a release, or one version of it, is not taken in."""

from __future__ import annotations

from typing import Final

from office_contract.releases import UpdateFault
from offline_cache.errors import OfflineCacheError

REMEDIES: Final = {
    UpdateFault.UNREACHABLE: "Check the network and the office's service.",
    UpdateFault.TOO_SLOW: "Check the line to the office: a release must come within minutes.",
    UpdateFault.ROLLBACK: "The office serves an older release than before: ask the office whether "
    "it restored a backup, and report it if it did not.",
    UpdateFault.FROZEN: "The office has not renewed its signatures: ask the office.",
    UpdateFault.MIXED: "The office serves parts of different releases: ask the office.",
    UpdateFault.BAD_SIGNATURE: "The release is not signed by the keys that this kiosk knows: "
    "report it to the office at once.",
    UpdateFault.ALTERED: "What came is not what was signed: report it to the office at once.",
    UpdateFault.TOO_LARGE: "More came than a release may hold: report it to the office.",
    UpdateFault.MALFORMED: "Something else answers in the office's place, for instance the page of "
    "a network's own: check the line.",
    UpdateFault.UNUSABLE: "Compare the versions of kiosk and office.",
    UpdateFault.NO_SPACE: "Free space on the disk; replace it if it reports errors.",
}


class UpdateError(OfflineCacheError):
    """The kiosk keeps what it has. ``fault`` says why, for the office and the technician."""

    def __init__(self, fault: UpdateFault) -> None:
        super().__init__(f"the release is not taken in: {fault.value}", REMEDIES[fault])
        self.fault = fault

"""Publishing a version, and who takes it: wider, no further, or back. Each is one transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _

from backend.accounts.models import Account
from backend.accounts.roles import Role
from backend.audit.record import record
from backend.issuance.issue import RECORDS
from backend.issuance.models import Fee, Service
from backend.releases.catalogue import files_of, newest_version, own_bundles
from backend.releases.models import KioskGroup, KioskReport, Release, ReleaseState
from backend.releases.repository import NotBegunError, begun, changing, online_keys, resign
from backend.releases.rollouts import MOST_KIOSKS, Stage, members
from forms.bundle import Bundle, BundleError, read_bundle
from forms.golden import golden_picture
from forms.inspection import inspect_files
from forms.package import GOLDEN, PackageError, pack
from forms.reading import Fault
from forms.schema import Kind

NO_CHARGE: Final = "Tờ khai: không thu phí"


class PublishError(Exception):
    """Nothing was published or changed; the message is a sentence for the publisher.

    Attributes:
        faults: What is wrong with the bundle, where that is the reason.
    """

    def __init__(self, sentence: str, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(sentence)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Ready:
    """A version that was checked, drawn and packed, as ``prepare`` made it of ``files``."""

    files: Mapping[str, bytes]
    code: str
    version: int
    effective_from: date
    bundle: Bundle
    package: bytes

    def is_of(self, files: Mapping[str, bytes], code: str, day: date) -> bool:
        """Whether it is what these files would give now."""
        return (
            (self.code, self.effective_from) == (code, day)
            and dict(self.files) == dict(files)
            and self.version == newest_version(code) + 1
        )


def publish(
    files: Mapping[str, bytes],
    *,
    code: str,
    account: Account | None,
    stage: Stage,
    effective_from: date,
    note: str,
    now: datetime,
    ready: Ready | None = None,
) -> Release:
    """Check the bundle, give it the next version, sign it and tell the kiosks.

    Args:
        files: The bundle's, by name. Version and first day in ``form.json`` are written anew.
        code: Of the paper.
        account: The publisher; ``None`` for a command at the office's own machine.
        stage: Who takes it first.
        effective_from: The day from which it is offered.
        note: What changed, for the office.
        now: Aware.
        ready: What ``prepare`` made, where this is called within a transaction: checking and
            drawing take a second or more, and nobody else could write meanwhile.

    Raises:
        PublishError: Faults in the bundle, no publisher, a paper the office cannot give.
        RepositoryError: There is no repository, or it would be too large.
        KeyFileError, StateError: A key of the office cannot be used.
    """
    _may(account)
    _fits(stage)
    if not begun():
        raise NotBegunError
    if ready is None or not ready.is_of(files, code, effective_from):
        ready = prepare(files, code, effective_from)
    with changing():
        release = _add(ready, account, stage, now, note=note)
        _service_of(ready.bundle)
        record(account, "release-published", str(release), _facts(release), now)
    return release


def widen(release: Release, stage: Stage, account: Account, now: datetime) -> Release:
    """Let more kiosks take it; one that was stopped goes on.

    Raises:
        PublishError: It was taken back, or fewer would take it than now.
        RepositoryError, KeyFileError, StateError: As ``publish``.
    """
    _may(account)
    _fits(stage)
    with changing():
        release = _current(release)
        if release.state == ReleaseState.ROLLING_OUT and stage.share < release.share:
            raise PublishError(_("Fewer kiosks than now cannot be chosen. Stop it instead."))
        release.state, release.held_by = ReleaseState.ROLLING_OUT, "[]"
        release.group, release.share = stage.group, stage.share
        _save(release)
        resign(now, online_keys())
        record(account, "release-widened", str(release), _facts(release), now)
    return release


def stop(release: Release, account: Account, now: datetime) -> Release:
    """Nobody else takes it; kiosks that have it keep it.

    Raises:
        PublishError: It was taken back.
        RepositoryError, KeyFileError, StateError: As ``publish``.
    """
    _may(account)
    with changing():
        release = _current(release)
        release.state = ReleaseState.STOPPED
        release.held_by = json.dumps(holders(release))
        _save(release)
        resign(now, online_keys())
        record(account, "release-stopped", str(release), _facts(release), now)
    return release


def take_back(release: Release, account: Account, note: str, now: datetime) -> Release:
    """Give everybody the content that was there before, as a new version, from today on.

    Nothing is issued in the version that was taken back any more.

    Returns:
        The new version.

    Raises:
        PublishError: It is not the newest, or there is nothing before it.
        RepositoryError, KeyFileError, StateError: As ``publish``.
    """
    _may(account)
    before = content_before(release)
    if before is None:
        raise PublishError(
            _("There is no earlier version to give back. Stop it, and close the service.")
        )
    code, today = release.code, timezone.localdate(now)
    ready = prepare(files_of(code, before), code, today)
    with changing():
        release = _current(release)
        if newest_version(code) != release.version:
            raise PublishError(_("There is a later version. Take that one back first."))
        bad = [one for one in _live(code) if _origin(one) == _origin(release)]
        Release.objects.filter(pk__in=[one.pk for one in bad]).update(
            state=ReleaseState.TAKEN_BACK, held_by="[]"
        )
        given = _add(ready, account, Stage.everybody(), now, note=note, content_of=before)
        facts = {**_facts(given), "instead_of": release.version, "content_of": before}
        record(account, "release-taken-back", str(release), facts, now)
    return given


def change_group(group: KioskGroup, now: datetime) -> None:
    """Sign anew what names the group, within the transaction in which its kiosks were changed.

    Raises:
        RepositoryError, KeyFileError, StateError: As ``publish``.
    """
    if len(members(group)) > MOST_KIOSKS:
        raise PublishError(_("A group has %d kiosks at most.") % MOST_KIOSKS)
    if begun():
        with changing():
            resign(now, online_keys())


def holders(release: Release) -> list[str]:
    """Names (``Kiosk.known_as``) of the kiosks that have said that they run this version."""
    held = []
    for report in KioskReport.objects.select_related("kiosk").order_by("kiosk__known_as"):
        running = json.loads(report.forms)
        if any((r["code"], r["version"]) == (release.code, release.version) for r in running):
            held.append(report.kiosk.known_as)
    return held


def prepare(files: Mapping[str, bytes], code: str, day: date) -> Ready:
    """The slow part of ``publish``: the next version, checked, drawn and packed.

    Raises:
        PublishError: As ``publish``.
    """
    version = newest_version(code) + 1
    content = dict(files)
    content.pop(GOLDEN, None)
    content["form.json"] = _dated(content.get("form.json", b""), version, day)
    report = inspect_files(content, code)
    if not report.sound:
        raise PublishError(_("The form has faults."), report.faults)
    try:
        bundle = read_bundle(content)
        content[GOLDEN] = golden_picture(bundle)
        package = pack(content)
    except (BundleError, PackageError) as e:
        raise PublishError(_("The form cannot be packed: %s") % e) from e
    _can_be_given(bundle)
    return Ready(dict(files), code, version, day, bundle, package)


def _dated(form_json: bytes, version: int, day: date) -> bytes:
    try:
        form = json.loads(form_json)
        form["version"] = version
        form["effective"] = {**form["effective"], "from": day.isoformat()}
    except (ValueError, KeyError, TypeError) as e:
        raise PublishError(_("The form cannot be read.")) from e
    return (json.dumps(form, ensure_ascii=False, indent=2) + "\n").encode()


def _can_be_given(bundle: Bundle) -> None:
    """A certificate's values come out of the registers, by the names of its fields."""
    form = bundle.form
    if form.kind is not Kind.CERTIFICATE:
        return
    own = own_bundles().get(form.code)
    if form.code not in RECORDS or own is None:
        raise PublishError(_("The office has no register for a certificate called %s.") % form.code)
    other = sorted(set(form.fields) ^ set(own.form.fields))
    if other:
        raise PublishError(
            _("A certificate's fields come out of the registers. None is added or left out: %s.")
            % ", ".join(other)
        )


def _add(
    ready: Ready,
    account: Account | None,
    stage: Stage,
    now: datetime,
    *,
    note: str,
    content_of: int | None = None,
) -> Release:
    code, version = ready.code, ready.version
    if newest_version(code) + 1 != version:
        raise PublishError(_("Another version was published a moment ago. Look at it first."))
    release = Release.objects.create(
        code=code,
        version=version,
        package=ready.package,
        sha256=hashlib.sha256(ready.package).hexdigest(),
        size=len(ready.package),
        effective_from=ready.bundle.form.effective_from,
        note=note,
        group=stage.group,
        share=stage.share,
        content_of=content_of,
        account=account,
        published_at=now,
        first_release=0,
    )
    release.first_release = resign(now, online_keys())
    release.save(update_fields=["first_release"])
    return release


def _service_of(bundle: Bundle) -> None:
    """A new paper is a new service: a form without a fee; kiosks do not give a certificate before
    its fee is entered.
    """
    service, made = Service.objects.get_or_create(code=bundle.form.code)
    if made and bundle.form.kind is Kind.FORM:
        Fee.objects.create(
            service=service,
            amount_vnd=0,
            basis=NO_CHARGE,
            effective_from=bundle.form.effective_from,
        )


def content_before(release: Release) -> int | None:
    """The newest version before it that everybody had, with other content, if there is one."""
    for one in _live(release.code):
        if one.version < release.version and one.for_all and _origin(one) != _origin(release):
            return one.version
    own = own_bundles().get(release.code)
    if own is None or own.form.version == _origin(release):
        return None
    return own.form.version


def _origin(release: Release) -> int:
    """The version that first had this content."""
    seen = release
    while seen.content_of is not None:
        earlier = Release.objects.filter(code=seen.code, version=seen.content_of).first()
        if earlier is None:
            return seen.content_of
        seen = earlier
    return seen.version


def _live(code: str) -> list[Release]:
    rows = Release.objects.filter(code=code).exclude(state=ReleaseState.TAKEN_BACK)
    return list(rows.defer("package").order_by("-version"))


def _current(release: Release) -> Release:
    """The row as it is now, under the lock."""
    row = Release.objects.defer("package").select_related("group").get(pk=release.pk)
    if row.state == ReleaseState.TAKEN_BACK:
        raise PublishError(_("It was taken back already."))
    return row


def _save(release: Release) -> None:
    release.save(update_fields=["state", "held_by", "group", "share"])


def _may(account: Account | None) -> None:
    if account is not None and (not account.is_active or Role.PUBLISHER not in account.roles()):
        raise PublishError(_("Only a publisher may do this."))


def _fits(stage: Stage) -> None:
    if stage.group is not None and len(members(stage.group)) > MOST_KIOSKS:
        raise PublishError(_("A group has %d kiosks at most.") % MOST_KIOSKS)


def _facts(release: Release) -> dict[str, str | int]:
    return {
        "effective_from": release.effective_from.isoformat(),
        "group": release.group.name if release.group is not None else "",
        "share": release.share,
        "sha256": release.sha256,
        "state": str(release.state),
    }

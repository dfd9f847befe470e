"""``office release-…``: the keys of releases, what people sign with them, and what is done when one
is lost. ``release-key`` and ``release-sign`` need neither a database nor a net.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from securesystemslib.signer import Key
    from tuf.api.metadata import Metadata


OFFLINE = ("root", "targets")
ROLES = (*OFFLINE, "forms", "snapshot", "timestamp")


class ReleaseCommandError(Exception):
    """Nothing was changed; the message says what to do."""


def add_release_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    get_ready: Callable[[], None],
) -> None:
    """``get_ready`` sets Django up and refuses a database that is not there."""
    key = commands.add_parser("release-key", help="make one person's key, on their own stick")
    key.add_argument("name", help="whose it is; letters without accents")
    _folder(key, "the stick")
    _passphrase(key)
    key.set_defaults(run=_guarded(_make_key))

    begin = commands.add_parser("release-begin", help="write what is to be signed at the beginning")
    begin.add_argument("--root-key", action="append", type=Path, required=True, metavar="PUB")
    begin.add_argument("--targets-key", action="append", type=Path, required=True, metavar="PUB")
    begin.add_argument("--threshold", type=int, default=2, help="how many of them sign (2)")
    _folder(begin, "where it is written, to be carried to them")
    begin.set_defaults(run=_guarded(_begin, get_ready))

    sign = commands.add_parser("release-sign", help="put one person's name to it; needs no net")
    sign.add_argument("files", nargs="+", type=Path, metavar="FILE", help="N.root.json and so on")
    sign.add_argument("--key", required=True, type=Path, metavar="FILE", help="NAME.key")
    _passphrase(sign)
    sign.set_defaults(run=_guarded(_sign))

    install = commands.add_parser("release-install", help="take in what enough people have signed")
    install.add_argument("folder", type=Path)
    install.set_defaults(run=_guarded(_install, get_ready))

    rotate = commands.add_parser(
        "release-rotate",
        help="new keys for a role, or a new year for root and targets",
        description="Writes what is to be signed. Without new keys root and targets keep theirs "
        "and get another year.",
    )
    rotate.add_argument("role", choices=ROLES)
    rotate.add_argument("--key", action="append", type=Path, metavar="PUB", default=[],
                        help="of root or targets: all who hold one from now on")  # fmt: skip
    rotate.add_argument("--threshold", type=int, help="how many of them sign; as before otherwise")
    _folder(rotate, "where it is written, to be carried to them")
    rotate.set_defaults(run=_guarded(_rotate, get_ready))

    lost = commands.add_parser(
        "release-lost",
        help="a key is lost or stolen: what is to be signed, and what to do",
        description="WHOSE is a person's name, a key's id, or forms, snapshot, timestamp.",
    )
    lost.add_argument("whose")
    lost.add_argument("--replacement", type=Path, metavar="PUB", help="that person's new key")
    _folder(lost, "where it is written, to be carried to them")
    lost.set_defaults(run=_guarded(_lost, get_ready))

    renew = commands.add_parser("release-renew", help="sign anew now what the office signs itself")
    renew.set_defaults(run=_guarded(_renew, get_ready))

    demo = commands.add_parser("release-demo-keys", help="all keys on this machine: for demos only")
    demo.set_defaults(run=_guarded(_demo, get_ready))


def _folder(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--to", required=True, type=Path, metavar="FOLDER", help=what)


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="instead of being asked for it"
    )


def _guarded(
    act: Callable[[argparse.Namespace], None], get_ready: Callable[[], None] | None = None
) -> Callable[[argparse.Namespace], int]:
    def run(arguments: argparse.Namespace) -> int:
        from backend.releases.ceremony import CeremonyError  # noqa: PLC0415 - slow to import
        from backend.releases.keys import KeyFileError  # noqa: PLC0415

        known: tuple[type[Exception], ...] = (CeremonyError, KeyFileError)
        if get_ready is not None:
            get_ready()
            from backend.releases.repository import RepositoryError  # noqa: PLC0415

            known = (*known, RepositoryError)
        try:
            act(arguments)
        except known as e:
            raise ReleaseCommandError(str(e)) from e
        except OSError as e:
            raise ReleaseCommandError(f"{e.filename}: {e.strerror}") from e
        return 0

    return run


def _make_key(arguments: argparse.Namespace) -> None:
    from backend.releases.keys import make_person_key  # noqa: PLC0415

    passphrase = _ask(arguments, again=True)
    key = make_person_key(arguments.name, arguments.to, passphrase)
    print(f"office: {arguments.name}.key stays with {arguments.name}; nobody else has it")
    print(f"office: hand over {arguments.name}.pub.json, and read out its id: {key.keyid[:16]}")


def _begin(arguments: argparse.Namespace) -> None:
    from backend.releases.ceremony import first_root, first_targets  # noqa: PLC0415
    from backend.releases.keys import ONLINE_ROLES  # noqa: PLC0415
    from backend.releases.repository import begun, online_keys  # noqa: PLC0415

    if begun():
        raise ReleaseCommandError("the repository has begun already; see release-rotate")
    root_keys, targets_keys = _public(arguments.root_key), _public(arguments.targets_key)
    now, keys = _now(), online_keys()
    online: Mapping[str, Key] = {role: keys.make(role) for role in ONLINE_ROLES}
    root = first_root(root_keys, targets_keys, online, arguments.threshold, now)
    _write(arguments.to, [root, first_targets(online["forms"], now)])


def _sign(arguments: argparse.Namespace) -> None:
    from backend.releases.ceremony import describe, missing_signatures, sign  # noqa: PLC0415
    from backend.releases.keys import (  # noqa: PLC0415
        needs_passphrase,
        read_person_key,
    )

    offered = [(path, _read(path)) for path in arguments.files]
    for path, metadata in offered:
        print(f"{path}:")
        before = _roots(path.parent).get(metadata.signed.version - 1)
        for line in describe(metadata.signed, before):
            print(f"  {line}")
    passphrase = _ask(arguments) if needs_passphrase(arguments.key) else None
    signer = read_person_key(arguments.key, passphrase)
    for path, metadata in offered:
        roots = _roots(path.parent)
        version = metadata.signed.version
        if metadata.signed.type == "root":
            delegators = [roots[n] for n in (version - 1, version) if n in roots]
        else:
            delegators = [roots[max(roots)]] if roots else []
        if not delegators:
            raise ReleaseCommandError(f"the root that names who signs {path} must lie beside it")
        sign(metadata, signer, delegators)
        path.write_bytes(metadata.to_bytes())
        missing = missing_signatures(metadata, delegators)
        print(f"office: signed {path}; " + (f"{missing} more to sign" if missing else "enough"))


def _install(arguments: argparse.Namespace) -> None:
    from backend.releases.repository import install, online_keys  # noqa: PLC0415

    for what in install(arguments.folder, _now(), online_keys()):
        print(f"office: installed {what}")


def _rotate(arguments: argparse.Namespace) -> None:
    from backend.releases.ceremony import next_root, next_targets  # noqa: PLC0415
    from backend.releases.repository import newest, online_keys  # noqa: PLC0415

    role, now = arguments.role, _now()
    if role not in OFFLINE and (arguments.key or arguments.threshold):
        raise ReleaseCommandError(f"the office makes the key of {role} itself: name none")
    root, targets = newest("root"), newest("targets")
    named = _public(arguments.key)
    thresholds = {role: arguments.threshold} if arguments.threshold else {}
    new: list[Metadata[Any]] = []
    if role == "root":
        changes = {"root": named} if named else {}
        new = [next_root(root.signed, changes, now, thresholds)]
    elif role == "targets":
        if named or thresholds:
            changes = {"targets": named} if named else {}
            new.append(next_root(root.signed, changes, now, thresholds))
        new.append(next_targets(targets.signed, None, now))
    elif role == "forms":
        new = [next_targets(targets.signed, online_keys().make("forms"), now)]
    else:
        new = [next_root(root.signed, {role: [online_keys().make(role)]}, now)]
    _write(arguments.to, new)


def _lost(arguments: argparse.Namespace) -> None:
    from backend.releases.ceremony import next_root, next_targets, without  # noqa: PLC0415
    from backend.releases.repository import newest, online_keys  # noqa: PLC0415

    whose, now = arguments.whose, _now()
    root, targets = newest("root"), newest("targets")
    if whose in ROLES and whose not in OFFLINE:
        if arguments.replacement is not None:
            raise ReleaseCommandError(f"the office makes the key of {whose} itself: name none")
        keys = online_keys()
        if whose == "forms":
            _write(arguments.to, [next_targets(targets.signed, keys.make("forms"), now)])
            print("Until it is installed, whoever has the key can have signed what looks like a")
            print("version, but not the snapshot that names it: kiosks do not take it.")
        else:
            # Whoever has the one may have driven the other's numbers up; new keys forget both.
            both = {role: [keys.make(role)] for role in ("snapshot", "timestamp")}
            _write(arguments.to, [next_root(root.signed, both, now)])
        return
    changes: dict[str, Sequence[Key]] = {}
    for role in OFFLINE:
        left = without(root.signed, role, whose)
        if left is not None:
            changes[role] = left + _public([arguments.replacement] if arguments.replacement else [])
    if not changes:
        raise ReleaseCommandError(f"no key of {whose} is named in root {root.signed.version}")
    new: list[Metadata[Any]] = [next_root(root.signed, changes, now)]
    if "targets" in changes:
        new.append(next_targets(targets.signed, None, now))
    _write(arguments.to, new)
    if arguments.replacement is None:
        print("The others still reach the threshold. Make a new key soon: the next loss may not be")
        print("made good (release-rotate).")


def _renew(_arguments: argparse.Namespace) -> None:
    from backend.releases.repository import online_keys, renew  # noqa: PLC0415

    renewed = renew(_now(), online_keys(), everything=True)
    number = renewed.pop("snapshot")
    print(f"office: renewed {', '.join(sorted(renewed))}; this is release {number}")


def _demo(_arguments: argparse.Namespace) -> None:
    from django.conf import settings  # noqa: PLC0415 - after set-up

    from backend.releases.demo import make_demo_repository  # noqa: PLC0415
    from backend.releases.repository import begun, online_keys  # noqa: PLC0415

    if begun():
        print("office: the repository has begun already; nothing was changed")
        return
    folder = settings.OFFICE_STATE / "release-demo-keys"
    make_demo_repository(folder, online_keys(), _now())
    print(f"office: DEMO: all keys of the releases lie on this machine, in {folder}.")
    print("office: DEMO: never use this repository for kiosks that people trust.")


def _write(folder: Path, metadata: Sequence[Metadata[Any]]) -> None:
    """Into the folder to carry, with the root that is installed, so that changes can be seen."""
    from backend.releases.ceremony import describe  # noqa: PLC0415
    from backend.releases.repository import begun, newest  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    before = None
    if begun():
        current = newest("root")
        before = current.signed
        path = folder / f"{before.version}.root.json"
        path.write_bytes(current.to_bytes())
    for one in metadata:
        path = folder / f"{one.signed.version}.{one.signed.type}.json"
        path.write_bytes(one.to_bytes())
        print(f"{path}:")
        for line in describe(one.signed, before):
            print(f"  {line}")
    names = " ".join(f"{one.signed.version}.{one.signed.type}.json" for one in metadata)
    print(f"office: carry {folder} to each who signs:  office release-sign {names} --key NAME.key")
    print(f"office: then, here:  office release-install {folder}")


def _public(paths: Sequence[Path]) -> list[Key]:
    from backend.releases.keys import read_public_key  # noqa: PLC0415

    return [read_public_key(path) for path in paths]


def _read(path: Path) -> Metadata[Any]:
    from backend.releases.ceremony import CeremonyError, read  # noqa: PLC0415

    kind = path.name.removesuffix(".json").rpartition(".")[2]
    if kind not in OFFLINE:
        raise ReleaseCommandError(f"{path}: only root and targets are signed by people")
    try:
        return read(path.read_bytes(), kind)
    except CeremonyError as e:
        raise ReleaseCommandError(f"{path}: {e}") from e


def _roots(folder: Path) -> dict[int, Any]:
    """Root by version, of those that lie in ``folder``."""
    roots = [_read(path).signed for path in folder.glob("*.root.json")]
    return {root.version: root for root in roots}


def _ask(arguments: argparse.Namespace, *, again: bool = False) -> bytes:
    if arguments.passphrase_file is not None:
        content: bytes = arguments.passphrase_file.read_bytes()
        return content.strip()
    if not sys.stdin.isatty():
        raise ReleaseCommandError("the passphrase is asked for at a terminal: --passphrase-file")
    passphrase = getpass.getpass("Passphrase: ")
    if again and getpass.getpass("Once more: ") != passphrase:
        raise ReleaseCommandError("the two passphrases differ")
    return passphrase.encode()


def _now() -> datetime:
    return datetime.now(UTC)

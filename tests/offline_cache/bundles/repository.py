"""A release repository on loopback, made and spoilt at will."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from types import TracebackType
from typing import Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

from office_contract.releases import (
    FORMS_PATHS,
    FORMS_ROLE,
    METADATA_PATH,
    TARGETS_PATH,
    target_path,
)

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_COMPACT = JSONSerializer(compact=True)
Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


def signer(number: int) -> CryptoSigner:
    """The same key for the same number, always."""
    key = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
    return CryptoSigner(key, SSlibKey.from_crypto(key.public_key()))


ROOT_KEYS = (1, 2, 3)
TARGETS_KEYS = (4, 5, 6)
FORMS_KEY, SNAPSHOT_KEY, TIMESTAMP_KEY = 7, 8, 9


class Repository:
    """What it signs is right unless a test says otherwise; ``files`` is what is served.

    ``files``: address below the office to its bytes. ``answers``: what is done there instead.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.hashes = True
        self.root = Root(consistent_snapshot=True, expires=NOW + timedelta(days=365))
        self.set_keys("root", ROOT_KEYS, 2)
        self.set_keys("targets", TARGETS_KEYS, 2)
        self.set_keys("snapshot", (SNAPSHOT_KEY,), 1)
        self.set_keys("timestamp", (TIMESTAMP_KEY,), 1)
        forms_key = signer(FORMS_KEY).public_key
        role = DelegatedRole(FORMS_ROLE, [forms_key.keyid], 1, True, paths=list(FORMS_PATHS))
        self.targets = Targets(
            expires=NOW + timedelta(days=365),
            delegations=Delegations({forms_key.keyid: forms_key}, {FORMS_ROLE: role}),
        )
        self.forms = Targets(expires=NOW + timedelta(days=180))
        self.snapshot = Snapshot(
            expires=NOW + timedelta(days=14),
            meta={"targets.json": MetaFile(1), f"{FORMS_ROLE}.json": MetaFile(1)},
        )
        self.timestamp = Timestamp(expires=NOW + timedelta(days=2))
        self.publish_root(ROOT_KEYS[:2])
        self.publish_targets()
        self.publish_forms()
        self.publish_snapshot()

    def set_keys(self, role: str, numbers: tuple[int, ...], threshold: int) -> None:
        for keyid in list(self.root.roles[role].keyids):
            self.root.revoke_key(keyid, role)
        for number in numbers:
            self.root.add_key(signer(number).public_key, role)
        self.root.roles[role].threshold = threshold

    def add(self, code: str, version: int, data: bytes, **custom: Any) -> TargetFile:
        """Put a package among the targets; ``custom`` overrides parts of its roll-out."""
        rollout = {
            "code": code,
            "version": version,
            "effective_from": "2026-01-01",
            "kiosks": [],
            "share": 100,
            **custom,
        }
        return self.add_at(target_path(code, version), data, rollout)

    def add_at(self, path: str, data: bytes, custom: Any) -> TargetFile:
        target = TargetFile.from_data(path, data, ["sha256"])
        target.unrecognized_fields = {"custom": custom} if custom is not None else {}
        self.forms.targets[path] = target
        folder, _, name = path.rpartition("/")
        self.files[f"{TARGETS_PATH}{folder}/{target.hashes['sha256']}.{name}"] = data
        return target

    def release(self) -> int:
        """Sign what has changed: the next release. Its number."""
        self.forms.version += 1
        self.publish_forms()
        self.snapshot.version += 1
        self.publish_snapshot()
        return self.snapshot.version

    def publish_root(self, numbers: tuple[int, ...]) -> None:
        self._serve(f"{self.root.version}.root.json", self.root, numbers)

    def rotate_root(self, signed_by: tuple[int, ...]) -> None:
        self.root.version += 1
        self.publish_root(signed_by)

    def publish_targets(self, signed_by: tuple[int, ...] = TARGETS_KEYS[:2]) -> None:
        data = self._serve(f"{self.targets.version}.targets.json", self.targets, signed_by)
        self.snapshot.meta["targets.json"] = self._meta(self.targets.version, data)

    def publish_forms(self, signed_by: tuple[int, ...] = (FORMS_KEY,)) -> None:
        data = self._serve(f"{self.forms.version}.{FORMS_ROLE}.json", self.forms, signed_by)
        self.snapshot.meta[f"{FORMS_ROLE}.json"] = self._meta(self.forms.version, data)

    def publish_snapshot(self, signed_by: tuple[int, ...] = (SNAPSHOT_KEY,)) -> None:
        name = f"{self.snapshot.version}.snapshot.json"
        data = self._serve(name, self.snapshot, signed_by)
        self.timestamp.snapshot_meta = self._meta(self.snapshot.version, data)
        self.timestamp.version += 1
        self.publish_timestamp()

    def publish_timestamp(self, signed_by: tuple[int, ...] = (TIMESTAMP_KEY,)) -> None:
        self._serve("timestamp.json", self.timestamp, signed_by)

    def _meta(self, version: int, data: bytes) -> MetaFile:
        if not self.hashes:
            return MetaFile(version)
        return MetaFile.from_data(version, data, ["sha256"])

    def _serve(self, name: str, signed: Any, numbers: tuple[int, ...]) -> bytes:
        metadata = Metadata(signed)
        for number in numbers:
            metadata.sign(signer(number), append=True)
        data = metadata.to_bytes(_COMPACT)
        self.files[f"{METADATA_PATH}{name}"] = data
        return data


class Server:
    """Serves a repository; files that are not there answer 404."""

    def __init__(self, repository: Repository) -> None:
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                repository.asked.append(self.path)
                answer = repository.answers.get(self.path)
                if answer is not None:
                    answer(self)
                    self.close_connection = True
                    return
                content = repository.files.get(self.path)
                reply(self, 200 if content is not None else 404, content or b"")

            def log_message(self, *args: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def reply(handler: http.server.BaseHTTPRequestHandler, status: int, content: bytes) -> None:
    handler.send_response(status)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)


def day(number: int) -> date:
    return date(2026, 11, number)

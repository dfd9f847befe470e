"""The office at the far end of a line, as a process of its own: TLS, and answers cut in two.

``python -m tests.torture.link_office FOLDER KEY``: certificate and key lie in ``FOLDER``, ``KEY``
is the kiosk's public key in hex, with which every request is checked. Commands come as lines;
each is answered by one line of JSON::

    < halve          every answer of the office is cut in the middle of its body, and TLS with it
    < halve-requests  only of those to requests that were queued
    < whole          no more
    < forget         all lines are dropped, as when the machine at this end is started anew
    < seen           > {"requests": {"entry": 2}, "whole": {"entry": 1}}   how often each came,
                     and how often its answer went out whole

It listens on every address: its network namespace holds nothing but the line.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import sys
import threading
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from office_contract.messages import Accepted, BoxKey, OfficeStatus, ServiceState, TrustList
from office_contract.signing import Endpoint
from office_contract.vocabulary import ProblemType
from tests.journeys.liar import Said, _handler, half
from tests.kiosk_app.issued import TRUST_LIST
from tests.kiosk_app.permitted import permit_for
from tests.offline_cache.stub_office import Reply, Seen, StubOffice, problem

PORT: Final = 8443
HOST: Final = "10.77.0.1"
ADDRESS: Final = f"https://{HOST}:{PORT}"
CODE: Final = "CT07"


class FarOffice(StubOffice):
    """Knows itself by the address that kiosks know."""

    @property
    def address(self) -> str:
        return ADDRESS

    @property
    def near(self) -> tuple[str, int]:
        return "127.0.0.1", self._server.server_port


class Line:
    """TLS before the office, through which every answer goes."""

    def __init__(self, office: FarOffice, tls: ssl.SSLContext) -> None:
        self.halving = "whole"
        """The last word of ``halve``, ``halve-requests`` and ``whole``."""
        self.requests: Counter[str] = Counter()
        self.whole: Counter[str] = Counter()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("", PORT), _handler(office.near, self._alter))
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]
        plain = self._server.get_request

        def get_request() -> tuple[socket.socket, Any]:
            # The handshake is the handler's: one that never ends must not keep others out.
            sock, peer = plain()
            secure = tls.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
            with self._lock:
                self._open = {one for one in self._open if one.fileno() >= 0} | {secure}
            return secure, peer

        self._server.get_request = get_request  # type: ignore[method-assign]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def forget(self) -> None:
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def _alter(self, path: str, question: bytes, said: Said) -> Said:
        entry = json.loads(question).get("entry") if path.endswith("/request") else None
        if entry is not None:
            self.requests[entry] += 1
        if self.halving == "halve" or (self.halving == "halve-requests" and entry is not None):
            return half({}, said)
        if entry is not None:
            self.whole[entry] += 1
        return said


def replies(kiosk: Ed25519PublicKey) -> dict[str, Reply]:
    now = datetime.now(UTC)
    status = OfficeStatus(
        time=now,
        office="Hải Châu",
        services=(ServiceState(code=CODE, available=True, fee_vnd=0, fee_waived=True),),
        permit=permit_for(kiosk.public_bytes_raw(), now),
    )
    box = BoxKey(key_id="ab" * 8, public_key="09" + "00" * 31, valid_until=now + timedelta(days=1))
    keys = TrustList(keys=TRUST_LIST.keys, box_keys=(box,), verify_address=f"{ADDRESS}/V".upper())
    known: Mapping[Endpoint, Reply] = {
        Endpoint.STATUS: Reply(status.model_dump_json().encode()),
        Endpoint.KEYS: Reply(keys.model_dump_json().encode()),
        Endpoint.SIGN_IN: problem(ProblemType.PROVIDER_AWAY),
    }
    missing = problem(ProblemType.NOT_FOUND)
    return {endpoint.value: known.get(endpoint, missing) for endpoint in Endpoint}


def accepts(seen: Seen) -> Reply:
    return Reply(Accepted(entry=json.loads(seen.body)["entry"]).model_dump_json().encode())


def main(folder: Path, key: str) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(folder / "office.pem", folder / "office.key")
    kiosk = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    with FarOffice(kiosk, lambda: datetime.now(UTC)) as office:
        office.replies.update(replies(kiosk))
        for endpoint in (Endpoint.REQUEST, Endpoint.HELP, Endpoint.OUTCOME, Endpoint.CONSENT):
            office.replies[endpoint.value] = accepts
        line = Line(office, tls)
        say(ready=True)
        for word in map(str.strip, sys.stdin):
            match word:
                case "halve" | "halve-requests" | "whole":
                    line.halving = word
                    say(halving=word)
                case "forget":
                    line.forget()
                    say(forgotten=True)
                case "seen":
                    say(requests=dict(line.requests), whole=dict(line.whole))


def say(**words: Any) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])

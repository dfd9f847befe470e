"""What proves the office's releases is loaded with the first that there is."""

from __future__ import annotations

import json
import subprocess
import sys

RARE = ("tuf", "securesystemslib", "pkcs11", "asn1crypto", "cryptography.x509")
"""Of a release, and of the technician's test of the network."""


def test_what_no_person_needs_is_not_loaded_with_the_kiosk() -> None:
    code = (
        "import json, sys, kiosk_app.assembly, kiosk_app.drivers, kiosk_app.shell;"
        f"print(json.dumps([name for name in {RARE} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert json.loads(done.stdout) == []

"""Asks an IPP printer itself how it is: a spooler knows only what the last job brought to light."""

from __future__ import annotations

import http.client
import ssl
from urllib.parse import urlsplit

from devices.errors import DeviceError, ProtocolError, TransportError
from devices.printer.ipp_codec import MAX_ANSWER, Answer, read_answer
from devices.status import Action
from devices.transports.api import NoDeviceError

_PORT = 631


def ask(uri: str, request: bytes, within: float) -> Answer:
    """``uri`` is ``ipp://`` or ``ipps://``; ``request`` is one of ``ipp_codec``; ``within`` bounds
    each step of the line, in seconds.

    Raises ``NoDeviceError`` if nobody listens, ``TransportError`` if the line breaks or stays
    silent, ``ProtocolError`` if the answer is none.
    """
    parts = urlsplit(uri)
    if parts.scheme not in ("ipp", "ipps") or not parts.hostname:
        raise DeviceError(f"{uri} is no address of an IPP printer", Action.CONFIGURATION)
    connection = _connect(parts.scheme, parts.hostname, parts.port or _PORT, within)
    headers = {"Content-Type": "application/ipp"}
    try:
        connection.request("POST", parts.path or "/", request, headers)
        response = connection.getresponse()
        body = response.read(MAX_ANSWER + 1)
    except ConnectionRefusedError as e:
        raise NoDeviceError(f"{uri}: nobody listens", Action.RESET) from e
    except (OSError, http.client.HTTPException) as e:
        raise TransportError(f"{uri}: {e or type(e).__name__}", Action.RESET) from e
    finally:
        connection.close()
    if response.status != http.client.OK or len(body) > MAX_ANSWER:
        raise ProtocolError(
            f"{uri}: HTTP {response.status}, {len(body)} bytes", Action.CONFIGURATION
        )
    return read_answer(body)


def _connect(scheme: str, host: str, port: int, within: float) -> http.client.HTTPConnection:
    if scheme == "ipp":
        return http.client.HTTPConnection(host, port, timeout=within)
    # A printer's certificate is its own work: the line is kept from listeners, not proved.
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(host, port, timeout=within, context=context)

"""Files of a release over HTTP, each with an end: in bytes, and in seconds.

Nothing that comes in here is trusted; the metadata proves it afterwards.
"""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import requests
from tuf.api.exceptions import (
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    SlowRetrievalError,
)
from tuf.ngclient import FetcherInterface
from urllib3.exceptions import HTTPError, ReadTimeoutError

from offline_cache.bounded_http import TooLargeError, TooSlowError, read_body
from offline_cache.delays import Timeouts


class OfficeFetcher(FetcherInterface):
    """Fetches with a session of ``offline_cache.client.office_session``.

    Args:
        session: the line to the office.
        timeouts: limits of each file.
        most: bytes of any file, whatever the metadata allows.
        total: seconds for all files together.
    """

    def __init__(
        self, session: requests.Session, timeouts: Timeouts, most: int, total: float
    ) -> None:
        self._session = session
        self._timeouts = timeouts
        self._most = most
        self._deadline = time.monotonic() + total

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """The content at ``url``, in memory.

        Raises:
            DownloadLengthMismatchError: it is longer than ``max_length``; the rest is not read.
            DownloadHTTPError: any status but 200.
            SlowRetrievalError: not whole in time.
            DownloadError: no answer, or a broken one.
        """
        deadline = min(self._deadline, time.monotonic() + self._timeouts.total)
        if time.monotonic() >= deadline:
            raise SlowRetrievalError("the whole release takes too long")
        try:
            with self._session.get(
                url,
                timeout=(self._timeouts.connect, self._timeouts.read),
                allow_redirects=False,
                stream=True,
                headers={"Accept": "*/*"},
            ) as response:
                if response.status_code != requests.codes.ok:
                    raise DownloadHTTPError(f"status {response.status_code}", response.status_code)
                if response.headers.get("Content-Encoding", "identity") != "identity":
                    raise DownloadError("compressed, which was not asked for")
                return read_body(response, deadline, min(max_length, self._most))
        except TooLargeError as error:
            raise DownloadLengthMismatchError("longer than it may be") from error
        except (TooSlowError, ReadTimeoutError, requests.exceptions.ReadTimeout) as error:
            raise SlowRetrievalError("the office is too slow") from error
        except (requests.exceptions.RequestException, HTTPError) as error:
            raise DownloadError("the office cannot be reached") from error

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        yield io.BytesIO(self.download_bytes(url, max_length))

    def _fetch(self, url: str) -> Iterator[bytes]:
        yield self.download_bytes(url, self._most)

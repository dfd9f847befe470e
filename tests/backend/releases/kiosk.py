"""A kiosk's side by python-tuf's own client, over Django's test client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from django.test import Client
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from office_contract.releases import METADATA_PATH, TARGETS_PATH

OFFICE = "http://office.example"


class TestClientFetcher(FetcherInterface):
    """Fetches from the office's views."""

    __test__ = False

    def __init__(self) -> None:
        self.fetched: list[str] = []
        self.altered: dict[str, bytes] = {}
        """What somebody on the way puts in place of a path's answer."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = url.removeprefix(OFFICE)
        self.fetched.append(path)
        if path in self.altered:
            return iter([self.altered[path]])
        response = Client().get(path)
        if response.status_code != 200:
            raise DownloadHTTPError(path, response.status_code)
        return iter([response.content])


class UpdatingKiosk:
    """Keeps its trusted metadata in ``folder``; its first root is that of the office."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.fetcher = TestClientFetcher()
        self.root = Client().get(f"{METADATA_PATH}1.root.json").content

    def updater(self) -> Updater:
        return Updater(
            metadata_dir=str(self.folder),
            metadata_base_url=OFFICE + METADATA_PATH,
            target_base_url=OFFICE + TARGETS_PATH,
            target_dir=str(self.folder),
            fetcher=self.fetcher,
            bootstrap=self.root,
        )

    def refreshed(self) -> Updater:
        updater = self.updater()
        updater.refresh()
        return updater

    def fetch(self, path: str) -> bytes | None:
        """A target's bytes, everything checked; None if it is not there."""
        updater = self.refreshed()
        info = updater.get_targetinfo(path)
        if info is None:
            return None
        return Path(updater.download_target(info, str(self.folder / "target.zip"))).read_bytes()

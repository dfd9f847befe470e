"""One of the office's worker processes on a leash: an order in a line, what came of it in a line.

An order names a kiosk, a service and the messages to give it, one after the other; the answer
lists each one's answer or problem. ``Workers`` lets several processes begin the same moment.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from office_contract.messages import Message
from tests.backend.processes import ROOT, environment

Order = dict[str, Any]
Done = dict[str, Any]
END_WITHIN = 20.0


def order(kiosk: str, service: str, *messages: Message) -> Order:
    """``kiosk`` is its key id."""
    return {
        "kiosk": kiosk,
        "service": service,
        "messages": [message.model_dump(mode="json") for message in messages],
    }


class Workers:
    """Processes of one office, until the end of the ``with``."""

    def __init__(self, count: int, state: Path, **more: str) -> None:
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.backend.worker"],
                env=environment(state, DJANGO_SETTINGS_MODULE="backend.settings", **more),
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(count)
        ]

    def __enter__(self) -> Self:
        try:
            for process in self._processes:
                assert self._answer(process) == ["ready"]
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        for process in self._processes:
            process.communicate(timeout=END_WITHIN)

    def together(self, orders: Sequence[Order]) -> list[list[Done]]:
        """Give every process its order, and only then wait for their answers."""
        assert len(orders) <= len(self._processes)
        busy = self._processes[: len(orders)]
        for process, wanted in zip(busy, orders, strict=True):
            assert process.stdin is not None
            process.stdin.write(json.dumps(wanted) + "\n")
        for process in busy:
            assert process.stdin is not None
            process.stdin.flush()
        return [self._answer(process) for process in busy]

    def one(self, wanted: Order) -> list[Done]:
        return self.together([wanted])[0]

    @staticmethod
    def _answer(process: subprocess.Popen[str]) -> list[Any]:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, "the worker has ended"
        found: list[Any] = json.loads(line)
        return found


def main() -> None:
    """What runs in the process."""
    import django

    django.setup()
    services = _services()
    _say(["ready"])
    for line in sys.stdin:
        wanted = json.loads(line)
        serve = services[wanted["service"]]
        _say([serve(wanted["kiosk"], message) for message in wanted["messages"]])


def _services() -> Mapping[str, Callable[[str, Done], Done]]:
    from django.utils import timezone

    from backend.issuance import issue, reports, waiting
    from backend.kiosks.models import Kiosk
    from backend.problems import ProblemError
    from office_contract.messages import (
        CollectRequest,
        IssueRequest,
        OutcomeReport,
        QueuedRequest,
    )

    def answering(kind: type[Message], function: Callable[..., Message]) -> Callable[..., Done]:
        def serve(key_id: str, message: Done) -> Done:
            kiosk = Kiosk.objects.get(key_id=key_id)
            try:
                answer = function(kiosk, kind.model_validate(message), timezone.now())
            except ProblemError as e:
                return {"problem": e.problem.value}
            return answer.model_dump(mode="json")

        return serve

    return {
        "request": answering(QueuedRequest, waiting.accept),
        "collect": answering(CollectRequest, waiting.collect),
        "issue": answering(IssueRequest, issue.issue),
        "outcome": answering(OutcomeReport, reports.report_outcome),
        "enrol": _enrol,
        "approve": _approve,
        "guessed": _guessed,
        "found": _found,
    }


def _enrol(key_id: str, message: Done) -> Done:
    from django.utils import timezone

    from backend.kiosks.enrolment import enrol

    kiosk = enrol(name="x", place="x", public_key=message["public_key"], now=timezone.now())
    assert kiosk.key_id == key_id
    return {}


def _guessed(key_id: str, message: Done) -> Done:
    """As if ``message["count"]`` wrong codes had been typed at this kiosk half an hour ago."""
    from datetime import timedelta

    from django.utils import timezone

    from backend.issuance.models import WrongCode
    from backend.kiosks.models import Kiosk

    kiosk = Kiosk.objects.get(key_id=key_id)
    earlier = timezone.now() - timedelta(minutes=30)
    WrongCode.objects.all().delete()
    WrongCode.objects.bulk_create(
        WrongCode(kiosk=kiosk, at=earlier) for _ in range(message["count"])
    )
    return {}


def _approve(key_id: str, message: Done) -> Done:
    """What sign-in and phone leave behind: an approved sign-in for this ``SignInRequest``."""
    from datetime import timedelta

    from django.utils import timezone

    from backend.identity.models import SignIn
    from backend.issuance.models import WaitingRequest
    from backend.kiosks.models import Kiosk

    now = timezone.now()
    waits = WaitingRequest.objects.get(collection=message["collection"])
    name = f"sign-in-{message['request']}"
    SignIn.objects.create(
        sign_in=name,
        kiosk=Kiosk.objects.get(key_id=key_id),
        session=message["session"],
        request=message["request"],
        code=message["code"],
        subject=message["subject"],
        language=message["language"],
        declared_number=waits.declared_number,
        waiting_request=waits,
        state=SignIn.State.APPROVED,
        interval=1,
        next_poll_at=now,
        created_at=now,
        expires_at=now + timedelta(minutes=5),
        person_number=waits.declared_number,
    )
    return {"sign_in": name}


def _found(_key_id: str, message: Done) -> Done:
    """What is in the database about the entry ``message["entry"]``."""
    from backend.issuance.models import IssuedPaper, WaitingRequest, WrongCode

    rows = WaitingRequest.objects.filter(entry=message["entry"])
    papers = IssuedPaper.objects.filter(waiting_request__in=rows).order_by("pk")
    return {
        "requests": rows.count(),
        "used": rows.exclude(used_at=None).count(),
        "papers": list(papers.values_list("serial", "replaces__serial")),
        "wrong_codes": WrongCode.objects.count(),
    }


def _say(what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()

"""An answer in parts: where the next one goes on, as a text to hand back.

It pins the day, the moment and the position too, so that all parts are of one answer, whatever is recorded meanwhile.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from adapters.cli.terminal.settings import BadSetting
from domain.kernel.rules import N_, say
from projections.engine.question import Asked, Question


def going_on(question: Question[Any], asked: Asked, key: tuple[Any, ...]) -> str:
    """What to ask the next part of an answer with."""
    days = [asked.on.isoformat(), asked.from_.isoformat(), asked.until.isoformat(), asked.now.isoformat()]
    text = json.dumps([question.verb, asked.known_at, *days, *key], ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def after(question: Question[Any], asked: Asked, text: str) -> Asked:
    """The question, to be answered from there on. Raises ``BadSetting``."""
    try:
        verb, known_at, on, from_, until, now, *key = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        known = min(int(known_at), asked.known_at)
        day, first, last = (date.fromisoformat(one) for one in (on, from_, until))
        if verb != question.verb or not all(isinstance(part, str | int) for part in key):
            raise ValueError("of another answer")
        asked = replace(asked, on=day, from_=first, until=last, now=datetime.fromisoformat(now))
        return replace(asked, known_at=known, after=tuple(key))
    except (ValueError, TypeError):
        text_ = N_("--after takes what `next` said of the part before, with the rest of the question as it was.")
        raise BadSetting(say(text_)) from None

"""What was believed of an event, and from when until when: the one place where corrections meet projections.

A fact together with its corrections, and the corrections of those, is a *family*. Each correction carries the tag
``event:<position>`` of the fact at its root.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from domain.kernel.history import Correction, Recorded, Restated, effective, undone

_TAG = "event:"


class Belief(NamedTuple):
    """A member of a family, in the form in which it was believed from a position until a position (None: still)."""

    form: Recorded
    known_from: int
    known_until: int | None


def root(recorded: Recorded) -> int:
    """The position of the fact that an event is, or corrects in the end."""
    if not isinstance(recorded.event, Correction):
        return recorded.position
    tagged = [int(tag.removeprefix(_TAG)) for tag in recorded.tags if tag.startswith(_TAG)]
    return min([recorded.event.corrects, *tagged])  # what is corrected always came before


def root_tag(position: int) -> str:
    """The tag that all corrections in the family of this fact carry."""
    return f"{_TAG}{position}"


def by_root(corrections: Iterable[Recorded]) -> dict[int, list[Recorded]]:
    """Corrections by the position of the fact that they correct in the end."""
    families: dict[int, list[Recorded]] = {}
    for correction in corrections:
        families.setdefault(root(correction), []).append(correction)
    return families


def beliefs(recorded: Recorded, corrections: Sequence[Recorded]) -> Iterator[Belief]:
    """What was believed of a fact, or of one of its corrections, as the family's corrections came in."""
    form: Recorded | None = recorded
    since = recorded.position
    for number, correction in enumerate(corrections, 1):
        if correction.position > recorded.position:
            now = _form(recorded, corrections[:number])
            if _event(now) != _event(form):
                if form is not None:
                    yield Belief(form, since, correction.position)
                form, since = now, correction.position
    if form is not None:
        yield Belief(form, since, None)


def _event(recorded: Recorded | None) -> object:
    return recorded.event if recorded is not None else None


def _form(recorded: Recorded, corrections: Sequence[Recorded]) -> Recorded | None:
    """The form in which a member of the family stands after these corrections; None when it does not."""
    if not isinstance(recorded.event, Correction):
        return next(iter(effective([recorded, *corrections])), None)
    gone = undone(corrections)
    if recorded.position in gone or (isinstance(recorded.event, Restated) and root(recorded) in gone):
        return None
    return recorded

"""Spells: what a household or a location has from a day until a day, one at a time of each kind (policy 3.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from domain.kernel.deciding import refuse
from domain.kernel.ids_in_use import ENDS_TOO_EARLY
from domain.kernel.rules import N_, say


@dataclass(slots=True)
class Spell:
    """Something of a person, programme or partner (``of``), from a day until a day (excluded).

    ``from_`` is None where something was ended that never began.
    """

    of: str
    from_: date | None
    until: date = date.max
    at: str = ""
    ended: bool = False

    def on(self, day: date) -> bool:
        """Whether it lasts on this day."""
        return self.from_ is not None and self.from_ <= day < self.until


def end(spells: list[Spell], of: str, on: date) -> None:
    """End the last spell of this that was not ended."""
    for spell in reversed(spells):
        if spell.of == of and not spell.ended:
            spell.until, spell.ended = on, True
            return
    spells.append(Spell(of, None, on, ended=True))


def refuse_impossible_spells(what: str, spells: Sequence[Spell]) -> None:
    """Raises ``Refused`` for one that never began, that ends before it begins, or that overlaps another of the same."""
    begun: list[tuple[str, date, date]] = []
    for spell in spells:
        if spell.from_ is None:
            raise refuse(
                N_("{what} {of}: there is nothing to end on {day}."), what=say(what), of=spell.of, day=spell.until
            )
        if spell.until < spell.from_:
            raise refuse(ENDS_TOO_EARLY, from_=spell.from_, until=spell.until)
        begun.append((spell.of, spell.from_, spell.until))
    for (of, _, until), (other, from_, _) in pairwise(sorted(begun)):
        if of == other and from_ < until:
            raise refuse(N_("{what} {of}: there is one already on {day}."), what=say(what), of=of, day=from_)

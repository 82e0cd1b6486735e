"""What each municipality of the region takes, against its share by inhabitants (policy 2.2, 2.3)."""

from typing import Annotated, NamedTuple

from domain.kernel.published import regions
from domain.kernel.rules import N_
from domain.kernel.vocabulary import Group
from domain.quota import quota
from domain.quota.share import inhabitants_on
from projections.engine.question import Asked, Day, Mark, Question
from projections.quota.figure_table import inhabitants
from projections.quota.places import Places, together


class ShareRow(NamedTuple):
    """The places of a municipality against its share.

    A share is rounded up; where a number is not known, it is None, and so is what rests on it. Inhabitants are those
    of ``inhabitants_on``, the last day of which they are known, and so may be of another day than those of the region.
    """

    region: Annotated[str, N_("region")]
    municipality: Annotated[str, N_("municipality")]
    group: Annotated[str, N_("group")]
    on: Day
    inhabitants: Annotated[int | None, N_("inhabitants"), Mark.UNKNOWN]
    inhabitants_on: Day | None
    of: Annotated[int | None, N_("of the region"), Mark.UNKNOWN]
    of_on: Day | None
    places: Annotated[int | None, N_("places there"), Mark.UNKNOWN]
    total: Annotated[int | None, N_("places of the region"), Mark.UNKNOWN]
    share: Annotated[int | None, N_("share by inhabitants"), Mark.UNKNOWN]
    more: Annotated[int | None, N_("more than its share"), Mark.UNKNOWN]


def share(asked: Asked) -> list[ShareRow]:
    """Per region and group, what each municipality takes against its share of the region's places by inhabitants.

    ``total`` are the region's places: as they were told of it, or else of its municipalities together, once those of
    each are known.
    """
    on = asked.on
    places, areas = Places(asked), regions(on)
    named = [*areas, *(code for codes in areas.values() for code in codes)]
    people = inhabitants(asked.connection, known_at=asked.known_at, areas=named)
    rows = []
    for region, codes in areas.items():
        of_region = inhabitants_on(people, region, on)
        for group in Group:
            there = {code: places.on(code, frozenset([group]), on) for code in codes}
            total = places.on(region, frozenset([group]), on)
            if total is None and not any(there.values()):
                continue
            if total is None:
                total = together(there.values())
            for code, number in there.items():
                theirs = inhabitants_on(people, code, on)
                if number is None and theirs is None:
                    continue
                due = None
                if total is not None and theirs and of_region:
                    due = quota.share(total, theirs[1], of_region[1])
                rows.append(
                    ShareRow(
                        region=region,
                        municipality=code,
                        group=group.value,
                        on=on.isoformat(),
                        inhabitants=theirs[1] if theirs else None,
                        inhabitants_on=theirs[0].isoformat() if theirs else None,
                        of=of_region[1] if of_region else None,
                        of_on=of_region[0].isoformat() if of_region else None,
                        places=number,
                        total=total,
                        share=due,
                        more=number - due if number is not None and due is not None else None,
                    )
                )
    return rows


QUESTION = Question(
    verb="share",
    help="What each municipality of the region takes, against its share by inhabitants (policy 2.2, 2.3).",
    title=N_("Share of the region"),
    row=ShareRow,
    ask=share,
)

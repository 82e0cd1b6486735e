"""The recorded deviations, each with its rule and its reason, as they were known (policy 3.4).

Of a reason that is personal a row says only, by having none, that there is one.
"""

from collections.abc import Sequence

from domain.kernel.history import Event, Recorded, happened_on
from projections.engine.tables import Projection, Values, index, iso, standing_table, text

ENTRY = standing_table(
    "deviation_entry",
    text("rule"),
    text("subject"),
    text("at", null=True),
    text("reason", null=True),
    index("known_from"),
)

_SUBJECTS = (
    "placement",
    "case",
    "signal",
    "measure",
    "expense",
    "revenue",
    "scheme",
    "theme",
    "risk",
    "agreement",
    "commitment",
    "item",
    "location",
    "school",
    "programme",
    "support",
    "quota",
    "target",
    "supervision",
    "area",
    "contact",
    "communication",
)
"""What a deviation is about, of all that its event is tagged with: the first of these."""


def _entries(recorded: Recorded) -> Sequence[Values]:
    deviation = recorded.event.deviation
    if deviation is None:
        return ()
    subject, at = _subject(recorded.tags), iso(happened_on(recorded.event))
    reason = None if deviation.is_personal else deviation.told
    return [(rule, subject, at, reason) for rule in deviation.rules]


def _subject(tags: tuple[str, ...]) -> str:
    by_kind = {tag.partition(":")[0]: tag for tag in reversed(tags)}
    return next((by_kind[kind] for kind in _SUBJECTS if kind in by_kind), "")


PROJECTIONS = (Projection(ENTRY, (Event,), _entries),)

"""All projections that there are."""

from projections import legality, promises
from projections.cases import case_file
from projections.engine.tables import Projection
from projections.locations import occupancy, signals, timeline
from projections.money import money_facts
from projections.quota import figures, quota_balance, whose_register
from projections.support import support

PROJECTIONS: tuple[Projection, ...] = (
    *quota_balance.PROJECTIONS,
    *occupancy.PROJECTIONS,
    *timeline.PROJECTIONS,
    *case_file.PROJECTIONS,
    *signals.PROJECTIONS,
    *legality.PROJECTIONS,
    *money_facts.PROJECTIONS,
    *support.PROJECTIONS,
    *figures.PROJECTIONS,
    *promises.PROJECTIONS,
    *whose_register.PROJECTIONS,
)
"""Adding a projection is adding one file, and a line here."""

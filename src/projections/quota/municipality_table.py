"""Whose register it is: of which municipality the cases are that it follows, whosever tasks it holds beside them."""

from typing import cast

from sqlalchemy import Connection, select

from domain.cases.case import CaseRegistered
from domain.kernel.history import Recorded
from projections.engine.tables import Projection, Values, known, standing_table, text
from projections.quota.quota_table import QUOTA
from projections.quota.target_table import TARGET

ENTRY = standing_table("case_municipality", text("municipality"))
"""Of each case, without the case: who may read no case may know whose register it is."""


def _entries(recorded: Recorded) -> list[Values]:
    return [(cast(CaseRegistered, recorded.event).municipality,)]


PROJECTIONS = (Projection(ENTRY, (CaseRegistered,), _entries),)


def municipalities(connection: Connection, *, known_at: int) -> list[str]:
    """The municipalities of the cases; where no case is followed yet, those with a task to house, or places to have.

    An exchange, another's task and a coupling elsewhere make it nobody else's register.
    """
    for tables in ((ENTRY,), (QUOTA, TARGET)):
        found: set[str] = set()
        for table in tables:
            whose = table.c.municipality
            query = select(whose).where(known(table, known_at), whose.is_not(None)).distinct()
            found.update(connection.execute(query).scalars())
        if found:
            return sorted(found)
    return []

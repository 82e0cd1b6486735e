"""Whose register it is: of which municipality the cases are that it follows, whosever tasks it holds beside them."""

from typing import cast

from sqlalchemy import Connection, Table, func, select

from domain.cases.case import CaseRegistered
from domain.kernel.history import Recorded
from projections.engine.tables import Projection, Values, index, known, standing_table, text
from projections.quota.quota_table import QUOTA
from projections.quota.target_table import TARGET

ENTRY = standing_table("case_municipality", text("municipality"), index("municipality", "known_from"))
"""Of each case, without the case: who may read no case may know whose register it is."""


def _entries(recorded: Recorded) -> list[Values]:
    return [(cast(CaseRegistered, recorded.event).municipality,)]


PROJECTIONS = (Projection(ENTRY, (CaseRegistered,), _entries),)


def municipalities(connection: Connection, *, known_at: int) -> list[str]:
    """The municipalities of the cases; where no case is followed yet, those with a task to house, or places to have.

    An exchange, another's task and a coupling elsewhere make it nobody else's register.
    """
    for tables in ((ENTRY,), (QUOTA, TARGET)):
        found = {one for table in tables for one in _each(connection, table, known_at)}
        if found:
            return sorted(found)
    return []


def _each(connection: Connection, table: Table, known_at: int) -> list[str]:
    """The municipalities in a table, the one after the other: by its index, without a look at all of its rows."""
    whose, first = table.c.municipality, func.min(table.c.municipality)
    found = select(select(first).where(known(table, known_at), whose > "").scalar_subquery().label("one"))
    each = found.cte("each", recursive=True)
    following = select(first).where(known(table, known_at), whose > each.c.one).scalar_subquery()
    each = each.union_all(select(following).where(each.c.one.is_not(None)))
    return list(connection.execute(select(each.c.one).where(each.c.one.is_not(None))).scalars())

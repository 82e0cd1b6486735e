"""Reading what running totals are made of: rows of effects, and the totals that stand."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from projections.engine.batches import batches
from projections.engine.deriving.running import Running, Sums, Total, Totals, added_up, by_subject_of_effects
from projections.engine.sql import mark, quoted, within
from projections.engine.tables import Values

_AT_ONCE = 400
"""Totals that are asked of in one query."""

Overrides = Mapping[Values, Values | None]
"""Rows of the table of facts or effects as they should be, by their keys; None for one that should not be there."""


def followed(connection: Connection, running: Running, effects: Sequence[Values], suffix: str = "") -> Sums:
    """What the table gains and loses by these rows of effects; its rows are those before them."""
    totals: dict[str, Totals] = {}
    for keys in batches(sorted(running.cells_of(effects)), _AT_ONCE):
        for subject, cell, total in _standing(connection, running, keys, suffix):
            totals.setdefault(subject, {})[cell] = total
    return added_up(running, by_subject_of_effects(running, effects), totals)


def _standing(
    connection: Connection, running: Running, keys: Sequence[tuple[str, Values]], suffix: str
) -> Iterable[tuple[str, Values, Total]]:
    names = [column.name for column in running.table.columns]
    _, subject, _, _, _, *cell, _ = (quoted(connection, name) for name in names)
    marks = ", ".join([mark(connection)] * (1 + len(cell)))
    asked = [f"asked_{number}" for number in range(1 + len(cell))]
    same = " AND ".join(f"{one} = {other}" for one, other in zip((subject, *cell), asked, strict=True))
    # the asked ones first: a condition on several columns at once finds no index
    sql = (
        f"WITH asked ({', '.join(asked)}) AS (VALUES {', '.join([f'({marks})'] * len(keys))}) "
        f"SELECT there.* FROM asked CROSS JOIN {quoted(connection, running.table.name + suffix)} AS there "
        f"WHERE {same} AND known_until IS NULL"
    )
    values = [value for subject_, cell_ in keys for value in (subject_, *cell_)]
    for known_from, subject_, ordinal, _, _, *cell_, number in connection.exec_driver_sql(sql, tuple(values)):
        yield subject_, tuple(cell_), Total(number, known_from, ordinal)


def page(
    connection: Connection,
    running: Running,
    after: str | None,
    until: str | None,
    at: int,
    suffix: str,
    right: Mapping[str, Overrides],
) -> dict[str, list[Values]]:
    """All effects up to a position on the subjects after an id until another (included; None: no bound), in their
    order. ``right`` has, by the names of tables, rows as they should be where they are not."""
    where, values = within(connection, running.subject, after, until)
    table = quoted(connection, running.effects.table.name + suffix)
    sql = f"SELECT * FROM {table} WHERE {where} AND position <= {at:d}"
    found = {tuple(row[:2]): tuple(row) for row in connection.exec_driver_sql(sql, values)}
    for key, row in right.get(running.effects.table.name, {}).items():
        found.pop(key, None)
        if row is not None:
            subject = running.subject_of(row)
            if (after is None or subject > after) and (until is None or subject <= until):
                found[key] = row
    return by_subject_of_effects(running, (found[key] for key in sorted(found)))

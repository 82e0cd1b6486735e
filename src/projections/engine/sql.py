"""How each database and its driver want things spelled."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

_ESCAPES = str.maketrans({"\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"})


def mark(connection: Connection) -> str:
    """How the driver writes a place for a value."""
    return "?" if connection.dialect.name == "sqlite" else "%s"


def quoted(connection: Connection, name: str) -> str:
    """The name of a table, column, index, role or schema, as it stands in a statement."""
    return connection.dialect.identifier_preparer.quote_identifier(name)


def among(connection: Connection, column: str, values: Sequence[Any]) -> str:
    """The condition that a column has one of so many values."""
    marks = ", ".join([mark(connection)] * len(values))
    return f"{quoted(connection, column)} IN ({marks})"


def within(connection: Connection, column: str, after: str | None, until: str | None) -> tuple[str, tuple[str, ...]]:
    """A condition that a column is after one text and until another (included; None: no bound), with its values."""
    name, one = quoted(connection, column), mark(connection)
    bounds = [(f"{name} {sign} {one}", text) for sign, text in ((">", after), ("<=", until)) if text is not None]
    return " AND ".join([f"{name} IS NOT NULL", *(sql for sql, _ in bounds)]), tuple(text for _, text in bounds)


def copied(text: str) -> str:
    """A text as COPY reads it."""
    return text.translate(_ESCAPES)

"""The tables of a keyring."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, LargeBinary, MetaData, String, Table

METADATA = MetaData()
KEY = Table(
    "key",
    METADATA,
    Column("name", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("master", String, nullable=False),
)
"""``name`` is a data subject, such as ``person:P1``, or a key of the register itself, such as ``register/lookup``."""

LOOKUP = Table(
    "lookup",
    METADATA,
    Column("digest", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("found", String, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)
"""From a keyed hash, such as of a V-number, to what is found by it (see ``look_up``)."""

DESTROYED = Table("destroyed", METADATA, Column("name", String, primary_key=True))
"""Data subjects whose keys were destroyed: none is made for them again."""

SERVES = Table(
    "serves",
    METADATA,
    Column("single", Integer, CheckConstraint("single = 1"), primary_key=True, autoincrement=False),
    Column("ledger_id", String, nullable=False),
    Column("ledger_place", String, nullable=False),
    Column("ledger_name", String, nullable=False),
    Column("keyring_place", String, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
)
"""The one ledger whose keys these are, where it and this keyring lay, and its head when a key was last made or
destroyed. ``ledger_name`` is how people are told of that place."""

BEGUN = Table(
    "begun",
    METADATA,
    Column("single", Integer, CheckConstraint("single = 1"), primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
)
"""The head of its ledger when the keyring took the place of one that was lost. Of no other keyring it says anything."""

"""Secrets, in a database apart from the ledger and so from its backups."""

import hashlib
import hmac
import secrets
from functools import cached_property
from pathlib import Path

from sqlalchemy import URL, Column, LargeBinary, MetaData, String, Table, insert, make_url, select
from sqlalchemy.exc import IntegrityError as Duplicate

from adapters.engines import create_file, ledger_url, open_engine

_METADATA = MetaData()
_SECRET = Table(
    "secret",
    _METADATA,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)


def keyring_beside(ledger: URL) -> URL:
    """Where the keyring is unless it is said: a file beside the ledger's, or in the working folder."""
    if ledger.get_backend_name() == "sqlite" and ledger.database and ledger.database != ":memory:":
        return make_url(f"sqlite:///{Path(ledger.database).with_suffix('.keyring')}")
    return make_url("sqlite:///opvang.keyring")


class Keyring:
    """The secrets of one register. Its file is made, for its owner alone, when it is first needed."""

    def __init__(self, url: str | URL) -> None:
        self.url = ledger_url(url)

    @cached_property
    def _digest_key(self) -> bytes:
        create_file(self.url)
        engine = open_engine(self.url, 10.0)
        try:
            _METADATA.create_all(engine)
            with engine.connect() as connection:
                mine = select(_SECRET.c.value).where(_SECRET.c.name == "digest")
                known = connection.execute(mine).scalar_one_or_none()
                if known is None:
                    try:
                        with engine.begin() as writing:
                            writing.execute(insert(_SECRET).values(name="digest", value=secrets.token_bytes(32)))
                    except Duplicate:
                        pass  # another process made it in the meantime
                    with engine.connect() as again:
                        known = again.execute(mine).scalar_one()
                return bytes(known)
        finally:
            engine.dispose()

    def digest(self, content: bytes) -> str:
        """A keyed digest: the same content gives the same one, and without the key nothing can be guessed from it."""
        return hmac.new(self._digest_key, content, hashlib.sha256).hexdigest()

"""An address is read as it was meant, and nothing of a password stands in anything that is shown."""

from pathlib import Path

import pytest
from eventsourcing.dcb.api import DCBEvent
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from adapters.cli.terminal.settings import Settings
from adapters.ledger.engines import ledger_url, place, sqlite_file
from adapters.ledger.ledger import Ledger, LedgerUnavailable
from adapters.privacy.names import keyring_beside

PASSWORDS = [
    "s3c@ret",
    "s3c,ret",
    "s3c:ret",
    "s3c?ret",
    "s3c/ret",
    "s3c@one,s3c:5432/s3c",
    "100%",
    "@",
    "[s3c]",
    "s3c#x",
]


@pytest.mark.parametrize("password", PASSWORDS)
@pytest.mark.parametrize("where", ["db.example.org:5433/opvang", "one:5432,two:5433/opvang?connect_timeout=3"])
def test_a_password_with_signs_in_it_is_read_and_shown_nowhere(password: str, where: str) -> None:
    url = ledger_url(f"postgresql://anna:{password}@{where}")
    arguments = url.get_dialect()().create_connect_args(url)[1]
    assert (arguments["user"], arguments["password"], arguments["dbname"]) == ("anna", password, "opvang")
    assert arguments["host"] in ("db.example.org", "one,two")
    for shown in (place(url), repr(url), str(url)):
        assert "***" in shown
        assert not any(part in shown for part in ("s3c", "ret"))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12))
def test_whatever_the_password_it_is_read_as_it_is_or_not_at_all(password: str) -> None:
    try:
        url = ledger_url(f"postgresql://anna:{password.replace('%', '%25')}@db.example.org/opvang")
    except (ValueError, ArgumentError):
        return
    assert (url.password, url.host, url.database) == (password, "db.example.org", "opvang")


def test_an_address_that_can_be_read_in_two_ways_is_refused_without_a_word_of_it() -> None:
    with pytest.raises(ValueError, match="%40") as refused:
        ledger_url("postgresql://anna:s3c@host/opvang?user=anna@host")
    assert "s3c" not in str(refused.value)


@pytest.mark.parametrize("address", ["postgresql://anna:s3c@host:s3c/opvang", "s3c", "postgresql+s3c", "sqlite:/s3c"])
def test_what_is_no_address_is_refused_without_a_word_of_it(address: str) -> None:
    with pytest.raises((ValueError, ArgumentError)) as refused:
        ledger_url(address)
    assert "s3c" not in str(refused.value)


def test_a_password_that_is_escaped_or_among_the_options_is_shown_nowhere_either() -> None:
    assert ledger_url("postgresql://anna:s3c%40ret@db/opvang").password == "s3c@ret"
    for address in ("postgresql://anna:s3c%40ret@db/opvang", "postgresql://db/opvang?password=s3cret&user=anna@db"):
        assert "s3c" not in place(ledger_url(address))
        assert "s3c" not in repr(Settings.of(db=address, keyring=address, environment={}))


def test_a_server_without_a_user_a_socket_and_an_address_of_ipv6_are_read_as_ever() -> None:
    for address in (
        "postgresql://db/opvang",
        "postgresql:///opvang?host=/run/postgresql",
        "postgresql://a@[::1]:5433/o",
    ):
        made = make_url(address)
        assert ledger_url(address).set(drivername="postgresql") == made


NAMES = [
    "what?.db",
    'the "new" one.db',
    "it's.db",
    "[new] {one}.db",
    "50% (2).db",
    "a#b.db",
    "a&mode=ro",
    "naïve ✓",
    "a.b.c",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_may_be_called_anything_and_its_keyring_lies_beside_it(tmp_path: Path, name: str) -> None:
    url = ledger_url(f"sqlite:///{tmp_path / name}")
    with Ledger(url) as ledger:
        ledger.create()
        assert ledger.head() == 0
    others = ("-wal", "-shm", "signer")
    assert [file.name for file in tmp_path.iterdir() if not file.name.endswith(others)] == [name]
    assert place(url) == str(tmp_path / name)
    assert sqlite_file(keyring_beside(url)) == tmp_path / f"{name}.keyring"


def test_how_a_file_is_opened_may_follow_its_name(sqlite_url: str) -> None:
    with Ledger(sqlite_url) as ledger:
        ledger.create()
    with Ledger(f"{sqlite_url}?mode=ro") as ledger, pytest.raises(LedgerUnavailable, match="may not be written to"):
        ledger.append([DCBEvent("Placed@1", b"{}", [])])

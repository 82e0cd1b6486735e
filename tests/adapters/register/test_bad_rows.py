"""One bad row stops nothing: it is named, projects to nothing, and can be set aside by the owner, on both engines."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from adapters.audit.proofs import Damaged, Proofs, sign_head
from adapters.audit.replay import history, replay
from adapters.audit.signing import create_key
from adapters.audit.verify import verify
from adapters.ledger.errors import LedgerUnavailable
from adapters.register import roles
from adapters.register.register import Register
from adapters.register.setting_aside import set_aside, why_no_fact
from adapters.seal.leaf import leaf_hash, text_of_moment, text_of_tags
from domain.kernel.deciding import Refused
from tests.acceptance.world import household, opened, placed, record

FAR = datetime(2099, 1, 1, tzinfo=UTC)


@pytest.fixture
def made() -> bool:
    return True


@pytest.fixture
def register(url: str, tmp_path: Path) -> Iterator[Register]:
    with Register(url, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="anna") as register:
        register.adoption().prepare(named=True)
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 9}))
        record(register, household("c1"), placed("p1", "c1", "hof", "2024-02-01"))
        yield register


def put(url: str, **said: Any) -> int:
    """Put an event in the ledger with the guards set aside, as no version of the program would; its position."""
    made = make_url(url)
    sqlite = made.get_backend_name() == "sqlite"
    connection: Any
    if sqlite:
        connection = sqlite3.connect(made.database or "", isolation_level=None)
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if name != "event_tags":
                connection.execute(f"DROP TRIGGER {name}")
    else:
        plain = made.set(drivername="postgresql").render_as_string(hide_password=False)
        connection = psycopg.connect(plain, autocommit=True)
        connection.execute("SET session_replication_role = replica")
    with closing(connection):
        (head,) = connection.execute("SELECT max(position) FROM event").fetchone()
        row = {
            "position": head + 1,
            "type": "CaseClosed@1",
            "tags": ["case:c1"],
            "data": b"{}",
            "recorded_at": datetime.now(UTC),
            "recorded_by": "x",
            "recorded_role": None,
            "command_id": None,
        } | said
        leaf = row.pop("leaf", None) or leaf_hash(**row)
        tags, at = text_of_tags(row["tags"]), text_of_moment(row["recorded_at"])
        values = [row["position"], row["type"], tags, row["data"], at, row["recorded_by"], None, None, leaf]
        connection.execute(f"INSERT INTO event VALUES ({', '.join(['?' if sqlite else '%s'] * 9)})", values)
        if not sqlite:
            for tag in dict.fromkeys(row["tags"]):
                connection.execute("INSERT INTO event_tag VALUES (%s, %s, %s)", (tag, row["type"], head + 1))
    return int(head) + 1


BAD: dict[str, dict[str, Any]] = {
    "data that says nothing": {},
    "data that is no JSON": {"data": b"\xff{"},
    "data that is a list": {"data": b"[]"},
    "data nested too deep": {"data": b'{"case":' + b"[" * 100_000},
    "a type that nobody knows": {"type": "Nobody@1"},
    "a version that nobody knows": {"type": "CaseClosed@99"},
    "a time to come": {"recorded_at": FAR, "data": b'{"case":"c1","on":"2024-03-01","reason":"r"}'},
    "another leaf": {"leaf": b"x" * 32, "data": b'{"case":"c1","on":"2024-03-01","reason":"r"}'},
    "a correction of what is to come": {"type": "Retracted@1", "data": b'{"corrects":1000,"reason":"r"}'},
    "a correction with odd tags": {
        "type": "Retracted@1",
        "data": b'{"corrects":2,"reason":"r"}',
        "tags": ["event:x", "case:c1"],
    },
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_it_is_named_and_all_else_goes_on(register: Register, url: str, bad: dict[str, Any]) -> None:
    position = put(url, **bad)
    record(register, household("c2"), placed("p2", "c2", "hof", "2024-02-01"))
    record(register, {"command": "end_placement", "placement": "p1", "on": "2024-04-01", "reason": "weg"})
    ledger = register.ledger
    last = list(ledger.stored())[-1]
    assert abs(last.recorded_at - datetime.now(UTC)) < timedelta(minutes=1)
    assert ledger.position_at(datetime.now(UTC)) == ledger.head()
    unknown = [one.key["position"] for one in register.projector.check(ledger)]
    assert unknown == [position]
    assert why_no_fact(register, position) is not None
    assert register.projector.rebuild(ledger).equal
    assert all(answer.equal for answer in replay(register, until=ledger.head(), on=LAST_DAY))
    assert [one.position for one in history(register, "case", "c1", known_at=ledger.head())].count(position) == 0
    if "leaf" in bad:
        with pytest.raises(Damaged, match="Nothing was signed"):
            sign_head(ledger)
        set_aside(register, position, reason="door een ander programma geschreven")
    checkpoint, _ = sign_head(ledger)
    proofs = Proofs(ledger)
    for event in ledger.stored():
        proofs.inclusion(event, checkpoint)


LAST_DAY = datetime(2024, 12, 31, tzinfo=UTC).date()


@pytest.mark.parametrize("bad", [BAD["data that says nothing"], BAD["another leaf"], BAD["a time to come"]], ids=str)
def test_what_the_owner_sets_aside_is_told_and_is_no_problem_any_more(
    register: Register, url: str, bad: dict[str, Any]
) -> None:
    position = put(url, **bad)
    by = set_aside(register, position, reason="door een ander programma geschreven").position
    found = verify(register.ledger, guards=False)
    assert found.ok
    assert [note.values for note in found.notes if "set aside" in note.text] == [{"position": position, "by": by}]
    assert register.projector.check(register.ledger) == []
    with pytest.raises(Refused, match="does not stand already"):
        set_aside(register, position, reason="nog eens")


def test_a_well_formed_row_of_another_program_that_is_set_aside_leaves_no_count(register: Register, url: str) -> None:
    line = {
        "location": "hof",
        "group": "displaced_ukraine",
        "unit": None,
        "from": "2024-02-01",
        "until": None,
        "persons": 7,
    }
    (placing,) = [one for one in register.ledger.stored() if one.type.startswith("HouseholdPlaced")]
    data = json.loads(placing.data) | {"placement": "p9", "occupancy": [line]}
    position = put(url, type=placing.type, data=json.dumps(data).encode(), tags=list(placing.tags))
    record(register, household("c3"))
    set_aside(register, position, reason="door een ander programma geschreven")
    assert register.projector.check(register.ledger) == []
    with register.ledger.connect() as connection:
        total = f"SELECT sum(persons) FROM occupancy_change WHERE position >= {position}"
        assert connection.exec_driver_sql(total).scalar_one() == 0


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_staff_set_nothing_aside(register: Register, url: str, tmp_path: Path) -> None:
    made = roles.make(register.ledger, register.keyring)
    login = f"staff_{register.ledger.ledger_id[:8]}"
    with register.ledger.transaction() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {login} LOGIN")
        connection.exec_driver_sql(f'GRANT "{made.staff}" TO {login}')
    mine = make_url(url).set(username=login)
    with (
        Register(mine, keyring=f"sqlite:///{tmp_path / 'keyring'}", actor="bert") as staff,
        pytest.raises(LedgerUnavailable, match="owner"),
    ):
        set_aside(staff, 1, reason="niet leuk")


def test_a_state_that_nobody_kept_is_made_again(register: Register, url: str) -> None:
    for number, (state, position) in enumerate(
        (("{", 0), ('[["displaced_ukraine","",{"2024-01-01":99}]]', 1), ("[]", 10**9))
    ):
        with register.ledger.transaction() as connection:
            connection.exec_driver_sql("DELETE FROM fold")
            sql = f"INSERT INTO fold VALUES ('occupancy@1', 'hof', {position}, '{state}')"
            connection.exec_driver_sql(sql)
        with Register(url, keyring=register.keyring.url, actor="anna") as again:
            case = f"f{number}"
            record(again, household(case), placed(f"p-{case}", case, "hof", "2024-02-01"))


@pytest.mark.parametrize("position", [0, 1, 10**6])
def test_how_far_the_answers_say_they_are_stands_in_nobodys_way(register: Register, position: int) -> None:
    with register.ledger.transaction() as connection:
        connection.exec_driver_sql(f"UPDATE projection_state SET position = {position}")
    record(register, household("c2"))
    register.projector.rebuild(register.ledger)
    assert register.projector.check(register.ledger) == []

"""F8: whoever may record, or write the file, adds any row to any table; it is named, and all else goes on."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import psycopg
from scripts.faulting.scene import Place, Scene, must
from sqlalchemy import make_url
from tests.acceptance.world import household, opened, placed, record
from tests.domain.examples import EXAMPLES

from adapters.audit.dossier import evidence
from adapters.audit.proofs import Proofs, sign_head
from adapters.audit.replay import history, replay
from adapters.audit.signing import create_key
from adapters.audit.verify import verify
from adapters.audit.verify_problems import AROUND, OF_ONE_ROW
from adapters.privacy.vault import Vault
from adapters.register import roles
from adapters.register.codec import Codec
from adapters.register.register import Register
from adapters.register.setting_aside import set_aside
from adapters.seal.canonical_json import canonical
from adapters.seal.leaf import leaf_hash, text_of_moment, text_of_tags
from domain.catalogue import CATALOGUE
from domain.kernel.deciding import Refused
from projections.catalogue import PROJECTIONS

STAFF = "a_staff_login"

_TYPES = ("bigint", "text", "text", "bytea", "timestamptz", "text", "text", "bytea", "text", "text")
_APPEND = f"SELECT ledger_append({', '.join(f'%s::{kind}[]' for kind in _TYPES)})"

JUNK: tuple[Any, ...] = ("", "x", "\x01", "‮", "GM9999", "2024-13-45", "9999-12-31", -1, 0, 2**62, "{", "[]", "null")
"""What stands in a column, or in a field, that holds something else."""

Row = dict[str, Any]


class Attacker:
    """The bare driver, with the rights of staff; on SQLite, of whoever may write the file."""

    def __init__(self, place: Place, chance: Random, *, as_owner: bool) -> None:
        self.sqlite = place.url.startswith("sqlite")
        self.chance = chance
        made = make_url(place.url)
        if self.sqlite:
            self.connection: Any = sqlite3.connect(made.database or "", isolation_level=None)
            if as_owner:
                for (name,) in self.connection.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'trigger'"
                ).fetchall():
                    if name != "event_tags":
                        self.connection.execute(f'DROP TRIGGER "{name}"')
        else:
            plain = made.set(drivername="postgresql", username=STAFF)
            self.connection = psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True)
        self.added: list[int] = []

    def try_(self, sql: str, *values: object) -> bool:
        """Whether the database took it."""
        try:
            self.connection.execute(sql if self.sqlite else sql.replace("?", "%s"), values)
        except (sqlite3.Error, psycopg.Error, OverflowError, UnicodeEncodeError):
            return False
        return True

    def event(self, **said: Any) -> None:
        """Add an event of which the leaf fits, unless said, at the next position, now."""
        (head,) = self.connection.execute("SELECT coalesce(max(position), 0) FROM event").fetchone()
        row: Row = {
            "position": head + 1,
            "type": "CaseClosed@1",
            "tags": ["case:c0"],
            "data": b"{}",
            "recorded_at": datetime.now(UTC),
            "recorded_by": "x",
            "recorded_role": None if self.sqlite else STAFF,
            "command_id": None,
        } | said
        if "leaf" not in row:
            row["leaf"] = leaf_hash(**row)
        texts = row["tags"] if isinstance(row["tags"], str) else text_of_tags(row["tags"])
        values = [row["position"], row["type"], texts, row["data"]]
        if self.sqlite:
            rest = [text_of_moment(row["recorded_at"]), row["recorded_by"], None, row["command_id"], row["leaf"]]
            taken = self.try_("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *values, *rest)
        else:
            rest = [row["recorded_at"], row["recorded_by"], row["command_id"], row["leaf"]]
            commands = [row["command_id"]] if row["command_id"] else []
            arrays = [*([value] for value in (*values, *rest)), commands, ["d"] * len(commands)]
            taken = self.try_(_APPEND, *arrays)
        if taken:
            self.added.append(row["position"])


# ---------------------------------------------------------------- what is added


def _stored() -> Iterator[tuple[str, dict[str, Any], list[str]]]:
    """An example of each event as it is stored, but for what is personal in it, and its tags."""
    for example in EXAMPLES.values():
        for tagged in example.events():
            yield tagged.decision.TOPIC, tagged.decision.model_dump(mode="json", exclude_none=True), tagged.tags


STORED = list(_stored())


def _nothing_said(attacker: Attacker) -> None:
    attacker.event(type=attacker.chance.choice(STORED)[0])


def _no_json(attacker: Attacker) -> None:
    kind = attacker.chance.choice(STORED)[0]
    attacker.event(
        type=kind, data=attacker.chance.choice([b"", b"\xff", b"[" * 5000, b"null", b"[]", b'"x"', b'{"a":1'])
    )


def _of_no_type(attacker: Attacker) -> None:
    attacker.event(
        type=attacker.chance.choice(["", "Nobody@1", "CaseClosed@99", "CaseClosed", "\x1b[2J", "SetAside@1"])
    )


def _of_another_time(attacker: Attacker) -> None:
    away = attacker.chance.choice(
        [timedelta(days=20), timedelta(days=27_000), timedelta(days=-9000), timedelta(hours=1)]
    )
    kind, data, tags = attacker.chance.choice(STORED)
    attacker.event(type=kind, data=canonical(data), tags=tags, recorded_at=datetime.now(UTC) + away)


def _of_another_leaf(attacker: Attacker) -> None:
    kind, data, tags = attacker.chance.choice(STORED)
    attacker.event(type=kind, data=canonical(data), tags=tags, leaf=attacker.chance.choice([b"", b"x" * 32]))


def _with_tags_that_lie(attacker: Attacker) -> None:
    kind, data, _ = attacker.chance.choice(STORED)
    tags = attacker.chance.choice(
        [
            [],
            ["case:c0"],
            ["location:hof"],
            ["event:1", "case:c0"],
            ["event:x"],
            ["erasure"],
            ["x" * 3000],
            ["person:c0-1"],
        ]
    )
    attacker.event(type=kind, data=canonical(data), tags=tags)


def _with_junk_in_a_field(attacker: Attacker) -> None:
    kind, data, tags = attacker.chance.choice(STORED)
    data = dict(data)
    for _ in range(attacker.chance.choice((1, 1, 3))):
        data[attacker.chance.choice([*data])] = attacker.chance.choice(JUNK)
    with suppress(ValueError):
        attacker.event(type=kind, data=canonical(data), tags=[*tags, "case:c0", "location:hof"])


def _out_of_the_blue(attacker: Attacker) -> None:
    kind, data, tags = attacker.chance.choice(STORED)
    renamed = json.loads(json.dumps(data).replace("azc", "hof").replace("c1", "c0"))
    attacker.event(type=kind, data=canonical(renamed), tags=[*tags, "case:c0", "location:hof"])


def _a_correction_of_anything(attacker: Attacker) -> None:
    chance = attacker.chance
    corrects = chance.choice([0, -1, 1, 2, 9, 10**6, 2**62, "x"])
    said = chance.choice(
        [
            ("Retracted@1", {"corrects": corrects, "reason": "r"}),
            ("Restated@1", {"corrects": corrects, "reason": "r", "fields": {"on": "x", "members": 1, "": None}}),
            ("SetAside@1", {"corrects": corrects, "reason": "r"}),
        ]
    )
    attacker.event(type=said[0], data=canonical(said[1]), tags=[f"event:{corrects}", "case:c0", "location:hof"])


def _a_command(attacker: Attacker) -> None:
    chance = attacker.chance
    first, last = chance.choice([(1, 1), (0, -5), (10**6, 10**7), (1, 2**62), (-(2**62), 2**62)])
    attacker.try_("INSERT INTO command VALUES (?, ?, ?, ?)", chance.choice(["after-1", "", "‮", "x"]), "d", first, last)


def _a_fold(attacker: Attacker) -> None:
    chance = attacker.chance
    names = attacker.connection.execute("SELECT fold, key FROM fold").fetchall() or [("occupancy@1", "hof")]
    fold, key = chance.choice(names)
    attacker.try_("DELETE FROM fold WHERE fold = ? AND key = ?", fold, key)
    state = chance.choice(["", "{", "[]", "null", '[["a","b",{"2024-01-01":"x"}]]', "[[1]]", "x" * 1000])
    attacker.try_("INSERT INTO fold VALUES (?, ?, ?, ?)", fold, key, chance.choice([0, -1, 1, 10**9, 2**62]), state)


def _an_answer(attacker: Attacker) -> None:
    table = attacker.chance.choice(PROJECTIONS).table
    values = [attacker.chance.choice(JUNK) for _ in table.columns]
    values = [
        abs(hash(value)) % 9 if str(column.type).startswith(("INT", "BIG")) and not isinstance(value, int) else value
        for column, value in zip(table.columns, values, strict=True)
    ]
    attacker.try_(f'INSERT INTO "{table.name}" VALUES ({", ".join("?" * len(values))})', *values)


def _an_end(attacker: Attacker) -> None:
    table = attacker.chance.choice([one.table for one in PROJECTIONS if one.standing])
    attacker.try_(f'UPDATE "{table.name}" SET known_until = ?', attacker.chance.choice([0, 1, -1, 2**62]))


def _how_far_answers_are(attacker: Attacker) -> None:
    attacker.try_("UPDATE projection_state SET position = ?", attacker.chance.choice([0, -1, 1, 10**9]))


OF_EVENTS: tuple[Callable[[Attacker], None], ...] = (
    _nothing_said,
    _no_json,
    _of_no_type,
    _of_another_time,
    _of_another_leaf,
    _with_tags_that_lie,
    _with_junk_in_a_field,
    _out_of_the_blue,
    _a_correction_of_anything,
)
OF_OTHERS: tuple[Callable[[Attacker], None], ...] = (_a_command, _a_fold, _an_answer, _an_end, _how_far_answers_are)


# ---------------------------------------------------------------- what goes on


def bad_rows(scene: Scene, seeds: Sequence[int]) -> str:
    """Named, and nothing stops: commands, questions, rebuild, check, replay, history, proofs, checkpoint."""
    added = 0
    for seed in seeds:
        with scene.place() as place:
            added += _attacked(place, seed)
    return f"{added:,} rows of others, each named or harmless, and all went on"


def _attacked(place: Place, seed: int) -> int:
    chance = Random(seed)
    with Register(place.url, keyring=place.keyring, actor="anna") as register:
        register.create()
        create_key(register.ledger)
        record(register, *opened("hof", {"displaced_ukraine": 50}))
        for n in range(3):
            record(register, household(f"c{n}") | {"command_id": f"before-{n}"})
            record(register, placed(f"p{n}", f"c{n}", "hof", "2024-02-01"))
        if not place.url.startswith("sqlite"):
            made = roles.make(register.ledger, register.keyring)
            with register.ledger.transaction() as connection:
                if not connection.exec_driver_sql("SELECT 1 FROM pg_roles WHERE rolname = %s", (STAFF,)).first():
                    connection.exec_driver_sql(f"CREATE ROLE {STAFF} LOGIN")
                connection.exec_driver_sql(f'GRANT "{made.staff}" TO {STAFF}')
    attacker = Attacker(place, chance, as_owner=chance.random() < 0.5)
    for _ in range(chance.randrange(1, 6)):
        chance.choice(OF_EVENTS if chance.random() < 0.6 else OF_OTHERS)(attacker)
    attacker.connection.close()
    today = datetime.now(UTC).date()
    with Register(place.url, keyring=place.keyring, actor="anna", confirmed_on=today) as register:
        _goes_on(register, seed, attacker.added)
    return len(attacker.added)


def _goes_on(register: Register, seed: int, added: Sequence[int]) -> None:
    ledger = register.ledger
    record(register, household("after") | {"command_id": f"after-{seed}"})
    with suppress(Refused):  # an event that is well-formed and untrue can say that there is no such place
        record(register, placed("p-after", "after", "hof", "2024-03-01") | {"deviation": "zo was het"})
    differences = register.projector.check(ledger)
    unread = {one.key["position"] for one in differences if one.kind == "unknown"}
    found = verify(ledger, guards=False)
    others = [str(one.message) for one in found.problems if one.code not in OF_ONE_ROW | AROUND]
    must(not others, seed, f"verify: {others[:2]}")
    for problem in found.problems:
        for position in range(problem.first or 1, (problem.last or 0) + 1) if problem.code == "leaf" else ():
            set_aside(register, position, reason="put there by another program")
    codec = Codec(Vault(register.keyring), CATALOGUE)
    for event in ledger.stored():
        if codec.why_no_fact(event) is not None:
            must(event.position in unread, seed, f"check does not name {event.position} ({event.type})")
    checkpoint, _ = sign_head(ledger)
    proofs = Proofs(ledger)
    evidence(ledger.stored(), proofs, checkpoint)
    report = register.projector.rebuild(ledger)
    must(report.events > 0, seed, "nothing was rebuilt")
    left = [one for one in register.projector.check(ledger) if one.kind != "unknown"]
    must(not left, seed, f"after a rebuild: {left[:2]}")
    history(register, "case", "c0", known_at=ledger.head())
    answers = replay(register, until=ledger.head(), on=datetime(2024, 6, 1, tzinfo=UTC).date())
    unequal = [one.question for one in answers if not one.equal]
    must(not unequal, seed, f"replay: {unequal}")
    for position in added:
        with suppress(Refused):
            set_aside(register, position, reason="put there by another program")
    record(register, household("later") | {"command_id": f"later-{seed}"})
    left = register.projector.check(ledger)
    must(not [one for one in left if one.kind != "unknown"], seed, f"after setting aside: {left[:2]}")
    sign_head(ledger)

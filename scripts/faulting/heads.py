"""A register is signed, put back, signed by two at once, and given up, in any order: no head contradicts another."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

from scripts.faulting.scene import Place, Scene, must
from scripts.faulting.together import at_once
from sqlalchemy import make_url, select
from tests.acceptance.world import record
from tests.postgres import new_database

from adapters.audit.proofs import Contradicted, NoProof, sign_head
from adapters.audit.signing import create_key, go_on
from adapters.ledger.ledger_tables import event
from adapters.register.register import Register
from adapters.seal.merkle import root_of

STEPS = 12
SIGNERS = 3

Signed = tuple[int, str]
"""The size of a head and its root in hex."""


def contradicted(scene: Scene, seeds: Sequence[int]) -> str:
    """It is signed just when it goes on from the last head, or when an event says that this is given up."""
    signed = refused = given_up = 0
    for seed in seeds:
        with scene.place() as place:
            run = _Run(scene, place, seed)
            run.steps()
            signed, refused, given_up = signed + run.signed, refused + run.refused, given_up + run.given_up
    return f"{signed} heads signed, {refused} refused, {given_up} given up"


class _Run:
    def __init__(self, scene: Scene, place: Place, seed: int) -> None:
        self._scene, self._place, self._seed = scene, place, seed
        self._random = Random(seed)
        self._url = place.url
        self._last: Signed = (0, root_of([]).hex())
        self._number = self.signed = self.refused = self.given_up = 0

    def steps(self) -> None:
        """Take some steps, of which the last signs."""
        with self._register() as register:
            register.create()
            create_key(register.ledger)
        self._record()
        with self._backup() as put_back:
            choices = (self._record, self._record, self._sign, self._sign_at_once, put_back, self._go_on)
            for _ in range(STEPS):
                self._random.choice(choices)()
            self._sign()

    def _register(self) -> Register:
        return Register(self._url, keyring=self._place.keyring, lock_timeout=60)

    def _record(self) -> None:
        with self._register() as register:
            for _ in range(self._random.randint(1, 3)):
                self._number += 1
                line = {"command": "make_commitment", "commitment": f"c{self._number}", "to": "x", "what": "x"}
                record(register, line | {"on": "2024-01-01"})

    def _goes_on(self, register: Register) -> bool:
        size, root = self._last
        with register.ledger.connect() as connection:
            leaves = connection.execute(select(event.c.leaf).order_by(event.c.position)).scalars().all()
        return len(leaves) >= size and root_of([bytes(leaf) for leaf in leaves[:size]]).hex() == root

    def _sign(self) -> None:
        with self._register() as register:
            may = self._goes_on(register)
            try:
                head, _ = sign_head(register.ledger)
            except Contradicted:
                must(not may, self._seed, f"it goes on from {self._last}, and was refused")
                self.refused += 1
                return
        must(may, self._seed, f"the head of {head.size} contradicts {self._last}")
        self._last = (head.size, head.root.hex())
        self.signed += 1

    def _sign_at_once(self) -> None:
        """While others record."""
        self._number += SIGNERS
        answers = at_once(SIGNERS, sign_and_record, self._url, self._place.keyring, self._number)
        with self._register() as register:
            may = self._goes_on(register)
        for answer in answers:
            must(may == isinstance(answer, tuple), self._seed, f"signed at once: {answer}")
        for size, root in sorted(answer for answer in answers if isinstance(answer, tuple)):
            with self._register() as register:
                must(self._goes_on(register), self._seed, f"the register does not go on from {self._last}")
            self._last = (size, root)
            self.signed += 1

    def _go_on(self) -> None:
        with self._register() as register:
            may = not self._goes_on(register)
            try:
                head = go_on(register, "proef")
            except NoProof:
                must(not may, self._seed, "signing could not be resumed")
                return
            must(may, self._seed, "signing was resumed for nothing")
            self._last = (head.size, head.root)
            self.given_up += 1

    @contextmanager
    def _backup(self) -> Iterator[Callable[[], None]]:
        """A backup of the ledger as it is now, and what puts it back."""
        if self._scene.server is None:
            file = Path(make_url(self._url).database or "")
            shutil.copy(file, f"{file}.backup")
            yield lambda: (shutil.copy(f"{file}.backup", file), None)[1]
            return
        like = make_url(self._url).database or ""
        with new_database(self._scene.server, like) as first, new_database(self._scene.server, like) as second:
            left = [first, second]

            def put_back() -> None:
                if left:
                    self._url = left.pop()

            yield put_back


def sign_and_record(number: int, url: str, keyring: str, first: int) -> Signed | str:
    """A head, or why there is none."""
    with Register(url, keyring=keyring, lock_timeout=60) as register:
        line = {"command": "make_commitment", "commitment": f"at-once-{first}-{number}", "to": "x", "what": "x"}
        record(register, line | {"on": "2024-01-01"})
        try:
            head, _ = sign_head(register.ledger)
        except Contradicted as error:
            return str(error)
        return head.size, head.root.hex()

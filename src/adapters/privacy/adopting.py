"""How a keyring comes to serve a ledger: made with a new one, taken from an earlier version, or adopted.

No ledger gets a second keyring unless somebody says so, and no two ledgers ever use one: what is erased in one of them
would be gone in the other.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import URL

from adapters.answers.whole_file import sync_folder
from adapters.ledger.engines import place, sqlite_file
from adapters.ledger.ledger import Ledger
from adapters.privacy.begun import KEYED, begin, begun
from adapters.privacy.belonging import SEALED, Home, Serving, database_of, is_some_ledger
from adapters.privacy.errors import KeyringUnavailable, missing
from adapters.privacy.keyring import Keyring
from adapters.privacy.names import earlier_keyring, earlier_master, keyring_beside
from adapters.privacy.vault import opens_any, recorded_numbers
from domain.kernel.rules import N_, Message, say

_BESIDE = ("-journal", "-wal", "-shm")


class Adoption:
    """A keyring and the ledger that it is to serve. Every method may raise ``KeyringUnavailable``."""

    def __init__(self, ledger: Ledger, keyring: Keyring) -> None:
        self._ledger = ledger
        self._keyring = keyring
        self._home = Home(ledger)

    def prepare(self, *, named: bool) -> list[Message]:
        """Make the keyring of a new ledger, or bring that of an older one up to date; safe to repeat.

        Unless it was ``named`` it may still lie where an earlier version had it. Gives what people are to be told.
        """
        self._check_is_apart()
        notes = [] if named or self._keyring.is_there() else list(self._take_earlier())
        notes += self._take_earlier_master()
        position = self._home.position()
        if not self._keyring.is_there():
            if position:  # looked at before: what others recorded meanwhile, they recorded with a keyring
                raise KeyringUnavailable(missing(self._keyring.url))
            self._keyring.create()
            self._serve(None)
        elif self._keyring.serving() is None:
            self._check_is_its_own(self._keyring)
            self._serve(None)
        self._keyring.check()
        return notes + self._bring_up_to_date()

    def adopt(self, *, instead: bool) -> list[Message]:
        """Let the keyring serve this ledger at this place from now on, and none at another.

        ``instead`` says that the ledger that it served is no more, where that does not show: this one, which it does
        not know, or an older one, takes its place. Gives what people are to be told.
        """
        keyring, home = self._keyring, self._home
        self._check_is_apart()
        if not keyring.is_there():
            raise KeyringUnavailable(missing(keyring.url))
        found = keyring.serving()
        if found is None:
            self._check_is_its_own(keyring)
        else:
            if found.ledger_id != home.ledger_id:
                home.check(found, keyring.url)
            if found.ledger_place != home.place and not _is_copied(keyring, found):
                self._check_is_no_more(found, instead=instead)
            self._check_is_known(found, instead=instead)
        self._serve(found)
        keyring.check()
        return self._bring_up_to_date()

    def copy(self, url: URL, *, instead: bool) -> list[Message]:
        """Give this ledger a keyring of its own, with all keys of another that stays as it is.

        Gives what people are to be told."""
        self._check_is_apart()
        source = Keyring(url, self._keyring.environment)
        try:
            if not source.is_there():
                raise KeyringUnavailable(missing(source.url))
            if source.place == (self._keyring.place if self._keyring.is_there() else None):
                text = N_("{keyring} is this ledger's keyring itself: name the one to copy.")
                raise KeyringUnavailable(say(text, keyring=place(source.url)))
            found = source.serving()
            if found is None or found.ledger_id != self._home.ledger_id:
                self._check_is_its_own(source)
            else:
                self._check_is_known(found, instead=instead)
            before = self._emptied()
            source.copy_into(self._keyring, self._home.known(source.subjects()))
            begin(self._keyring, begun(source))
        finally:
            source.close()
        self._serve(before)
        return self._bring_up_to_date()

    def renew(self) -> list[Message]:
        """Give this ledger a new keyring. What was sealed until now stays closed unless its keyring comes back.

        Gives what people are to be told."""
        self._check_is_apart()
        before = self._emptied()
        position = self._home.position()
        begin(self._keyring, position)
        self._serve(before)
        return self._not_known_again(position)

    def _emptied(self) -> Serving | None:
        """Have a keyring without a key; gives whom it served."""
        keyring = self._keyring
        if keyring.is_there() and not keyring.is_unused():
            text = N_("In the keyring {keyring} there are keys already: name another with --keyring or OPVANG_KEYRING.")
            raise KeyringUnavailable(say(text, keyring=place(keyring.url)))
        before = keyring.serving() if keyring.is_there() else None
        keyring.create()
        return before

    def _serve(self, before: Serving | None) -> None:
        home = self._home
        now = Serving(home.ledger_id, home.place, home.name, self._keyring.place, *home.head())
        self._keyring.serve(now, before)

    def _bring_up_to_date(self) -> list[Message]:
        """Make what is new in this version. From what an earlier one kept digests with, nothing is told any more.

        Gives what people are to be told."""
        self._keyring.create()
        if not self._keyring.is_earlier():
            return []
        position = self._home.position()
        stored = (stored for stored in self._ledger.stored() if SEALED in stored.data)
        self._keyring.look_ups.remember(list(recorded_numbers(self._keyring, stored)))
        begin(self._keyring, position)  # the ids of all imported rows were made with that key
        self._keyring.end_earlier()
        return self._not_known_again(position)

    def _not_known_again(self, position: int) -> list[Message]:
        found = self._ledger.types_under(KEYED, until=position)
        text = N_(
            "Of what was imported until now, this is not known again and would be recorded twice: {kinds}. Take it out "
            "of the file before the next import, and say so with --not-before."
        )
        kinds = ", ".join(f"{count} {stored.partition('@')[0]}" for stored, count in found.items())
        return [say(text, kinds=kinds)] if found else []

    # ------------------------------------------------------------ whose it is

    def _check_is_apart(self) -> None:
        """A backup of the ledger must open nothing: its keyring is no part of it."""
        if database_of(self._keyring.url) == database_of(self._ledger.url):
            text = N_(
                "The keyring {keyring} is the database of the ledger, and every backup of the one would be one of the "
                "other: name another with --keyring or OPVANG_KEYRING."
            )
            raise KeyringUnavailable(say(text, keyring=place(self._keyring.url)))

    def _check_is_no_more(self, found: Serving, *, instead: bool) -> None:
        goes_on = self._home.goes_on_at(found.ledger_place)
        if goes_on:
            text = N_(
                "The keyring {keyring} still serves {other}, and erasing in one would erase in the other. Give this "
                "ledger a keyring of its own: `opvang key adopt --from KEYRING`."
            )
            raise KeyringUnavailable(say(text, keyring=place(self._keyring.url), other=found.ledger_name))
        if goes_on is None and not instead:
            text = N_(
                "Whether {other}, which the keyring {keyring} serves, still goes on cannot be seen from here. If not: "
                "`opvang key adopt --instead`. If it does: `opvang key adopt --from KEYRING`, into one of its own."
            )
            raise KeyringUnavailable(say(text, keyring=place(self._keyring.url), other=found.ledger_name))

    def _check_is_known(self, found: Serving, *, instead: bool) -> None:
        if self._home.leaf(found.position) != found.leaf and not instead:
            text = N_(
                "This ledger does not contain event {position} as the keyring knows it: an older ledger was put back, "
                "or two copies both went on, and personal values can be sealed with keys that are not here. When this "
                "ledger is to go on with this keyring: `opvang key adopt --instead`."
            )
            raise KeyringUnavailable(say(text, position=found.position))

    def _check_is_its_own(self, keyring: Keyring) -> None:
        """Of a keyring that does not say so: whether it opens what this ledger sealed."""
        with keyring.unchecked():
            opens = opens_any(keyring, (stored for stored in self._ledger.stored() if SEALED in stored.data))
            mine = self._home.known(keyring.subjects()) == set(keyring.subjects()) if opens is None else opens
        if not mine:
            text = N_(
                "The keyring {keyring} does not open what this ledger holds: it is another's. Name this one's own with "
                "--keyring or OPVANG_KEYRING, or see `opvang key adopt --help`."
            )
            raise KeyringUnavailable(say(text, keyring=place(keyring.url)))

    # ------------------------------------------------------------ earlier versions

    def _take_earlier(self) -> Iterable[Message]:
        earlier = earlier_keyring(self._ledger.url)
        file, own = sqlite_file(earlier), sqlite_file(self._keyring.url)
        if not file.exists() or file == own:
            return
        keyring = Keyring(earlier, self._keyring.environment)
        try:
            if not keyring.is_there() or keyring.serving() is not None:
                return  # somebody else's by now
            if not self._home.position():
                return  # a new ledger has no earlier keyring
            self._check_is_its_own(keyring)
            subjects = set(keyring.subjects())
            shared = self._home.known(subjects) != subjects or self._has_siblings(file)
            if shared:
                self._emptied()
                keyring.copy_into(self._keyring, self._home.known(subjects))
                self._serve(None)
        finally:
            keyring.close()
        if shared:
            text = N_(
                "The keys were copied from {earlier} to {keyring}: other ledgers may use it too. When each has its "
                "own, destroy {earlier} and its master key, for they still open what is erased from now on."
            )
            yield say(text, earlier=str(file), keyring=str(own))
            return
        if any(Path(f"{file}{suffix}").exists() for suffix in _BESIDE):
            text = N_("The keyring {keyring} is in use: stop what uses it, and run `opvang init` again.")
            raise KeyringUnavailable(say(text, keyring=str(file)))
        os.rename(file, own)
        sync_folder(own.absolute())
        yield say(N_("The keyring {earlier} is now called {keyring}."), earlier=str(file), keyring=str(own))

    def _has_siblings(self, earlier: Path) -> bool:
        """Whether another ledger in the folder had the same keyring, by its name, and none of its own yet."""
        mine = self._ledger.url
        if mine.get_backend_name() != "sqlite":
            return False
        others = (URL.create("sqlite", database=str(file)) for file in earlier.absolute().parent.iterdir())
        return any(
            is_some_ledger(sqlite_file(other))
            for other in others
            if not os.path.samefile(sqlite_file(other), sqlite_file(mine))
            and sqlite_file(earlier_keyring(other)) == earlier.absolute()
            and not sqlite_file(keyring_beside(other)).exists()
        )

    def _take_earlier_master(self) -> Iterable[Message]:
        keyring = self._keyring
        file = keyring.master.file
        if file is None or file.exists() or not keyring.is_there():
            return
        shared = earlier_master(keyring.url)
        earlier = shared or Path(f"{sqlite_file(earlier_keyring(self._ledger.url))}.master")
        with keyring.unchecked():
            taken = keyring.master.take(earlier, keep=shared is not None)
        if taken and shared is not None:
            text = N_(
                "The master key was copied from {earlier} to {file}: other keyrings may use it too. When each has its "
                "own, destroy {earlier}, for it still opens their backups."
            )
            yield say(text, earlier=str(shared), file=str(file))


def _is_copied(keyring: Keyring, found: Serving) -> bool:
    """Whether this is a copy of the keyring that served the ledger, which has that one still."""
    if keyring.place == found.keyring_place:
        return False
    return not found.keyring_place.startswith("/") or Path(found.keyring_place).exists()

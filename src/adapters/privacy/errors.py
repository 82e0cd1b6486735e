"""What can be wrong with a keyring, each in one clear sentence with the way on."""

from sqlalchemy import URL

from adapters.ledger.engines import place
from domain.kernel.errors import ForPeople
from domain.kernel.rules import N_, Message, say


class KeyringUnavailable(ForPeople):
    """The keyring or its master key is not there, is not this ledger's, or they do not belong together."""


def missing(keyring: URL) -> Message:
    """What is said of a keyring that is not there."""
    text = N_(
        "There is no keyring {keyring}: `opvang init` makes that of a new ledger and takes that of an earlier version; "
        "else put it back with its master key, name the right one with --keyring, or see `opvang key adopt --help`."
    )
    return say(text, keyring=place(keyring))


def unfinished(keyring: URL) -> KeyringUnavailable:
    """What is raised for a keyring that was not made to its end, or is of an earlier version."""
    return KeyringUnavailable(
        say(N_("The keyring {keyring} was never finished: run `opvang init`."), keyring=place(keyring))
    )


def renewed() -> KeyringUnavailable:
    """What is raised where somebody was erased while a key was made."""
    return KeyringUnavailable(say(N_("The master key was renewed a moment ago by another process; try again.")))

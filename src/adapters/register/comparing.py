"""Whether a command that is given again is the one that was recorded under its id.

What is kept to compare is a keyed digest. That of a command with personal values can only be made with the keys of all
whose they are. So it goes with the first of them who is erased: from then on a repetition is answered as it ever was,
and nothing is said of its content.
"""

from collections.abc import Callable, Sequence

from adapters.privacy.keyring import Keyring
from adapters.seal.canonical_json import canonical
from domain.kernel.deciding import Command, command_adapter, command_name
from domain.kernel.history import Correction, Event
from domain.kernel.personal import in_command, subjects_in

_OF_SUBJECTS = "subjects:"
"""Before the digest of a command that holds words which could be personal; what earlier versions kept is without it."""


class Comparing:
    """Compares commands with what is kept of them. Its methods may raise ``KeyringUnavailable``, for commands with
    personal values alone."""

    def __init__(self, keyring: Keyring, digest: Callable[[bytes], str], is_erased: Callable[[str], bool]) -> None:
        """``digest`` is that of what is not personal."""
        self._keyring = keyring
        self._digest = digest
        self._is_erased = is_erased

    def digest(self, command: Command, events: Sequence[Event]) -> str:
        """What is kept of a command that records these events."""
        secrets = in_command(command)
        if not secrets:
            return self._plain(_content(command))
        return _OF_SUBJECTS + (self._under_keys(_content(command) | {"": secrets}, events) or "")

    def is_same(self, command: Command, kept: str, events: Sequence[Event]) -> bool:
        """Whether it is the command that recorded these events; True as well where nobody can know any more."""
        if self._plain(_content(command)) == kept:
            return True
        subjects = {subject for event in events for subject in subjects_in(event)}
        if not kept.startswith(_OF_SUBJECTS):
            return self._is_like_an_earlier(command, kept, events)
        digest = self._under_keys(_content(command) | {"": in_command(command)}, events)
        if digest is not None and _OF_SUBJECTS + digest == kept:
            return True
        return any(self._is_erased(subject) for subject in subjects)

    def _is_like_an_earlier(self, command: Command, kept: str, events: Sequence[Event]) -> bool:
        """Of what version 0.1.0 kept: what was under the one key for all that is personal is not compared."""
        if any(isinstance(event, Correction) or subjects_in(event) for event in events):
            return True
        deviation = command.deviation.get_secret_value() if command.deviation else None
        return self._plain(_content(command) | {"deviation": deviation}) == kept

    def _plain(self, content: dict[str, object]) -> str:
        return self._digest(canonical(content))

    def _under_keys(self, content: dict[str, object], events: Sequence[Event]) -> str | None:
        subjects = {subject for event in events for subject in subjects_in(event)}
        if not subjects:  # what it says stands readable in its events
            return self._plain(content)
        return self._keyring.digest_under(subjects, canonical(content))


def _content(command: Command) -> dict[str, object]:
    cls = type(command)
    content = command_adapter(cls).dump_python(command, mode="json", by_alias=True, exclude_none=True)
    return {**content, "command": command_name(cls)}

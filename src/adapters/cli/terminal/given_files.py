"""Files that are named on the command line."""

from pathlib import Path

from adapters.cli.terminal.settings import BadSetting
from domain.kernel.errors import reason
from domain.kernel.rules import N_, say


def content_of(name: str) -> bytes:
    """What is in a file. Raises ``BadSetting``."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise BadSetting(say(N_("{file} cannot be read: {reason}."), file=name, reason=reason(error))) from None


def mailed(name: str) -> bytes:
    """What is in a file that may have come by mail, a checkpoint or a key, as it was sent. Raises ``BadSetting``."""
    from adapters.seal.checkpoint import as_sent

    return as_sent(content_of(name))

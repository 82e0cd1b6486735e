"""Files that are named on the command line."""

from pathlib import Path

from adapters.cli.terminal.settings import BadSetting


def content_of(name: str) -> bytes:
    """What is in a file. Raises ``BadSetting``."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise BadSetting(f"{name} cannot be read: {error.strerror}.") from None

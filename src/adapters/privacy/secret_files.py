"""Files that hold a secret: written whole, for their owner alone, and overwritten before their name goes."""

import os
from pathlib import Path

from adapters.answers.whole_file import write_whole


def write_secret(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, whole and on disk before it has its name; it replaces one."""
    write_whole(path, content, force=True)


def overwrite(path: Path) -> None:
    """Write zeros over a secret before its name goes."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        file.write(bytes(size))
        file.flush()
        os.fsync(file.fileno())

"""Files that are handed over: written whole or not at all, for their owner's eyes, and in the place of nothing else."""

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.kernel.errors import REFUSED, ForPeople, reason
from domain.kernel.rules import N_, say


class NotWritten(ForPeople):
    """The file may not or cannot be written; what was there is as it was."""

    exit_code = REFUSED


def check_free(path: Path, *, force: bool) -> Path:
    """Where a file of this name is to be written; to be called before what goes in it is made, which may take long.

    What exists is replaced with ``force`` only; of a link it is what the link leads to. What is no file (a device, a
    pipe, a folder) never is. Raises ``NotWritten``.
    """
    try:
        where = path.resolve() if force else path.absolute()
        found = os.lstat(where) if os.path.lexists(where) else None
        is_folder = where.parent.is_dir()
    except (OSError, RuntimeError) as error:
        raise _cannot(path, error) from None
    if not is_folder:
        raise NotWritten(say(N_("{file} cannot be written: there is no such folder."), file=str(path)))
    if found is None:
        return where
    if stat.S_ISLNK(found.st_mode):
        text = N_("{file} is a link, and nothing is overwritten: give another name, or --force for what it leads to.")
        raise NotWritten(say(text, file=str(path)))
    if not stat.S_ISREG(found.st_mode):
        raise NotWritten(say(N_("{file} is no file, and so it is not written to: give another name."), file=str(path)))
    if not force:
        raise _exists(path)
    return where


def write_whole(path: Path, content: bytes | Iterable[bytes], *, force: bool = False) -> None:
    """Write a file, on disk and whole before it has its name; readable by its owner alone.

    Raises ``NotWritten``, as ``check_free`` does, and what giving the content raises.
    """
    where = check_free(path, force=force)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{where.name[:100]}.", dir=where.parent)
    except OSError as error:
        raise _cannot(path, error) from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for part in [content] if isinstance(content, bytes) else content:
                with _saying(path):
                    file.write(part)
            with _saying(path):
                file.flush()
                os.fsync(file.fileno())
        with _saying(path):
            if force:
                temporary.replace(where)
            else:
                _name(temporary, where)
            sync_folder(where)
    finally:
        temporary.unlink(missing_ok=True)


def sync_folder(path: Path) -> None:
    """Have the names in a file's folder on disk."""
    descriptor = os.open(path.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _saying(path: Path) -> Iterator[None]:
    """Within it, what the system refuses is said of the file."""
    try:
        yield
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _cannot(path, error) from None


def _name(temporary: Path, where: Path) -> None:
    """Give the file its name, unless that was taken meanwhile. Raises ``OSError``."""
    try:
        os.link(temporary, where)
    except FileExistsError:
        raise
    except OSError:  # a disk without links: the name is taken first, then filled
        where.touch(mode=0o600, exist_ok=False)
        temporary.replace(where)


def _exists(path: Path) -> NotWritten:
    text = N_("{file} exists already, and nothing is overwritten: give another name, or --force.")
    return NotWritten(say(text, file=str(path)))


def _cannot(path: Path, error: OSError | RuntimeError) -> NotWritten:
    why = reason(error) if isinstance(error, OSError) else say(N_("its links go round in a circle"))
    return NotWritten(say(N_("{file} cannot be written: {reason}."), file=str(path), reason=why))

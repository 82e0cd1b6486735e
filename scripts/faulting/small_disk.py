"""A disk of a few megabytes: a file system in memory, mounted where only one process and its children see it.

Nobody has to be root for it, where Linux lets users make namespaces of their own.
"""

import os
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from scripts.faulting.scene import NotTried

_MOUNT = 'mount -t tmpfs -o "size=$1,mode=1777" none "$2" && shift 2 && exec "$@"'


@cache
def _namespace() -> tuple[str, ...]:
    for options in (("--mount",), ("--mount", "--map-root-user")):
        try:
            mounting = ["unshare", *options, "mount", "-t", "tmpfs", "none", "/tmp"]
            tried = subprocess.run(mounting, capture_output=True, check=False)
        except OSError:
            break
        if tried.returncode == 0:
            return ("unshare", *options)
    raise NotTried("no small disk can be made here: it takes `unshare --mount`")


def on_small_disk(size: int, folder: Path, command: Sequence[str], user: str | None = None) -> list[str]:
    """The command, run with an empty disk of so many bytes at this folder; as ``user``, where it is root that asks.

    Raises ``NotTried`` where the system lets nobody mount anything.
    """
    if user is not None:
        command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
    elif os.getuid() != 0:
        # there it seems to be root, which PostgreSQL will not run as: be oneself again within it
        command = ["unshare", f"--map-user={os.getuid()}", f"--map-group={os.getgid()}", *command]
    return [*_namespace(), "sh", "-c", _MOUNT, "sh", str(size), str(folder), *command]


def seen_by(process: int, folder: Path) -> Path:
    """The folder as that process sees it."""
    return Path(f"/proc/{process}/root{folder}")

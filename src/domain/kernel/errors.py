"""Errors that a person meets: each says in marked texts what is wrong and what to do, and the exit code that it means.

Whoever shows one translates its messages. No other error is for people: one that is none of these is a fault of the
program.
"""

import errno
from typing import ClassVar

from typing_extensions import override

from domain.kernel.rules import N_, Message, say

FAULT = 1
"""Exit code of what could not be done now, or at all, through no fault of who asked."""
REFUSED = 2
"""Exit code of what was refused or malformed."""


class ForPeople(Exception):
    """An error that a person can be told about, a message to a line."""

    exit_code: ClassVar[int] = FAULT

    def __init__(self, *messages: Message) -> None:
        super().__init__(*messages)
        self.messages = messages

    @property
    def message(self) -> Message:
        """What is wrong, where one message says it."""
        return self.messages[0]

    @override
    def __str__(self) -> str:
        return "; ".join(map(str, self.messages))


_REASONS = {
    errno.ENOENT: N_("there is no such file or folder"),
    errno.EACCES: N_("that is not allowed"),
    errno.EPERM: N_("that is not allowed"),
    errno.EEXIST: N_("it exists already"),
    errno.EISDIR: N_("it is a folder"),
    errno.ENOTDIR: N_("a part of its path is no folder"),
    errno.ENAMETOOLONG: N_("its name is too long"),
    errno.ELOOP: N_("its links go round in a circle"),
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk is full"),
    errno.EFBIG: N_("it becomes too large"),
    errno.EROFS: N_("that disk can only be read"),
    errno.EIO: N_("the disk gives errors"),
    errno.ENXIO: N_("nothing is at its other end"),
    errno.EPIPE: N_("nobody reads it any more"),
    errno.EBADF: N_("it is closed"),
}


def reason(error: OSError) -> Message:
    """Why the system refused, without the name of what it refused; what has no text of ours in its own words."""
    text = _REASONS.get(error.errno or 0)
    return say(text) if text else say("{reason}", reason=error.strerror or type(error).__name__)

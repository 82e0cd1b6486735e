"""The last line: what is recorded, what is not and what is not known, whatever became of the answer."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from adapters.register.account import Account
from domain.kernel.errors import FAULT, REFUSED
from domain.kernel.rules import N_, Message, say

if TYPE_CHECKING:
    from adapters.register.register import Register

CUT_OFF = 141
"""Exit code of who wrote to a pipe that nobody reads any more, as a shell has it."""


@dataclass
class Telling:
    """What a run is to record, and how far it came."""

    account: Account = field(default_factory=Account)
    what: Literal["", "command", "feed", "table"] = ""
    command_id: str = ""
    """What repeats it safely: that of the command, or what those of the lines begin with."""
    all_or_none: bool = False
    at: int = 0
    """The line or row that is being carried out."""
    done: int = 0
    """The last one of which it is known what became of it."""
    told: int = 0
    """The last one of which the answer was told."""
    refused: int = 0
    register: "Callable[[], AbstractContextManager[Register]] | None" = None
    """Gives the register of this run."""
    over: bool = False
    """Whether there is nothing more to carry out."""

    def begin(self, what: Literal["command", "feed", "table"], command_id: str | None = None) -> str:
        """Something is to be recorded under this id, or a new one; gives the id."""
        from uuid import uuid4

        self.what = what
        self.command_id = command_id or str(uuid4())
        return self.command_id

    @property
    def records(self) -> bool:
        """Whether this run records, or did."""
        return bool(self.what or self.account.recorded or self.account.under_way)

    def settle(self, trouble: BaseException) -> None:
        """Look up in the record, once nobody is recording, what became of that which was under way.

        Raises what reading a ledger raises: then it stays unknown.
        """
        from adapters.ledger.errors import OutcomeUnknown

        account = self.account
        if isinstance(trouble, OutcomeUnknown):
            account.under_way = True  # it was looked up as long as one may wait
            return
        if not account.under_way or account.witness is None or self.register is None:
            return
        with self.register() as looking, looking.ledger.transaction():
            found = looking.ledger.find_command(account.witness)
        if found is not None:
            account.position, self.done = found.last, self._next
        account.found(recorded=found is not None)

    @property
    def code(self) -> int:
        """The exit code, when not all was told: 2 when nothing is recorded, for sure."""
        account = self.account
        return FAULT if account.recorded or account.repeated or account.under_way else REFUSED

    def lines(self) -> Iterator[Message]:
        """What is to be said last."""
        account = self.account
        if self.all_or_none:
            yield self._of_all()
        elif self.what in ("feed", "table"):
            yield from self._of_many()
        elif account.under_way:
            text = N_("It is not known whether it was recorded. Repeat it with --command-id {id}: it is recorded once.")
            unknown = N_("It is not known whether it was recorded: look before you repeat it.")
            yield say(text, id=self.command_id) if self.command_id else say(unknown)
        elif (account.recorded or account.repeated) and self.command_id:
            text = N_(
                "It is recorded, at position {position}. Repeated with --command-id {id} it is shown again, and "
                "recorded once."
            )
            yield say(text, position=account.position, id=self.command_id)
        elif account.recorded:
            yield say(N_("{recorded} recorded, the last at position {position}."), **vars(account))
        else:
            yield say(N_("Nothing was recorded."))

    def _of_all(self) -> Message:
        account = self.account
        if account.under_way:
            text = N_("It is not known whether all of it was recorded, or nothing.")
        elif account.recorded:
            text = N_("All of it is recorded: {recorded} recorded, {repeated} recorded before.")
        elif account.repeated and self.over:
            text = N_("All of it was recorded before.")
        else:
            return say(N_("Nothing was recorded."))
        again = N_("Given again with --command-id {id}, nothing is recorded twice.")
        if self.what == "table":
            again = N_("Imported again, nothing is recorded twice.")
        return say("{said} {again}", said=say(text, **self._counts()), again=say(again, id=self.command_id))

    @property
    def _next(self) -> int:
        """The first line or row of which the answer was not told; the first row of a table holds its headers."""
        return max(2 if self.what == "table" else 1, self.at + (self.told == self.at))

    def _of_many(self) -> Iterator[Message]:
        account, row = self.account, self.what == "table"
        counted = N_("{recorded} recorded, {repeated} recorded before, {bad} refused")
        if self.over and not account.under_way:
            yield say(N_("All was carried out: {counted}."), counted=say(counted, **self._counts()))
            return
        if account.under_way:
            text = N_("{counted}; of line {at} it is not known, and after it nothing is.")
            text = N_("{counted}; of row {at} it is not known, and after it nothing is.") if row else text
            yield say(text, counted=say(counted, **self._counts()), at=self._next)
        elif account.recorded or account.repeated or self.refused:
            text = N_("{counted}, and nothing after line {done}.")
            text = N_("{counted}, and nothing after row {done}.") if row else text
            yield say(text, counted=say(counted, **self._counts()), done=self.done)
        else:
            yield say(N_("Nothing was recorded."))
            if not self.at:
                return
        go_on = N_("Go on with --from {next} --command-id {id}: nothing is recorded twice.")
        go_on = N_("Go on with --from {next}: nothing is recorded twice.") if row else go_on
        yield say(go_on, next=self._next, id=self.command_id)

    def _counts(self) -> dict[str, int]:
        return {"recorded": self.account.recorded, "repeated": self.account.repeated, "bad": self.refused}

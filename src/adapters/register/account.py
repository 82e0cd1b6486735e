"""What became of the commands that a register was given, for who must say so when no answer comes through."""

from dataclasses import dataclass


@dataclass
class Account:
    """Kept up to date at each step, so that it is true whenever something goes wrong."""

    recorded: int = 0
    """Commands that are in the record for good."""
    repeated: int = 0
    """Commands that were there already."""
    position: int = 0
    """The last position of those."""
    waiting: int = 0
    """Commands in a transaction that is not committed."""
    under_way: bool = False
    """Whether something is being committed of which the end is not known yet."""
    witness: str | None = None
    """The id of a command of that which waits or is under way: where it is, all of it is."""

    def appends(self, command_id: str | None, *, together: bool) -> None:
        """A command is about to be appended; ``together``: with others, which are committed later."""
        if not together:
            self.under_way, self.witness = True, command_id

    def appended(self, command_id: str | None, position: int, *, together: bool) -> None:
        """It was."""
        self.position = position
        if together:
            self.waiting += 1
            self.witness = command_id or self.witness
        else:
            self.recorded += 1
            self.under_way = False

    def was_there(self, position: int) -> None:
        """It was recorded before."""
        self.repeated += 1
        self.position = position

    def failed(self) -> None:
        """What was appended or waited is not recorded."""
        self.under_way, self.waiting = False, 0

    def commits(self) -> None:
        """What waits is about to be committed."""
        self.under_way = self.waiting > 0

    def committed(self) -> None:
        """It was."""
        self.recorded += self.waiting
        self.under_way, self.waiting = False, 0

    def found(self, *, recorded: bool) -> None:
        """It was looked up whether what was under way is in the record."""
        if recorded:
            self.recorded += self.waiting or 1
        self.failed()

"""What can go wrong between a command and the record, besides what a ledger or a keyring says."""

from adapters.ledger.errors import CommandRecord
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.rules import N_, say


class IdInUse(ForPeople):
    """The command id was used before, for a command with other content."""

    exit_code = REFUSED

    def __init__(self, record: CommandRecord) -> None:
        text = N_("Command id {id} was used before, at position {position}, for another command.")
        super().__init__(say(text, id=record.command_id, position=record.first))
        self.record = record


class Contended(ForPeople):
    """Others kept recording about the same things; nothing was recorded."""

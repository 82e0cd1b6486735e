"""Who records and in answer to what, as they may stand in the record: each a name on one line, with nothing hidden."""

from adapters.ledger.ledger import system_user
from domain.kernel.errors import REFUSED, ForPeople
from domain.kernel.readable import Hidden, composed, readable_line
from domain.kernel.rules import N_, Message, say

LONGEST_ACTOR = 200
LONGEST_COMMAND_ID = 128


class BadName(ForPeople):
    """Who records, or a command, has a name that cannot be recorded; the message says where it goes wrong."""

    exit_code = REFUSED


def name_of_actor(given: str | None) -> str:
    """The name of who records: as it is given, or else that of the system's user."""
    return composed(given or system_user()).strip()


def check_names(actor: str, command_id: str | None) -> None:
    """Raises ``BadName`` for who or what cannot be recorded."""
    if (problem := _problem(actor, LONGEST_ACTOR)) is not None:
        text = N_("The name of who records (--actor, OPVANG_ACTOR, or else the system's user): {problem}.")
        raise BadName(say(text, problem=problem))
    check_command_id(command_id)


def check_command_id(command_id: str | None) -> None:
    """Raises ``BadName`` for the id of a command that cannot be recorded."""
    if command_id is not None and (problem := _problem(command_id, LONGEST_COMMAND_ID)) is not None:
        raise BadName(say(N_("The command id: {problem}."), problem=problem))


def _problem(name: str, longest: int) -> Message | None:
    if not 1 <= len(name) <= longest:
        return say(N_("it has 1 to {longest} characters"), longest=longest)
    try:
        readable_line(name)
    except Hidden as error:
        return error.message
    return None

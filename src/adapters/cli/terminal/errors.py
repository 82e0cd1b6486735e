"""Errors for the person who meets them: one clear line, and an exit code.

2: the command was refused or malformed, and nothing was recorded. 1: a fault.
"""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from adapters.answers.texts import Texts
from adapters.cli.terminal.settings import BadSetting
from domain.kernel.rules import N_

if TYPE_CHECKING:
    from domain.kernel.deciding import Refused

REFUSED = 2
FAULT = 1


def explain(error: BaseException, texts: Texts) -> tuple[list[str], int]:
    """The lines that tell a person about an error, and the exit code.

    Raises the error itself when it is none that a person can be told about.
    """
    from adapters.audit.proofs import Damaged, NoProof
    from adapters.exchange.sheets import BadFile
    from adapters.ledger.ledger import ClockRefused, LedgerUnavailable, NotALedger, NotEmpty
    from adapters.ledger.raw_rows import Unreadable
    from adapters.privacy.keyring import KeyringUnavailable
    from adapters.register.codec import Undecodable
    from adapters.register.feed import Malformed
    from adapters.register.register import Contended, IdInUse
    from adapters.register.roles import NoRoles
    from adapters.seal.checkpoint import BadKey, NotTrusted
    from domain.kernel.deciding import Refused
    from projections.engine.state import ProjectionsOutdated

    match error:
        case Refused():
            return list(_refusal(error, texts)), REFUSED
        case Malformed():
            return [texts.render(problem) for problem in error.problems], REFUSED
        case IdInUse():
            text = N_("Command id {id} was used before, at position {position}, for another command.")
            return [texts.say(text, id=error.record.command_id, position=error.record.first)], REFUSED
        case BadSetting() | NotEmpty():
            return [str(error)], REFUSED
        case NoRoles() | BadFile():
            return [texts.render(error.message)], REFUSED
        case Damaged():
            return [texts.render(error.message)], FAULT
        case NoProof() | NotTrusted() | BadKey():
            return [texts.render(error.message)], REFUSED
        case Unreadable():
            return [texts.say(N_("The ledger cannot be read as it was made: {reason}"), reason=error.reason)], FAULT
        case ProjectionsOutdated():
            return [str(error)], FAULT
        case KeyringUnavailable():
            return [texts.render(error.message)], FAULT
        case NotALedger() | LedgerUnavailable() | ClockRefused() | Contended() | Undecodable():
            return [str(error)], FAULT
        case _:
            raise error


def _refusal(refused: "Refused", texts: Texts) -> Iterator[str]:
    for message in refused.impossible:
        rules = "".join(f" ({rule.id}, {rule.paragraph})" for rule in refused.rules)
        yield texts.render(message) + rules
    for breach in refused.breaches:
        detail, rule = texts.render(breach.detail), texts.say(breach.rule.text)
        yield f"{breach.rule.id} ({breach.rule.paragraph}): {detail} {rule}"
    if refused.breaches:
        yield texts.say(N_("If it happened all the same, record it with a reason: --deviation “…”."))


def tell(error: BaseException, texts: Texts, where: str = "") -> int:
    """Tell a person about an error on standard error; returns the exit code."""
    lines, code = explain(error, texts)
    for line in lines:
        print(f"{where}{line}", file=sys.stderr)
    return code


def unexpected(error: BaseException) -> int:
    """Say that the program itself failed, without showing any value; the whole trace only when it is asked for."""
    if os.environ.get("OPVANG_DEBUG"):
        raise error
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" ({place.tb_frame.f_code.co_name}, line {place.tb_lineno})" if place is not None else ""
    print(
        f"The program failed: {type(error).__name__}{where}. Nothing was recorded by this command unless it was "
        "said above. Run again with OPVANG_DEBUG=1 for the details.",
        file=sys.stderr,
    )
    return FAULT

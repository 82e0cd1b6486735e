"""What stands in a ledger and is no fact: why that is so, and the owner's word on it."""

from adapters.ledger.rows import DAMAGED
from adapters.register.feed import validate
from adapters.register.register import Outcome, Register
from domain.correction import SetRowAside
from domain.kernel.deciding import NOTHING_THERE, refuse
from domain.kernel.rules import Message


def set_aside(register: Register, position: int, *, reason: str) -> Outcome:
    """Record that what stands at a position is no fact: nothing follows from it any more.

    It is for the owner of the ledger. Raises ``Refused``, and what the ledger raises.
    """
    register.ledger.check_owner()
    rows = register.ledger.stored_at([position])
    if not rows:
        raise refuse(NOTHING_THERE, position=position)
    tags = [tag for tag in rows[0].tags if tag.isprintable() and not tag.startswith(DAMAGED)]
    return register.do(validate(SetRowAside, {"position": position, "tags": tags, "reason": reason}))


def why_no_fact(register: Register, position: int) -> Message | None:
    """Why nothing follows from what stands at a position; None where nothing is wrong with it by itself."""
    return next(filter(None, map(register.codec.why_no_fact, register.ledger.stored_at([position]))), None)

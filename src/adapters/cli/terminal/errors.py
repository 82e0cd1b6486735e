"""Errors as the person reads them who meets them: translated, a line each, on standard error."""

import os
import traceback

from adapters.answers.texts import Texts
from domain.kernel.errors import ForPeople
from domain.kernel.rules import N_


def explain(error: ForPeople, texts: Texts) -> list[str]:
    """The lines that tell a person about an error."""
    return [texts.render(message) for message in error.messages]


def unexpected(error: BaseException, texts: Texts) -> list[str]:
    """The lines that say that the program itself failed, without any value; the whole trace when it is asked for."""
    if os.environ.get("OPVANG_DEBUG"):
        return "".join(traceback.format_exception(error)).splitlines()
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" ({place.tb_frame.f_code.co_name}, line {place.tb_lineno})" if place is not None else ""
    text = N_("The program failed: {error}{where}. Run again with OPVANG_DEBUG=1 for the details.")
    return [texts.say(text, error=type(error).__name__, where=where)]

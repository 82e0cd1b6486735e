"""Which characters a recorded text may hold, and how one is shown that holds others: the one place for that rule.

Refused is what shows nothing of itself and can make a text look like another, or steers the terminal on which it is
shown: control characters (C0, C1) but for the tab and the line end of a longer text; the formatting that turns the
order of letters round; and whatever else Unicode lets a program ignore, such as a space without width. Three kinds of
these are needed to write with, and stand: joiners (U+200C, U+200D) behind a letter of a script that joins, as in
Persian names, or behind an emoji, and the selectors of variants. The set is written out here: that of Unicode grows,
and what was refused once must be refused in each later version of Python.

A text is kept composed (NFC): what looks the same is the same, whichever keyboard it came from. No letter is replaced
by a likeness of it (NFKC): names stay as they are written.
"""

import re
import unicodedata

from domain.kernel.rules import N_, Message, say

_IGNORED = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_LONELY_JOINER = "(?<![^\x00-\u02ff\\s\u200c\u200d])[\u200c\u200d]"
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"

_REFUSED = re.compile(f"[{_CONTROL}{_IGNORED}]|{_LONELY_JOINER}")
_REFUSED_IN_A_LINE = re.compile(f"[\t\n{_CONTROL}{_IGNORED}]|{_LONELY_JOINER}")
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


class Hidden(ValueError):
    """A text holds what cannot be seen. Its message says where, and nothing of the text: that can be personal."""

    def __init__(self, text: str, at: int) -> None:
        self.message: Message = _where(text[at], at)
        super().__init__(str(self.message))


def _where(character: str, at: int) -> Message:
    told = N_(
        "character {at} is {code} ({name}), which cannot be seen and can make a text look like another; take it out"
    )
    name = unicodedata.name(character, "") or N_("a control character")
    return say(told, at=at + 1, code=f"U+{ord(character):04X}", name=say(name))


def readable(text: str) -> str:
    """The text itself. Raises ``Hidden``."""
    if (found := _REFUSED.search(text)) is not None:
        raise Hidden(text, found.start())
    return text


def readable_line(text: str) -> str:
    """The text itself, which must stand on one line. Raises ``Hidden``."""
    if (found := _REFUSED_IN_A_LINE.search(text)) is not None:
        raise Hidden(text, found.start())
    return text


def composed(text: str) -> str:
    """The text with each letter and its accents as one character, where there is one."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    """The text with what cannot be seen in it written out, so that none can do as if it were another."""
    return _REFUSED_IN_A_LINE.sub(lambda found: _written_out(found[0]), text)


def _written_out(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return _SHORT.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def visible_lines(text: str) -> str:
    """The same of a longer text, whose own tabs and line ends stay."""
    return _REFUSED.sub(lambda found: _written_out(found[0]), text)


def visible_in_json(text: str) -> str:
    """The same of JSON, whose own line ends stay: the values are the same when it is read."""
    return _REFUSED.sub(lambda found: _escaped(found[0]), text)


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))

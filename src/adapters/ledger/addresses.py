"""How the address of a database is read: a password or a file's name is not always typed with its signs escaped.

Nothing of a password may end up in what is taken for a host, which messages name.
"""

import re
from urllib.parse import quote, unquote

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

_SQLITE = re.compile(
    r"sqlite(?:\+\w+)?:///(?P<path>.+?)(?:\?(?P<query>OPTION(?:&OPTION)*))?".replace(
        "OPTION", r"(?:uri|mode|cache|immutable|nolock|psow|vfs)=[^&?]*"
    ),
    re.DOTALL,
)
_SERVER = re.compile(r"(?P<scheme>[a-z]+(?:\+\w+)?)://(?P<rest>.*)", re.DOTALL)
_USER = re.compile(r"(?P<user>[^:/?]*)(?::(?P<password>.*))?", re.DOTALL)
_AFTER = re.compile(
    r"(?P<hosts>HOST(?:,HOST)*)(?P<database>/[^/@?]*)?(?P<query>\?\w+=[^&]*(?:&\w+=[^&]*)*)?".replace(
        "HOST", r"(?:\[[0-9A-Fa-f:.]+\]|[\w.%-]*)(?::\d+)?"
    )
)


def read_address(address: str) -> URL:
    """The URL of an address. Raises ValueError or ArgumentError, which say nothing of what is in it.

    Of several servers, one:5432,two:5432, the first is taken that will do.
    """
    if sqlite := _SQLITE.fullmatch(address):
        url = URL.create("sqlite", database=sqlite["path"])
        return url.update_query_string(sqlite["query"]) if sqlite["query"] else url
    server = _SERVER.fullmatch(address)
    if server is None or server["scheme"].startswith("sqlite"):
        return _made(address)
    found = list(_readings(server["rest"]))
    if len(found) != 1:
        raise ValueError(
            "The address of the database can be read in more than one way, or in none: within the name of a user and "
            "the password, write @ as %40, : as %3A, / as %2F and ? as %3F."
        )
    ((user, after),) = found
    several = "," in after["hosts"]
    url = _made(
        f"{server['scheme']}://{user}{'' if several else after['hosts']}{after['database'] or ''}{after['query'] or ''}"
    )
    return url.update_query_dict({"host": after["hosts"].split(",")}) if several else url


def _readings(rest: str) -> "list[tuple[str, re.Match[str]]]":
    """The ways to read what comes after the scheme: what is before an @, escaped, and what is after it."""
    found = []
    if after := _AFTER.fullmatch(rest):
        found.append(("", after))
    for at in (place for place, sign in enumerate(rest) if sign == "@"):
        user, after = _USER.fullmatch(rest[:at]), _AFTER.fullmatch(rest[at + 1 :])
        if user and after:
            secret = "" if user["password"] is None else f":{_escaped(user['password'])}"
            found.append((f"{_escaped(user['user'])}{secret}@", after))
    return found


def _escaped(typed: str) -> str:
    """As it is written in a URL, whether it was typed so or not."""
    return quote(unquote(typed), safe="")


def _made(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError):  # whose words may hold a part of it
        raise ArgumentError("This is not how a database is named.") from None

"""All topics, in the order in which the record is told; corrections, which are of all of them, come on top."""

from domain import data_subjects, promises, signing
from domain.cases import case, coupling, placement
from domain.kernel.correcting import Topic
from domain.locations import communication, location, signal
from domain.money import booking, risk
from domain.quota import figures, quota
from domain.support import allowance, allowance_amounts, plans, schooling, support

TOPICS: tuple[Topic, ...] = (
    quota,
    figures,
    case,
    coupling,
    placement,
    location,
    communication,
    signal,
    booking,
    risk,
    plans,
    allowance_amounts,
    allowance,
    schooling,
    support,
    promises,
    data_subjects,
    signing,
)

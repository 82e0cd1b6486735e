"""What happens in a municipality, one file per topic: each day it may begin stories.

A topic is a function that is given, once, a way to make stories, and gives a function of a municipality and a day
that yields what begins there on that day. A new topic is one more of these, and its place in ``TOPICS``.
"""

from scripts.benching.topics.figures import figures
from scripts.benching.topics.households import households
from scripts.benching.topics.locations import locations
from scripts.benching.topics.money import money
from scripts.benching.topics.municipality import Topic
from scripts.benching.topics.promises import promises
from scripts.benching.topics.quotas import quotas
from scripts.benching.topics.signals import signals
from scripts.benching.topics.support import support

TOPICS: tuple[Topic, ...] = (quotas, locations, households, signals, support, figures, promises, money)

"""What stands between two dates that belong together: "3 to 5 May", "in May and June", "In 1940, on 10 May"."""

from timeline_app.temporal.vocabulary import vocabulary

_MARKS = " ,\n\t\u00a0"


def is_range(joint: str) -> bool:
    """Whether a text between two dates makes them the ends of a range: "to", "through", a dash."""
    return _is_one_of(joint, "range_joints")


def is_pair(joint: str) -> bool:
    """Whether it tells them in one breath, as a range or side by side: "and", "or on"."""
    return _is_one_of(joint, "range_joints", "pair_joints")


def is_within(joint: str) -> bool:
    """Whether it leads from a year to a day of it: ", on"."""
    return _is_one_of(joint, "year_joints")


def _is_one_of(joint: str, *names: str) -> bool:
    lists, bare = vocabulary().lists, joint.strip(_MARKS).lower()
    return any(bare in lists[name] for name in names)

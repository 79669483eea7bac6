# SPDX-License-Identifier: MIT
"""What a screen reader hears of the program and does in it, told as JSON: `/usr/bin/python3 reader.py`.

Runs in the system's Python, which has the bindings of AT-SPI; knows nothing of the program but its name.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PAGES = ("Overview", "Issue", "Weights", "Robustness", "Workshop")
PRESET = "Open the preset “AI cooperation: goals, kinds of AI and phases”"
MOST = 4000


def application(name: str, seconds: float = 30.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(n)
            if child is not None and child.get_name() == name and child.get_child_count():
                return child
        time.sleep(0.2)
    sys.exit("The program cannot be heard.")


def everything(root) -> list:
    """All that is showing below a node, in the order in which it is read."""
    nodes, waiting = [], [root]
    while waiting and len(nodes) < MOST:
        node = waiting.pop()
        if not node.get_state_set().contains(Atspi.StateType.VISIBLE):
            continue
        nodes.append(node)
        children = (node.get_child_at_index(n) for n in range(node.get_child_count()))
        waiting.extend(reversed([child for child in children if child is not None]))
    return nodes


def described(node) -> dict:
    description = {"role": node.get_role_name(), "name": node.get_name(), "states": states(node)}
    value = node.get_value_iface()
    if value is not None:
        description["value"] = [
            value.get_minimum_value(),
            value.get_current_value(),
            value.get_maximum_value(),
        ]
    return description


def everything_readable(window) -> list[dict]:
    """Everything there is; again if something went while it was told, as what was being calculated does."""
    for _ in range(20):
        try:
            return [described(node) for node in everything(window)]
        except GLib.GError:
            time.sleep(0.5)
    sys.exit("The window does not come to rest.")


def states(node) -> list[str]:
    return [state.value_nick for state in node.get_state_set().get_states()]


def named(root, role: str, name: str):
    return next(n for n in everything(root) if n.get_role_name() == role and n.get_name() == name)


def ranking(root) -> list[str]:
    table = named(root, "table", "Ranking of the chosen issue")
    return [n.get_name() for n in everything(table) if n.get_role_name() == "table cell"]


def page_tabs(window, seconds: float = 30.0):
    """The list of the pages' tabs, and where each page is in it: the page of a decision may be there too."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for node in everything(window):
            if node.get_role_name() == "page tab list":
                names = [node.get_child_at_index(n).get_name() for n in range(node.get_child_count())]
                if set(PAGES) <= set(names):
                    return node, [names.index(page) for page in PAGES]
        time.sleep(0.2)
    sys.exit("The pages cannot be heard.")


def main() -> None:
    program = application("mcda_app")
    window = program.get_child_at_index(0)
    report: dict = {"title": window.get_name(), "pages": {}}
    time.sleep(1)
    report["start"] = everything_readable(window)
    named(window, "push button", PRESET).get_action_iface().do_action(0)
    tabs, places = page_tabs(window)
    for page, place in zip(PAGES, places, strict=True):
        tabs.get_selection_iface().select_child(place)
        time.sleep(1)
        report["pages"][page] = everything_readable(window)
    tabs.get_selection_iface().select_child(places[0])  # the panel is not there beside the workshop
    time.sleep(1)
    report["before"] = ranking(window)
    slider = named(window, "slider", "Weight of Cost of coordination")
    slider.get_value_iface().set_current_value(800)
    time.sleep(1)
    report["after"] = ranking(window)
    report["moved"] = described(named(window, "spin button", "Weight of Cost of coordination in per cent"))
    lock = next(n for n in everything(window) if n.get_name() == "Lock the weight of Value alignment")
    report["unchecked"] = states(lock)
    lock.get_action_iface().do_action(0)
    time.sleep(0.5)
    report["checked"] = states(lock)
    slider.get_component_iface().grab_focus()
    time.sleep(0.5)
    report["focused"] = states(slider)
    print(json.dumps(report))


if __name__ == "__main__":
    main()

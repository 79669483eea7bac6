# SPDX-License-Identifier: MIT
"""This computer's IPv4 addresses in local networks, found without opening a socket.

On Linux the kernel's own tables are read, on Windows its list of addresses is asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from typing import NamedTuple

TABLES = Path("/proc/net")


class LocalAddress(NamedTuple):
    """An address of this computer.

    network  the network's device, such as “wlan0”, or its range if the system does not name one
    """

    address: str
    network: str


def local_addresses(tables: Path = TABLES) -> tuple[LocalAddress, ...]:
    """The addresses that phones could reach, private ones first; none if there is no network."""
    addresses = _of_linux(tables) if sys.platform != "win32" else _of_windows()
    usable = {a for a in addresses if _usable(IPv4Address(a.address))}
    return tuple(
        sorted(usable, key=lambda a: (not IPv4Address(a.address).is_private, IPv4Address(a.address)))
    )


def _usable(address: IPv4Address) -> bool:
    return not (
        address.is_loopback or address.is_link_local or address.is_multicast or address.is_unspecified
    )


def _of_linux(tables: Path) -> Iterator[LocalAddress]:
    try:
        trie, routes = (tables / "fib_trie").read_text("ascii"), (tables / "route").read_text("ascii")
    except (OSError, ValueError):
        return
    networks = list(_routes(routes))
    address = ""
    for line in trie.splitlines():
        parts = line.split()
        if len(parts) >= 2 and parts[0] == "|--":
            address = parts[1]
        elif parts[:2] == ["/32", "host"] and "LOCAL" in parts and address:
            inside = [(n, device) for n, device in networks if IPv4Address(address) in n and n.prefixlen]
            narrowest = max(inside, key=lambda pair: pair[0].prefixlen, default=None)
            yield LocalAddress(address, narrowest[1] if narrowest else "")


def _routes(text: str) -> Iterator[tuple[IPv4Network, str]]:
    """Each network and its device."""
    for line in text.splitlines()[1:]:
        parts = line.split()
        if len(parts) > 7:
            order = sys.byteorder
            start, mask = (int(parts[n], 16).to_bytes(4, order) for n in (1, 7))
            yield IPv4Network((start, bin(int.from_bytes(mask, "big")).count("1"))), parts[0]


def _of_windows() -> Iterator[LocalAddress]:
    """From GetIpAddrTable: rows of address, index, mask, broadcast, size, two halves of a word each."""
    import ctypes

    size = ctypes.c_ulong(0)
    table = getattr(ctypes, "windll").iphlpapi.GetIpAddrTable  # noqa: B009  (not there elsewhere)
    table(None, ctypes.byref(size), 0)
    buffer = ctypes.create_string_buffer(size.value)
    if table(buffer, ctypes.byref(size), 0) != 0:
        return
    data = buffer.raw
    row = 24
    for n in range(int.from_bytes(data[:4], "little")):
        entry = data[4 + n * row : 4 + (n + 1) * row]
        address, mask = IPv4Address(entry[:4]), IPv4Address(entry[8:12])
        yield LocalAddress(str(address), str(IPv4Network((int(address), str(mask)), strict=False)))

# SPDX-License-Identifier: MIT
"""This computer's addresses come from the kernel's tables, without a socket."""

from __future__ import annotations

from pathlib import Path

from mcda_app.exchange.phones.addresses import LocalAddress, local_addresses

TRIE = """Main:
  +-- 0.0.0.0/0 3 0 5
     |-- 0.0.0.0
        /0 universe UNICAST
     +-- 127.0.0.0/8 2 0 2
        |-- 127.0.0.1
           /32 host LOCAL
     |-- 192.168.43.0
        /24 link UNICAST
     |-- 192.168.43.1
        /32 host LOCAL
     |-- 192.168.43.255
        /32 link BROADCAST
     |-- 169.254.7.7
        /32 host LOCAL
     |-- 203.0.113.9
        /32 host LOCAL
Local:
     |-- 192.168.43.1
        /32 host LOCAL
"""
ROUTES = """Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
eth0\t00000000\t010071CB\t0003\t0\t0\t0\t00000000\t0\t0\t0
wlan0\t002BA8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0
"""


def tables(folder: Path, trie: str = TRIE, routes: str = ROUTES) -> Path:
    (folder / "fib_trie").write_text(trie)
    (folder / "route").write_text(routes)
    return folder


def test_private_addresses_come_first_and_unusable_ones_are_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("sys.byteorder", "little")
    addresses = local_addresses(tables(tmp_path))
    assert addresses == (LocalAddress("192.168.43.1", "wlan0"), LocalAddress("203.0.113.9", ""))


def test_without_a_network_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert local_addresses(tmp_path / "missing") == ()
    assert local_addresses(tables(tmp_path, "", "")) == ()

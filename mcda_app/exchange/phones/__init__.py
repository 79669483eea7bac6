# SPDX-License-Identifier: MIT
"""Ballots from phones: a page that this computer serves to the room, and the process that serves it.

transport     what a phone and the server send each other, sealed
voters        whose code it is, without knowing who they are
journal       ballots on this computer's disk before they are acknowledged
limits        how much one phone, and all of them, may ask for
questions     what the page asks, in every language
page          the page
application   what the server answers
listener      the one socket, and the limits of connections
server        the process: `mcda-app` with a subcommand that users are not told of
messages      what the program and the process tell each other
addresses     this computer's addresses in local networks
"""

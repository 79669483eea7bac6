# SPDX-License-Identifier: MIT
"""The texts of the phones' page, by the names that its script uses."""

from __future__ import annotations

from mcda_app.i18n import LocalisedDict, tr

PAGE_TEXTS = LocalisedDict(
    lambda: {
        "ballot": tr("Your ballot"),
        "language": tr("Language"),
        "code": tr("Your code"),
        "code_help": tr("The characters on your slip. Show them to nobody."),
        "code_missing": tr("Type the code on your slip."),
        "code_wrong": tr("This is not a code: a character is wrong, missing or too many. Look at your slip."),
        "reason": tr("A reason (optional)"),
        "reason_help": tr("The vote is anonymous. Do not write who you are."),
        "reason_long": tr("The reason is too long for a ballot. Shorten it."),
        "send": tr("Submit the ballot"),
        "sending": tr("Sending …"),
        "again": tr("No connection. Trying again …"),
        "open": tr("Please choose"),
        "cannot_tell": tr("I cannot tell"),
        "points_hint": tr("Number of 0 or more"),
        "range_hint": tr("Number from {low} to {high}"),
        "place_hint": tr("Place; the same place for a tie"),
        "place": tr("Place {n}"),
        "faults": tr("Not sent yet. Please look at:"),
        "missing": tr("{field}: not answered yet."),
        "not_a_number": tr("{field}: this is not a number, such as 40 or 2.5."),
        "ambiguous": tr(
            "{field}: it is not clear whether this is a decimal or a thousands separator. Write the number "
            "without thousands separators."
        ),
        "out_of_range": tr("{field}: the number must be from {low} to {high}."),
        "below_zero": tr("{field}: the number must be 0 or more."),
        "all_zero": tr("All points are zero."),
        "not_linked": tr("Too few comparisons are answered to link everything."),
        "recorded": tr("Your ballot is recorded."),
        "recorded_more": tr(
            "The laptop has stored it. Until the round closes you can revise it: a later ballot with the "
            "same code takes the place of the earlier one. Then close this page, so that nobody sees your "
            "answers."
        ),
        "revise": tr("Revise the ballot"),
        "clear": tr("Done: remove my answers from this page"),
        "cleared": tr("Your answers are no longer on this page. You can close it."),
        "unknown_code": tr("Not recorded: this code is not in use. Look at your slip and type it again."),
        "wait": tr(
            "Not recorded: too many codes were tried that are not in use. Wait a minute and submit again, or "
            "ask the facilitator."
        ),
        "closed": tr("Not recorded: the round is closed."),
        "not_stored": tr(
            "Not recorded: the laptop could not store it. Tell the facilitator, then submit again."
        ),
        "outdated": tr("This ballot was recorded before; a newer one with this code has taken its place."),
        "restarted": tr(
            "Not recorded: this page belongs to an earlier start. Scan the picture on the screen in the room "
            "again."
        ),
        "busy": tr("Not recorded yet: too much is going on. Wait a moment and submit again."),
        "unconfirmed": tr("There is no word from the laptop whether your ballot was recorded."),
        "unconfirmed_more": tr(
            "Either the connection is lost or the round is closed. Your answers are still here. Check "
            "that this phone is in the same network, then submit again: the ballot counts once, however "
            "often it is sent."
        ),
        "typed": tr("You typed the address."),
        "typed_more": tr(
            "Then the key that seals your ballot came over the network, not from the picture. Compare these "
            "digits with those on the screen in the room. If they differ, do not vote here; tell the "
            "facilitator."
        ),
        "changed_key": tr(
            "The key in the address is not this round's. Scan the picture on the screen in the room again. "
            "Nothing can be sent from here."
        ),
        "sealed": tr(
            "Your answers are sealed on this phone before they are sent, and opened when the round is "
            "revealed."
        ),
        "old": tr("This browser is too old to seal a ballot. Please vote on the laptop or on paper."),
        "no_script": tr("This page needs JavaScript to seal your ballot. Switch it on, or vote on paper."),
    }
)

# SPDX-License-Identifier: MIT
"""Reading workbooks back: all that is in one, and the project and changes of one that was exported."""

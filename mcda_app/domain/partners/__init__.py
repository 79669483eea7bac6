# SPDX-License-Identifier: MIT
"""With whom: actors, forums, and how the members of a coalition add up."""

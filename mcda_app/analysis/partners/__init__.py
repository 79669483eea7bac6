# SPDX-License-Identifier: MIT
"""With whom? Which coalition of actors is best on an issue, and how sure that is."""

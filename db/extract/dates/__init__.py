"""Date expressions of a text, each with its value and the reason for it."""

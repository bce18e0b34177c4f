"""Which accounts tell one happening: by what, where, when, who, and in which words."""

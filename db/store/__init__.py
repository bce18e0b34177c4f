"""The library: one SQLite file, its reads and its writes."""

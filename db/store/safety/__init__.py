"""Keeping a library safe: backups, checks, rescue, and what to know of its place."""

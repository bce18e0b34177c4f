"""Columns that several tables share."""

from __future__ import annotations

from typing import Final

SPAN_COLUMNS: Final = """
    edtf TEXT,                      -- the date as ISO 8601-2 (EDTF): the record
    earliest TEXT,                  -- first day (or minute) it may be, ISO 8601
    latest TEXT,                    -- last day (or minute) it may be, inclusive
    start_seconds INTEGER,          -- the same bounds as civil seconds since 1970-01-01T00:00, half-open
    end_seconds INTEGER,
    precision TEXT,                 -- century decade year half season month week day part hour minute
    approximate INTEGER NOT NULL,   -- 1: about then
    uncertain INTEGER NOT NULL,     -- 1: the source doubts it
    lasting INTEGER NOT NULL,       -- 1: went on from start to end; 0: some time within
    sure_start_seconds INTEGER,
    sure_end_seconds INTEGER,
"""
"""The columns of a date, for a table that holds one."""

"""Happenings of a text: trigger, type, date, actors, places, toll."""

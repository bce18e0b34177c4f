"""Civil time: spans, EDTF, calendars, names."""

"""What is known: time, text, formats, extraction, store, import, export. Never imports Qt."""

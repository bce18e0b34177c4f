"""What is known: time, text, formats, extraction, store, import. Never imports Qt."""

"""One reader a file format: bytes to paragraphs."""

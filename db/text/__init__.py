"""Text without meaning: folding, direction, digits, sentences, language."""

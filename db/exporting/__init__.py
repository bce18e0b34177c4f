"""One writer a format of text that leaves the program."""

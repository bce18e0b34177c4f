"""From a folder to articles in the library."""

"""How it is shown and changed: everything that uses Qt."""

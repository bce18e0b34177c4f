"""How the program lives among the others of this desktop."""

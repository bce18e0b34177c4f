"""How the program looks: tokens, fonts, icons, marks, style sheet."""

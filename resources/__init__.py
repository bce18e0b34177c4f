"""Data: icons, fonts, lexicons, translations, sample articles."""

"""What an article says: dates and events."""

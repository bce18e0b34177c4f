"""The event timeline: geometry without Qt, and its painter and views."""

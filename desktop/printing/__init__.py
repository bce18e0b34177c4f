"""Timeline snapshots on paper and in files."""

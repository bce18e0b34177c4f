"""The article reader."""

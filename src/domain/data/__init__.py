"""Data that changes with law or year, each with its source and the day from which it holds."""

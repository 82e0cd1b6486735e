"""The mappings with which files are imported: a kind of file is one mapping."""

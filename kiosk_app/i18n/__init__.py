"""Qt Linguist files of the interface, one a language."""

"""What a key does to a text: Vietnamese typing and the keyboard's pages. No Qt, no IO."""

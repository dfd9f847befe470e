"""Forms on their way: drafts with history, checks, previews, four eyes."""

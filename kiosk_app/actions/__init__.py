"""What the journey's effects do: each action talks to leaves and answers with events. No Qt."""

"""What every page of the console shares: frame, navigation, who may see it."""

"""What a form is, how it is filled, checked, drawn and sealed. No IO beyond reading a bundle."""

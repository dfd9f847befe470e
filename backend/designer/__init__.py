"""The page on which a form is laid out by hand, with pdfme's Designer."""

"""A pdfme template to a drawing plan, and the plan to pages.

``template`` reads the JSON (``registry`` says which element types there are, one module for each
family of them), ``flow`` puts what grows on pages, ``paint`` draws the plan by reportlab's
canvas with the letters of ``forms.embedding``. Reading a template loads no font and no drawing
library.

Positions and sizes of a template are millimetres from the page's upper left corner; a plan's are
points (1/72 inch) from the same corner, with y growing downwards.
"""

MM = 72 / 25.4
"""Points in a millimetre."""

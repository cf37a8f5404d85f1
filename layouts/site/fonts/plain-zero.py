"""Makes the zero without a stroke from that of Atkinson Hyperlegible Next, as a font of this one sign, for all its weights.

    pip install fonttools brotli
    python plain-zero.py FOLDER

FOLDER is node_modules/@fontsource-variable/atkinson-hyperlegible-next/files.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

OUTLINE, LOWER, UPPER = range(3)


def order_without_stroke(glyph):
    """The stroke parts the inside of the zero into two contours: the points of both, as the one that they are without it."""
    ends = [-1, *glyph.endPtsOfContours]
    outline, lower, upper = (list(range(ends[at] + 1, ends[at + 1] + 1)) for at in (OUTLINE, LOWER, UPPER))
    return outline, open_at_stroke(glyph, lower) + open_at_stroke(glyph, upper)


def open_at_stroke(glyph, points):
    """The longest straight side of a contour is the stroke's: the points from behind it around to its start."""
    sides = zip(points, points[1:] + points[:1])
    length = lambda side: (glyph.coordinates[side[0]][0] - glyph.coordinates[side[1]][0]) ** 2 + (
        glyph.coordinates[side[0]][1] - glyph.coordinates[side[1]][1]
    ) ** 2
    straight = [side for side in sides if glyph.flags[side[0]] & 1 and glyph.flags[side[1]] & 1]
    start = points.index(max(straight, key=length)[1])
    return points[start:] + points[:start]


def remove_stroke(font):
    glyph = font["glyf"]["zero"]
    outline, inside = order_without_stroke(glyph)
    order = outline + inside
    ends = glyph.endPtsOfContours
    for variation in font["gvar"].variations["zero"]:
        points, phantoms = variation.coordinates[:-4], variation.coordinates[-4:]
        known = iup_delta(points + phantoms, list(glyph.coordinates) + [(0, 0)] * 4, ends)
        variation.coordinates = [known[at] for at in order] + list(known[-4:])
    glyph.coordinates = GlyphCoordinates([glyph.coordinates[at] for at in order])
    glyph.flags = bytearray(glyph.flags[at] for at in order)
    glyph.endPtsOfContours = [len(outline) - 1, len(order) - 1]
    glyph.numberOfContours = 2


for style in ("normal", "italic"):
    font = TTFont(Path(sys.argv[1]) / f"atkinson-hyperlegible-next-latin-wght-{style}.woff2", recalcTimestamp=False)
    options = Options(layout_features=[], hinting=False, name_IDs=[0, 1, 2, 13, 14], notdef_outline=False)
    subsetter = Subsetter(options)
    subsetter.populate(text="0")
    subsetter.subset(font)
    remove_stroke(font)
    font.flavor = "woff"
    font.save(Path(__file__).parent / f"plain-zero-{style}.woff")

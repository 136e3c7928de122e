"""Writes expected.tsv: what independent decoders make of the files beside it.

Pillow (libjpeg-turbo, libtiff, its own PNG and GIF code) decodes; tifffile where Pillow cannot. A line: file, page, width, height, the alpha-weighted means of a
grid of at most 8 x 8 cells, 16 single pixels; all colours as AARRGGBB.
"""
import os
import sys

import numpy as np
from PIL import Image, ImageOps, features
import PIL

here = os.path.dirname(os.path.abspath(__file__))


def rgba(path, page):
    if os.path.basename(path) in ("tile_float.tif", "sparse.tif"):
        import tifffile
        array = tifffile.imread(path).astype(float)
        if array.ndim == 3:  # what a sparse file leaves out is transparent
            alpha = np.zeros(array.shape[:2])
            for i in range(12):
                alpha[i // 4 * 32:i // 4 * 32 + 32, i % 4 * 32:i % 4 * 32 + 32] = 255 * (i % 2)
            return np.dstack([array, alpha])
        array = np.floor((array - array.min()) / (array.max() - array.min()) * 255 + 0.5)
        return np.dstack([array, array, array, np.full_like(array, 255)])
    image = Image.open(path)
    image.seek(page)
    image.load()
    if image.format != "TIFF":  # Pillow turns TIFF upright by itself
        image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):
        samples = np.array(image).astype(float)
        grey = np.floor(samples * 255 / 65535 + 0.5)
        return np.dstack([grey, grey, grey, np.where(samples == image.info.get("transparency"), 0, 255)])
    return np.array(image.convert("RGBA")).astype(float)


def colour(pixel):
    r, g, b, a = (int(v + 0.5) for v in pixel)
    return f"{a:02x}{r:02x}{g:02x}{b:02x}"


def mean(cell):
    alpha = cell[:, :, 3].sum()
    if alpha == 0:
        return colour((0, 0, 0, 0))
    weighted = (cell[:, :, :3] * cell[:, :, 3:]).sum((0, 1)) / alpha
    return colour((*weighted, alpha / (cell.shape[0] * cell.shape[1])))


with open(f"{here}/expected.tsv", "w", encoding="ascii", newline="\n") as out:
    out.write(f"# Pillow {PIL.__version__}, libjpeg-turbo {features.version('libjpeg_turbo')}\n")
    for folder in ("derived", "jpeg", "orientation", "pillow", "pngsuite"):
        for name in sorted(os.listdir(f"{here}/{folder}")):
            path = f"{here}/{folder}/{name}"
            try:
                pages = {"animation.gif": 2, "pages.tif": 3}.get(name, 1)
                decoded = [rgba(path, page) for page in range(pages)]
            except (OSError, SyntaxError, Image.DecompressionBombError) as e:
                print("left out:", name, e, file=sys.stderr)
                continue
            for page, array in enumerate(decoded):
                height, width = array.shape[:2]
                rows, columns = min(8, height), min(8, width)
                means = [mean(array[r * height // rows:(r + 1) * height // rows, c * width // columns:(c + 1) * width // columns])
                         for r in range(rows) for c in range(columns)]
                probes = [colour(array[i * 104729 % height, i * 7919 % width]) for i in range(16)]
                out.write("\t".join((f"{folder}/{name}", str(page), str(width), str(height), " ".join(means), " ".join(probes))) + "\n")

"""Makes the small files in derived/ and orientation/ from pictures of the sources named in SOURCES.md.

Needs Pillow, numpy, tifffile and ImageMagick 6. Run as: make.py FOLDER, where FOLDER holds
exif-orientation/ and photos-cc0/ of those sources.
"""
import os
import subprocess
import sys

import numpy as np
import tifffile
from PIL import Image

source = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))

for n in range(1, 9):
    picture = Image.open(f"{source}/exif-orientation/Landscape_{n}.jpg")
    small = picture.resize((picture.width // 5, picture.height // 5), Image.LANCZOS)
    small.save(f"{here}/orientation/landscape_{n}.jpg", quality=90, exif=picture.info["exif"])

cat = Image.open(f"{source}/photos-cc0/chelsea.png").convert("RGB").crop((95, 60, 224, 157))  # odd sizes on purpose
base = f"{here}/derived/cat.png"
cat.save(base)
pixels = np.array(cat)


def magick(name, *options):
    subprocess.run(["convert", base, *options, name if ":" in name else f"{here}/derived/{name}"], check=True)


TILE = ("-define", "tiff:tile-geometry=48x32")
STRIP = ("-define", "tiff:rows-per-strip=7")
magick("tile_none.tif", "-compress", "None", *TILE)
magick("tile_lzw.tif", "-compress", "LZW", *TILE)
magick("tile_zip.tif", "-compress", "Zip", *TILE)
magick("tile_jpeg.tif", "-compress", "JPEG", *TILE)
magick("tile_gray.tif", "-colorspace", "Gray", "-compress", "LZW", *TILE)
magick("tile_16.tif", "-depth", "16", "-endian", "MSB", "-compress", "Zip", *TILE)
magick("tile_palette.tif", "-colors", "32", "-type", "Palette", "-compress", "LZW", *TILE)
magick("tile_cmyk.tif", "-colorspace", "CMYK", "-compress", "LZW", *TILE)
magick("tile_alpha.tif", "-alpha", "set", "-channel", "A", "-evaluate", "set", "50%", "+channel", "-compress", "Zip", *TILE)
magick("tile_planar.tif", "-interlace", "plane", "-compress", "Zip", *TILE)
for n, name in enumerate(("TopRight", "BottomRight", "BottomLeft", "LeftTop", "RightTop", "RightBottom", "LeftBottom"), 2):
    magick(f"tile_orientation_{n}.tif", "-orient", name, "-compress", "Zip", *TILE)
magick(f"TIFF64:{here}/derived/tile_big.tif", "-compress", "Zip", *TILE)
magick("strip_lzw.tif", "-compress", "LZW", *STRIP)
magick("strip_packbits.tif", "-compress", "RLE", *STRIP)
magick("strip_fax.tif", "-colorspace", "Gray", "-threshold", "50%", "-type", "bilevel", "-compress", "Group4", *STRIP)
magick(f"BMP3:{here}/derived/plain.bmp")
magick("palette.bmp", "-colors", "16", "-type", "Palette")
magick("progressive.jpg", "-interlace", "JPEG", "-quality", "85")
magick("animation.gif", "-colors", "32", "(", "-clone", "0", "-crop", "40x30+20+10", "-negate", ")")

with tifffile.TiffWriter(f"{here}/derived/pyramid.tif") as tiff:
    tiff.write(pixels, tile=(32, 32), photometric="rgb", compression="deflate", subifds=2)
    reduced = pixels
    for _ in range(2):
        height, width = reduced.shape[0] // 2 * 2, reduced.shape[1] // 2 * 2
        reduced = reduced[:height, :width].reshape(height // 2, 2, width // 2, 2, 3).mean((1, 3)).round().astype("u1")
        tiff.write(reduced, tile=(32, 32), photometric="rgb", compression="deflate", subfiletype=1)

with tifffile.TiffWriter(f"{here}/derived/pages.tif") as tiff:
    for angle in range(3):
        tiff.write(np.rot90(pixels, angle), photometric="rgb", compression="deflate")

floats = pixels[:, :, 1].astype("f4") * 3 - 200
tifffile.imwrite(f"{here}/derived/tile_float.tif", floats, tile=(32, 32), compression="deflate", photometric="minisblack")

# every second tile left out, as GDAL writes sparse files: no offset and no bytes
sparse = f"{here}/derived/sparse.tif"
tifffile.imwrite(sparse, pixels[:96, :128], tile=(32, 32), photometric="rgb", compression="deflate", bigtiff=True)
with tifffile.TiffFile(sparse) as tiff:
    arrays = [(tiff.pages[0].tags[tag].valueoffset, tiff.pages[0].tags[tag].dtype) for tag in (324, 325)]
with open(sparse, "r+b") as file:
    for offset, kind in arrays:
        size = np.dtype({3: "u2", 4: "u4", 16: "u8"}[int(kind)]).itemsize
        for index in range(0, 12, 2):
            file.seek(offset + index * size)
            file.write(bytes(size))

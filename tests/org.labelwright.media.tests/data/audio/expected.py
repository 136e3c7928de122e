"""Writes expected.tsv: the samples of the WAV files beside it, read with Python's own struct and audioop (3.12 or older).

A line: file, sample rate, channels, frames, sum of the absolute samples of each channel, then up to 24 single samples as frame:channel:value.
Then the two laws of G.711: name and 256 values of 16 bits.
"""
import audioop
import glob
import os
import struct

here = os.path.dirname(os.path.abspath(__file__))


def chunks(data):
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8:at + 8 + size]
        at += 8 + size + (size & 1)


def samples(tag, width, data):
    if tag == 7:
        return [v / 32768 for v in struct.unpack("<%dh" % len(data), audioop.ulaw2lin(data, 2))]
    if tag == 3:
        return list(struct.unpack("<%d%s" % (len(data) // width, "f" if width == 4 else "d"), data))
    if width == 1:
        return [(v - 128) / 128 for v in data]
    return [int.from_bytes(data[i:i + width], "little", signed=True) / 2 ** (8 * width - 1) for i in range(0, len(data), width)]


with open(os.path.join(here, "expected.tsv"), "w") as out:
    for path in sorted(glob.glob(os.path.join(here, "*.wav"))):
        with open(path, "rb") as file:
            data = file.read()
        parts = dict(reversed(list(chunks(data))))
        tag, channels, rate, _, align, _ = struct.unpack_from("<HHIIHH", parts[b"fmt "])
        if tag == 0xFFFE:
            tag = struct.unpack_from("<H", parts[b"fmt "], 24)[0]
        frames = len(parts[b"data"]) // align
        values = samples(tag, align // channels, parts[b"data"][:frames * align])
        sums = ["%.6f" % sum(abs(v) for v in values[c::channels]) for c in range(channels)]
        picked = sorted({(i * 7919 % frames, i % channels) for i in range(24)})
        probes = ["%d:%d:%.9g" % (f, c, values[f * channels + c]) for f, c in picked]
        print(os.path.basename(path), rate, channels, frames, " ".join(sums), " ".join(probes), sep="\t", file=out)
    for name, law in ("A_LAW", audioop.alaw2lin), ("MU_LAW", audioop.ulaw2lin):
        values = struct.unpack("<256h", law(bytes(range(256)), 2))
        print(name, " ".join(map(str, values)), sep="\t", file=out)

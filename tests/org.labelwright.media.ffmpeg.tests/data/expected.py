"""Writes expected.tsv: what decoders that share no code with FFmpeg make of the files beside it.

FLAC by flac, Ogg Vorbis by oggdec, Opus by opusdec, MP3 by mpg123, AAC by faad, ADPCM by sox. A line: file, decoder, sample rate, channels,
frames, then 64 samples of 16 bits as frame:channel:value.
"""
import os
import struct
import subprocess
import sys
import tempfile
import wave

here = os.path.dirname(os.path.abspath(__file__))
decoders = {
    "two.flac": ["flac", "-s", "-f", "-d", "-o", "OUT", "IN"],
    "two.ogg": ["oggdec", "-Q", "-o", "OUT", "IN"],
    "two.opus": ["opusdec", "--quiet", "--no-dither", "--rate", "48000", "IN", "OUT"],
    "two.mp3": ["mpg123", "-q", "-w", "OUT", "IN"],
    "jfk.mp3": ["mpg123", "-q", "-w", "OUT", "IN"],
    "two.m4a": ["faad", "-q", "-o", "OUT", "IN"],
    "adpcm.wav": ["sox", "IN", "-b", "16", "-e", "signed-integer", "OUT"],
}
with open(os.path.join(here, "expected.tsv"), "w") as out, tempfile.TemporaryDirectory() as folder:
    for name, command in decoders.items():
        result = os.path.join(folder, "out.wav")
        subprocess.run([{"IN": os.path.join(here, name), "OUT": result}.get(c, c) for c in command], check=True)
        with wave.open(result) as sound:
            rate, channels, frames = sound.getframerate(), sound.getnchannels(), sound.getnframes()
            data = sound.readframes(frames)
        frames = len(data) // (2 * channels)
        values = struct.unpack("<%dh" % (frames * channels), data)
        probes = sorted((frames * (i + 1) // 66, i % channels) for i in range(64))
        print(name, command[0], rate, channels, frames,
              " ".join("%d:%d:%d" % (f, c, values[f * channels + c]) for f, c in probes), sep="\t", file=out)
        os.remove(result)

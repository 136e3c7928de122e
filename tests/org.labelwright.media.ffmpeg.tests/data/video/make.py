#!/usr/bin/env python3
"""Makes the clips of this folder with ffmpeg's own test pictures, and frames.tsv with what the ffmpeg program decodes.

frames.tsv was made with ffmpeg 5.1.9 of Debian 12: another build and version than the libraries that are tested, and
another way to each frame, since it decodes from the beginning. A line is a file, a frame, its time in microseconds from
the first one, and the first 12 digits of the MD5 of its upright pixels as rgb24. Where versions round otherwise (10 bits a
sample), the means of 6 by 4 areas stand in place of the hash.

    make.py clips     makes the clips anew: other bytes with each version of the encoders
    make.py frames    makes frames.tsv from the clips that are there
"""
import hashlib, pathlib, subprocess, sys
from fractions import Fraction

here = pathlib.Path(__file__).parent
picture = "-f lavfi -i testsrc2=size=96x64:rate=25:duration={}".format
quiet = "ffmpeg -nostdin -hide_banner -loglevel error -y "
uneven = "-vf \"select='not(mod(n\\,3))+lt(mod(n\\,10)\\,4)'\" -vsync vfr"

clips = {
    "h264.mp4": picture(1.6) + " -pix_fmt yuv420p -c:v libx264 -preset veryslow -g 12 -bf 3 -crf 33",
    "h264-long.mp4": picture(4) + " -pix_fmt yuv420p -c:v libx264 -g 100 -bf 3 -crf 38",
    "h265-long.mp4": picture(3) + " -pix_fmt yuv420p -c:v libx265 -x265-params keyint=75:bframes=4:log-level=none -crf 38",
    "h264-open.mkv": picture(1.6) + " -pix_fmt yuv420p -c:v libx264 -bf 3 -x264opts open-gop=1:keyint=10:min-keyint=10 -crf 33",
    "h264-refresh.mkv": picture(1.6) + " -pix_fmt yuv420p -c:v libx264 -bf 3 -x264opts intra-refresh=1:keyint=20 -crf 33",
    "h264-fields.mkv": picture(1) + " -pix_fmt yuv420p -c:v libx264 -g 12 -bf 2 -flags +ildct+ilme -x264opts tff=1 -crf 33",
    "h264.avi": picture(1) + " -pix_fmt yuv420p -c:v libx264 -g 12 -bf 3 -crf 33",
    "h264-early.mkv": picture(1) + " -pix_fmt yuv420p -c:v libx264 -g 12 -bf 3 -crf 33 -bsf:v setts=pts=PTS-2:dts=DTS-2 -avoid_negative_ts 0",
    "h264-uneven.mp4": picture(1.6) + " -pix_fmt yuv420p " + uneven + " -c:v libx264 -g 8 -bf 2 -crf 33",
    "h265.mp4": picture(1.6) + " -pix_fmt yuv420p -c:v libx265 -x265-params keyint=12:bframes=3:open-gop=1:log-level=none -crf 35",
    "h265-ten.mkv": picture(1) + " -pix_fmt yuv420p10le -c:v libx265 -x265-params log-level=none:keyint=12 -crf 35",
    "vp9.webm": picture(1.6) + " -pix_fmt yuv420p -c:v libvpx-vp9 -g 12 -b:v 40k -auto-alt-ref 1 -lag-in-frames 12",
    "vp9-uneven.webm": picture(1.6) + " -pix_fmt yuv420p " + uneven + " -c:v libvpx-vp9 -g 8 -b:v 40k",
    "vp8.webm": picture(1.6) + " -pix_fmt yuv420p -c:v libvpx -g 12 -b:v 50k -auto-alt-ref 1 -lag-in-frames 12",
    "av1.webm": picture(1) + " -pix_fmt yuv420p -c:v libaom-av1 -g 12 -crf 50 -cpu-used 6",
    "av1.mp4": picture(1) + " -pix_fmt yuv420p -c:v libsvtav1 -g 12 -crf 55",
    "mpeg4.avi": picture(1) + " -pix_fmt yuv420p -c:v mpeg4 -g 12 -bf 2 -q:v 10",
    "xvid.avi": picture(1) + " -pix_fmt yuv420p -c:v libxvid -g 12 -bf 2 -q:v 10",
    "mjpeg.avi": picture(0.4) + " -c:v mjpeg -pix_fmt yuvj420p -q:v 20",
    "mjpeg.mov": picture(0.4) + " -c:v mjpeg -pix_fmt yuvj422p -q:v 20",
    "sound.mp4": picture(1) + " -f lavfi -i sine=frequency=440:duration=1 -pix_fmt yuv420p -c:v libx264 -g 12 -bf 3 -crf 33 -c:a aac -b:a 24k",
    "mpeg1.mpg": picture(1) + " -pix_fmt yuv420p -c:v mpeg1video -g 12 -bf 2 -q:v 12",
    "flv1.flv": picture(1) + " -pix_fmt yuv420p -c:v flv -g 12 -q:v 10",
    "wmv2.wmv": picture(1) + " -pix_fmt yuv420p -c:v wmv2 -g 12 -q:v 10",
    "theora.ogv": picture(1) + " -pix_fmt yuv420p -c:v libtheora -g 12 -q:v 3",
    "h264.3gp": picture(1) + " -pix_fmt yuv420p -c:v libx264 -g 12 -bf 2 -crf 36",
    "h264-narrow.mp4": "-f lavfi -i testsrc2=size=94x62:rate=25:duration=0.6 -pix_fmt yuv420p -c:v libx264 -g 12 -bf 3 -crf 33",
    # of those above
    "h264-edit.mp4": "-ss 0.5 -i h264.mp4 -c copy",
    "h264.ts": "-i h264.mp4 -c copy",
    "cover.m4a": "-f lavfi -i sine=frequency=440:duration=0.5 -f lavfi -i testsrc2=size=32x32:duration=0.04 -map 0 -map 1 -frames:v 1 -c:a aac -b:a 24k -c:v mjpeg -disposition:v attached_pic",
    "sound-late.mkv": "-i sound.mp4 -itsoffset 0.3 -i sound.mp4 -map 0:v -map 1:a -c copy",
    "sound-alone.mp4": "-i sound.mp4 -c copy -vn",
}
cut = {"h264-cut.mkv": ("h264-open.mkv", 6), "h264-cut.mp4": ("h264-front.mp4", 6)}


def make_clips():
    for name, how in clips.items():
        subprocess.run(quiet + how + " " + name, shell=True, cwd=here, check=True)
    subprocess.run(quiet + "-i h264.mp4 -c copy -movflags +faststart h264-front.mp4", shell=True, cwd=here, check=True)
    for name, (whole, tenths) in cut.items():
        data = (here / whole).read_bytes()
        (here / name).write_bytes(data[:len(data) * tenths // 10])
    (here / "h264-front.mp4").unlink()


def told(name, entries):
    out = subprocess.run(["ffprobe", "-v", "error", "-select_streams", "v:0", "-show_entries", entries, "-of", "csv=p=0", name],
                         cwd=here, check=True, capture_output=True, text=True).stdout
    return [line.strip(",").strip() for line in out.splitlines() if line.strip(",").strip()]


def means(data, width, height):
    found = []
    for row in range(4):
        for column in range(6):
            total = 0
            for y in range(row * height // 4, (row + 1) * height // 4):
                line = data[3 * (y * width + column * width // 6):3 * (y * width + (column + 1) * width // 6)]
                total += sum(line)
            found.append(total // (3 * (height // 4) * (width // 6)))
    return bytes(found).hex()


def make_frames():
    lines = []
    names = sorted(p.name for p in here.iterdir() if p.suffix in (".mp4", ".mkv", ".webm", ".avi", ".mov", ".ts", ".mpg", ".flv", ".wmv", ".ogv", ".3gp"))
    for name in names:
        if name in ("sound-alone.mp4", "h264-cut.mp4"):
            continue
        base = Fraction(told(name, "stream=time_base")[-1])
        ticks = [None if line == "N/A" else int(line) for line in told(name, "frame=best_effort_timestamp")]
        width, height = map(int, told(name, "stream=width,height")[-1].split(",")[:2])
        if name.startswith("rotated"):
            width, height = height, width
        data = subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-i", name, "-map", "0:v:0", "-vsync", "passthrough",
                               "-sws_flags", "bicubic", "-pix_fmt", "rgb24", "-f", "rawvideo", "-"], cwd=here, check=True, capture_output=True).stdout
        size = 3 * width * height
        assert len(data) == size * len(ticks), name
        for frame, tick in enumerate(ticks):
            pixels = data[frame * size:(frame + 1) * size]
            seen = means(pixels, width, height) if "ten" in name else hashlib.md5(pixels).hexdigest()[:12]
            # AVI tells of no times but a rate; where frames are packed, not all of them are at a place of their own
            time = "-" if name == "xvid.avi" else frame * 40000 if None in ticks else round((tick - ticks[0]) * base * 1000000)
            lines.append(f"{name}\t{frame}\t{time}\t{seen}\n")
    (here / "frames.tsv").write_text("".join(lines))


{"clips": make_clips, "frames": make_frames}[sys.argv[1]]()

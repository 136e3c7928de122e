package org.labelwright.media.internal.audio;

import java.nio.ByteBuffer;

/** How one sample is coded in a WAV file. Bytes are little-endian. */
enum WavCoding {

	PCM_8(1) {
		@Override
		float sample(ByteBuffer from, int at) {
			return ((from.get(at) & 0xFF) - 128) / 128f;
		}
	},
	PCM_16(2) {
		@Override
		float sample(ByteBuffer from, int at) {
			return from.getShort(at) / 32768f;
		}
	},
	PCM_24(3) {
		@Override
		float sample(ByteBuffer from, int at) {
			return (from.get(at) & 0xFF | (from.get(at + 1) & 0xFF) << 8 | from.get(at + 2) << 16) / 8388608f;
		}
	},
	PCM_32(4) {
		@Override
		float sample(ByteBuffer from, int at) {
			return from.getInt(at) / 2147483648f;
		}
	},
	FLOAT_32(4) {
		@Override
		float sample(ByteBuffer from, int at) {
			return finite(from.getFloat(at));
		}
	},
	FLOAT_64(8) {
		@Override
		float sample(ByteBuffer from, int at) {
			return finite((float) from.getDouble(at));
		}
	},
	A_LAW(1) {
		@Override
		float sample(ByteBuffer from, int at) {
			return Companding.A_LAW[from.get(at) & 0xFF];
		}
	},
	MU_LAW(1) {
		@Override
		float sample(ByteBuffer from, int at) {
			return Companding.MU_LAW[from.get(at) & 0xFF];
		}
	};

	/** Bytes of a sample. */
	final int size;

	WavCoding(int size) {
		this.size = size;
	}

	/** A sample, mostly from -1 to 1, always finite. */
	abstract float sample(ByteBuffer from, int at);

	/**
	 * @param tag   the format tag, that of the sub-format where the format is extensible
	 * @param bits  that are told to be valid; the others are zero, so they need no care
	 * @param bytes of a sample in the file
	 * @return null when it is none of these
	 */
	static WavCoding of(int tag, int bits, int bytes) {
		if (bits > bytes * 8)
			return null;
		return switch (tag) {
		case 1 -> switch (bytes) {
		case 1 -> PCM_8;
		case 2 -> PCM_16;
		case 3 -> PCM_24;
		case 4 -> PCM_32;
		default -> null;
		};
		case 3 -> bytes == 4 ? FLOAT_32 : bytes == 8 ? FLOAT_64 : null;
		case 6 -> bytes == 1 ? A_LAW : null;
		case 7 -> bytes == 1 ? MU_LAW : null;
		default -> null;
		};
	}

	private static float finite(float sample) {
		return Float.isFinite(sample) ? sample : 0;
	}

	/** The two laws of ITU-T G.711, scaled so that 16 bits span from -1 to 1. */
	private static final class Companding {

		static final float[] A_LAW = new float[256];
		static final float[] MU_LAW = new float[256];

		static {
			for (int code = 0; code < 256; code++) {
				A_LAW[code] = aLaw(code) / 32768f;
				MU_LAW[code] = muLaw(code) / 32768f;
			}
		}

		private static int aLaw(int code) {
			int value = code ^ 0x55;
			int segment = value >> 4 & 7;
			int step = (value & 15) << 4;
			int magnitude = segment == 0 ? step + 8 : step + 0x108 << segment - 1;
			return (value & 0x80) != 0 ? magnitude : -magnitude;
		}

		private static int muLaw(int code) {
			int value = ~code & 0xFF;
			int magnitude = ((value & 15) << 3) + 0x84 << (value >> 4 & 7);
			return (value & 0x80) != 0 ? 0x84 - magnitude : magnitude - 0x84;
		}
	}
}

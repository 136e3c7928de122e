package org.labelwright.media.internal.records;

import java.nio.ByteBuffer;

/**
 * How a file of signals holds its samples, one after the other whatever the signal:
 * <a href="https://physionet.org/physiotools/wag/signal-5.htm">signal(5)</a>. Several samples share a block of whole bytes.
 */
enum WfdbCoding {

	/** Differences from one sample to the next of the same signal. */
	DIFFERENCES(8, 1, 1, Integer.MIN_VALUE) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return from.get(at);
		}
	},
	LITTLE_16(16, 1, 2, -1 << 15) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return (short) low(from, at);
		}
	},
	LITTLE_24(24, 1, 3, -1 << 23) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return low(from, at) | from.get(at + 2) << 16;
		}
	},
	LITTLE_32(32, 1, 4, Integer.MIN_VALUE) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return low(from, at) | low(from, at + 2) << 16;
		}
	},
	BIG_16(61, 1, 2, -1 << 15) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return from.get(at) << 8 | one(from, at + 1);
		}
	},
	OFFSET_8(80, 1, 1, -1 << 7) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return one(from, at) - (1 << 7);
		}
	},
	OFFSET_16(160, 1, 2, -1 << 15) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return low(from, at) - (1 << 15);
		}
	},
	/** Two of 12 bits in 3 bytes. */
	PACKED_12(212, 2, 3, -1 << 11) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return within == 0 ? signed(one(from, at) | (one(from, at + 1) & 0x0F) << 8, 12)
					: signed(one(from, at + 2) | (one(from, at + 1) & 0xF0) << 4, 12);
		}
	},
	/** Three of 10 bits in two words of 16: the third in the upper bits of both. */
	PACKED_10(310, 3, 4, -1 << 9) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return switch (within) {
			case 0 -> signed(low(from, at) >> 1 & 0x3FF, 10);
			case 1 -> signed(low(from, at + 2) >> 1 & 0x3FF, 10);
			default -> signed(low(from, at) >> 11 | low(from, at + 2) >> 11 << 5, 10);
			};
		}
	},
	/** Three of 10 bits in a word of 32, the first in the lowest. */
	PACKED_10_LOW(311, 3, 4, -1 << 9) {
		@Override
		int sample(ByteBuffer from, int at, int within) {
			return switch (within) {
			case 0 -> signed(low(from, at) & 0x3FF, 10);
			case 1 -> signed(low(from, at + 1) >> 2 & 0x3FF, 10);
			default -> signed(low(from, at + 2) >> 4 & 0x3FF, 10);
			};
		}
	};

	final int number;
	/** Samples of a block, and its bytes. */
	final int samples;
	final int bytes;
	/** What stands for no sample; differences have nothing of the kind. */
	final int none;

	WfdbCoding(int number, int samples, int bytes, int none) {
		this.number = number;
		this.samples = samples;
		this.bytes = bytes;
		this.none = none;
	}

	/** The coding of a format, or null when it is not known. */
	static WfdbCoding of(int number) {
		for (var coding : values())
			if (coding.number == number)
				return coding;
		return null;
	}

	/**
	 * Decodes a sample.
	 *
	 * @param at     where its block begins; what lies past the end of the file is 0
	 * @param within which sample of the block
	 */
	abstract int sample(ByteBuffer from, int at, int within);

	/** How many samples a number of bytes holds; a block that is cut off counts as far as its samples are whole. */
	long held(long length) {
		int rest = (int) (length % bytes);
		int more = switch (this) {
		case PACKED_12, PACKED_10 -> rest >= 2 ? 1 : 0;
		case PACKED_10_LOW -> Math.max(0, rest - 1);
		default -> 0;
		};
		return length / bytes * samples + more;
	}

	private static int one(ByteBuffer from, int at) {
		return Byte.toUnsignedInt(from.get(at));
	}

	private static int low(ByteBuffer from, int at) {
		return one(from, at) | one(from, at + 1) << 8;
	}

	private static int signed(int value, int bits) {
		return value << Integer.SIZE - bits >> Integer.SIZE - bits;
	}
}

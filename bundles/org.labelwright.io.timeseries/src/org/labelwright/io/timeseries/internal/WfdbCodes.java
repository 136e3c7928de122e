package org.labelwright.io.timeseries.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Types of annotations of WFDB with their mnemonics, from {@code ecgcodes.h} of its library and the tables of
 * <a href="https://physionet.org/physiobank/annotations.shtml">PhysioBank Annotations</a>. Names of labels say what a type is.
 */
final class WfdbCodes {

	/** A comment. */
	static final int NOTE = 22;
	/** The last code of an annotation. */
	static final int LAST = 49;

	private static final String[][] TABLE = { { "1", "N", "Normal beat" }, { "2", "L", "Left bundle branch block beat" }, { "3", "R", "Right bundle branch block beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "4", "a", "Aberrated atrial premature beat" }, { "5", "V", "Premature ventricular contraction" }, { "6", "F", "Fusion of ventricular and normal beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "7", "J", "Nodal (junctional) premature beat" }, { "8", "A", "Atrial premature beat" }, { "9", "S", "Supraventricular premature or ectopic beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "10", "E", "Ventricular escape beat" }, { "11", "j", "Nodal (junctional) escape beat" }, { "12", "/", "Paced beat" }, { "13", "Q", "Unclassifiable beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			{ "14", "~", "Signal quality change" }, { "16", "|", "Isolated QRS-like artifact" }, { "18", "s", "ST change" }, { "19", "T", "T-wave change" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			{ "20", "*", "Systole" }, { "21", "D", "Diastole" }, { "22", "\"", "Comment" }, { "23", "=", "Measurement" }, { "24", "p", "Peak of P-wave" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$
			{ "25", "B", "Bundle branch block beat (unspecified)" }, { "26", "^", "Non-conducted pacer spike" }, { "27", "t", "Peak of T-wave" }, { "28", "+", "Rhythm change" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			{ "29", "u", "Peak of U-wave" }, { "30", "?", "Beat not classified during learning" }, { "31", "!", "Ventricular flutter wave" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "32", "[", "Start of ventricular flutter/fibrillation" }, { "33", "]", "End of ventricular flutter/fibrillation" }, { "34", "e", "Atrial escape beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			{ "35", "n", "Supraventricular escape beat" }, { "36", "@", "Link to external data" }, { "37", "x", "Non-conducted P-wave" }, { "38", "f", "Fusion of paced and normal beat" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			{ "39", "(", "Waveform onset" }, { "40", ")", "Waveform end" }, { "41", "r", "R-on-T premature ventricular contraction" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private static final String[] NAMES = new String[LAST + 1];
	private static final Map<String, Integer> CODES = new HashMap<>();

	static {
		for (int code = 1; code <= LAST; code++)
			NAMES[code] = "Type " + code; //$NON-NLS-1$
		for (var row : TABLE) {
			int code = Integer.parseInt(row[0]);
			NAMES[code] = row[2];
			CODES.put(row[1], code);
		}
		for (int code = 1; code <= LAST; code++)
			CODES.put(NAMES[code], code);
	}

	private WfdbCodes() {
	}

	/** Whether a code stands for a type of annotation. */
	static boolean known(int code) {
		return code >= 1 && code <= LAST;
	}

	/** What a type is. */
	static String name(int code) {
		return NAMES[code];
	}

	/** The code of a name or mnemonic; 0 when there is none. */
	static int code(String label) {
		return CODES.getOrDefault(label, 0);
	}
}

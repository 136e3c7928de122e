package org.labelwright.io;

import java.nio.file.Path;
import java.util.Objects;

/** Which files become one item of several parts. */
public sealed interface Grouping {

	/** Each file is an item. */
	record None() implements Grouping {
	}

	/**
	 * Files of one folder whose names are the same up to the last dot, such as {@code call01.wav} and {@code call01.txt}.
	 * What more a name has behind a dot is the role: {@code call01.transcript.txt} belongs to {@code call01.wav}.
	 */
	record ByName() implements Grouping {
	}

	/** All files of a folder, without those in folders below. */
	record ByFolder() implements Grouping {
	}

	/**
	 * As a table or JSON says that names item, role, file and offset of each part; see {@link MediaPlanOperation}.
	 *
	 * @param file read in UTF-8
	 */
	record Manifest(Path file) implements Grouping {
		public Manifest {
			Objects.requireNonNull(file);
		}
	}

	/** Each file is an item. */
	Grouping NONE = new None();
}

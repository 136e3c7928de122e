package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How sequences of MOTChallenge lie in folders: {@code NAME/seqinfo.ini}, {@code NAME/gt/gt.txt}, {@code NAME/det/det.txt}. */
final class Mot {

	static final String GT = "gt"; //$NON-NLS-1$
	static final String DET = "det"; //$NON-NLS-1$
	static final String ENDING = ".txt"; //$NON-NLS-1$
	static final String INFO = "seqinfo.ini"; //$NON-NLS-1$
	static final String LABELS = "labels.txt"; //$NON-NLS-1$
	static final String RATE = "frameRate"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	/** Frames, and pixels, are counted from 1. */
	static final int FIRST = 1;
	/** Attribute of how much of an object is to be seen, 0 to 1. */
	static final String VISIBILITY = "visibility"; //$NON-NLS-1$

	/** Classes by number, from 1: P. Dendorfer et al., "MOT20: A benchmark for multi object tracking in crowded scenes", 2020, table 3. */
	static final List<String> CLASSES = List.of("pedestrian", "person on vehicle", "car", "bicycle", "motorbike", "non motorized vehicle", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"static person", "distractor", "occluder", "occluder on the ground", "occluder full", "reflection", "crowd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private static final int LONGEST = 1 << 20;

	private Mot() {
	}

	/** The folder of the sequence of a file; null when it does not lie as those of sequences do. */
	static Path sequence(Path file) {
		var folder = file.toAbsolutePath().getParent();
		var name = folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString(); //$NON-NLS-1$
		boolean own = (name.equals(GT) || name.equals(DET)) && file.getFileName().toString().equals(name + ENDING);
		return own && folder.getParent() != null && folder.getParent().getFileName() != null ? folder.getParent() : null;
	}

	/** What a file of settings says, by name; nothing when there is none. */
	static Map<String, String> info(Path sequence) throws IOException {
		var found = new HashMap<String, String>();
		if (sequence != null)
			for (var line : lines(sequence.resolve(INFO))) {
				int equals = line.indexOf('=');
				if (equals > 0)
					found.putIfAbsent(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
			}
		return found;
	}

	/** Names of classes by number, from 1: those of the file beside it, or the usual ones. */
	static List<String> classes(Path file) throws IOException {
		var own = lines(file.resolveSibling(LABELS)).stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
		return own.isEmpty() ? CLASSES : own;
	}

	private static List<String> lines(Path file) throws IOException {
		if (!Files.isRegularFile(file) || Files.size(file) > LONGEST)
			return List.of();
		try {
			return Files.readAllLines(file);
		} catch (MalformedInputException e) {
			return List.of(); // says nothing that can be read
		}
	}
}

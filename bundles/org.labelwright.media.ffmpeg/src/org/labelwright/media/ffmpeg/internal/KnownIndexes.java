package org.labelwright.media.ffmpeg.internal;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import org.labelwright.media.ffmpeg.worker.VideoIndex;

/** Indexes of the videos that were opened last, for those who open one again while it is shown. For any thread. */
final class KnownIndexes {

	private static final int MOST = 8;
	private static final SequencedMap<State, SoftReference<VideoIndex>> KNOWN = new LinkedHashMap<>(); // guarded by itself

	/** A file as it is now. */
	private record State(Path file, long size, FileTime time) {

		static Optional<State> of(Path file) {
			try {
				return Optional.of(new State(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file)));
			} catch (IOException e) {
				return Optional.empty(); // reading it will tell what is wrong
			}
		}
	}

	private KnownIndexes() {
	}

	static Optional<VideoIndex> get(Path file) {
		synchronized (KNOWN) {
			return State.of(file).map(KNOWN::get).map(SoftReference::get);
		}
	}

	static void put(Path file, VideoIndex index) {
		synchronized (KNOWN) {
			State.of(file).ifPresent(state -> KNOWN.put(state, new SoftReference<>(index)));
			if (KNOWN.size() > MOST)
				KNOWN.pollFirstEntry();
		}
	}
}

package org.labelwright.io;

import java.nio.file.Path;
import java.util.List;

/**
 * How to import.
 *
 * @param options    of the format
 * @param mediaRoots folders to look for media in, besides where the source says
 * @param copyMedia  true to copy media into the project, false to refer to them where they lie
 * @param existing   what to do with items that already have annotations
 * @param missing    what to do with items whose media are not found
 * @param strict     true to change nothing when any part of the source is wrong; false to keep what can be
 *                   kept, and list the rest
 * @param part       role of the part that annotations go to where a source names an item of several parts, and the file
 *                   of none; null for the first of the format's modality
 */
public record ImportSettings(Options options, List<Path> mediaRoots, boolean copyMedia, Existing existing, Missing missing,
		boolean strict, String part) {

	/** What to do with an item that already has annotations of the same annotator. */
	public enum Existing {
		/** Leave it as it is. */
		SKIP,
		/** Take its annotations away and put the imported ones in their place. */
		REPLACE,
		/** Add the imported annotations to those it has. */
		ADD
	}

	/** What to do with an item whose media are not found. */
	public enum Missing {
		/** It is an error. */
		REFUSE,
		/** Import it without media. */
		KEEP,
		/** Leave it out, with its annotations. */
		SKIP
	}

	public ImportSettings {
		mediaRoots = mediaRoots.stream().map(Path::toAbsolutePath).toList();
	}

	/** Strict, referring to media, leaving annotated items as they are. */
	public static ImportSettings of(Options options) {
		return new ImportSettings(options, List.of(), false, Existing.SKIP, Missing.REFUSE, true, null);
	}

	public ImportSettings withMediaRoots(List<Path> roots) {
		return new ImportSettings(options, roots, copyMedia, existing, missing, strict, part);
	}

	public ImportSettings withCopyMedia(boolean copy) {
		return new ImportSettings(options, mediaRoots, copy, existing, missing, strict, part);
	}

	public ImportSettings withExisting(Existing treatment) {
		return new ImportSettings(options, mediaRoots, copyMedia, treatment, missing, strict, part);
	}

	public ImportSettings withMissing(Missing treatment) {
		return new ImportSettings(options, mediaRoots, copyMedia, existing, treatment, strict, part);
	}

	public ImportSettings withStrict(boolean refuse) {
		return new ImportSettings(options, mediaRoots, copyMedia, existing, missing, refuse, part);
	}

	public ImportSettings withOptions(Options others) {
		return new ImportSettings(others, mediaRoots, copyMedia, existing, missing, strict, part);
	}

	public ImportSettings withPart(String role) {
		return new ImportSettings(options, mediaRoots, copyMedia, existing, missing, strict, role);
	}
}

package org.labelwright.io.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Tier;

/**
 * Reads and writes datasets of one format. Contributed to {@code org.labelwright.io.formats}. Methods may
 * be called from any thread, several at once. All meet hostile input: whatever a source holds, they
 * report problems with the place and the remedy, and throw only what is declared here. Memory must not
 * grow with the number of annotations, beyond a few bytes each.
 */
public interface Format {

	/** In place of the id of a modality: items may be of any, and each tells its own. Items of several parts are written as one then. */
	String ANY_MODALITY = "*"; //$NON-NLS-1$

	/**
	 * Cheap look at a source.
	 *
	 * @param source a file or folder
	 * @param header the first bytes of a file, up to 4096; empty for a folder
	 * @return false when it certainly is not of this format
	 */
	boolean plausible(Path source, byte[] header);

	/** A closer look, at the beginning of the source at most. */
	Verdict examine(Path source, SubMonitor monitor) throws IOException;

	/** Id of the modality of the items that are read, or {@link #ANY_MODALITY}. */
	String modalityId();

	/** Options for reading. */
	List<Option> importOptions();

	/** Options for writing. */
	List<Option> exportOptions();

	/**
	 * Reads the source once and tells what it holds.
	 *
	 * @param media finds what lies under the media roots
	 * @throws IOException                when the source cannot be reached at all
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException;

	/**
	 * Reads the source into a sink. Reports the same problems as the preview, to the sink.
	 *
	 * @param preview of this source, as {@link #preview} made it
	 * @throws IOException                when the source cannot be reached at all
	 * @throws CoreException              as the sink threw it
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException;

	/**
	 * What becomes of each construct of {@link org.labelwright.io.Constructs} on export. A construct that is
	 * not declared is lost.
	 */
	List<Declaration> declarations(Options options);

	/** Begins an export. */
	Exporter exporter(ExportSource source, Options options);

	/**
	 * Where media that a source names may lie.
	 */
	@FunctionalInterface
	interface MediaFinder {

		/**
		 * Finds a file.
		 *
		 * @param name as the source writes it, never trusted
		 * @return the file, or null when there is none
		 */
		Path find(String name, Path... places);
	}

	/** One export. Used on one thread, in the order of the methods. */
	interface Exporter {

		/** True when it wants each item once, with what all annotators said of it as one document; see {@link ExportSource#readItems}. */
		default boolean wholeItems() {
			return false;
		}

		/**
		 * True when reading the output gives the annotations in the order in which {@link ExportSource#read} passed them,
		 * as far as they were written. The output is then compared with the project in one walk through both.
		 */
		default boolean keepsOrder() {
			return false;
		}

		/** Looks at everything that will be written; whatever is found out is reported before writing. */
		default void look(ExportSource.Entry entry) {
			// most formats can tell from the declarations alone
		}

		/** What stands in the way of the export, or is worth knowing; asked after the look. */
		default List<Problem> findings() {
			return List.of();
		}

		/** False when an annotation is left out as a whole. */
		boolean writes(Annotation annotation);

		/**
		 * Names constructs of an annotation that is written which are not kept although the format keeps them in general,
		 * each as often as that happens.
		 */
		default void losses(Annotation annotation, Consumer<String> lost) {
			// most formats keep all that they declare to keep
		}

		/** False when a relation is left out as a whole; not asked when one of its ends is. */
		default boolean writes(Relation relation) {
			return true;
		}

		/**
		 * Relations that the output has although the document only implies them, as by what lies on which tier; each with the
		 * name of its type in place of an id.
		 */
		default List<Relation> implied(AnnotationDocument document) {
			return List.of();
		}

		/** As {@link #losses(Annotation, Consumer)}, of a relation that is written. */
		default void losses(Relation relation, Consumer<String> lost) {
			// most formats keep all that they declare to keep
		}

		/** False when what an item says of a tier does not come back, although the format keeps such in general. */
		default boolean writes(Tier tier) {
			return true;
		}

		/** False when an answer is left out as a whole. */
		default boolean writes(Answer answer) {
			return true;
		}

		/**
		 * Names constructs of an item as a whole, its content and its answers, that are not kept, each as often as that
		 * happens; the declarations say what becomes of each. Asked right after the look at the entry.
		 */
		default void losses(ExportSource.Entry entry, Consumer<String> lost) {
			// most formats can tell from the declarations alone
		}

		/**
		 * As what class an annotation that is written is read back, where that has not the name of its label; the exporter tells
		 * {@link org.labelwright.io.Constructs#LABEL} among its losses then.
		 */
		default Optional<String> readBack(Annotation annotation) {
			return Optional.empty();
		}

		/** As what part the part of an annotation that is written is read back, where that has another name. */
		default Optional<String> partReadBack(Annotation annotation) {
			return Optional.empty();
		}

		/** With which options the output is read back: the defaults, unless it takes others to understand it. */
		default Options readingOptions(Options defaults) {
			return defaults;
		}

		/**
		 * As what an answer that is written is read back, where that is not the answer itself; for formats that name the parts of
		 * an item anew.
		 */
		default Optional<ReadBack> readBack(Answer answer) {
			return Optional.empty();
		}

		/**
		 * An answer as the format reads it.
		 *
		 * @param question name of the question
		 * @param value    of the answer
		 */
		record ReadBack(String question, Object value) {
		}

		/** Why nothing can be written to a target, by its name; empty when it can. Asked before anything else. */
		default Optional<Problem> refuse(Path target) {
			return Optional.empty();
		}

		/** True when the target is a folder, false when it is a file. */
		boolean folder(Path target);

		/**
		 * Writes everything.
		 *
		 * @param place  where to write now: a file that does not exist, or an empty folder
		 * @param target where it will be moved when finished; nothing may be written there
		 * @return how many rows were written as annotations
		 */
		long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException;

		/** Id of the item that was written under a key, asked after writing when the output is read back; empty when there is none. */
		Optional<String> itemId(String key);
	}
}

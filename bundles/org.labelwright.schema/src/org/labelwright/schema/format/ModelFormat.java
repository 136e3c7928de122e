package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;

/** A format whose files say much more than what may be annotated, so that some of it is taken; and of which several files may be one model. */
public interface ModelFormat extends SchemaFormat {

	/**
	 * Something that may be taken, or has such things in it.
	 *
	 * @param id    by which it is taken; null for what only has others in it
	 * @param name  in its place
	 * @param parts what is in it
	 * @param needs ids of what it is made of, such as what it inherits from and refers to
	 */
	record Element(String id, String name, List<Element> parts, List<String> needs) {

		public Element {
			parts = List.copyOf(parts);
			needs = List.copyOf(needs);
		}
	}

	/**
	 * What is in some files and in those that they refer to.
	 *
	 * @param problems takes what is wrong, with its place in the file
	 * @throws IOException when a file cannot be reached
	 */
	List<Element> contents(List<Path> files, Consumer<Problem> problems) throws IOException;

	/**
	 * Reads a schema as {@link #read(Path, Consumer)} does.
	 *
	 * @param taken tells by its id whether an element is wanted
	 */
	Optional<LabelSchema> read(List<Path> files, Predicate<String> taken, Consumer<Problem> problems) throws IOException;

	@Override
	default Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		return read(List.of(file), id -> true, problems);
	}
}

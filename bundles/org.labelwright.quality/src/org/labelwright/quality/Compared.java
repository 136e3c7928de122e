package org.labelwright.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.store.Item;
import org.labelwright.store.Part;

/** An item with what its annotators said about it. Confined to one thread. */
public final class Compared {

	private final Item item;
	private final List<Part> parts;
	private final int group;
	private final List<AnnotationDocument> documents;
	private final Consumer<Problem> problems;
	private final Map<Object, Object> shared;

	/** An item of one medium; see {@link #Compared(Item, List, long, List, Consumer)}. */
	public Compared(Item item, long number, List<AnnotationDocument> documents, Consumer<Problem> problems) {
		this(item, List.of(), number, documents, problems);
	}

	/**
	 * @param parts     of the item in their order; none when it has one medium
	 * @param number    of the item among those that are compared
	 * @param documents of different annotators
	 * @param problems  takes what is reported
	 */
	public Compared(Item item, List<Part> parts, long number, List<AnnotationDocument> documents, Consumer<Problem> problems) {
		this(item, parts, number, documents, problems, new HashMap<>());
	}

	private Compared(Item item, List<Part> parts, long number, List<AnnotationDocument> documents, Consumer<Problem> problems, Map<Object, Object> shared) {
		this.item = Objects.requireNonNull(item);
		this.parts = List.copyOf(parts);
		this.group = (int) (number % Jackknife.GROUPS);
		this.documents = List.copyOf(documents);
		this.problems = Objects.requireNonNull(problems);
		this.shared = shared;
	}

	/** The same with another number, among others that are compared; what was made to be shared is. */
	Compared numbered(long number) {
		return new Compared(item, parts, number, documents, problems, shared);
	}

	public Item item() {
		return item;
	}

	/** The parts of the item in their order; none when it has one medium. */
	public List<Part> parts() {
		return parts;
	}

	/** What lies on the items of one group stands or falls together when the interval of a figure is estimated. */
	public int group() {
		return group;
	}

	/** One for each annotator, none of them empty-handed: who has no document is not among them. Not to be changed. */
	public List<AnnotationDocument> documents() {
		return documents;
	}

	/** Tells what kept a part of the item from being compared. */
	public void report(Problem problem) {
		problems.accept(problem);
	}

	/**
	 * What several metrics need and is costly to make, such as the content of the item; made for the first that asks.
	 *
	 * @param key the same for all that share it
	 */
	@SuppressWarnings("unchecked")
	public <T> T shared(Object key, Supplier<T> make) {
		return (T) shared.computeIfAbsent(key, absent -> make.get());
	}
}

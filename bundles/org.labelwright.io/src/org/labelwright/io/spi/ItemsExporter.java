package org.labelwright.io.spi;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Item;

/**
 * What exports have in common that write one item after the other. Remembers what is left out, and nothing else of the
 * objects.
 *
 * @param <C> what of an item's content is needed to write it
 */
public abstract class ItemsExporter<C> implements Exporter {

	protected final ExportSource source;
	protected final Options options;
	protected final SchemaIndex schema;
	protected final AttributeNames names;
	private final Problems findings = new Problems();
	private final Set<String> refused = new HashSet<>();
	private final Set<String> unreadable = new HashSet<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	protected ItemsExporter(ExportSource source, Options options) {
		this.source = source;
		this.options = options;
		this.schema = SchemaIndex.of(source.schema());
		this.names = new AttributeNames(source.schema());
	}

	@Override
	public final boolean wholeItems() {
		return true;
	}

	/**
	 * What an item has; asked in the look and again as it is written.
	 *
	 * @return empty when the item cannot be written, which {@link #unreadable} has told
	 */
	protected abstract Optional<C> content(Item item);

	/** Whether the format can have an annotation of an item, as far as it alone says. */
	protected abstract boolean sound(Annotation annotation, C content, Item item);

	/** Finds out what else cannot be written of an item, and refuses it. What is not sound is refused already. */
	protected void plan(Entry entry, C content) {
		// most formats take what is sound
	}

	@Override
	public final void look(Entry entry) {
		var content = content(entry.item());
		entry.annotations().stream().filter(a -> content.isEmpty() || !sound(a, content.get(), entry.item())).forEach(this::refuse);
		content.ifPresent(read -> plan(entry, read));
	}

	/** Tells before writing. */
	protected final void find(Problem problem) {
		findings.add(problem);
	}

	/** Leaves an annotation out. */
	protected final void refuse(Annotation annotation) {
		refused.add(annotation.getId());
	}

	/** Tells once that an item is left out. */
	protected final void unreadable(Item item, String why) {
		if (unreadable.add(item.id()))
			find(Problem.warning("item.unreadable", item.name(), NLS.bind(Messages.Find_unreadable, why), Messages.Find_unreadableRemedy)); //$NON-NLS-1$
	}

	@Override
	public final List<Problem> findings() {
		return findings.list();
	}

	@Override
	public final boolean writes(Annotation annotation) {
		return !refused.contains(annotation.getId());
	}

	@Override
	public final Optional<String> itemId(String key) {
		return Optional.ofNullable(itemIds.get(key));
	}

	@Override
	public final long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_write, target.getFileName()));
		var written = new long[1];
		try (var writer = open(place, target)) {
			source.readItems(entry -> {
				var content = content(entry.item());
				if (content.isEmpty())
					return;
				var annotations = entry.annotations().stream().filter(this::writes).toList();
				writer.write(entry, content.get(), annotations);
				written[0] += annotations.size();
			}, monitor);
		}
		return written[0];
	}

	/** Writes items to one place. */
	public interface ItemWriter<C> extends AutoCloseable {

		/** @param annotations those of the entry that are written, in their order */
		void write(Entry entry, C content, List<Annotation> annotations) throws IOException;

		/** Writes what comes last. */
		@Override
		void close() throws IOException;
	}

	/** Writes items one after the other to a file, where they are counted from 1. */
	protected abstract class FileWriter implements ItemWriter<C> {

		protected final Writer out;
		private int written;

		protected FileWriter(Path place) throws IOException {
			out = Files.newBufferedWriter(place);
		}

		/** Notes that an item comes next, under its number. */
		protected final int next(Item item) {
			wrote(Integer.toString(++written), item);
			return written;
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}

	/** Writes a file for each item, known by its name without ending. */
	protected abstract class FolderWriter implements ItemWriter<C> {

		private final Path folder;
		private final String ending;

		/** @param ending of the names of the files, with its dot */
		protected FolderWriter(Path folder, String ending) {
			this.folder = folder;
			this.ending = ending;
		}

		@Override
		public final void write(Entry entry, C content, List<Annotation> annotations) throws IOException {
			var name = fileName(entry.item());
			wrote(name, entry.item());
			var file = folder.resolve(name + ending);
			Files.createDirectories(file.getParent());
			write(file, entry, content, annotations);
		}

		/** Writes one item. */
		protected abstract void write(Path file, Entry entry, C content, List<Annotation> annotations) throws IOException;

		@Override
		public void close() throws IOException {
			// most have nothing to write last
		}
	}

	/** Most write one file. */
	@Override
	public boolean folder(Path target) {
		return false;
	}

	/** Begins to write, see {@link Exporter#write}. */
	protected abstract ItemWriter<C> open(Path place, Path target) throws IOException;

	/** Notes under which key an item is read back. */
	protected final void wrote(String key, Item item) {
		itemIds.put(key, item.id());
	}

	/** A name for a file of an item, safe and unique, without ending. */
	protected final String fileName(Item item) {
		return MediaNames.unique(stem(MediaNames.safe(item.name()) ? item.name().replace('\\', '/') : MediaNames.last(item.name())), taken);
	}

	/** A name without the ending that it has as a name of media. */
	protected abstract String stem(String name);

	/** The name of an annotation's label; empty when the schema has none. */
	protected final String labelName(Annotation annotation) {
		return schema.label(annotation.getLabelId()).map(Label::getName).orElse(""); //$NON-NLS-1$
	}

	/** The name of a relation's type, or null when the schema has none. */
	protected final String typeName(Relation relation) {
		return schema.relationType(relation.getTypeId()).map(RelationType::getName).filter(Objects::nonNull).orElse(null);
	}
}

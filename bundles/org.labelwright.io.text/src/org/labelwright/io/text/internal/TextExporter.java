package org.labelwright.io.text.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.Texts;
import org.labelwright.modality.text.Texts.Decoded;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Item;

/**
 * What the exports of texts have in common. Leaves out what no such format can have: objects without a label
 * of the schema, or whose span does not fit the text as it is now. Remembers what is left out, and nothing
 * else of the objects.
 */
public abstract class TextExporter implements Exporter {

	protected final ExportSource source;
	protected final Options options;
	protected final SchemaIndex schema;
	protected final AttributeNames names;
	private final Problems findings = new Problems();
	private final Set<String> refused = new HashSet<>();
	private final Set<String> unreadable = new HashSet<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	protected TextExporter(ExportSource source, Options options) {
		this.source = source;
		this.options = options;
		this.schema = SchemaIndex.of(source.schema());
		this.names = new AttributeNames(source.schema());
	}

	@Override
	public final boolean wholeItems() {
		return true;
	}

	@Override
	public final void look(Entry entry) {
		var item = entry.item();
		var decoded = decode(item);
		var text = decoded.map(TextExporter::codePoints).orElse(null);
		entry.annotations().stream().filter(a -> text == null || !sound(a, text, item)).forEach(this::refuse);
		if (text == null)
			return;
		if (!decoded.get().charset().equals(StandardCharsets.UTF_8))
			find(Problem.info("text.recoded", item.name(), NLS.bind(Messages.Find_recoded, decoded.get().charset().name()))); //$NON-NLS-1$
		plan(entry, text);
	}

	/** Finds out what cannot be written of an item, and refuses it. What all formats refuse is refused already. */
	protected void plan(Entry entry, CodePoints text) {
		// most formats take what is sound
	}

	private boolean sound(Annotation annotation, CodePoints text, Item item) {
		if (!(annotation.getGeometry() instanceof TextSpan span) || schema.label(annotation.getLabelId()).isEmpty())
			return false;
		var offsets = span.getOffsets();
		boolean fits = text.holds(offsets) && (span.getQuotes().isEmpty() || span.getQuotes().equals(text.span(offsets).getQuotes()));
		if (!fits)
			find(Problem.warning("text.moved", item.name() + '#' + annotation.getId(), //$NON-NLS-1$
					NLS.bind(Messages.Find_moved, String.join(" ", span.getQuotes())), Messages.Find_movedRemedy)); //$NON-NLS-1$
		return fits;
	}

	/** Tells before writing. */
	protected final void find(Problem problem) {
		findings.add(problem);
	}

	/** Leaves an annotation out. */
	protected final void refuse(Annotation annotation) {
		refused.add(annotation.getId());
	}

	/** The text of an item; empty when it has none, which is told once. */
	private Optional<Decoded> decode(Item item) {
		if (!item.modalityId().equals(TextModality.ID)) {
			unreadable(item, Messages.Find_noText);
			return Optional.empty();
		}
		if (item.media() == null) {
			unreadable(item, Messages.Find_noFile);
			return Optional.empty();
		}
		var decoded = Texts.decode(item.name(), item.media());
		if (decoded.value().isEmpty()) {
			unreadable(item, decoded.problems().getFirst().message());
			return Optional.empty();
		}
		decoded.problems().forEach(this::find);
		var unfit = unfit(decoded.value().get().text().string());
		if (unfit == null)
			return decoded.value();
		unreadable(item, unfit);
		return Optional.empty();
	}

	private static CodePoints codePoints(Decoded decoded) {
		return new CodePoints(decoded.text());
	}

	/** Why the format cannot hold a text; null when it can, as most can hold any. */
	protected String unfit(String text) {
		return null;
	}

	private void unreadable(Item item, String why) {
		if (unreadable.add(item.id()))
			find(Problem.warning("text.unreadable", item.name(), NLS.bind(Messages.Find_unreadable, why), Messages.Find_unreadableRemedy)); //$NON-NLS-1$
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
				var text = decode(entry.item()).map(TextExporter::codePoints).orElse(null);
				if (text == null)
					return;
				var annotations = entry.annotations().stream().filter(this::writes).toList();
				writer.write(entry, text, annotations);
				written[0] += annotations.size();
			}, monitor);
		}
		return written[0];
	}

	/** Writes items to one place. */
	public interface ItemWriter extends AutoCloseable {

		/** @param annotations those of the entry that are written, in their order */
		void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException;

		/** Writes what comes last. */
		@Override
		void close() throws IOException;
	}

	/** Writes items one after the other to a file, where they are counted from 1. */
	protected abstract class FileWriter implements ItemWriter {

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
	protected abstract class FolderWriter implements ItemWriter {

		private final Path folder;
		private final String ending;

		/** @param ending of the names of the files, with its dot */
		protected FolderWriter(Path folder, String ending) {
			this.folder = folder;
			this.ending = ending;
		}

		@Override
		public final void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
			var name = fileName(entry.item());
			wrote(name, entry.item());
			var file = folder.resolve(name + ending);
			Files.createDirectories(file.getParent());
			write(file, entry, text, annotations);
		}

		/** Writes one item. */
		protected abstract void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException;

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
	protected abstract ItemWriter open(Path place, Path target) throws IOException;

	/** Notes under which key an item is read back. */
	protected final void wrote(String key, Item item) {
		itemIds.put(key, item.id());
	}

	/** A name for a file of an item, safe and unique, without ending. */
	protected final String fileName(Item item) {
		var name = MediaNames.safe(item.name()) ? item.name().replace('\\', '/') : MediaNames.last(item.name());
		return MediaNames.unique(name.endsWith(".txt") && !name.endsWith("/.txt") && name.length() > 4 //$NON-NLS-1$ //$NON-NLS-2$
				? name.substring(0, name.length() - 4)
				: name, taken);
	}

	/** The offsets of an annotation that is written, in code points. */
	protected static int[] offsets(Annotation annotation) {
		return ((TextSpan) annotation.getGeometry()).getOffsets();
	}

	protected final String labelName(Annotation annotation) {
		return schema.label(annotation.getLabelId()).map(Label::getName).orElse(""); //$NON-NLS-1$
	}

	/** The name of a relation's type, or null when the schema has none. */
	protected final String typeName(Relation relation) {
		return schema.relationType(relation.getTypeId()).map(RelationType::getName).filter(Objects::nonNull).orElse(null);
	}
}

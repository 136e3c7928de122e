package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Problems;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.media.Media;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a record for each item that the format has a form for: JSON lines, or one array when the name of the target ends in
 * {@code .json}. Of several annotators the one who judged first is heard; the answers of others are counted as lost.
 */
final class PreferenceExporter implements Exporter {

	private final String formatId;
	private final ExportSource source;
	private final SchemaIndex schema;
	private final Function<Outgoing, ObjectNode> writer;
	private final Problems findings = new Problems();
	private final Set<String> unreadable = new HashSet<>();
	/** What is written of answers, by their ids. */
	private final Map<String, ReadBack> written = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private List<String> lost = List.of();

	PreferenceExporter(String formatId, ExportSource source, Function<Outgoing, ObjectNode> writer) {
		this.formatId = formatId;
		this.source = source;
		this.schema = SchemaIndex.of(source.schema());
		this.writer = writer;
	}

	@Override
	public boolean wholeItems() {
		return true;
	}

	@Override
	public void look(Entry entry) {
		lost = List.of();
		var content = content(entry.item());
		if (content == null)
			return;
		var item = outgoing(entry, content);
		if (writer.apply(item) != null)
			written.putAll(item.used());
		lost = item.lost();
	}

	@Override
	public void losses(Entry entry, Consumer<String> found) {
		lost.forEach(found);
	}

	private Outgoing outgoing(Entry entry, PreferenceItem content) {
		return new Outgoing(content, answers(entry), schema, entry.foreign(formatId));
	}

	private static List<Answer> answers(Entry entry) {
		return entry.document() == null ? List.of() : entry.document().getAnswers();
	}

	/** The content of an item; null when it has none, which is told once. */
	private PreferenceItem content(Item item) {
		if (!item.modalityId().equals(PreferenceModality.ID)) {
			unreadable(item, Messages.Find_noPreference);
			return null;
		}
		if (item.media() == null) {
			unreadable(item, Messages.Find_noFile);
			return null;
		}
		var opened = Media.open(item.media(), PreferenceSource.class);
		if (opened.value().isEmpty()) {
			unreadable(item, opened.problems().getFirst().message());
			return null;
		}
		try (var content = opened.value().get()) {
			return content.item();
		} catch (IOException e) {
			unreadable(item, e.getMessage());
			return null;
		}
	}

	private void unreadable(Item item, String why) {
		if (unreadable.add(item.id()))
			findings.add(Problem.warning("preference.unreadable", item.name(), NLS.bind(Messages.Find_unreadable, why), //$NON-NLS-1$
					Messages.Find_unreadableRemedy));
	}

	@Override
	public List<Problem> findings() {
		return findings.list();
	}

	/** None of these formats has a place for marks on responses. */
	@Override
	public boolean writes(Annotation annotation) {
		return false;
	}

	@Override
	public boolean writes(Relation relation) {
		return false;
	}

	@Override
	public boolean writes(Answer answer) {
		return written.containsKey(answer.getId());
	}

	/** Responses get the ids that the reader gives to their places in a record. */
	@Override
	public Optional<ReadBack> readBack(Answer answer) {
		return Optional.ofNullable(written.get(answer.getId()));
	}

	@Override
	public Optional<Problem> refuse(Path target) {
		return Optional.empty();
	}

	@Override
	public boolean folder(Path target) {
		return false;
	}

	@Override
	public long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_write, target.getFileName()));
		boolean array = target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json"); //$NON-NLS-1$
		try (var out = Files.newBufferedWriter(place)) {
			int[] count = { 0 };
			source.readItems(entry -> {
				var content = content(entry.item());
				var record = content == null ? null : writer.apply(outgoing(entry, content));
				if (record == null)
					return;
				if (array)
					out.write(count[0] == 0 ? "[\n" : ",\n"); //$NON-NLS-1$ //$NON-NLS-2$
				out.write(StrictJson.text(record));
				if (!array)
					out.write('\n');
				itemIds.put(Integer.toString(++count[0]), entry.item().id());
			}, monitor);
			if (array)
				out.write(count[0] == 0 ? "[]\n" : "\n]\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return 0; // answers only, no annotations
	}

	@Override
	public Optional<String> itemId(String key) {
		return Optional.ofNullable(itemIds.get(key));
	}
}

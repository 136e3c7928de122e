package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.preference.ArgillaFormat;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.media.Media;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes records for each item that the format has a form for. Answers of annotators who are not heard are counted as lost. */
final class PreferenceExporter implements Exporter {

	private final String formatId;
	private final ExportSource source;
	private final SchemaIndex schema;
	private final Set<String> endings;
	private final Judges judges;
	private final Function<Outgoing, List<ObjectNode>> writer;
	private final Problems findings = new Problems();
	private final Set<String> unreadable = new HashSet<>();
	/** What is written of answers, by their ids. */
	private final Map<String, ReadBack> written = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> columns = new LinkedHashSet<>();
	private List<String> lost = List.of();
	private boolean table;

	/** Names of the parts of the annotations that are written, by the ids of these. */
	private final Map<String, String> marked = new HashMap<>();
	/** What questions about places are about. */
	private final Map<String, String> about = new TreeMap<>();
	private final BiFunction<Options, Map<String, String>, Options> reading;

	/** @param reading completes the options with which the output is read back by what questions about places are about */
	PreferenceExporter(String formatId, ExportSource source, Set<String> endings, Judges judges, Function<Outgoing, List<ObjectNode>> writer,
			BiFunction<Options, Map<String, String>, Options> reading) {
		this.reading = reading;
		this.formatId = formatId;
		this.source = source;
		this.schema = SchemaIndex.of(source.schema());
		this.endings = endings;
		this.judges = judges;
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
		var records = records(item);
		if (!records.isEmpty()) {
			written.putAll(item.used());
			marked.putAll(item.marked());
		}
		if (table)
			records.forEach(record -> record.fieldNames().forEachRemaining(columns::add));
		lost = item.lost();
	}

	@Override
	public void losses(Entry entry, Consumer<String> found) {
		lost.forEach(found);
	}

	private Outgoing outgoing(Entry entry, PreferenceItem content) {
		return new Outgoing(content, entry, schema, formatId, judges, about);
	}

	private List<ObjectNode> records(Outgoing item) {
		var records = writer.apply(item);
		if (!table || records.stream().allMatch(RecordWriter::isRow))
			return records;
		item.lose(Losses.TABLE);
		return List.of();
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
		if (!about.isEmpty())
			findings.add(Problem.info("preference.about", formatId, NLS.bind(Messages.Find_about, ArgillaFormat.said(about)))); //$NON-NLS-1$
		return findings.list();
	}

	@Override
	public Options readingOptions(Options defaults) {
		return reading.apply(defaults, about);
	}

	@Override
	public boolean writes(Annotation annotation) {
		return marked.containsKey(annotation.getId());
	}

	@Override
	public Optional<String> partReadBack(Annotation annotation) {
		return Optional.ofNullable(marked.get(annotation.getId()));
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
		table = RecordFiles.isTable(target);
		if (RecordFiles.isParquet(target))
			return Optional.of(Problem.error("preference.parquet", target.toString(), Messages.Write_parquet, Messages.Write_parquetRemedy)); //$NON-NLS-1$
		return table && !endings.equals(PreferenceFormat.TABLE)
				? Optional.of(Problem.error("preference.table", target.toString(), Messages.Write_table, Messages.Write_tableRemedy)) //$NON-NLS-1$
				: Optional.empty();
	}

	@Override
	public boolean folder(Path target) {
		return false;
	}

	@Override
	public long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_write, target.getFileName()));
		int[] count = { 0, 0 };
		try (var out = RecordWriter.open(place, target, columns)) {
			source.readItems(entry -> {
				var content = content(entry.item());
				var item = content == null ? null : outgoing(entry, content);
				var records = item == null ? List.<ObjectNode>of() : records(item);
				if (!records.isEmpty()) {
					count[1] += item.marked().size();
					itemIds.put(Integer.toString(count[0] + 1), entry.item().id());
				}
				for (var record : records) {
					out.write(record);
					count[0]++;
				}
			}, monitor);
		}
		return count[1];
	}

	@Override
	public Optional<String> itemId(String key) {
		return Optional.ofNullable(itemIds.get(key));
	}
}

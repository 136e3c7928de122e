package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.ImportedSchema;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.Verdict;
import org.labelwright.io.preference.internal.Asked.Kind;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Origin;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the formats of preference data have in common: a file is a sequence of objects, each of which becomes an item, with
 * what is said of its responses as an answer. The responses that a record names by their part in it are called a, b and so on.
 */
public abstract class PreferenceFormat implements Format {

	/** The question which response is better. */
	public static final Asked PREFERENCE = new Asked("Preference", Kind.PREFERENCE); //$NON-NLS-1$
	/** The question for an order of the responses. */
	public static final Asked RANKING = new Asked("Ranking", Kind.RANKING); //$NON-NLS-1$
	/** The question whether the one response will do. */
	public static final Asked ACCEPTABLE = new Asked("Acceptable", Kind.CHOICE); //$NON-NLS-1$
	/** Name of an answer to {@link #ACCEPTABLE}. */
	public static final String YES = "yes"; //$NON-NLS-1$
	/** Name of the other answer to {@link #ACCEPTABLE}. */
	public static final String NO = "no"; //$NON-NLS-1$

	/** Id of the first response of a record. */
	protected static final String A = "a"; //$NON-NLS-1$
	/** Id of the second response of a record. */
	protected static final String B = "b"; //$NON-NLS-1$

	private static final int LOOK = 20;

	private final String id;
	private final Set<String> endings;

	/** Endings of the files of a format whose records are trees. */
	protected static final Set<String> TREE = Set.of(".jsonl", ".json", ".parquet"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Endings of the files of a format whose records may be rows of a table. */
	protected static final Set<String> TABLE = Set.of(".jsonl", ".json", ".parquet", ".csv", ".tsv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/**
	 * @param id      of the contribution
	 * @param endings {@link #TREE} or {@link #TABLE}
	 */
	protected PreferenceFormat(String id, Set<String> endings) {
		this.id = id;
		this.endings = endings;
	}

	/** How sure it is that a record is of this format, from 0 to 100. */
	protected abstract int recognise(ObjectNode record);

	/** Makes an item of a record and says what the record says; what is wrong becomes problems. */
	protected abstract void read(Incoming record, Options options);

	/** Makes a record of an item; null when it cannot, and then what stands in the way is lost. */
	protected abstract ObjectNode write(Outgoing item, Options options);

	/** Makes all records of an item, one unless a format has one for each judgement; none when it cannot. */
	protected List<ObjectNode> records(Outgoing item, Options options) {
		var record = write(item, options);
		return record == null ? List.of() : List.of(record);
	}

	/** What can be chosen when writing, besides whose judgements. */
	protected List<Option> writeOptions() {
		return List.of();
	}

	/** Whether records have a place for who judged, so that there may be one for each judgement. */
	protected boolean namesAnnotators() {
		return false;
	}

	/** Options completed by what lies beside a source; what is wrong there becomes problems. */
	protected Options complete(Path source, Options options, Consumer<Problem> problems) throws IOException {
		return options;
	}

	/** What becomes of places in responses; nothing is said when they are lost. */
	protected List<Declaration> ofMarks() {
		return List.of();
	}

	/** Options to read what was written, completed by which responses questions about places are about. */
	protected Options reading(Options options, Map<String, String> about) {
		return options;
	}

	@Override
	public final boolean plausible(Path source, byte[] header) {
		var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith) && RecordFiles.begins(source, header);
	}

	@Override
	public final Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		int sure = RecordFiles.first(source, LOOK).stream().mapToInt(value -> value instanceof ObjectNode record ? recognise(record) : 0).min().orElse(0);
		return sure > 0 ? Verdict.yes(sure) : Verdict.no();
	}

	@Override
	public final String modalityId() {
		return PreferenceModality.ID;
	}

	@Override
	public List<Option> importOptions() {
		return List.of();
	}

	@Override
	public final List<Option> exportOptions() {
		var all = new ArrayList<>(writeOptions());
		all.addAll(Judges.options(namesAnnotators()));
		return all;
	}

	/** Takes what is read of records that are sound. */
	private interface Receiver {
		/** @param key of the item: its own, or that of the record before, of which this one has another judgement */
		void take(Incoming record, int key) throws CoreException;
	}

	private void read(Path source, Options options, Receiver receiver, Consumer<Problem> problems, SubMonitor monitor) throws IOException, CoreException {
		monitor.checkCanceled();
		var completed = complete(source, options, problems);
		var last = new Object() {
			private Incoming record;
			private int key;
		};
		RecordFiles.read(source, problems, (value, place, number) -> {
			monitor.checkCanceled();
			if (!(value instanceof ObjectNode object)) {
				problems.accept(Problem.error("preference.record", place, Messages.Read_object, Messages.Read_objectRemedy)); //$NON-NLS-1$
				return true;
			}
			var record = new Incoming(object, place);
			read(record, completed);
			record.problems().forEach(problems);
			record.notices().forEach(problems);
			if (record.item() == null)
				return true;
			if (last.record == null || !record.follows(last.record))
				last.key = number;
			last.record = record;
			receiver.take(record, last.key);
			return true;
		});
	}

	@Override
	public final ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException {
		monitor.setTaskName(NLS.bind(Messages.Task_preview, source.getFileName()));
		var problems = new Problems();
		var values = new LinkedHashMap<Asked, Set<Object>>();
		var classes = new SchemaCollector(Set.of());
		var counts = new long[4];
		try {
			read(source, options, (record, key) -> {
				if (key != counts[2])
					counts[0]++;
				counts[2] = key;
				counts[1] += record.said().size();
				counts[3] += record.mentions().size();
				record.mentions().forEach(classes::see);
				for (var said : record.said()) {
					var seen = values.computeIfAbsent(said.asked(), asked -> new LinkedHashSet<>());
					if (said.asked().hasValues())
						seen.add(said.value());
				}
			}, problems::add, monitor);
		} catch (CoreException e) {
			throw new IOException(e); // the receiver throws none
		}
		var questions = values.entrySet().stream().map(asked -> Asked.question(asked.getKey(), asked.getValue())).toList();
		return new ImportPreview(id, classes.classes(), counts[0], counts[0], List.of(), counts[3], null, problems.list(),
				new ImportedSchema(List.of(), List.of(), questions), 0, counts[1]);
	}

	@Override
	public final void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_read, source.getFileName()));
		var base = base(source);
		read(source, options, (record, number) -> {
			var key = Integer.toString(number);
			var name = base + '/' + String.format("%05d.preference", number); //$NON-NLS-1$
			if (sink.item(new ImportedItem(key, name, -1, -1, record.place(), record.kept(), PreferenceJson.write(record.item()), null)).isEmpty())
				return;
			for (var said : record.said()) {
				var answer = AnnotationFactory.eINSTANCE.createAnswer();
				answer.setOrigin(Origin.IMPORT);
				answer.setCreatedBy(said.annotator());
				answer.setValue(said.value());
				sink.answer(key, said.asked().name(), answer, record.at(said.at()));
			}
			for (var mention : record.mentions())
				sink.annotation(key, mention.className(), mention.annotation(), record.at(mention.place()));
		}, sink::problem, monitor);
	}

	private static String base(Path file) {
		var name = file.getFileName().toString();
		return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
	}

	@Override
	public final List<Declaration> declarations(Options options) {
		var all = new ArrayList<>(Losses.declarations());
		all.add(Declaration.kept(Constructs.ANSWER));
		all.add(Declaration.lossy(Constructs.CONTENT, Messages.Loss_content));
		all.addAll(ofMarks());
		return all;
	}

	@Override
	public final Exporter exporter(ExportSource source, Options options) {
		return new PreferenceExporter(id, source, endings, Judges.of(options), item -> records(item, options), this::reading);
	}

	/**
	 * Parts two conversations into what they have in common and what is different; each keeps at least its last message.
	 *
	 * @return how many messages they have in common
	 */
	protected static int common(List<Message> one, List<Message> other) {
		int most = Math.min(one.size(), other.size()) - 1;
		int common = 0;
		while (common < most && one.get(common).equals(other.get(common)))
			common++;
		return common;
	}

	/** True when there is exactly one message, of this role, with a text and nothing else. */
	protected static boolean plain(List<Message> messages, String role) {
		return messages.size() == 1 && messages.getFirst().role().equals(role) && messages.getFirst().content() != null
				&& messages.getFirst().extra().isEmpty();
	}
}

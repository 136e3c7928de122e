package org.labelwright.io.preference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.ImportedSchema;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the formats of preference data have in common: a file is a sequence of objects, each of which becomes an item, with
 * what is said of its responses as an answer. The responses that a record names by their part in it are called a, b and so on.
 */
public abstract class PreferenceFormat implements Format {

	/** Name of the question which response is better. */
	public static final String PREFERENCE = "Preference"; //$NON-NLS-1$
	/** Name of the question for an order of the responses. */
	public static final String RANKING = "Ranking"; //$NON-NLS-1$
	/** Name of the question whether the one response will do. */
	public static final String ACCEPTABLE = "Acceptable"; //$NON-NLS-1$
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

	/**
	 * @param id      of the contribution
	 * @param endings of its files, lower case, with the dot
	 */
	protected PreferenceFormat(String id, Set<String> endings) {
		this.id = id;
		this.endings = endings;
	}

	/** How sure it is that a record is of this format, from 0 to 100. */
	protected abstract int recognise(ObjectNode record);

	/** Makes an item of a record and says what the record says; what is wrong becomes problems. */
	protected abstract void read(Incoming record);

	/** Makes a record of an item; null when it cannot, and then what stands in the way is lost. */
	protected abstract ObjectNode write(Outgoing item, Options options);

	@Override
	public final boolean plausible(Path source, byte[] header) {
		var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith) && JsonRecords.begins(header);
	}

	@Override
	public final Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		int sure = JsonRecords.first(source, LOOK).stream().mapToInt(value -> value instanceof ObjectNode record ? recognise(record) : 0).min().orElse(0);
		return sure > 0 ? Verdict.yes(sure) : Verdict.no();
	}

	@Override
	public final String modalityId() {
		return PreferenceModality.ID;
	}

	@Override
	public final List<Option> importOptions() {
		return List.of();
	}

	@Override
	public List<Option> exportOptions() {
		return List.of();
	}

	/** Takes what is read of records that are sound. */
	private interface Receiver {
		void take(Incoming record, int number) throws CoreException;
	}

	private void read(Path source, Receiver receiver, Consumer<Problem> problems, SubMonitor monitor) throws IOException, CoreException {
		monitor.checkCanceled();
		new JsonRecords(source, problems).read((value, place, number) -> {
			monitor.checkCanceled();
			if (!(value instanceof ObjectNode object)) {
				problems.accept(Problem.error("preference.record", place, Messages.Read_object, Messages.Read_objectRemedy)); //$NON-NLS-1$
				return true;
			}
			var record = new Incoming(object, place);
			read(record);
			record.problems().forEach(problems);
			if (record.item() != null)
				receiver.take(record, number);
			return true;
		});
	}

	@Override
	public final ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException {
		monitor.setTaskName(NLS.bind(Messages.Task_preview, source.getFileName()));
		var problems = new Problems();
		var questions = new LinkedHashMap<String, Question>();
		var counts = new long[2];
		try {
			read(source, (record, number) -> {
				counts[0]++;
				counts[1] += record.said().size();
				record.said().forEach(said -> questions.computeIfAbsent(said.question(), PreferenceFormat::question));
			}, problems::add, monitor);
		} catch (CoreException e) {
			throw new IOException(e); // the receiver throws none
		}
		return new ImportPreview(id, List.of(), counts[0], counts[0], List.of(), 0, null, problems.list(),
				new ImportedSchema(List.of(), List.of(), List.copyOf(questions.values())), 0, counts[1]);
	}

	private static Question question(String name) {
		Question question = switch (name) {
		case PREFERENCE -> {
			var preference = SchemaFactory.eINSTANCE.createPreferenceQuestion();
			preference.setTies(true);
			preference.setAllBad(true);
			yield preference;
		}
		case RANKING -> {
			var ranking = SchemaFactory.eINSTANCE.createRankingQuestion();
			ranking.setTies(true);
			yield ranking;
		}
		default -> {
			var choice = SchemaFactory.eINSTANCE.createChoiceQuestion();
			for (var word : List.of(YES, NO)) {
				var option = SchemaFactory.eINSTANCE.createOption();
				option.setId(Ids.next());
				option.setName(word);
				choice.getOptions().add(option);
			}
			yield choice;
		}
		};
		question.setId(Ids.next());
		question.setName(name);
		return question;
	}

	@Override
	public final void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_read, source.getFileName()));
		var base = base(source);
		read(source, (record, number) -> {
			var key = Integer.toString(number);
			var name = base + '/' + String.format("%05d.preference", number); //$NON-NLS-1$
			if (sink.item(new ImportedItem(key, name, -1, -1, record.place(), record.kept(), PreferenceJson.write(record.item()))).isEmpty())
				return;
			for (var said : record.said()) {
				var answer = AnnotationFactory.eINSTANCE.createAnswer();
				answer.setOrigin(Origin.IMPORT);
				answer.setValue(said.value());
				sink.answer(key, said.question(), answer, record.place() + "#/" + said.at()); //$NON-NLS-1$
			}
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
		return all;
	}

	@Override
	public final Exporter exporter(ExportSource source, Options options) {
		return new PreferenceExporter(id, source, item -> write(item, options));
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

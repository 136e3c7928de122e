package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.BratFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Statement;

/** Reads one {@code .ann} file with its text. */
public final class BratReader {

	/** The attribute that holds a normalisation, as {@code database:id}. */
	public static final String REFERENCE = "Reference"; //$NON-NLS-1$
	static final String NOTES = "AnnotatorNotes"; //$NON-NLS-1$

	private static final Pattern OFFSETS = Pattern.compile("\\d{1,9} \\d{1,9}(;\\d{1,9} \\d{1,9})*"); //$NON-NLS-1$
	private static final Pattern ID = Pattern.compile("[TEARMN#]\\d+"); //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final Receiver receiver;
	private TextItem item;

	/** A line: its id, what stands in the second cell, and the third. */
	private record Line(String id, String[] words, String rest, int number) {
	}

	/** Lines by the letter of their ids, in their order. */
	private final Map<Character, List<Line>> lines = new HashMap<>();
	/** The statement behind each id; an event and its trigger have the same. */
	private final Map<String, Statement> statements = new LinkedHashMap<>();
	/** Lines about what is no statement, kept as they are. */
	private final List<String> others = new ArrayList<>();

	/** @param key what the text is known by */
	public BratReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
	}

	/** The text that an annotation file is about. */
	public static Path textOf(Path file) {
		var name = file.getFileName().toString();
		return file.resolveSibling(name.substring(0, name.length() - ".ann".length()) + ".txt"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** That there is none. */
	public static Problem noText(Path file) {
		return Problem.error("brat.noText", file.toString(), NLS.bind(Messages.Brat_noText, textOf(file).getFileName()), //$NON-NLS-1$
				Messages.Brat_noTextRemedy);
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		if (!Files.isRegularFile(textOf(file))) {
			receiver.problem(noText(file));
			return;
		}
		var text = ItemsFormat.text(textOf(file), receiver::problem);
		var annotations = text == null ? null : ItemsFormat.text(file, receiver::problem);
		if (annotations == null)
			return;
		item = new TextItem(key, key + ".txt", key + ".ann", new CodePoints(text)); //$NON-NLS-1$ //$NON-NLS-2$
		int number = 0;
		for (var line : annotations.split("\r?\n")) //$NON-NLS-1$
			line(line, ++number);
		spans();
		arguments();
		lines('R').forEach(this::relation);
		lines('*').forEach(this::equivalence);
		lines('A').forEach(this::attribute);
		lines('M').forEach(this::attribute);
		lines('N').forEach(this::normalisation);
		lines('#').forEach(this::note);
		if (!others.isEmpty()) {
			var kept = item.foreign().putArray("lines"); //$NON-NLS-1$
			others.forEach(kept::add);
		}
		receiver.take(item);
	}

	private List<Line> lines(char letter) {
		return lines.getOrDefault(letter, List.of());
	}

	private void line(String text, int number) {
		if (text.isBlank())
			return;
		var cells = text.split("\t", 3); //$NON-NLS-1$
		boolean star = cells[0].equals("*"); //$NON-NLS-1$
		if (cells.length < 2 || !star && !ID.matcher(cells[0]).matches() || cells[1].isBlank()) {
			problem("line", number, NLS.bind(Messages.Brat_line, ItemsFormat.shorten(text)), Messages.Brat_lineRemedy); //$NON-NLS-1$
			return;
		}
		lines.computeIfAbsent(cells[0].charAt(0), letter -> new ArrayList<>())
				.add(new Line(cells[0], cells[1].strip().split(" +"), cells.length > 2 ? cells[2] : "", number)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void spans() {
		var events = new HashMap<String, List<Line>>();
		for (var event : lines('E')) {
			var head = event.words[0].split(":", 2); //$NON-NLS-1$
			if (head.length == 2)
				events.computeIfAbsent(head[1], trigger -> new ArrayList<>()).add(event);
			else
				malformed(event);
		}
		for (var line : lines('T')) {
			var offsets = offsets(line);
			if (offsets == null)
				continue;
			if (statements.containsKey(line.id)) {
				problem("duplicate", line.number, NLS.bind(Messages.Brat_duplicate, line.id), Messages.Brat_duplicateRemedy); //$NON-NLS-1$
				continue;
			}
			var own = events.getOrDefault(line.id, List.of());
			statements.put(line.id, mention(own.isEmpty() ? line.words[0] : own.getFirst().words[0].split(":", 2)[0], line.id, line.id, //$NON-NLS-1$
					offsets, line.number));
			for (int i = 0; i < own.size(); i++) {
				var event = own.get(i);
				if (i > 0)
					statements.put(event.id, mention(event.words[0].split(":", 2)[0], event.id, line.id, offsets, event.number)); //$NON-NLS-1$
				else
					statements.put(event.id, statements.get(line.id));
				TextItem.extras(statements.get(event.id), BratFormat.ID).put("event", event.id); //$NON-NLS-1$
			}
		}
	}

	private Statement mention(String className, String id, String trigger, int[] offsets, int number) {
		var annotation = item.mention(className, id, item.text().span(offsets), place(number));
		TextItem.extras(annotation, BratFormat.ID).put("id", trigger); //$NON-NLS-1$
		return annotation;
	}

	/** The fragments of a span in ascending order; null when they do not fit the text, which is told. */
	private int[] offsets(Line line) {
		var joined = String.join(" ", Arrays.copyOfRange(line.words, 1, line.words.length)); //$NON-NLS-1$
		if (!OFFSETS.matcher(joined).matches()) {
			malformed(line);
			return null;
		}
		var pairs = new ArrayList<int[]>();
		for (var pair : joined.split(";")) //$NON-NLS-1$
			pairs.add(Arrays.stream(pair.split(" ")).mapToInt(Integer::parseInt).toArray()); //$NON-NLS-1$
		pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
		var offsets = pairs.stream().flatMapToInt(Arrays::stream).toArray();
		if (!item.text().holds(offsets)) {
			problem("span", line.number, NLS.bind(Messages.Brat_span, joined), Messages.Brat_spanRemedy); //$NON-NLS-1$
			return null;
		}
		var quote = flat(String.join(" ", item.text().span(offsets).getQuotes())); //$NON-NLS-1$
		if (!line.rest.isEmpty() && !quote.strip().equals(line.rest.strip())) {
			problem("text", line.number, NLS.bind(Messages.Brat_text, ItemsFormat.shorten(line.rest), ItemsFormat.shorten(quote)), Messages.Brat_textRemedy); //$NON-NLS-1$
			return null;
		}
		return offsets;
	}

	/** A text as it stands in one line. */
	static String flat(String text) {
		return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
	}

	private void arguments() {
		for (var event : lines('E')) {
			var from = statements.get(event.id);
			if (from == null) {
				missing(event, event.words[0]);
				continue;
			}
			for (int i = 1; i < event.words.length; i++) {
				var argument = event.words[i].split(":", 2); //$NON-NLS-1$
				var to = argument.length < 2 ? null : statements.get(argument[1]);
				if (to == null) {
					missing(event, event.words[i]);
					continue;
				}
				var link = item.link(BratConfiguration.role(argument[0]), from.getId(), to.getId(), place(event.number));
				var extras = TextItem.extras(link, BratFormat.ID).put(BratConfiguration.KIND, "argument"); //$NON-NLS-1$
				extras.put("role", argument[0]); //$NON-NLS-1$
				if (argument[1].startsWith("T") && to.getForeign().path(BratFormat.ID).has("event")) //$NON-NLS-1$ //$NON-NLS-2$
					extras.put("trigger", true); //$NON-NLS-1$
			}
		}
	}

	private void relation(Line line) {
		var one = line.words.length == 3 ? line.words[1].split(":", 2) : new String[0]; //$NON-NLS-1$
		var two = line.words.length == 3 ? line.words[2].split(":", 2) : new String[0]; //$NON-NLS-1$
		if (one.length < 2 || two.length < 2) {
			malformed(line);
			return;
		}
		var from = statements.get(one[1]);
		var to = statements.get(two[1]);
		if (from == null || to == null) {
			missing(line, from == null ? line.words[1] : line.words[2]);
			return;
		}
		var link = item.link(line.words[0], from.getId(), to.getId(), place(line.number));
		var extras = TextItem.extras(link, BratFormat.ID).put("id", line.id); //$NON-NLS-1$
		if (!one[0].equals("Arg1") || !two[0].equals("Arg2")) //$NON-NLS-1$ //$NON-NLS-2$
			extras.putArray("roles").add(one[0]).add(two[0]); //$NON-NLS-1$
		statements.putIfAbsent(line.id, link);
	}

	private void equivalence(Line line) {
		for (int i = 1; i < line.words.length; i++)
			if (!statements.containsKey(line.words[i])) {
				missing(line, line.words[i]);
				return;
			}
		if (line.words.length < 3)
			malformed(line);
		for (int i = 2; i < line.words.length; i++)
			TextItem.extras(item.link(line.words[0], statements.get(line.words[i - 1]).getId(), statements.get(line.words[i]).getId(),
					place(line.number)), BratFormat.ID).put(BratConfiguration.KIND, "equiv").put("line", line.number); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void attribute(Line line) {
		var target = line.words.length < 2 ? null : statements.get(line.words[1]);
		if (target == null) {
			missing(line, line.words.length < 2 ? line.id : line.words[1]);
			return;
		}
		var value = String.join(" ", Arrays.copyOfRange(line.words, 2, line.words.length)); //$NON-NLS-1$
		TextItem.value(target, line.words[0], value.isEmpty() ? Boolean.TRUE : value);
		TextItem.extras(target, BratFormat.ID).withObject("/ids").put(line.words[0], line.id); //$NON-NLS-1$
	}

	private void normalisation(Line line) {
		var target = line.words.length < 3 ? null : statements.get(line.words[1]);
		if (target == null) {
			missing(line, line.words.length < 3 ? line.id : line.words[1]);
			return;
		}
		var reference = String.join(" ", Arrays.copyOfRange(line.words, 2, line.words.length)); //$NON-NLS-1$
		if (target.getValues().stream().noneMatch(v -> v.getAttributeId().equals(REFERENCE)))
			TextItem.value(target, REFERENCE, reference);
		TextItem.extras(target, BratFormat.ID).withArray("/references").addObject().put("id", line.id).put("type", line.words[0]) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.put("reference", reference).put("text", line.rest); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void note(Line line) {
		var target = line.words.length < 2 ? null : statements.get(line.words[1]);
		if (target == null) {
			others.add(line.id + '\t' + String.join(" ", line.words) + '\t' + line.rest); //$NON-NLS-1$
			return;
		}
		var extras = TextItem.extras(target, BratFormat.ID);
		if (line.words[0].equals(NOTES) && target.getNote() == null && !line.rest.isEmpty()) {
			target.setNote(line.rest);
			extras.put("note", line.id).put("noteOn", line.words[1].charAt(0) == 'T' ? "T" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} else
			extras.withArray("/notes").addObject().put("id", line.id).put("type", line.words[0]) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("on", line.words[1].charAt(0) == 'T' ? "T" : "").put("text", line.rest); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private String place(int number) {
		return key + ".ann:" + number; //$NON-NLS-1$
	}

	private void malformed(Line line) {
		problem("line", line.number, NLS.bind(Messages.Brat_line, ItemsFormat.shorten(line.id + ' ' + String.join(" ", line.words))), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.Brat_lineRemedy);
	}

	private void missing(Line line, String what) {
		problem("reference", line.number, NLS.bind(Messages.Brat_reference, ItemsFormat.shorten(what)), Messages.Brat_referenceRemedy); //$NON-NLS-1$
	}

	private void problem(String code, int number, String message, String remedy) {
		receiver.problem(Problem.error("brat." + code, place(number), message, remedy)); //$NON-NLS-1$
	}
}

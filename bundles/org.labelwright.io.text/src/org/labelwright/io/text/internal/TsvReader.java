package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.internal.TsvLayer.Column;
import org.labelwright.io.text.internal.TsvLayer.Kind;
import org.labelwright.io.text.internal.TsvLayer.Role;
import org.labelwright.io.text.internal.TsvMarks.Mark;
import org.labelwright.io.text.internal.TsvMarks.Unit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads one file of WebAnno TSV 3: its header, and line by line its sentences, tokens and parts of tokens. What
 * the columns say is collected in {@link TsvMarks}. Offsets in the file count UTF-16 units.
 */
public final class TsvReader {

	static final String HEADER = "header"; //$NON-NLS-1$
	static final String SENTENCES = "sentences"; //$NON-NLS-1$
	static final String TOKENS = "tokens"; //$NON-NLS-1$
	static final String LINES = "lines"; //$NON-NLS-1$

	private static final Pattern FORMAT = Pattern.compile("#FORMAT=WebAnno TSV 3(\\.(\\d{1,3}))?\\s*"); //$NON-NLS-1$
	private static final Pattern ADDRESS = Pattern.compile("\\d{1,9}-\\d{1,9}(\\.\\d{1,9})?"); //$NON-NLS-1$
	private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9})-(\\d{1,9})"); //$NON-NLS-1$
	private static final String TEXT = "#Text="; //$NON-NLS-1$
	/** Longest gap between sentences, which the format cannot say the characters of. */
	static final int WIDEST_GAP = 1 << 16;

	private final Path file;
	private final String key;
	private final Receiver receiver;

	private final List<TsvLayer> layers = new ArrayList<>();
	private final ArrayNode header = JsonNodeFactory.instance.arrayNode();
	private final ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
	private final StringBuilder text = new StringBuilder();
	private final List<int[]> tokens = new ArrayList<>();
	private final TsvMarks marks;
	private int columns;
	private boolean java;
	private boolean begun;
	private boolean failed;
	private boolean inHeader = true;
	private StringBuilder sentence;
	private List<String> sentenceLines = new ArrayList<>();
	private boolean inSentence;

	/** @param key what the text is known by */
	public TsvReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
		marks = new TsvMarks(receiver);
	}

	/** True when a file begins as one of this format does. */
	public static boolean begins(String head) {
		var lines = head.split("\r?\n", 2); //$NON-NLS-1$
		return FORMAT.matcher(lines[0].startsWith("\uFEFF") ? lines[0].substring(1) : lines[0]).matches(); //$NON-NLS-1$
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		ItemsFormat.lines(file, receiver, (line, number) -> {
			if (!failed)
				line(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number); //$NON-NLS-1$
		});
		if (!begun && !failed)
			fail("format", 1, Messages.Tsv_format, Messages.Tsv_formatRemedy); //$NON-NLS-1$
		if (failed)
			return;
		if (sentence != null)
			problem("tokens", place(1), Messages.Tsv_tokens, Messages.Tsv_tokensRemedy); //$NON-NLS-1$
		var item = new TextItem(key, key + ".txt", key, new CodePoints(text.toString())); //$NON-NLS-1$
		item.foreign().set(HEADER, header);
		item.foreign().set(SENTENCES, sentences);
		int next = 0;
		for (var each : sentences) {
			var kept = (ArrayNode) each.path(TOKENS);
			for (int i = 0, count = kept.remove(0).asInt(); i < count; i++, next++)
				kept.add(item.text().codePoint(tokens.get(next)[0])).add(item.text().codePoint(tokens.get(next)[1]));
		}
		marks.into(item);
		receiver.take(item);
	}

	private String place(int number) {
		return file.getFileName() + ":" + number; //$NON-NLS-1$
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error("webanno." + code, place, message, remedy)); //$NON-NLS-1$
	}

	/** After this nothing more can be understood. */
	private void fail(String code, int number, String message, String remedy) {
		failed = true;
		problem(code, place(number), message, remedy);
	}

	private void line(String line, int number) {
		if (!begun) {
			var format = FORMAT.matcher(line);
			if (!format.matches()) {
				fail("format", number, Messages.Tsv_format, Messages.Tsv_formatRemedy); //$NON-NLS-1$
				return;
			}
			java = format.group(2) == null || Integer.parseInt(format.group(2)) <= 1;
			begun = true;
		} else if (line.isEmpty())
			inSentence = false;
		else if (inHeader && TsvLayer.declares(line))
			layer(line, number);
		else if (line.startsWith(TEXT)) {
			inHeader = false;
			var more = TsvText.unescapeText(line.substring(TEXT.length()), java);
			sentence = sentence == null ? new StringBuilder(more) : sentence.append('\n').append(more);
		} else if (line.startsWith("#") && inHeader && !line.startsWith("#Sentence.")) //$NON-NLS-1$ //$NON-NLS-2$
			header.add(line);
		else if (line.startsWith("#")) { //$NON-NLS-1$
			inHeader = false;
			sentenceLines.add(line);
		} else {
			inHeader = false;
			row(line.split("\t", -1), number); //$NON-NLS-1$
		}
	}

	private void layer(String line, int number) {
		var layer = TsvLayer.parse(line);
		if (layer == null) {
			fail("layer", number, NLS.bind(Messages.Tsv_layer, ItemsFormat.shorten(line)), Messages.Tsv_layerRemedy); //$NON-NLS-1$
			return;
		}
		header.add(line);
		layers.add(layer);
		columns += layer.columns.size();
	}

	private void row(String[] cells, int number) {
		var offsets = cells.length > 1 ? OFFSETS.matcher(cells[1]) : null;
		if (cells.length < 3 + columns || !ADDRESS.matcher(cells[0]).matches() || !offsets.matches()) {
			problem("row", place(number), NLS.bind(Messages.Tsv_row, 3 + columns, cells.length), Messages.Tsv_rowRemedy); //$NON-NLS-1$
			return;
		}
		int begin = Integer.parseInt(offsets.group(1));
		int end = Integer.parseInt(offsets.group(2));
		if (sentence != null && !begin(begin, number))
			return;
		if (!inSentence) {
			problem("sentence", place(number), Messages.Tsv_sentence, Messages.Tsv_sentenceRemedy); //$NON-NLS-1$
			return;
		}
		if (begin > end || end > text.length() || CodePoints.splits(text, begin) || CodePoints.splits(text, end)) {
			problem("offset", place(number), NLS.bind(Messages.Tsv_offset, cells[1]), Messages.Tsv_offsetRemedy); //$NON-NLS-1$
			return;
		}
		var quote = text.substring(begin, end);
		if (!quote.equals(cells[2]) && !quote.equals(TsvText.unescapeText(cells[2], java))) {
			problem("token", place(number), NLS.bind(Messages.Tsv_token, ItemsFormat.shorten(cells[2]), ItemsFormat.shorten(quote)), Messages.Tsv_tokenRemedy); //$NON-NLS-1$
			return;
		}
		if (cells[0].indexOf('.') < 0) {
			if (!tokens.isEmpty() && tokens.getLast()[1] > begin) {
				problem("offset", place(number), NLS.bind(Messages.Tsv_offset, cells[1]), Messages.Tsv_offsetRemedy); //$NON-NLS-1$
				return;
			}
			tokens.add(new int[] { begin, end });
			var kept = (ArrayNode) sentences.get(sentences.size() - 1).path(TOKENS);
			kept.set(0, kept.get(0).asInt() + 1);
		}
		var unit = new Unit(cells[0], begin, end, place(number));
		marks.unit(unit);
		int column = 3;
		for (var layer : layers) {
			marks(unit, layer, List.of(cells).subList(column, column + layer.columns.size()));
			column += layer.columns.size();
		}
	}

	/** Takes the sentence that was announced; between two there is a line end and as many blanks as the offsets tell. */
	private boolean begin(int offset, int number) {
		int gap = offset - text.length();
		if (gap < 0 || gap > WIDEST_GAP || text.length() + gap + sentence.length() > ItemsFormat.LONGEST) {
			fail("gap", number, NLS.bind(Messages.Tsv_gap, offset, text.length()), Messages.Tsv_gapRemedy); //$NON-NLS-1$
			return false;
		}
		if (gap > 0)
			text.append(sentences.isEmpty() ? " " : "\n").append(" ".repeat(gap - 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		text.append(sentence);
		sentence = null;
		inSentence = true;
		ObjectNode kept = sentences.addObject();
		kept.putArray(TOKENS).add(0);
		if (!sentenceLines.isEmpty())
			sentenceLines.forEach(kept.putArray(LINES)::add);
		sentenceLines = new ArrayList<>();
		return true;
	}

	/** Takes what the columns of one layer say of one unit, where annotations may stand one above the other. */
	private void marks(Unit unit, TsvLayer layer, List<String> cells) {
		var stacks = cells.stream().map(cell -> cell.equals("_") ? List.<String>of() : TsvText.split(cell, '|')).toList(); //$NON-NLS-1$
		var highest = stacks.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
		var heights = new ArrayList<Map<Column, String>>();
		highest.forEach(value -> heights.add(new LinkedHashMap<>()));
		for (int c = 0; c < stacks.size(); c++)
			for (int i = 0; i < stacks.get(c).size(); i++) {
				var value = stacks.get(c).get(i);
				int at = stacks.get(c).size() == highest.size() ? i : highest.stream().map(TsvReader::number).toList().indexOf(number(value));
				if (at < 0 || number(value).isEmpty() && at != i) {
					problem("stack", unit.place(), NLS.bind(Messages.Tsv_stack, layer.type, ItemsFormat.shorten(String.join("  ", cells))), //$NON-NLS-1$ //$NON-NLS-2$
							Messages.Tsv_stackRemedy);
					return;
				}
				heights.get(at).put(layer.columns.get(c), value);
			}
		for (var values : heights) {
			var mark = mark(unit, layer, values);
			if (mark == null)
				problem("value", unit.place(), NLS.bind(Messages.Tsv_value, ItemsFormat.shorten(String.join("  ", values.values()))), //$NON-NLS-1$ //$NON-NLS-2$
						Messages.Tsv_valueRemedy);
			else
				marks.add(unit, mark);
		}
	}

	/** The number in brackets at the end of a value, by which early versions tell where one belongs that has gaps around it. */
	private static String number(String value) {
		int bracket = TsvText.bracket(value);
		return bracket < 0 ? "" : value.substring(bracket); //$NON-NLS-1$
	}

	/** What one place in the stack of a layer says; null when it cannot be understood. */
	private static Mark mark(Unit unit, TsvLayer layer, Map<Column, String> values) {
		var features = new HashMap<String, String>();
		var slots = new LinkedHashMap<String, List<String>>();
		var targets = new HashMap<String, List<String>>();
		String id = null;
		String base = null;
		for (var each : values.entrySet()) {
			var column = each.getKey();
			var value = each.getValue();
			if (column.role() == Role.SLOT_TARGET) {
				targets.put(column.name(), TsvText.split(value, ';'));
				continue;
			}
			int bracket = TsvText.bracket(value);
			if (bracket >= 0) {
				var inside = value.substring(bracket + 1, value.length() - 1);
				if (!(column.role() == Role.BASE ? ENDS : ID).matcher(inside).matches())
					return null;
				id = inside;
				value = value.substring(0, bracket);
			}
			if (layer.kind == Kind.CHAIN && column.name().equals(TsvLayer.REFERENCE_RELATION)) {
				int arrow = value.lastIndexOf("->"); //$NON-NLS-1$
				if (arrow < 0 || !LINK.matcher(value.substring(arrow + 2)).matches())
					return null;
				base = value.substring(arrow + 2);
				value = value.substring(0, arrow);
			}
			switch (column.role()) {
			case BASE -> {
				if (!ADDRESS.matcher(value).matches())
					return null;
				base = value;
			}
			case SLOT_ROLE -> slots.put(column.name(), value.equals("_") ? List.of() : TsvText.split(value, ';')); //$NON-NLS-1$
			case FEATURE -> {
				if (!value.equals("*")) //$NON-NLS-1$
					features.put(column.name(), TsvText.unescape(value));
			}
			default -> {
				// a placeholder says that there is one
			}
			}
		}
		if (base == null && layer.kind != Kind.SPAN)
			return null;
		var mark = new Mark(layer, layer.kind == Kind.CHAIN ? null : id, base, features, new LinkedHashMap<>(), unit);
		return slots(slots, targets, mark) ? mark : null;
	}

	private static final Pattern ID = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$
	private static final Pattern ENDS = Pattern.compile("\\d{1,9}_\\d{1,9}"); //$NON-NLS-1$
	private static final Pattern LINK = Pattern.compile("\\d{1,9}-\\d{1,9}"); //$NON-NLS-1$
	private static final Pattern TARGET = Pattern.compile("(\\d{1,9}-\\d{1,9}(?:\\.\\d{1,9})?)(?:\\[(\\d{1,9})])?"); //$NON-NLS-1$

	/** Joins roles with their targets; false when these are not as many. */
	private static boolean slots(Map<String, List<String>> roles, Map<String, List<String>> targets, Mark mark) {
		for (var slot : targets.entrySet()) {
			var own = roles.getOrDefault(slot.getKey(), List.of());
			var places = own.isEmpty() && isNone(slot.getValue()) ? List.<String>of() : slot.getValue();
			if (own.size() != places.size() || !places.stream().allMatch(place -> TARGET.matcher(place).matches()))
				return false;
			var filled = new ArrayList<TsvMarks.Slot>();
			for (int i = 0; i < own.size(); i++) {
				var target = TARGET.matcher(places.get(i));
				target.matches();
				filled.add(new TsvMarks.Slot(own.get(i).equals("*") ? null : TsvText.unescape(own.get(i)), target.group(1), target.group(2))); //$NON-NLS-1$
			}
			mark.slots().put(slot.getKey(), filled);
		}
		return targets.keySet().containsAll(filled(roles));
	}

	private static boolean isNone(Collection<String> places) {
		return places.size() == 1 && (places.contains("*") || places.contains("_")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> filled(Map<String, List<String>> roles) {
		return roles.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
	}
}

package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.ConlluFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes sentences. An item that came from CoNLL-U has its sentences, tokens and comments as they were; another
 * one has a sentence on each line and a word for each span, and for what stands between spans and blanks. Of
 * spans that overlap the first is written.
 */
public final class ConlluExporter extends TextExporter {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Set<String> refusedRelations = new HashSet<>();

	public ConlluExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	public boolean writes(Relation relation) {
		return !refusedRelations.contains(relation.getId());
	}

	/** A sentence with what stands at each of its words, and where it begins in UTF-16 units. */
	private record Placed(ConlluSentence sentence, int start, Map<String, Annotation> words) {
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		var annotations = entry.annotations().stream().filter(this::writes).toList();
		annotations.stream().filter(a -> !isCell(labelName(a)) || !isLine(text, a)).forEach(this::refuse);
		var placed = sentences(entry, text, annotations.stream().filter(this::writes).toList());
		var at = new HashMap<String, Integer>();
		for (int i = 0; i < placed.size(); i++)
			for (var word : placed.get(i).words.values())
				at.put(word.getId(), i);
		annotations.stream().filter(a -> !at.containsKey(a.getId())).forEach(this::refuse);
		if (entry.document() == null)
			return;
		var headed = new HashSet<String>();
		for (var word : annotations)
			if (isRoot(word))
				headed.add(word.getId());
		for (var relation : entry.document().getRelations()) {
			var from = at.get(relation.getSourceId());
			var to = at.get(relation.getTargetId());
			var name = typeName(relation);
			if (from == null || !from.equals(to) || name != null && !isCell(name) || !headed.add(relation.getTargetId()))
				refusedRelations.add(relation.getId());
		}
	}

	/** True for what can stand in a column, and does not mean that there is nothing. */
	private static boolean isCell(String text) {
		return !text.isEmpty() && text.equals(text.strip()) && text.codePoints().noneMatch(c -> c == '\t' || c == '\n' || c == '\r');
	}

	private static boolean isLine(CodePoints text, Annotation annotation) {
		var offsets = offsets(annotation);
		return offsets.length == 2 && isCell(text.slice(offsets[0], offsets[1]));
	}

	private boolean isRoot(Annotation word) {
		return word.getValues().stream().anyMatch(v -> names.name(v).equals(ConlluReader.ROOT) && Boolean.TRUE.equals(v.getValue()));
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		for (var value : annotation.getValues())
			if (column(value) < 0 && !(names.name(value).equals(ConlluReader.ROOT) && Boolean.TRUE.equals(value.getValue())))
				lost.accept(Constructs.ATTRIBUTE);
	}

	/** The column that a value stands in, or -1. */
	private int column(AttributeValue value) {
		return names.outward(value) instanceof String text && isCell(text) && !text.equals(ConlluReader.NONE)
				? Arrays.asList(ConlluReader.ATTRIBUTES).indexOf(names.name(value))
				: -1;
	}

	private List<Placed> sentences(Entry entry, CodePoints text, List<Annotation> annotations) {
		var foreign = entry.foreign(ConlluFormat.ID);
		var placed = new ArrayList<Placed>();
		if (foreign != null) {
			int at = 0;
			for (var lines : foreign.path("sentences")) { //$NON-NLS-1$
				var kept = new ArrayList<String>();
				lines.forEach(line -> kept.add(line.asText()));
				var sentence = new ConlluSentence(kept);
				while (at < text.text().length() && Character.isWhitespace(text.text().charAt(at)) && !text.text().startsWith(sentence.text(), at))
					at++;
				if (!text.text().startsWith(sentence.text(), at) || sentence.words().isEmpty()) {
					placed.clear(); // the text is another one by now
					break;
				}
				placed.add(new Placed(sentence, at, new HashMap<>()));
				at += sentence.text().length();
			}
			if (!text.text().substring(at).isBlank())
				placed.clear();
		}
		if (placed.isEmpty())
			lines(text, annotations, placed);
		assign(text, annotations, placed);
		return placed;
	}

	private void assign(CodePoints text, List<Annotation> annotations, List<Placed> placed) {
		var free = new HashMap<List<Integer>, TreeMap<String, Placed>>();
		for (int i = 0; i < placed.size(); i++) {
			var sentence = placed.get(i);
			int number = i;
			sentence.sentence.words().forEach((id, place) -> free
					.computeIfAbsent(List.of(sentence.start + place[0], sentence.start + place[1]), k -> new TreeMap<>())
					.put(number + "." + id, sentence)); //$NON-NLS-1$
		}
		for (var annotation : annotations) {
			var offsets = offsets(annotation);
			var words = free.get(List.of(text.utf16(offsets[0]), text.utf16(offsets[1])));
			if (words == null || words.isEmpty())
				continue;
			var read = annotation.getForeign() == null ? "" : annotation.getForeign().path(ConlluFormat.ID).path("word").asText(); //$NON-NLS-1$ //$NON-NLS-2$
			var id = words.containsKey(read) ? read : words.firstKey();
			words.remove(id).words.put(id.substring(id.indexOf('.') + 1), annotation);
		}
	}

	/** Sentences of a text that did not come from this format: its lines. */
	private void lines(CodePoints text, List<Annotation> annotations, List<Placed> placed) {
		var whole = text.text();
		var edges = new TreeMap<Integer, Integer>();
		int last = 0;
		for (var annotation : annotations.stream().sorted((a, b) -> Integer.compare(offsets(a)[0], offsets(b)[0])).toList())
			if (text.utf16(offsets(annotation)[0]) >= last) {
				last = text.utf16(offsets(annotation)[1]);
				edges.put(text.utf16(offsets(annotation)[0]), last);
			}
		int end = 0;
		var lines = new ArrayList<String>();
		for (int at = 0; at < whole.length();) {
			int stop = at;
			while (stop < whole.length() && whole.charAt(stop) != '\n' && whole.charAt(stop) != '\r')
				stop++;
			var line = whole.substring(at, stop);
			int start = at + line.length() - line.stripLeading().length();
			if (!line.isBlank()) {
				lines = new ArrayList<>();
				var before = whole.substring(end, start);
				if (!before.equals(placed.isEmpty() ? "" : "\n")) //$NON-NLS-1$ //$NON-NLS-2$
					lines.add("# " + ConlluReader.BEFORE + " = " + json(before)); //$NON-NLS-1$ //$NON-NLS-2$
				lines.add(ConlluSentence.textComment(line.strip()));
				tokens(whole, start, start + line.strip().length(), edges, lines);
				placed.add(new Placed(new ConlluSentence(lines), start, new HashMap<>()));
				end = start + line.strip().length();
			}
			at = stop + 1;
		}
		if (!placed.isEmpty() && !whole.substring(end).equals("\n")) //$NON-NLS-1$
			lines.addFirst("# " + ConlluReader.AFTER + " = " + json(whole.substring(end))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String json(String text) {
		return JSON.getNodeFactory().textNode(text).toString();
	}

	private static void tokens(String whole, int start, int stop, TreeMap<Integer, Integer> edges, List<String> lines) {
		int number = 0;
		for (int at = start; at < stop;) {
			if (Character.isWhitespace(whole.charAt(at))) {
				at++;
				continue;
			}
			int end = at;
			if (edges.containsKey(at))
				end = edges.get(at);
			else
				while (end < stop && !Character.isWhitespace(whole.charAt(end)) && (end == at || !edges.containsKey(end)))
					end++;
			boolean glued = end < stop && !Character.isWhitespace(whole.charAt(end));
			lines.add(++number + "\t" + whole.substring(at, end) + '\t' + (glued ? "SpaceAfter=No" : ConlluReader.NONE)); //$NON-NLS-1$ //$NON-NLS-2$
			at = end;
		}
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			@Override
			public void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				var placed = sentences(entry, text, annotations);
				if (placed.isEmpty())
					return; // there is no word in it
				int number = next(entry.item());
				var lines = placed.getFirst().sentence.lines();
				if ((number > 1 || entry.foreign(ConlluFormat.ID) == null) && lines.stream().noneMatch(l -> l.matches("#\\s*newdoc\\b.*"))) //$NON-NLS-1$
					out.write("# newdoc id = " + fileName(entry.item()).replaceAll("\\s", "_") + '\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				var ids = new HashMap<String, String>();
				placed.forEach(sentence -> sentence.words.forEach((id, word) -> ids.put(word.getId(), id)));
				var heads = new HashMap<String, Relation>();
				if (entry.document() != null)
					for (var relation : entry.document().getRelations())
						if (writes(relation) && ids.containsKey(relation.getTargetId()))
							heads.put(relation.getTargetId(), relation);
				boolean made = entry.foreign(ConlluFormat.ID) == null;
				for (var sentence : placed) {
					for (var line : sentence.sentence.lines()) {
						var cells = line.split("\t", -1); //$NON-NLS-1$
						out.write(ConlluSentence.isWord(cells[0]) ? word(cells, sentence.words.get(cells[0]), heads, ids, made) : line);
						out.write('\n');
					}
					out.write('\n');
				}
			}
		};
	}

	private String word(String[] cells, Annotation word, Map<String, Relation> heads, Map<String, String> ids, boolean made) {
		var row = new String[ConlluReader.COLUMNS];
		Arrays.fill(row, ConlluReader.NONE);
		row[0] = cells[0];
		row[1] = cells[1];
		if (word == null || made)
			row[9] = cells[2];
		if (word == null)
			return String.join("\t", row); //$NON-NLS-1$
		row[3] = labelName(word);
		for (var value : word.getValues())
			if (column(value) >= 0)
				row[column(value)] = (String) names.outward(value);
		var read = word.getForeign() == null ? null : word.getForeign().path(ConlluFormat.ID).path("deprel").asText(null); //$NON-NLS-1$
		var head = heads.get(word.getId());
		if (isRoot(word)) {
			row[6] = "0"; //$NON-NLS-1$
			row[7] = read == null ? ConlluReader.ROOT : read;
		} else if (head != null) {
			row[6] = ids.get(head.getSourceId());
			row[7] = typeName(head) == null ? ConlluReader.NONE : typeName(head);
		} else if (read != null)
			row[7] = read;
		return String.join("\t", row); //$NON-NLS-1$
	}
}

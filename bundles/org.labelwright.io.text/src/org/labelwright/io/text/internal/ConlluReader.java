package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.ConlluFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads sentences, one document at a time. */
public final class ConlluReader {

	/** Columns of a word. */
	public static final int COLUMNS = 10;

	static final String[] ATTRIBUTES = { null, null, "lemma", null, "xpos", "feats", null, null, "deps", "misc" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	static final String ROOT = "root"; //$NON-NLS-1$
	static final String BEFORE = "labelwright_before"; //$NON-NLS-1$
	static final String AFTER = "labelwright_after"; //$NON-NLS-1$
	static final String NONE = "_"; //$NON-NLS-1$

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Path file;
	private final Receiver receiver;
	private final String base;
	private final Set<String> taken = new HashSet<>();

	private final List<Parsed> sentences = new ArrayList<>();
	private List<String> lines = new ArrayList<>();
	private List<String[]> words = new ArrayList<>();
	private Map<String, Integer> numbers = new HashMap<>();
	private int documents;

	/** A sentence with the columns of its words, and the line numbers of these by id. */
	private record Parsed(ConlluSentence sentence, List<String[]> words, Map<String, Integer> numbers) {
	}

	public ConlluReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		base = ItemsFormat.base(file);
	}

	/** Reads all. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		monitor.checkCanceled();
		int number = ItemsFormat.lines(file, receiver, (line, at) -> {
			if (line.isBlank()) {
				monitor.checkCanceled();
				endSentence(at);
			} else
				line(line, at);
		});
		endSentence(number);
		monitor.checkCanceled();
		endDocument();
	}

	private void line(String line, int number) throws CoreException {
		if (line.startsWith("#")) { //$NON-NLS-1$
			if (line.matches("#\\s*newdoc\\b.*") && words.isEmpty()) //$NON-NLS-1$
				endDocument();
			lines.add(line);
			return;
		}
		var cells = line.split("\t", -1); //$NON-NLS-1$
		boolean word = ConlluSentence.isWord(cells[0]);
		if (cells.length != COLUMNS || !word && !ConlluSentence.isOther(cells[0])) {
			problem("conllu.line", number, NLS.bind(Messages.Conllu_line, cells.length), Messages.Conllu_lineRemedy); //$NON-NLS-1$
			return;
		}
		if (word && Integer.parseInt(cells[0]) != words.size() + 1) {
			problem("conllu.id", number, NLS.bind(Messages.Conllu_id, cells[0], words.size() + 1), Messages.Conllu_idRemedy); //$NON-NLS-1$
			return;
		}
		lines.add(line);
		if (word) {
			words.add(cells);
			numbers.put(cells[0], number);
		}
	}

	private void endSentence(int number) {
		if (words.isEmpty()) {
			if (lines.stream().anyMatch(line -> !line.startsWith("#"))) //$NON-NLS-1$
				problem("conllu.empty", number, Messages.Conllu_empty, Messages.Conllu_emptyRemedy); //$NON-NLS-1$
			if (!lines.stream().allMatch(line -> line.startsWith("#")) || lines.isEmpty()) //$NON-NLS-1$
				lines = new ArrayList<>();
			return;
		}
		var sentence = new ConlluSentence(lines);
		if (sentence.wrong() != null)
			receiver.problem(Problem.warning("conllu.text", file.getFileName() + ":" + number, //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Conllu_text, sentence.wrong()), Messages.Conllu_textRemedy));
		sentences.add(new Parsed(sentence, words, numbers));
		lines = new ArrayList<>();
		words = new ArrayList<>();
		numbers = new HashMap<>();
	}

	private void endDocument() throws CoreException {
		if (sentences.isEmpty())
			return;
		documents++;
		var id = sentences.getFirst().sentence.comment("newdoc id"); //$NON-NLS-1$
		var name = id != null && MediaNames.safe(id) ? base + '/' + id : documents == 1 ? base : base + '/' + documents;
		var text = new StringBuilder();
		var starts = new int[sentences.size()];
		for (int i = 0; i < starts.length; i++) {
			text.append(blanks(sentences.get(i).sentence.comment(BEFORE), i == 0 ? "" : "\n")); //$NON-NLS-1$ //$NON-NLS-2$
			starts[i] = text.length();
			text.append(sentences.get(i).sentence.text());
		}
		text.append(blanks(sentences.getLast().sentence.comment(AFTER), "\n")); //$NON-NLS-1$
		var item = new TextItem(Integer.toString(documents), MediaNames.unique(name + ".txt", taken), //$NON-NLS-1$
				file.getFileName() + "#" + documents, new CodePoints(text.toString())); //$NON-NLS-1$
		var kept = item.foreign().putArray("sentences"); //$NON-NLS-1$
		for (int i = 0; i < starts.length; i++) {
			var parsed = sentences.get(i);
			var skeleton = kept.addArray();
			for (var line : parsed.sentence.lines()) {
				var cells = line.split("\t", -1); //$NON-NLS-1$
				skeleton.add(ConlluSentence.isWord(cells[0]) ? cells[0] + '\t' + cells[1] + '\t' + glue(cells[COLUMNS - 1]) : line);
			}
			words(item, parsed, starts[i], i);
		}
		for (int i = 0; i < starts.length; i++)
			heads(item, sentences.get(i), i);
		receiver.take(item);
		sentences.clear();
	}

	/** True for a word that is there for the text only. */
	private static boolean isBare(String[] cells) {
		for (int i = 2; i < COLUMNS - 1; i++)
			if (!cells[i].equals(NONE))
				return false;
		return cells[COLUMNS - 1].equals(glue(cells[COLUMNS - 1]));
	}

	/** What matters for the text of what stands in MISC. */
	private static String glue(String misc) {
		return ('|' + misc + '|').contains("|SpaceAfter=No|") ? "SpaceAfter=No" : NONE; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The blanks that a comment of ours has, if it has blanks only. */
	private static String blanks(String comment, String otherwise) {
		if (comment == null)
			return otherwise;
		try {
			var text = JSON.readValue(comment, String.class);
			return text != null && text.isBlank() ? text : otherwise;
		} catch (JsonProcessingException e) {
			return otherwise; // a comment of somebody else
		}
	}

	private void words(TextItem item, Parsed parsed, int start, int number) {
		var heads = new HashSet<String>();
		parsed.words.forEach(cells -> heads.add(cells[6]));
		for (var cells : parsed.words) {
			var place = parsed.sentence.words().get(cells[0]);
			if (place == null || !heads.contains(cells[0]) && isBare(cells))
				continue; // nothing is said of it
			var span = item.text().span(item.text().codePoint(start + place[0]), item.text().codePoint(start + place[1]));
			var word = item.mention(cells[3], number + "." + cells[0], span, place(parsed, cells)); //$NON-NLS-1$
			TextItem.extras(word, ConlluFormat.ID).put("word", number + "." + cells[0]); //$NON-NLS-1$ //$NON-NLS-2$
			for (int i = 0; i < COLUMNS; i++)
				if (ATTRIBUTES[i] != null && !cells[i].equals(NONE))
					TextItem.value(word, ATTRIBUTES[i], cells[i]);
			if (cells[6].equals("0")) //$NON-NLS-1$
				TextItem.value(word, ROOT, Boolean.TRUE);
			if ((cells[6].equals("0") || cells[6].equals(NONE)) && !cells[7].equals(cells[6].equals("0") ? ROOT : NONE)) //$NON-NLS-1$ //$NON-NLS-2$
				TextItem.extras(word, ConlluFormat.ID).put("deprel", cells[7]); //$NON-NLS-1$
		}
	}

	private void heads(TextItem item, Parsed parsed, int number) {
		for (var cells : parsed.words) {
			if (cells[6].equals("0") || cells[6].equals(NONE) || parsed.sentence.words().get(cells[0]) == null) //$NON-NLS-1$
				continue;
			if (!parsed.sentence.words().containsKey(cells[6])) {
				problem("conllu.head", parsed.numbers.get(cells[0]), NLS.bind(Messages.Conllu_head, cells[6]), Messages.Conllu_headRemedy); //$NON-NLS-1$
				continue;
			}
			item.link(cells[7].equals(NONE) ? null : cells[7], number + "." + cells[6], number + "." + cells[0], place(parsed, cells)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private String place(Parsed parsed, String[] cells) {
		return file.getFileName() + ":" + parsed.numbers.get(cells[0]); //$NON-NLS-1$
	}

	private void problem(String code, int line, String message, String remedy) {
		receiver.problem(Problem.error(code, file.getFileName() + ":" + line, message, remedy)); //$NON-NLS-1$
	}
}

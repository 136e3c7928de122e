package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.ItemsFormat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads tokens with tags, one document at a time. */
public final class ConllReader {

	private static final String DOCUMENT = "-DOCSTART-"; //$NON-NLS-1$
	private static final int LINES_BETWEEN_CHECKS = 1000;

	private final Path file;
	private final int column;
	private final Receiver receiver;
	private final String base;

	private final StringBuilder text = new StringBuilder();
	private final List<Chunk> chunks = new ArrayList<>();
	private ArrayNode columns = JsonNodeFactory.instance.arrayNode();
	private boolean hasColumns;
	private boolean tabs;
	private boolean inSentence;
	private String head;
	private boolean headed;
	private int documents;
	private int codePoints;
	private Chunk open;

	/** A run of tagged tokens; offsets in code points. */
	private static final class Chunk {
		private final String type;
		private final int start;
		private final int line;
		private int end;

		Chunk(String type, int start, int line) {
			this.type = type;
			this.start = start;
			this.line = line;
		}
	}

	/**
	 * A tag taken apart.
	 *
	 * @param prefix B, I, E, S, or O; L and U are read as E and S
	 * @param type   null for O
	 */
	record Tag(char prefix, String type) {

		/** @return null when it is no tag */
		static Tag of(String text) {
			if (text.equals("O")) //$NON-NLS-1$
				return new Tag('O', null);
			if (text.length() < 3 || text.charAt(1) != '-' && text.charAt(1) != '_')
				return null;
			var prefix = switch (text.charAt(0)) {
			case 'B' -> 'B';
			case 'I', 'M' -> 'I';
			case 'E', 'L' -> 'E';
			case 'S', 'U' -> 'S';
			default -> 0;
			};
			return prefix == 0 ? null : new Tag((char) prefix, text.substring(2));
		}
	}

	public ConllReader(Path file, int column, Receiver receiver) {
		this.file = file;
		this.column = column;
		this.receiver = receiver;
		base = ItemsFormat.base(file);
	}

	/** True when the first lines, as far as they are whole, are tokens with tags. */
	public static boolean looksTagged(byte[] header) {
		int rows = 0;
		var lines = new String(header, StandardCharsets.UTF_8).split("\r?\n"); //$NON-NLS-1$
		for (int i = 0; i < lines.length - (header.length < 4096 ? 0 : 1); i++) {
			if (isSkipped(lines[i]))
				continue;
			var cells = cells(lines[i]);
			if (cells.length < 2 || Tag.of(cells[cells.length - 1]) == null)
				return false;
			rows++;
		}
		return rows > 0;
	}

	private static boolean isSkipped(String line) {
		return line.isBlank() || line.startsWith(DOCUMENT) || line.startsWith("#\t") && line.split("\t").length == 2 //$NON-NLS-1$ //$NON-NLS-2$
				&& Tag.of(line.substring(2)) == null;
	}

	/** How many of the first lines have a tag in the last column. */
	public static int sample(Path file, int most, Consumer<Problem> problems) throws IOException {
		int tagged = 0;
		try (var lines = Files.newBufferedReader(file)) {
			int number = 0;
			for (var line = lines.readLine(); line != null && number < most; line = lines.readLine(), number++) {
				var cells = cells(line);
				if (cells.length > 1 && !isSkipped(line) && Tag.of(cells[cells.length - 1]) != null)
					tagged++;
			}
		} catch (CharacterCodingException e) {
			problems.accept(ItemsFormat.notUtf8(file.toString()));
		}
		return tagged;
	}

	/** Cells between tabs, or between blanks when there is no tab. */
	private static String[] cells(String line) {
		return line.indexOf('\t') >= 0 ? line.strip().split("\t+") : line.strip().split(" +"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads all. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		monitor.checkCanceled();
		ItemsFormat.lines(file, receiver, (line, number) -> {
			if (number % LINES_BETWEEN_CHECKS == 0)
				monitor.checkCanceled();
			line(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number); //$NON-NLS-1$
		});
		endDocument(monitor);
	}

	private void line(String line, int number) throws CoreException {
		if (line.startsWith(DOCUMENT)) {
			if (headed || !text.isEmpty())
				endDocument(null);
			headed = true;
			head = line.substring(DOCUMENT.length()).strip();
			return;
		}
		if (line.isBlank()) {
			endSentence();
			return;
		}
		if (isSkipped(line))
			return;
		var cells = cells(line);
		// the token is the first cell, or the second after a number as in GermEval 2014
		int first = cells.length > 2 && cells[0].chars().allMatch(Character::isDigit) && Tag.of(cells[1]) == null ? 1 : 0;
		int at = column == 0 ? cells.length - 1 : column - 1;
		if (at <= first || at >= cells.length) {
			problem("conll.columns", number, NLS.bind(Messages.Conll_columns, cells.length), Messages.Conll_columnsRemedy); //$NON-NLS-1$
			return;
		}
		var tag = Tag.of(cells[at]);
		if (tag == null) {
			problem("conll.tag", number, NLS.bind(Messages.Conll_tag, cells[at]), Messages.Conll_tagRemedy); //$NON-NLS-1$
			tag = new Tag('O', null);
		}
		token(cells, first, at, tag, number);
		tabs |= line.indexOf('\t') >= 0;
	}

	private void token(String[] cells, int first, int at, Tag tag, int number) {
		if (inSentence) {
			text.append(' ');
			codePoints++;
		} else
			columns.addArray();
		inSentence = true;
		int start = codePoints;
		text.append(cells[first]);
		codePoints += cells[first].codePointCount(0, cells[first].length());
		var others = ((ArrayNode) columns.get(columns.size() - 1)).addArray();
		for (int i = first + 1; i < cells.length; i++)
			if (i != at)
				others.add(cells[i]);
		hasColumns |= !others.isEmpty();
		if (tag.type == null) {
			open = null;
			return;
		}
		boolean goesOn = open != null && open.type.equals(tag.type) && (tag.prefix == 'I' || tag.prefix == 'E');
		if (!goesOn) {
			open = new Chunk(tag.type, start, number);
			chunks.add(open);
		}
		open.end = codePoints;
		if (tag.prefix == 'E' || tag.prefix == 'S')
			open = null;
	}

	private void endSentence() {
		open = null;
		if (!inSentence)
			return;
		inSentence = false;
		text.append('\n');
		codePoints++;
	}

	private void endDocument(SubMonitor monitor) throws CoreException {
		endSentence();
		if (monitor != null)
			monitor.checkCanceled();
		if (!text.isEmpty() || headed) {
			documents++;
			var key = Integer.toString(documents);
			var item = new TextItem(key, documents == 1 && !headed ? base + ".txt" : base + '/' + key + ".txt", //$NON-NLS-1$ //$NON-NLS-2$
					file.getFileName() + "#" + key, new CodePoints(text.toString())); //$NON-NLS-1$
			for (var chunk : chunks)
				item.mention(chunk.type, null, item.text().span(chunk.start, chunk.end), place(chunk.line));
			if (headed)
				item.foreign().put("head", head); //$NON-NLS-1$
			if (tabs)
				item.foreign().put("tabs", true); //$NON-NLS-1$
			if (hasColumns)
				item.foreign().set("columns", columns); //$NON-NLS-1$
			receiver.take(item);
		}
		text.setLength(0);
		codePoints = 0;
		chunks.clear();
		columns = JsonNodeFactory.instance.arrayNode();
		hasColumns = false;
		headed = false;
		head = null;
	}

	private String place(int line) {
		return file.getFileName() + ":" + line; //$NON-NLS-1$
	}

	private void problem(String code, int line, String message, String remedy) {
		receiver.problem(Problem.error(code, place(line), message, remedy));
	}
}

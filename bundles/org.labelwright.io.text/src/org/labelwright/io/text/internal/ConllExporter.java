package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.ConllFormat;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Writes tokens with tags. Tokens are what stands between blanks, parted where a span begins or ends; a line
 * is a sentence. Of spans that overlap the one that begins first is written, of these the longest.
 */
public final class ConllExporter extends TextExporter {

	public ConllExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		int end = 0;
		for (var annotation : entry.annotations().stream().filter(this::writes)
				.sorted(Comparator.<Annotation>comparingInt(a -> offsets(a)[0]).thenComparingInt(a -> -offsets(a)[offsets(a).length - 1]))
				.toList()) {
			var at = offsets(annotation);
			var quote = text.slice(at[0], at[at.length - 1]).strip();
			if (at.length > 2 || at[0] < end || quote.isEmpty() || quote.chars().anyMatch(c -> c == '\n' || c == '\r')
					|| !labelName(annotation).codePoints().noneMatch(Character::isWhitespace) || labelName(annotation).isEmpty())
				refuse(annotation);
			else
				end = at[1];
		}
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			@Override
			public void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				var foreign = entry.foreign(ConllFormat.ID) == null ? MissingNode.getInstance() : entry.foreign(ConllFormat.ID);
				next(entry.item());
				var head = foreign.path("head").asText("-X- O O"); //$NON-NLS-1$ //$NON-NLS-2$
				out.write(head.isEmpty() ? "-DOCSTART-\n\n" : "-DOCSTART- " + head + "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				var sentences = sentences(text, annotations);
				boolean keeps = matches(sentences, foreign.path("columns")); //$NON-NLS-1$
				for (int i = 0; i < sentences.size(); i++) {
					var sentence = sentences.get(i);
					for (int j = 0; j < sentence.size(); j++) {
						var gap = foreign.path("tabs").asBoolean() ? '\t' : ' '; //$NON-NLS-1$
						out.write(sentence.get(j).text);
						if (keeps)
							for (var cell : foreign.path("columns").path(i).path(j)) //$NON-NLS-1$
								out.append(gap).write(cell.asText());
						out.append(gap).write(tag(sentence, j));
						out.write('\n');
					}
					out.write('\n');
				}
			}
		};
	}

	/** A token with the span that it belongs to, or null. */
	private record Token(String text, Annotation span) {
	}

	/** True when other columns that were read are there for each of the tokens. */
	private static boolean matches(List<List<Token>> sentences, JsonNode columns) {
		if (columns.size() != sentences.size())
			return false;
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).size() != sentences.get(i).size())
				return false;
		return true;
	}

	private static List<List<Token>> sentences(CodePoints text, List<Annotation> annotations) {
		var cuts = new TreeSet<Integer>();
		var spans = new Annotation[text.count()];
		for (var annotation : annotations) {
			var at = offsets(annotation);
			cuts.add(at[0]);
			cuts.add(at[1]);
			for (int i = at[0]; i < at[1]; i++)
				spans[i] = annotation;
		}
		var sentences = new ArrayList<List<Token>>();
		var sentence = new ArrayList<Token>();
		int start = -1;
		for (int i = 0; i <= text.count(); i++) {
			int point = i == text.count() ? '\n' : text.text().codePointAt(text.utf16(i));
			// every kind of blank that a reader may take for one ends a token
			boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
			if (start >= 0 && (blank || cuts.contains(i))) {
				sentence.add(new Token(text.slice(start, i), spans[start]));
				start = -1;
			}
			if (!blank && start < 0)
				start = i;
			if ((point == '\n' || point == '\r') && !sentence.isEmpty()) {
				sentences.add(sentence);
				sentence = new ArrayList<>();
			}
		}
		return sentences;
	}

	private String tag(List<Token> sentence, int at) {
		var span = sentence.get(at).span;
		if (span == null)
			return "O"; //$NON-NLS-1$
		var before = at > 0 ? sentence.get(at - 1).span : null;
		boolean first = before != span;
		boolean last = at + 1 == sentence.size() || sentence.get(at + 1).span != span;
		var name = labelName(span);
		var prefix = switch (options.text(ConllFormat.SCHEME)) {
		case "iob1" -> first && before != null && labelName(before).equals(name) ? "B-" : "I-"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "iobes" -> first ? last ? "S-" : "B-" : last ? "E-" : "I-"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "bilou" -> first ? last ? "U-" : "B-" : last ? "L-" : "I-"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		default -> first ? "B-" : "I-"; //$NON-NLS-1$ //$NON-NLS-2$
		};
		return prefix + name;
	}
}

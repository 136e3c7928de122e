package org.labelwright.guideline.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.Markdown;
import org.labelwright.guideline.Messages;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.GuidelineElements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a guideline from Markdown. For one text. */
public final class MarkdownReader {

	/** Name of the section that ends what {@link #isOne} reads. */
	static final String END = "end"; //$NON-NLS-1$

	private static final String TYPE = "type"; //$NON-NLS-1$

	private final Subjects subjects;
	private final String place;
	private final List<Problem> problems = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private final Guideline guideline = GuidelineFactory.eINSTANCE.createGuideline();
	private List<String> lines = List.of();
	/** Take rules and examples that come before any section; of the last one, until a section comes. */
	private final Set<Section> generals = new HashSet<>();
	private Section general;

	/** An element that has begun, and at which level. */
	private record Open(Named element, int level) {
	}

	public MarkdownReader(Subjects subjects, String place) {
		this.subjects = subjects;
		this.place = place;
	}

	public Outcome<Guideline> read(byte[] bytes) {
		if (bytes.length > GuidelineMarkdown.MOST_BYTES)
			return Outcome.failed(Problem.error("markdown.large", place, //$NON-NLS-1$
					NLS.bind(Messages.large, bytes.length >> 20, GuidelineMarkdown.MOST_BYTES >> 20), Messages.large_remedy));
		return read(decoded(bytes)) ? Outcome.of(guideline, problems)
				: Outcome.failed(Problem.error("markdown.deep", place, Messages.deep, Messages.deep_remedy)); //$NON-NLS-1$
	}

	private String decoded(byte[] bytes) {
		if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE))
			return decoded(bytes, 0, StandardCharsets.UTF_16);
		return decoded(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
	}

	private static boolean begins(byte[] bytes, int... first) {
		if (bytes.length < first.length)
			return false;
		for (int i = 0; i < first.length; i++)
			if ((bytes[i] & 0xFF) != first[i])
				return false;
		return true;
	}

	private String decoded(byte[] bytes, int from, Charset charset) {
		var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		var result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(in,
				CharBuffer.allocate(bytes.length + 1), true);
		if (result.isError())
			problems.add(Problem.error("markdown.encoding", place, NLS.bind(Messages.encoding, in.position()), Messages.encoding_remedy)); //$NON-NLS-1$
		return new String(bytes, from, bytes.length - from, charset);
	}

	/** @return false when it cannot be read */
	private boolean read(String markdown) {
		var text = Forms.lines(markdown);
		var parsed = Markdown.parse(text);
		if (parsed.isEmpty())
			return false;
		lines = text.lines().toList();
		boolean titled = isTitled(parsed.get());
		Heading heading = null;
		var body = new ArrayList<Node>();
		for (var block = parsed.get().getFirstChild(); block != null; block = block.getNext())
			if (block instanceof Heading next) {
				end(heading, body, Markdown.firstLine(next), titled);
				titled &= heading == null;
				heading = next;
				body.clear();
			} else
				body.add(block);
		end(heading, body, lines.size(), titled);
		return true;
	}

	/** Whether the first heading is that of the guideline. */
	private static boolean isTitled(Node document) {
		int titles = 0;
		Heading first = null;
		for (var block = document.getFirstChild(); block != null; block = block.getNext())
			if (block instanceof Heading heading) {
				first = first == null ? heading : first;
				if (heading.getLevel() == 1)
					titles++;
			}
		return titles == 1 && first.getLevel() == 1;
	}

	/**
	 * An element has ended.
	 *
	 * @param heading null for what comes before the first one
	 * @param blocks  below the heading
	 * @param end     the line after it
	 * @param title   whether the heading, if there is one, is that of the guideline
	 */
	private void end(Heading heading, List<Node> blocks, int end, boolean title) {
		if (heading == null) {
			guideline.setDescription(text(blocks, 0, end));
			return;
		}
		var comment = blocks.isEmpty() ? Optional.<Comment>empty() : comment(blocks.getFirst(), Markdown.words(heading), title);
		var rest = blocks.subList(comment.isPresent() ? 1 : 0, blocks.size());
		int line = 1 + Markdown.lastLine(comment.isPresent() ? blocks.getFirst() : heading);
		var element = comment.map(Comment::element).orElseGet(() -> title ? guideline : element(Markdown.words(heading)));
		name(element, Markdown.words(heading));
		if (!title && element.getId() != null && !ids.add(element.getId())) {
			problems.add(Problem.warning("markdown.id", at(line - 1), NLS.bind(Messages.twice, element.getId()), "")); //$NON-NLS-1$ //$NON-NLS-2$
			element.setId(null);
		}
		fill(element, rest, line, end);
		if (!title)
			place(element, comment.map(Comment::level).orElse(heading.getLevel()));
	}

	private String at(int line) {
		return place + ':' + (line + 1);
	}

	private static Named element(String words) {
		var matcher = Forms.HEADING.matcher(words);
		return matcher.matches() ? Forms.element(matcher.group(1).toLowerCase(Locale.ROOT)) : GuidelineFactory.eINSTANCE.createSection();
	}

	/** The heading says the name, unless the comment does, and what kind of example it is. */
	private static void name(Named element, String words) {
		var matcher = Forms.HEADING.matcher(words);
		boolean form = matcher.matches() && Forms.element(matcher.group(1).toLowerCase(Locale.ROOT)).eClass() == element.eClass();
		if (form && element instanceof Example example)
			example.setKind(((Example) Forms.element(matcher.group(1).toLowerCase(Locale.ROOT))).getKind());
		var name = (form ? matcher.group(2) : words).strip();
		if (element.getName() == null && !name.isEmpty())
			element.setName(name);
	}

	private record Comment(Named element, int level) {
	}

	/** What a comment below a heading says of its element; empty when the block is no such comment. */
	private Optional<Comment> comment(Node block, String words, boolean title) {
		if (!(block instanceof HtmlBlock html))
			return Optional.empty();
		var literal = html.getLiteral().strip();
		if (!literal.startsWith("<!--") || !literal.endsWith("-->") || literal.length() < 7) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		var content = literal.substring(4, literal.length() - 3).strip();
		if (!content.startsWith("{")) //$NON-NLS-1$
			return Optional.empty();
		try {
			if (Forms.JSON.readTree(content) instanceof ObjectNode json) {
				int level = json.path(Forms.LEVEL).asInt(((Heading) block.getPrevious()).getLevel());
				json.remove(Forms.LEVEL);
				if (!json.has(TYPE))
					json.put(TYPE, ModelJson.typeName(title ? guideline : element(words)));
				var read = ModelJson.read(Forms.JSON.writeValueAsBytes(json), Named.class, at(Markdown.firstLine(block)));
				if (read.value().isPresent() && fits(read.value().get(), title)) {
					problems.addAll(read.problems());
					return Optional.of(new Comment(taken(read.value().get(), title), level));
				}
			}
		} catch (JsonProcessingException e) {
			// told below
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		problems.add(Problem.warning("markdown.comment", at(Markdown.firstLine(block)), Messages.comment, Messages.comment_remedy)); //$NON-NLS-1$
		return Optional.empty();
	}

	private static boolean fits(Named element, boolean title) {
		return element instanceof Guideline ? title : !title && GuidelineElements.isElement(element);
	}

	/** The element without what only the text may say. */
	private Named taken(Named element, boolean title) {
		for (var reference : element.eClass().getEAllContainments())
			element.eUnset(reference);
		element.eUnset(ModelPackage.Literals.NAMED__DESCRIPTION);
		if (!title)
			return element;
		for (var attribute : element.eClass().getEAllAttributes())
			if (element.eIsSet(attribute))
				guideline.eSet(attribute, element.eGet(attribute));
		return guideline;
	}

	/** Reads what is below the heading and the comment. */
	private void fill(Named element, List<Node> blocks, int line, int end) {
		var rest = blocks;
		int from = line;
		int to = end;
		var about = rest.isEmpty() || element instanceof Guideline ? Optional.<List<String>>empty() : about(rest.getFirst());
		if (about.isPresent()) {
			subjects(element, about.get(), Markdown.firstLine(rest.getFirst()));
			from = 1 + Markdown.firstLine(rest.getFirst());
			rest = from > Markdown.lastLine(rest.getFirst()) ? rest.subList(1, rest.size()) : rest;
		}
		if (!rest.isEmpty() && element instanceof Example example && rest.getLast() instanceof FencedCodeBlock fence
				&& Forms.ANNOTATIONS.equals(fence.getInfo()) && annotations(example, fence)) {
			to = Markdown.firstLine(fence);
			rest = rest.subList(0, rest.size() - 1);
		}
		var text = text(rest, from, to);
		if (text != null)
			element.setDescription(element.getDescription() == null ? text : element.getDescription() + "\n\n" + text); //$NON-NLS-1$
	}

	/** The text on some lines, or null for none. */
	private String text(List<Node> blocks, int from, int to) {
		if (blocks.size() == 1 && blocks.getFirst() instanceof FencedCodeBlock fence && Forms.VERBATIM.equals(fence.getInfo()))
			return String.join("\n", lines.subList(Markdown.firstLine(fence) + 1, Markdown.lastLine(fence) + (fence.getClosingFenceLength() == null ? 1 : 0))); //$NON-NLS-1$
		var text = Forms.stripBlankLines(String.join("\n", lines.subList(Math.min(from, to), to))); //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	/** What the first line of a paragraph says that the element is about; empty when it is no such line. */
	private Optional<List<String>> about(Node block) {
		var line = block instanceof Paragraph ? lines.get(Markdown.firstLine(block)).strip() : ""; //$NON-NLS-1$
		return line.startsWith(Forms.ABOUT) ? Optional.of(Arrays.stream(line.substring(Forms.ABOUT.length()).split(",")) //$NON-NLS-1$
				.map(name -> Forms.unescaped(name).strip()).filter(name -> !name.isEmpty()).toList()) : Optional.empty();
	}

	private void subjects(Named element, List<String> names, int line) {
		var ids = Subjects.named(element);
		if (!ids.isEmpty())
			return; // the comment has said them
		for (var name : names) {
			var id = subjects.id(name);
			if (id.isEmpty())
				problems.add(Problem.warning("markdown.subject", at(line), NLS.bind(Messages.subject, name), Messages.subject_remedy)); //$NON-NLS-1$
			else if (!ids.contains(id.get()))
				ids.add(id.get());
		}
	}

	/** @return false when they cannot be read, which is told */
	private boolean annotations(Example example, FencedCodeBlock fence) {
		var read = new ArrayList<Annotation>();
		var line = at(Markdown.firstLine(fence));
		try {
			if (!(Forms.JSON.readTree(fence.getLiteral()) instanceof ArrayNode array))
				return unreadable(line, ""); //$NON-NLS-1$
			for (var json : array) {
				var annotation = ModelJson.read(Forms.JSON.writeValueAsBytes(json), Annotation.class, line);
				if (!annotation.complete())
					return unreadable(line, annotation.problems().isEmpty() ? "" : annotation.problems().getFirst().message()); //$NON-NLS-1$
				read.add(annotation.value().get());
			}
		} catch (JsonProcessingException e) {
			return unreadable(line, e.getOriginalMessage());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		example.getSnapshot().addAll(read);
		return true;
	}

	private boolean unreadable(String line, String why) {
		problems.add(Problem.error("markdown.annotations", line, NLS.bind(Messages.annotations, why), Messages.annotations_remedy)); //$NON-NLS-1$
		return false;
	}

	/** Puts an element where its level says, or else above. */
	private void place(Named element, int level) {
		while (!open.isEmpty() && open.peek().level() >= level)
			open.pop();
		if (element instanceof OpenQuestion question)
			guideline.getQuestions().add(question);
		else if (!open.stream().anyMatch(above -> add(element, above.element())))
			addOnTop(element);
		open.push(new Open(element, level));
	}

	/** @return false when elements of its kind have no place there */
	private static boolean add(Named element, Named above) {
		return switch (element) {
		case Section section -> above instanceof Section container && container.getSections().add(section);
		case Rule rule -> above instanceof Section container && container.getRules().add(rule);
		case Example example -> above instanceof Section container ? container.getExamples().add(example)
				: above instanceof Rule rule && rule.getExamples().add(example);
		default -> false;
		};
	}

	private void addOnTop(Named element) {
		if (element instanceof Section section) {
			guideline.getSections().add(section);
			general = null;
			return;
		}
		if (general == null) {
			general = GuidelineFactory.eINSTANCE.createSection();
			general.setName(Messages.general);
			generals.add(general);
			guideline.getSections().add(general);
		}
		add(element, general);
	}

	/** Whether a text is that of one element, with this description and nothing else, and a section after it. */
	boolean isOne(String markdown, EClass type, String description) {
		if (!read(markdown) || !problems.isEmpty())
			return false;
		var elements = new ArrayList<Named>();
		guideline.eAllContents().forEachRemaining(object -> {
			if (!generals.contains(object) && GuidelineElements.isElement(object))
				elements.add((Named) object);
		});
		var one = elements.stream().filter(element -> element.eClass() == type && description.equals(element.getDescription())).findFirst();
		return elements.size() == 2 && one.isPresent() && Subjects.named(one.get()).isEmpty() && elements.stream().anyMatch(element -> END.equals(element.getName()));
	}
}

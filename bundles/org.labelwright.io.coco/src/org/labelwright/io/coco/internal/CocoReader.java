package org.labelwright.io.coco.internal;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Goes through a COCO file once, holding one entry at a time. What breaks the syntax ends the reading with
 * a problem; what is merely wrong is a problem and passed over.
 */
public final class CocoReader {

	/** Parsers that are safe with hostile input, and go on after a number that is not finite. */
	public static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).build())
			.disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
			.enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
			.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
			.build();

	/** Bytes of an extra of the dataset that are kept. */
	private static final int LARGEST_EXTRA = 1 << 20;
	private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

	/** Takes what the file holds, in the order of the file. */
	interface Handler {
		/** An extra of the dataset. */
		void extra(String name, JsonNode value);

		/** An image: its key, and all it says. */
		void image(String key, ObjectNode image, String place) throws CoreException;

		/** A category: its key, and all it says. */
		void category(String key, ObjectNode category, String place);

		/** False to pass over annotations for now. */
		boolean wantsAnnotations();

		void annotation(AnnotationReader.Row row) throws CoreException;
	}

	/** The lists of a file, as far as they were there. */
	enum Section {
		IMAGES, CATEGORIES, ANNOTATIONS, RESULTS
	}

	private final Path source;
	private final String file;
	private final Consumer<Problem> problems;
	private final Values values;
	private final AnnotationReader annotations;
	private final HashSet<Section> sections = new HashSet<>();

	CocoReader(Path source, Consumer<Problem> problems) {
		this.source = source;
		this.file = source.getFileName().toString();
		this.problems = problems;
		this.values = new Values(file, problems);
		this.annotations = new AnnotationReader(values);
	}

	boolean has(Section section) {
		return sections.contains(section);
	}

	/** Reads everything. */
	void read(Handler handler, SubMonitor monitor) throws IOException, CoreException {
		try (var in = new Counting(Files.newInputStream(source), monitor, Files.size(source));
				var parser = FACTORY.createParser(in)) {
			var first = parser.nextToken();
			if (first == null)
				problems.accept(Problem.error("coco.empty", file, Messages.Format_empty, Messages.Format_emptyRemedy)); //$NON-NLS-1$
			else if (first == JsonToken.START_ARRAY)
				list(parser, Section.RESULTS, handler);
			else if (first == JsonToken.START_OBJECT)
				dataset(parser, handler);
			else
				problems.accept(notCoco(file));
			if (first != null && parser.nextToken() != null)
				values.error(parser, "coco.syntax", NLS.bind(Messages.Read_syntax, parser.currentToken()), Messages.Read_syntaxRemedy); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			problems.accept(syntax(file, e));
		} catch (CharConversionException e) {
			problems.accept(Problem.error("coco.encoding", file, NLS.bind(Messages.Read_encoding, e.getMessage()), Messages.Read_encodingRemedy)); //$NON-NLS-1$
		}
	}

	static Problem syntax(String file, JsonProcessingException e) {
		var at = e.getLocation();
		var place = at == null ? file : file + ':' + at.getLineNr() + ':' + at.getColumnNr();
		return Problem.error("coco.syntax", place, NLS.bind(Messages.Read_syntax, e.getOriginalMessage()), Messages.Read_syntaxRemedy); //$NON-NLS-1$
	}

	static Problem notCoco(String file) {
		return Problem.error("coco.other", file, Messages.Format_notCoco, Messages.Format_notCocoRemedy); //$NON-NLS-1$
	}

	private void dataset(JsonParser parser, Handler handler) throws IOException, CoreException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			parser.nextToken();
			switch (name) {
			case "images" -> list(parser, Section.IMAGES, handler); //$NON-NLS-1$
			case "categories" -> list(parser, Section.CATEGORIES, handler); //$NON-NLS-1$
			case "annotations" -> list(parser, Section.ANNOTATIONS, handler); //$NON-NLS-1$
			default -> extra(parser, name, handler);
			}
		}
		if (sections.isEmpty())
			problems.accept(notCoco(file));
	}

	private void extra(JsonParser parser, String name, Handler handler) throws IOException {
		var buffer = new Bounded(parser);
		var value = buffer.read();
		if (value == null)
			values.warning(parser, "coco.extra", NLS.bind(Messages.Read_large, name), Messages.Read_largeRemedy); //$NON-NLS-1$
		else if ((value = values.clean(value, values.place(parser))) != null)
			handler.extra(name, value);
	}

	private void list(JsonParser parser, Section section, Handler handler) throws IOException, CoreException {
		if (!parser.isExpectedStartArrayToken()) {
			values.wrong(parser, "a list"); //$NON-NLS-1$
			return;
		}
		if (!sections.add(section)) {
			values.error(parser, "coco.twice", NLS.bind(Messages.Read_twice, parser.currentName()), Messages.Read_twiceRemedy); //$NON-NLS-1$
			parser.skipChildren();
			return;
		}
		if (section == Section.ANNOTATIONS && !handler.wantsAnnotations()) {
			parser.skipChildren();
			return;
		}
		while (parser.nextToken() != JsonToken.END_ARRAY)
			switch (section) {
			case IMAGES, CATEGORIES -> entry(parser, section, handler);
			case ANNOTATIONS, RESULTS -> {
				var row = annotations.read(parser);
				if (row != null)
					handler.annotation(row);
			}
			}
	}

	private void entry(JsonParser parser, Section section, Handler handler) throws IOException, CoreException {
		var place = values.place(parser);
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			values.wrong(parser, "an object"); //$NON-NLS-1$
			return;
		}
		if (!(values.tree(parser) instanceof ObjectNode entry))
			return;
		var id = entry.get("id"); //$NON-NLS-1$
		if (id != null && id.isFloatingPointNumber() && id.doubleValue() == Math.rint(id.doubleValue())
				&& Math.abs(id.doubleValue()) < 1L << 53) {
			id = JsonNodeFactory.instance.numberNode((long) id.doubleValue());
			entry.set("id", id); //$NON-NLS-1$
		}
		if (id == null || !id.isIntegralNumber() && !id.isTextual()) {
			problems.accept(Problem.error("coco.missing", place, NLS.bind(Messages.Read_missing, "id"), Messages.Read_missingRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		if (section == Section.IMAGES)
			handler.image(id.asText(), entry, place);
		else
			handler.category(id.asText(), entry, place);
	}

	/** Reads a value unless it is large. */
	private static final class Bounded {
		private final JsonParser parser;

		Bounded(JsonParser parser) {
			this.parser = parser;
		}

		JsonNode read() throws IOException {
			if (!parser.currentToken().isStructStart())
				return MAPPER.readTree(parser);
			var buffer = new com.fasterxml.jackson.databind.util.TokenBuffer(parser);
			long start = parser.currentLocation().getByteOffset();
			boolean small = true;
			for (int depth = 0;; parser.nextToken()) {
				var token = parser.currentToken();
				small = small && parser.currentLocation().getByteOffset() - start < LARGEST_EXTRA;
				if (small)
					buffer.copyCurrentEvent(parser);
				if (token.isStructStart())
					depth++;
				else if (token.isStructEnd() && --depth == 0)
					break;
			}
			return small ? MAPPER.readTree(buffer.asParser(parser)) : null;
		}
	}

	/** Tells a monitor how far the reading has come, and stops it when that is cancelled. */
	private static final class Counting extends InputStream {
		private static final int TICKS = 1000;
		private final InputStream in;
		private final SubMonitor monitor;
		private final long size;
		private long read;
		private int told;

		Counting(InputStream in, SubMonitor monitor, long size) {
			this.in = in;
			this.monitor = monitor.setWorkRemaining(TICKS);
			this.size = Math.max(1, size);
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			monitor.checkCanceled();
			int count = in.read(into, offset, length);
			read += Math.max(0, count);
			int now = (int) Math.min(TICKS, read * TICKS / size);
			if (now > told)
				monitor.worked(now - told);
			told = Math.max(told, now);
			return count;
		}

		@Override
		public int read() throws IOException {
			monitor.checkCanceled();
			read++;
			return in.read();
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}
}

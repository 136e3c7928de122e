package org.labelwright.model.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.core.Outcome;
import org.labelwright.model.annotation.UnknownGeometry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Writes objects of the model as JSON and reads them back.
 * <p>
 * A property is written for each feature that is not at its default, in the order of the metamodel, so
 * equal objects have equal bytes. A {@code type} property comes first at the root, and wherever the class
 * is not the declared one: the simple name of a class of ours, {@code <nsURI>#<name>} of a vendor's.
 * References that do not contain are written as the id of their target. Numbers come back bit for bit
 * (a zero keeps its sign only in arrays and values).
 * <p>
 * Reading loses nothing that it does not report. Properties without a feature, values of the wrong type,
 * and objects of unknown classes are kept in {@link org.labelwright.model.Element#getUnknown()} of the
 * object they were met in, and are written back at its end; a geometry of an unknown kind becomes an
 * {@link org.labelwright.model.annotation.UnknownGeometry}. When the text ends early or breaks the
 * syntax, what was complete up to there is returned, with an error.
 * <p>
 * Safe for use from any thread; an object may be changed by no one while it is written.
 */
public final class ModelJson {

	/** Deepest nesting of arrays and objects that is read. */
	public static final int MAXIMUM_DEPTH = 200;

	static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAXIMUM_DEPTH).build())
			.disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names of hostile input would stay for ever
			.enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
			.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // to report one NaN instead of giving up the rest
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.build();

	/** How the text is laid out. */
	public enum Style {
		/** On one line without blanks, for rows. */
		COMPACT,
		/** Indented by two blanks, arrays of plain values on one line, ends with a line feed; for files. */
		READABLE
	}

	private ModelJson() {
	}

	/**
	 * Writes one object and what it contains, compactly, in UTF-8.
	 *
	 * @throws UnwritableException when a number is not finite, a value has no form in JSON, or a
	 *                             reference leads to an object without id
	 */
	public static byte[] write(EObject object) {
		var out = new ByteArrayOutputStream(512);
		try {
			write(object, out, Style.COMPACT);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/**
	 * Writes one object and what it contains in UTF-8. The stream is flushed and left open.
	 *
	 * @throws UnwritableException as {@link #write(EObject)}; part may have been written by then
	 */
	public static void write(EObject object, OutputStream out, Style style) throws IOException {
		try (var generator = FACTORY.createGenerator(out)) {
			if (style == Style.READABLE)
				generator.setPrettyPrinter(new ReadableLayout());
			new ModelWriter(generator).write(object);
			if (style == Style.READABLE)
				generator.writeRaw('\n');
		}
	}

	/** One object and what it contains as a text for people to read; throws as {@link #write(EObject)}. */
	public static String text(EObject object) {
		var out = new ByteArrayOutputStream(512);
		try {
			write(object, out, Style.READABLE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** A node as a value of an attribute or answer: Boolean, Long, Double, String or an unmodifiable List; empty when it is none. */
	public static Optional<Object> value(JsonNode node) {
		return Optional.ofNullable(Nodes.plain(node));
	}

	/** The name that stands for the class of an object in JSON, and for the kind of a geometry in a schema. */
	public static String typeName(EObject object) {
		return object instanceof UnknownGeometry geometry && geometry.getKind() != null ? geometry.getKind()
				: ClassTable.of(object.eClass()).typeName.getValue();
	}

	/**
	 * Reads one object from UTF-8 or another encoding of Unicode.
	 *
	 * @param type  interface the object must have; may be abstract
	 * @param place names the input in problems, such as the name of a file or the id of a row
	 */
	public static <T extends EObject> Outcome<T> read(byte[] json, Class<T> type, String place) {
		try (var parser = FACTORY.createParser(json)) {
			return new ModelReader(place).read(parser, type);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads one object, holding no more of the text than a buffer. The stream is left open.
	 *
	 * @throws IOException when the stream fails; broken JSON is a problem in the outcome instead
	 */
	public static <T extends EObject> Outcome<T> read(InputStream json, Class<T> type, String place) throws IOException {
		try (var parser = FACTORY.createParser(json)) {
			parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
			return new ModelReader(place).read(parser, type);
		}
	}
}

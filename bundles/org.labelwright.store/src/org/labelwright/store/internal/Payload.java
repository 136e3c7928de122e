package org.labelwright.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The text in which the journal and the blobs hold row changes: three lines for each, in UTF-8. The
 * first is a JSON object with {@code kind}, {@code document} (unless the row is in none) and {@code id};
 * the second is the body before and the third the body after, each JSON on one line, empty when there
 * was or is no row. So bodies come back byte by byte, and are found without parsing.
 */
public final class Payload {

	private static final JsonFactory JSON = new JsonFactory();
	private static final int WORTH_DEFLATING = 400;
	private static final int DEFLATED = 0x78; // first byte of zlib's format; a payload starts with '{'
	private static final int LEVEL = 1; // 3 takes nearly three times as long for a tenth less

	private Payload() {
	}

	static byte[] write(List<RowDelta> deltas) {
		var out = new ByteArrayOutputStream(512 * deltas.size());
		for (var delta : deltas)
			append(out, delta);
		return out.toByteArray();
	}

	static void append(ByteArrayOutputStream out, RowDelta delta) {
		try {
			var generator = JSON.createGenerator(out);
			generator.writeStartObject();
			generator.writeStringField("kind", delta.kind().key()); //$NON-NLS-1$
			if (delta.documentId() != null)
				generator.writeStringField("document", delta.documentId()); //$NON-NLS-1$
			generator.writeStringField("id", delta.id()); //$NON-NLS-1$
			generator.writeEndObject();
			generator.close();
			out.write('\n');
			line(out, delta.before());
			line(out, delta.after());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void line(ByteArrayOutputStream out, String body) {
		if (body != null) {
			if (body.indexOf('\n') >= 0)
				throw new IllegalArgumentException("a body has more than one line"); //$NON-NLS-1$
			out.writeBytes(body.getBytes(StandardCharsets.UTF_8));
		}
		out.write('\n');
	}

	/** @throws IOException when it is not in the form that {@link #write} makes */
	public static List<RowDelta> read(byte[] content) throws IOException {
		var deltas = new ArrayList<RowDelta>();
		int at = 0;
		while (at < content.length) {
			int headerEnd = lineEnd(content, at);
			int beforeEnd = lineEnd(content, headerEnd + 1);
			int afterEnd = lineEnd(content, beforeEnd + 1);
			deltas.add(delta(content, at, headerEnd, beforeEnd, afterEnd));
			at = afterEnd + 1;
		}
		return deltas;
	}

	private static RowDelta delta(byte[] content, int at, int headerEnd, int beforeEnd, int afterEnd) throws IOException {
		String kind = null;
		String document = null;
		String id = null;
		try (var parser = JSON.createParser(content, at, headerEnd - at)) {
			if (parser.nextToken() != JsonToken.START_OBJECT)
				throw new IOException("no header at byte " + at); //$NON-NLS-1$
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				var field = parser.currentName();
				var value = parser.nextTextValue();
				switch (field) {
				case "kind" -> kind = value; //$NON-NLS-1$
				case "document" -> document = value; //$NON-NLS-1$
				case "id" -> id = value; //$NON-NLS-1$
				default -> throw new IOException("unknown field at byte " + at); //$NON-NLS-1$
				}
			}
		}
		if (kind == null || id == null)
			throw new IOException("incomplete header at byte " + at); //$NON-NLS-1$
		try {
			return new RowDelta(RowKind.ofKey(kind), document, id, text(content, headerEnd + 1, beforeEnd),
					text(content, beforeEnd + 1, afterEnd));
		} catch (IllegalArgumentException e) {
			throw new IOException("unknown kind at byte " + at, e); //$NON-NLS-1$
		}
	}

	private static String text(byte[] content, int from, int to) {
		return from == to ? null : new String(content, from, to - from, StandardCharsets.UTF_8);
	}

	private static int lineEnd(byte[] content, int from) throws IOException {
		for (int i = from; i < content.length; i++)
			if (content[i] == '\n')
				return i;
		throw new IOException("the content ends early"); //$NON-NLS-1$
	}

	/** Deflates what is long enough to gain from it. */
	static byte[] pack(byte[] content) {
		return content.length < WORTH_DEFLATING ? content : deflate(content);
	}

	/** Undoes {@link #pack}. */
	static byte[] unpack(byte[] packed) throws IOException {
		return packed.length > 0 && packed[0] == DEFLATED ? inflate(packed) : packed;
	}

	static byte[] deflate(byte[] content) {
		var deflater = new Deflater(LEVEL);
		var out = new ByteArrayOutputStream(content.length / 4 + 64);
		try (var deflating = new DeflaterOutputStream(out, deflater, 1 << 14)) {
			deflating.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			deflater.end();
		}
		return out.toByteArray();
	}

	static byte[] inflate(byte[] deflated) throws IOException {
		try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
			return in.readAllBytes();
		}
	}
}

package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.spi.ItemsFormat;

/**
 * Reads XML without document types and without anything from elsewhere, as {@link XmlInput} allows. Writes text so that XML 1.0 gives it back character by character.
 */
public final class Xml {

	/** Reads a document from its start. */
	@FunctionalInterface
	public interface Body {
		void read(XMLStreamReader in) throws XMLStreamException, CoreException;
	}

	private Xml() {
	}

	/**
	 * Reads a file as far as it is sound.
	 *
	 * @return false when it was not; the problem, with its line, is told
	 * @throws IOException   when it cannot be reached
	 * @throws CoreException as the body threw it
	 */
	public static boolean read(Path file, Consumer<Problem> problems, Body body) throws IOException, CoreException {
		if (Files.size(file) > 2L * ItemsFormat.LONGEST) {
			problems.accept(ItemsFormat.tooLong(file.toString()));
			return false;
		}
		XMLStreamReader reader = null;
		try (var in = Files.newInputStream(file)) {
			reader = XmlInput.factory().createXMLStreamReader(in);
			body.read(reader);
			while (reader.hasNext())
				reader.next();
			return true;
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
			problems.accept(Problem.error("xml.malformed", file.getFileName() + ":" + line, //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Xml_malformed, String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()))),
					Messages.Xml_malformedRemedy));
			return false;
		}
	}

	/** The local name of the first element of a document that begins so; empty when there is none. */
	public static String root(byte[] head) {
		try {
			var in = XmlInput.factory().createXMLStreamReader(new java.io.ByteArrayInputStream(head));
			while (in.hasNext())
				if (in.next() == XMLStreamConstants.START_ELEMENT)
					return in.getLocalName();
			return ""; //$NON-NLS-1$
		} catch (XMLStreamException e) {
			return ""; // what it cannot be read from is no XML //$NON-NLS-1$
		}
	}

	/** Where a reader is. */
	public static String place(Path file, XMLStreamReader in) {
		return file.getFileName() + ":" + in.getLocation().getLineNumber(); //$NON-NLS-1$
	}

	/** Goes past the element that has just begun. */
	public static void skip(XMLStreamReader in) throws XMLStreamException {
		for (int depth = 1; depth > 0;)
			switch (in.next()) {
			case XMLStreamConstants.START_ELEMENT -> depth++;
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> {
				// of no interest
			}
			}
	}

	/** The text of the element that has just begun, that of elements in it left out. */
	public static String text(XMLStreamReader in) throws XMLStreamException {
		var text = new StringBuilder();
		while (true)
			switch (in.next()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(in.getText());
			case XMLStreamConstants.START_ELEMENT -> skip(in);
			case XMLStreamConstants.END_ELEMENT -> {
				return text.toString();
			}
			default -> {
				// of no interest
			}
			}
	}

	/** The first character that XML 1.0 cannot have, or -1. */
	public static int impossible(String text) {
		return text.codePoints().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF)
				.findFirst().orElse(-1);
	}

	/** Why XML cannot hold a text; null when it can. */
	public static String unfit(String text) {
		int impossible = impossible(text);
		return impossible < 0 ? null : NLS.bind(Messages.Xml_impossible, String.format("U+%04X", impossible)); //$NON-NLS-1$
	}

	/** A text as it stands in an element, with its line ends and tabs as they are but for carriage returns. */
	public static String content(String text) {
		return escape(text).replace("&#10;", "\n").replace("&#9;", "\t"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A text as it stands in an element or, in double quotes, in an attribute. */
	public static String escape(String text) {
		var out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;"); //$NON-NLS-1$
			case '<' -> out.append("&lt;"); //$NON-NLS-1$
			case '>' -> out.append("&gt;"); //$NON-NLS-1$
			case '"' -> out.append("&quot;"); //$NON-NLS-1$
			case '\t', '\n', '\r', '\u0085', '\u2028' -> out.append("&#").append((int) c).append(';'); //$NON-NLS-1$
			default -> out.append(c);
			}
		}
		return out.toString();
	}
}

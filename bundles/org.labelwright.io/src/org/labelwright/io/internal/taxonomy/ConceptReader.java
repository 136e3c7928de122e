package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.CoreException;

/** Reads the concepts of a file. */
public interface ConceptReader {

	/** Bytes that are looked at to find out what a file is. */
	int HEAD = 1 << 14;

	/**
	 * Reads all. A faulty concept is told to the sink and left out.
	 *
	 * @throws IOException        when the file cannot be reached, or is malformed
	 * @throws XMLStreamException when it is malformed
	 * @throws CoreException      as the sink threw it
	 */
	void read(ConceptSink sink) throws IOException, XMLStreamException, CoreException;

	/** What the file says it is called, as far as that is known before it is read; else its name. */
	String title();

	/** The one for a file; empty when it is of no known kind. */
	static Optional<ConceptReader> of(Path file, String language) throws IOException {
		String head;
		try (var in = Files.newInputStream(file)) {
			head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
		}
		var text = head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head.stripLeading(); //$NON-NLS-1$
		if (text.startsWith("<") || head.indexOf('\0') >= 0 && head.indexOf('<') >= 0 && head.indexOf('<') < 4) // UTF-16 //$NON-NLS-1$
			return Optional.of(new SkosReader(file, language));
		if (TurtleReader.isTurtle(text))
			return Optional.of(new TurtleReader(file, language));
		if (text.startsWith("format-version:") || text.startsWith("[Term]") || text.contains("\n[Term]")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Optional.of(new OboReader(file, text));
		return TableReader.of(file, text);
	}
}

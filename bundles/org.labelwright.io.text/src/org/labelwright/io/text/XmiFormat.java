package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.UimaFiles;
import org.labelwright.io.text.internal.XmiExporter;
import org.labelwright.io.text.internal.Layers;
import org.labelwright.modality.text.TextModality;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The XMI of Apache UIMA, as its <a href="https://uima.apache.org/d/uimaj-current/references.html">references</a>
 * describe it, with the type system beside it in {@code TypeSystem.xml}, if there is one. Offsets count the chars
 * of a Java string, which are UTF-16 units.
 *
 * <p>Annotations, relations, slots and chains become what they become in {@link WebAnnoFormat}; simple features are
 * attributes, with the types that the type system gives them, or text without one. Tokens, sentences and all else
 * are kept with the item and written again.
 */
public final class XmiFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "xmi"; //$NON-NLS-1$

	public XmiFormat() {
		super(ID, TextModality.ID, ".xmi"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return UimaFiles.isXmi(head) ? 97 : 0;
	}

	@Override
	protected ObjectNode about(Path source, Consumer<Problem> problems) throws IOException, CoreException {
		return UimaFiles.typeSystem(Files.isDirectory(source) ? source : source.toAbsolutePath().getParent(), problems);
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		UimaFiles.readXmi(file, key, receiver);
	}

	@Override
	protected Set<String> concepts() {
		return Layers.CONCEPTS;
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return UimaFiles.declarations();
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new XmiExporter(source, options);
	}
}

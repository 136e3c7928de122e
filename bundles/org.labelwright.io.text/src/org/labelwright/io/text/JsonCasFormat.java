package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.JsonCasExporter;
import org.labelwright.io.text.internal.UimaFiles;
import org.labelwright.io.text.internal.Layers;
import org.labelwright.modality.text.TextModality;

/**
 * The JSON CAS of Apache UIMA, as the
 * <a href="https://github.com/apache/uima-uimaj-io-jsoncas/blob/main/SPECIFICATION.adoc">specification</a> 0.4
 * describes it, with its type system in each file. Offsets count UTF-16 units, as its section "Character offsets"
 * says. What becomes of annotations is as in {@link XmiFormat}.
 */
public final class JsonCasFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "jsoncas"; //$NON-NLS-1$

	public JsonCasFormat() {
		super(ID, TextModality.ID, ".json"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return UimaFiles.isJsonCas(head) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		UimaFiles.readJson(file, key, receiver);
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
		return new JsonCasExporter(source, options);
	}
}

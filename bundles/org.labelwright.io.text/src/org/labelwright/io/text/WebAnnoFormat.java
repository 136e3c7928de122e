package org.labelwright.io.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.TsvExporter;
import org.labelwright.io.text.internal.TsvReader;
import org.labelwright.io.text.internal.Layers;
import org.labelwright.modality.text.TextModality;

/**
 * WebAnno TSV 3, as the section "WebAnno TSV 3.3 File format" of the user's guide of
 * <a href="https://inception-project.github.io">INCEpTION</a> describes it; 3.0 to 3.2 are read as well. Offsets
 * count UTF-16 units, as that section says.
 *
 * <p>A span of a layer is an annotation; its label is the feature {@code value} of its layer, or the layer's name
 * where that is not set. Other features are attributes. A relation has the annotations at its ends, a slot is a
 * relation named by its feature from its host to what fills it, with the attribute {@code role}, and from each
 * element of a chain there is a relation {@code next}. Sentences and tokens are kept with the item, and cut by the
 * rules of Unicode where there are none. What is between two sentences is one line end and blanks, as the format
 * cannot say it; texts that have something else there are written with it inside the sentence before.
 */
public final class WebAnnoFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "webanno"; //$NON-NLS-1$

	public WebAnnoFormat() {
		super(ID, TextModality.ID, ".tsv"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return TsvReader.begins(new String(head, StandardCharsets.UTF_8)) ? 98 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new TsvReader(file, key, receiver).read();
	}

	@Override
	protected Set<String> concepts() {
		return Layers.CONCEPTS;
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION),
				Declaration.kept(Constructs.OF_RELATION + Constructs.ATTRIBUTE));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new TsvExporter(source, options);
	}
}

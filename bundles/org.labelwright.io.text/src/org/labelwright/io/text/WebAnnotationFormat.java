package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.WebAnnotationExporter;
import org.labelwright.io.text.internal.WebAnnotationReader;
import org.labelwright.modality.text.TextModality;

/**
 * The <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a> of the W3C in JSON-LD: pages,
 * lists or single annotations, with the texts in files beside them. {@code TextPositionSelector} counts code points,
 * as section 4.2.4 says; {@code TextQuoteSelector} alone is looked up in the text, and must be there once.
 *
 * <p>A body that tags, classifies or identifies is the label, one that comments or describes the note. An annotation
 * that links one annotation to another is a relation. Other bodies, selectors and properties are kept and written
 * again.
 */
public final class WebAnnotationFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "webannotation"; //$NON-NLS-1$

	public WebAnnotationFormat() {
		super(ID, TextModality.ID, ".jsonld", ".json"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return WebAnnotationReader.begins(head) ? 95 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new WebAnnotationReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.NOTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION), Declaration.lost(Constructs.ATTRIBUTE, Messages.WebAnnotation_lossAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new WebAnnotationExporter(source, options);
	}
}

package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.TeiElements;
import org.labelwright.io.text.internal.TeiExporter;
import org.labelwright.io.text.internal.TeiReader;
import org.labelwright.modality.text.TextModality;

/**
 * Documents of the <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/">TEI</a>, version P5. The text of an item
 * is all that stands in {@code text}, with its white space. Annotations are the elements {@code name}, {@code persName},
 * {@code placeName}, {@code orgName}, {@code geogName}, {@code rs}, {@code date}, {@code seg}, {@code w} and {@code s} in
 * it, and {@code span} with {@code from} and {@code to} wherever it stands (section 21.3 of the Guidelines). Label is the
 * name of the element, and for {@code name}, {@code rs}, {@code seg} and {@code span} their {@code type} if they have one.
 *
 * <p>All other markup is kept with the item and written again around the text, as XML with the same information and not
 * byte by byte. An annotation that does not nest with it and with others is written as a {@code span} between anchors, one of several fragments as
 * a {@code span} for each, with {@code next}. Relations are a {@code linkGrp} of the type {@code relations}, notes on them and on
 * annotations a {@code noteGrp} of the type {@code annotations}, in {@code standOff}. Attributes that the TEI has not are feature structures in an
 * {@code fvLib} named {@code annotations} there, to which {@code ana} points.
 */
public final class TeiFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "tei"; //$NON-NLS-1$

	public TeiFormat() {
		super(ID, TextModality.ID, ".xml", ".tei"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return TeiReader.begins(head) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new TeiReader(file, key, receiver).read();
	}

	@Override
	protected Set<String> concepts() {
		return Set.of(TeiElements.REFERENCE);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.NOTE), Declaration.kept(Constructs.RELATION),
				Declaration.kept(Constructs.OF_RELATION + Constructs.ATTRIBUTE), Declaration.kept(Constructs.OF_RELATION + Constructs.NOTE));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new TeiExporter(source, options);
	}
}

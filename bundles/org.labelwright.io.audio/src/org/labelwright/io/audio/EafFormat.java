package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.audio.internal.EafExporter;
import org.labelwright.io.audio.internal.EafReader;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.spi.FilesFormat;

/**
 * Documents of ELAN, EAF 2.3 to 3.0, as the
 * <a href="https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf">ELAN Annotation Format</a> describes them. A
 * document is the recording of its first linked medium, of those of sound if there are; reads one, or a folder with all below it.
 *
 * <p>The linguistic type of a tier is the label, the tier that of the geometry, its participant the attribute {@code speaker},
 * the value the attribute {@code text}: a choice where the type has a controlled vocabulary. A label that is on tiers of several
 * kinds is written as several types, {@code word} and {@code word-Time_Subdivision} for instance. Times count from the start of the
 * medium, its origin taken into account. Symbolic annotations have the relation {@value #PARENT} to the one they refer to, and
 * the times that follow from it: all of it for an association, an even part for a subdivision; those of time subdivisions and
 * inclusions lie in their parents by their times alone. Slots without a time part the time between those that have one evenly.
 * All else of the document is kept and written again.
 */
public final class EafFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "eaf"; //$NON-NLS-1$

	/** Name of the relation from a symbolic annotation to the one it refers to. */
	public static final String PARENT = "parent"; //$NON-NLS-1$

	public EafFormat() {
		super(ID, Recordings.MODALITY, ".eaf"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return Xml.root(head).equals(EafReader.ROOT) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new EafReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.TIER), Declaration.kept(Constructs.TIERS), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION), Declaration.lost(Constructs.OF_RELATION + Constructs.ATTRIBUTE, Messages.Eaf_lossRelationAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new EafExporter(source, options);
	}
}

package org.labelwright.io.timeseries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.Series;
import org.labelwright.io.timeseries.internal.WfdbExporter;
import org.labelwright.io.timeseries.internal.WfdbReader;

/**
 * Annotations of records of WFDB, in the MIT format of <a href="https://physionet.org/physiotools/wag/annot-5.htm">annot(5)</a>. A
 * file is a record of the same name; reads one, or a folder with all below it.
 *
 * <p>An annotation is a moment. Its label is what its type is called ({@code Normal beat}), its auxiliary string the attribute
 * {@code text}, its subtype and number the attributes {@code subtype} and {@code num} where they are not 0. Where no annotation of a
 * file tells a channel, all are of all channels. Objects of labels that are no types are comments that bear the name of their label
 * as text. All bytes are written again as they were, as long as they still hold.
 *
 * <p>Times are samples in the file: at the resolution that it tells itself, else at the frame rate of the header of its record,
 * which is beside it or is the item, else at the rate of an option.
 */
public final class WfdbFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "wfdb"; //$NON-NLS-1$
	/** Id of the option with the rate where nothing tells it, in samples a second. */
	public static final String RATE = "rate"; //$NON-NLS-1$
	/** Name of the attribute with the subtype. */
	public static final String SUBTYPE = "subtype"; //$NON-NLS-1$
	/** Name of the attribute with the number. */
	public static final String NUM = "num"; //$NON-NLS-1$

	public WfdbFormat() {
		super(ID, Series.MODALITY, ".atr", ".ari", ".ann", ".qrs", ".ecg", ".man", ".apn", ".pwave", ".st", ".hyp", ".aux", ".gqrsh", ".gqrsl", ".sqrs", ".wqrs", ".wabp", ".ani"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) throws IOException {
		return WfdbReader.sure(file, head);
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.text(RATE, Messages.Wfdb_rate, Messages.Wfdb_rateDescription, "")); //$NON-NLS-1$
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(Option.text(RATE, Messages.Wfdb_rate, Messages.Wfdb_rateExported, "1000")); //$NON-NLS-1$
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new WfdbReader(file, key, options, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimePoint"), Declaration.kept(Constructs.CHANNEL), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.lossy(Constructs.LABEL, Messages.Wfdb_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new WfdbExporter(source, options);
	}
}

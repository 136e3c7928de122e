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
import org.labelwright.io.timeseries.internal.EdfExporter;
import org.labelwright.io.timeseries.internal.EdfReader;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.Series;
import org.labelwright.media.records.EdfHeader;

/**
 * Annotations of <a href="https://www.edfplus.info/specs/edfplus.html">EDF+</a>: those in a file of signals, or in one that has
 * nothing else. A file is a series of the same name; reads one, or a folder with all below it.
 *
 * <p>What has a duration is an interval, what has none a moment. The label is the text, so that stages of sleep and events can be
 * chosen; by option all have the label {@value #LABEL}, with the text as the attribute {@code text}. A text that ends in @@ and the
 * name of a signal is of its channel. Onsets and durations are written again as they were. A file is written that has annotations
 * only, with the start of the series, as section 2.2 allows.
 */
public final class EdfFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "edfplus"; //$NON-NLS-1$
	/** Name of the label when all have one. */
	public static final String LABEL = "annotation"; //$NON-NLS-1$
	/** Id of the option that says what labels are. */
	public static final String LABELS = "labels"; //$NON-NLS-1$
	/** Labels are texts. */
	public static final String OF_TEXT = "text"; //$NON-NLS-1$
	/** All have one label. */
	public static final String ONE = "one"; //$NON-NLS-1$

	public EdfFormat() {
		super(ID, Series.MODALITY, ".edf", ".bdf"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) throws IOException {
		return EdfHeader.begins(head) ? EdfReader.sure(file) : 0;
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.choice(LABELS, Messages.Edf_labels, Messages.Edf_labelsDescription, new Option.Choice(OF_TEXT, Messages.Edf_labelsText),
				new Option.Choice(ONE, Messages.Edf_labelsOne)));
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new EdfReader(file, key, options.text(LABELS).equals(ONE), receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept("TimePoint"), Declaration.kept(Constructs.CHANNEL), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.lost(Constructs.ATTRIBUTE, Messages.Edf_lossAttribute), Declaration.lossy(Constructs.LABEL, Messages.Edf_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new EdfExporter(source, options);
	}
}

package org.labelwright.io.timeseries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.Series;
import org.labelwright.io.timeseries.internal.TrainsetExporter;
import org.labelwright.io.timeseries.internal.TrainsetReader;

/**
 * Tables of <a href="https://github.com/Geocene/TRAINSET">TRAINSET</a>: a row for each sample with series, date, value and label. A
 * file is an item of the same name, without {@code -labeled}; reads one, or a folder with all below it. Its series are channels: by
 * their names where the item's file has such, else in their order.
 *
 * <p>Samples of a series that follow each other with the same label are one interval. An empty label, or 0, is none. Dates are
 * written in milliseconds, which is all that TRAINSET reads, and labels with at most 16 letters, digits, {@code _} and {@code -}.
 * Intervals of all channels are written with the first.
 */
public final class TrainsetFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "trainset"; //$NON-NLS-1$

	public TrainsetFormat() {
		super(ID, Series.MODALITY, "-labeled.csv", ".csv"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return TrainsetReader.begins(new String(head, StandardCharsets.UTF_8)) ? 94 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new TrainsetReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.CHANNEL), Declaration.lossy(Constructs.LABEL, Messages.Trainset_lossLabel)); //$NON-NLS-1$
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new TrainsetExporter(source, options);
	}
}

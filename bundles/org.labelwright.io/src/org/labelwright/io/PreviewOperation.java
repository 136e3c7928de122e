package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.MediaIndex;
import org.labelwright.io.internal.Messages;

/** Reads a source of a known format once and tells what it holds; changes nothing. */
public final class PreviewOperation implements Operation<ImportPreview> {

	private final Path source;
	private final String formatId;
	private final ImportSettings settings;

	/** @param settings the format's options and where media may lie; the rest is not used */
	public PreviewOperation(Path source, String formatId, ImportSettings settings) {
		this.source = source;
		this.formatId = formatId;
		this.settings = settings;
	}

	@Override
	public ImportPreview run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Probe_task, source.getFileName()), 1);
		var format = Formats.find(formatId).orElseThrow(() -> Failures.noFormat(formatId));
		try {
			return format.preview(source, settings.options(), new MediaIndex(settings.mediaRoots()), progress.split(1));
		} catch (IOException e) {
			throw Failures.unreadable(source, e);
		}
	}
}

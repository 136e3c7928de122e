package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.Messages;

/** Finds the format of a source and what it holds; changes nothing. */
public final class ProbeOperation implements Operation<Outcome<ImportPreview>> {

	private final Path source;
	private final Optional<String> formatId;
	private final Optional<ImportSettings> settings;

	/** Takes the surest format, with its default options. */
	public ProbeOperation(Path source) {
		this.source = source;
		this.formatId = Optional.empty();
		this.settings = Optional.empty();
	}

	/** Takes the format that is given. */
	public ProbeOperation(Path source, String formatId, ImportSettings settings) {
		this.source = source;
		this.formatId = Optional.of(formatId);
		this.settings = Optional.of(settings);
	}

	/** @return no value when no format can read the source; the problems say why */
	@Override
	public Outcome<ImportPreview> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Probe_task, source.getFileName()), 10);
		try {
			var id = formatId;
			if (id.isEmpty()) {
				var candidates = Formats.probe(source, progress.split(1));
				if (candidates.isEmpty() || candidates.getFirst().verdict().confidence() == 0) {
					var problems = new ArrayList<Problem>();
					candidates.forEach(candidate -> problems.addAll(candidate.verdict().problems()));
					problems.add(Problem.error("format.none", source.toString(), Messages.Format_none, Messages.Format_noneRemedy)); //$NON-NLS-1$
					return Outcome.failed(problems);
				}
				id = Optional.of(candidates.getFirst().format().id());
			}
			var name = id.get();
			var format = Formats.find(name).orElseThrow(() -> Failures.noFormat(name));
			var how = settings.orElseGet(() -> ImportSettings.of(Options.defaults(format.importOptions())));
			var preview = new PreviewOperation(source, name, how).run(progress.split(9));
			return Outcome.of(preview, preview.problems());
		} catch (IOException e) {
			throw Failures.unreadable(source, e);
		}
	}
}

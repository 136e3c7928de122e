package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.DiarizationError;
import org.labelwright.quality.DiarizationOperation;
import org.labelwright.quality.DiarizationReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Tells how far one annotator is from another in who speaks when. */
@Command(name = "diarization-error")
public final class Diarization extends Subcommand {

	private static final double MICROS = 1e6;

	@Mixin
	private ProjectArgument project;

	@Option(names = "--reference", paramLabel = "ID", required = true)
	private String reference;

	@Option(names = "--other", paramLabel = "ID", required = true)
	private String other;

	@Option(names = "--label", paramLabel = "NAME")
	private String label = "speech"; //$NON-NLS-1$

	@Option(names = "--collar", paramLabel = "SECONDS")
	private double collar;

	@Option(names = "--no-overlap")
	private boolean noOverlap;

	@Override
	int execute() throws CoreException {
		if (!(collar >= 0 && collar <= 1000))
			throw new ParameterException(spec.commandLine(), Messages.Diarization_collar);
		return reading(project, store -> {
			var outcome = run(new DiarizationOperation(store, reference, other, label, Math.round(collar * MICROS), !noOverlap).seenBy(user()));
			return print(outcome, () -> text(outcome.value().get()));
		});
	}

	private void text(DiarizationReport report) {
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(Messages.Diarization_recording, Messages.Diarization_scored, Messages.Diarization_missed, Messages.Diarization_falseAlarm,
				Messages.Diarization_confused, Messages.Diarization_rate));
		report.recordings().forEach(recording -> rows.add(row(recording.name(), recording.error())));
		rows.add(row(Messages.Diarization_total, report.total()));
		out().println(Texts.table(rows));
		for (var recording : report.recordings())
			out().println(NLS.bind(Messages.Diarization_speakers, recording.name(), recording.error().speakers()));
	}

	private static List<String> row(String name, DiarizationError error) {
		return List.of(name, seconds(error.scored()), seconds(error.missed()), seconds(error.falseAlarm()), seconds(error.confused()),
				String.format(Locale.ROOT, "%.2f %%", 100 * error.rate())); //$NON-NLS-1$
	}

	private static String seconds(long micros) {
		return String.format(Locale.ROOT, "%.3f", micros / MICROS); //$NON-NLS-1$
	}
}

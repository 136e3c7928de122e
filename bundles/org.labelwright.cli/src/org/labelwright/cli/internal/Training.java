package org.labelwright.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.training.TrainingOperation;
import org.labelwright.quality.training.TrainingReport;
import org.labelwright.quality.training.TrainingReport.Guidance;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where and why an annotator differs from gold, and how far he or she is. */
@Command(name = "training")
public final class Training extends Subcommand {

	@Mixin
	private MemberArgument argument;

	@Option(names = "--item", paramLabel = "ITEM")
	private String item;

	@Override
	int execute() throws CoreException {
		return reading(argument.project(), store -> {
			var outcome = run(new TrainingOperation(store, argument.id(), item == null ? null : ItemName.id(store, item, spec)));
			return print(outcome, () -> text(outcome.value().get()), report -> item == null && !report.met());
		});
	}

	private void text(TrainingReport report) {
		for (var lesson : report.lessons()) {
			out().println(NLS.bind(Messages.Training_lesson, new Object[] { lesson.itemName(), lesson.right(), lesson.expected(), lesson.found() }));
			if (!lesson.mistakes().isEmpty())
				out().println(Texts.list(lesson.mistakes().stream().map(mistake -> List.of(Texts.word(mistake.kind()), mistake.why(),
						mistake.guidance().stream().map(Guidance::name).map(String::valueOf).distinct().collect(Collectors.joining(", ")))).toList())); //$NON-NLS-1$
		}
		if (item == null && report.f1() != null)
			out().println(NLS.bind(report.met() ? Messages.Training_met : Messages.Training_open, new Object[] { report.name(),
					String.format(Locale.ROOT, "%.3f", report.f1()), Math.min(report.needed(), report.lessons().size()), report.threshold(), report.needed() })); //$NON-NLS-1$
	}
}

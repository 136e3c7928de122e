package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.quality.guideline.CoverageOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a guideline does not cover, which rules no decision cites, and which questions have no answer. */
@Command(name = "coverage")
public final class GuidelineCoverage extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private GuidelineChoice choice;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var outcome = run(new CoverageOperation(store, choice.guideline(store, spec)));
			var report = outcome.value().orElseThrow();
			var tables = CoverageOperation.tables(report);
			file.write(tables, Messages.Guideline_coverage, Messages.Guideline_coverageNote);
			return print(outcome, () -> out().println(report.complete() ? Messages.Guideline_complete : Texts.report(tables)));
		});
	}
}

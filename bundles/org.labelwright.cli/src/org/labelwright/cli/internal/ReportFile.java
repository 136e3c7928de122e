package org.labelwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.quality.ReportPage;
import org.labelwright.quality.ReportPart;

import picocli.CommandLine.Option;

/** The page that a report is written to as well, when one is wanted. */
final class ReportFile {

	@Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
	private Path html;

	void write(List<? extends ReportPart> parts, String title, String note) throws CoreException {
		if (html == null)
			return;
		try (var file = Files.newBufferedWriter(html)) {
			ReportPage.writeHtml(parts, title, note, file);
		} catch (IOException e) {
			throw Failure.of(List.of(Problem.error("report.unwritable", html.toString(), NLS.bind(Messages.Report_unwritable, e.getMessage()), //$NON-NLS-1$
					Messages.Report_unwritableRemedy)));
		}
	}
}

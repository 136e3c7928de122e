package org.labelwright.ui.internal.guideline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.quality.guideline.GuidelineFiles;
import org.labelwright.quality.guideline.StoredReferences;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.internal.Messages;

/** Asks for files that the draft of a guideline is read from and written to. For the user interface's thread. */
public final class GuidelineFileDialogs {

	private static final String HTML = ".html"; //$NON-NLS-1$
	private static final String PDF = ".pdf"; //$NON-NLS-1$

	private GuidelineFileDialogs() {
	}

	/** Asks for a file of Markdown, and puts what it says in place of the draft, as one step; its pictures come with it. */
	static void read(Shell shell, ProjectSession project, GuidelineSession session) {
		var dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(Messages.GuidelineFiles_import);
		dialog.setFilterNames(new String[] { Messages.GuidelineFiles_markdown });
		dialog.setFilterExtensions(new String[] { "*.md;*.markdown;*.txt" }); //$NON-NLS-1$
		var chosen = dialog.open();
		if (chosen != null)
			read(Path.of(chosen), project, session);
	}

	/** Puts what a file of Markdown says in place of the draft, as one step. */
	public static void read(Path file, ProjectSession project, GuidelineSession session) {
		Tasks.start(Messages.GuidelineFiles_import, true, monitor -> GuidelineFiles.readMarkdown(project.store(), file, session.user()),
				outcome -> replace(session, outcome), failure -> Failures.show(Messages.GuidelineFiles_import, failure));
	}

	private static void replace(GuidelineSession session, Outcome<Guideline> outcome) {
		outcome.value().ifPresent(read -> session.replace(read, Messages.GuidelineFiles_import));
		Failures.show(Messages.GuidelineFiles_import, outcome.problems());
	}

	/** Asks for a file, and writes the draft: as a page that stands alone, as PDF or as Markdown, by the ending of its name. */
	static void write(Shell shell, ProjectSession project, GuidelineSession session) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.GuidelineFiles_export);
		dialog.setFilterNames(new String[] { Messages.Report_html, Messages.GuidelineFiles_pdf, Messages.GuidelineFiles_markdown });
		dialog.setFilterExtensions(new String[] { "*.html", "*.pdf", "*.md" }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setFileName(NLS.bind(Messages.GuidelineFiles_file, project.store().name()));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null)
			write(Path.of(chosen), project, session);
	}

	/** Writes the draft to a file, by the ending of its name. */
	public static void write(Path file, ProjectSession project, GuidelineSession session) {
		var guideline = EcoreUtil.copy(session.guideline());
		Tasks.start(Messages.GuidelineFiles_export, true, monitor -> write(project, guideline, file),
				problems -> Failures.show(Messages.GuidelineFiles_export, problems), failure -> Failures.show(Messages.GuidelineFiles_export, failure));
	}

	private static List<Problem> write(ProjectSession project, Guideline guideline, Path file) throws CoreException {
		var name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(PDF))
			return GuidelineFiles.writePdf(project.store(), guideline, new Drawn(project), file);
		if (name.endsWith(HTML))
			GuidelineFiles.writeHtml(project.store(), guideline, new Drawn(project), file);
		else
			GuidelineFiles.writeMarkdown(project.store(), guideline, file);
		return List.of();
	}

	/** What a page refers to, read from the project, with examples drawn. */
	private static final class Drawn extends StoredReferences {

		private final ProjectSession project;

		Drawn(ProjectSession project) {
			super(project.store());
			this.project = project;
		}

		@Override
		public Optional<Picture> drawn(Example example) {
			if (example.getItemId() == null)
				return Optional.empty();
			try {
				return ExamplePictures.excerpt(project, example.getItemId(), new ArrayList<>(example.getSnapshot())).filter(Excerpt.Picture.class::isInstance)
						.map(Excerpt.Picture.class::cast).map(Drawn::png);
			} catch (CoreException | IOException e) {
				ILog.get().warn(Messages.Guideline_draw, e); // the page says in words what an example is of
				return Optional.empty();
			}
		}

		private static Picture png(Excerpt.Picture picture) {
			var out = new ByteArrayOutputStream();
			try {
				ImageIO.write(picture.pixels().image(), "png", out); //$NON-NLS-1$
			} catch (IOException e) {
				throw new UncheckedIOException(e); // nothing is written to a disk
			}
			return new Picture("image/png", out.toByteArray()); //$NON-NLS-1$
		}
	}
}

package org.labelwright.ui.internal.guideline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Outcome;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.References;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.store.GuidelineSession;
import org.labelwright.store.ItemRow;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.internal.Messages;

/** Brings the draft of a guideline out of files and into them. For the user interface's thread. */
final class GuidelineFiles {

	private static final String HTML = ".html"; //$NON-NLS-1$

	private GuidelineFiles() {
	}

	/** Asks for a file of Markdown, and puts what it says in place of the draft, as one step. */
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
	static void read(Path file, ProjectSession project, GuidelineSession session) {
		var subjects = Subjects.of(project.schema().schema());
		Tasks.start(Messages.GuidelineFiles_import, true, monitor -> GuidelineMarkdown.read(bytes(file), subjects, file.toString()), outcome -> replace(session, outcome),
				failure -> Failures.show(Messages.GuidelineFiles_import, failure));
	}

	/** No more than tells that it is too large. */
	private static byte[] bytes(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.readNBytes(GuidelineMarkdown.MOST_BYTES + 1);
		}
	}

	private static void replace(GuidelineSession session, Outcome<Guideline> outcome) {
		outcome.value().ifPresent(read -> session.execute(Messages.GuidelineFiles_import, () -> {
			var draft = session.guideline();
			draft.setName(read.getName());
			draft.setDescription(read.getDescription());
			draft.getSections().clear();
			draft.getSections().addAll(List.copyOf(read.getSections()));
			draft.getQuestions().clear();
			draft.getQuestions().addAll(List.copyOf(read.getQuestions()));
		}));
		Failures.show(Messages.GuidelineFiles_import, outcome.problems());
	}

	/** Asks for a file, and writes the draft with what was asked: as Markdown, or as a page that stands alone. */
	static void write(Shell shell, ProjectSession project, GuidelineSession session, List<OpenQuestion> questions) {
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.GuidelineFiles_export);
		dialog.setFilterNames(new String[] { Messages.Report_html, Messages.GuidelineFiles_markdown });
		dialog.setFilterExtensions(new String[] { "*.html", "*.md" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(NLS.bind(Messages.GuidelineFiles_file, project.store().name()));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen == null)
			return;
		var written = EcoreUtil.copy(session.guideline());
		written.getQuestions().addAll(EcoreUtil.copyAll(questions));
		write(Path.of(chosen), project, written, done -> {
			// the file is there
		});
	}

	/** Writes a guideline that nobody changes: as a page to a file whose name ends so, else as Markdown. */
	static void write(Path file, ProjectSession project, Guideline guideline, Consumer<Path> then) {
		Tasks.start(Messages.GuidelineFiles_export, true, monitor -> {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(HTML))
				try (var out = Files.newBufferedWriter(file)) {
					GuidelineHtml.write(guideline, new Referred(project), out);
				}
			else
				Files.write(file, GuidelineMarkdown.write(guideline, Subjects.of(project.schema().schema())).getBytes(StandardCharsets.UTF_8));
			return file;
		}, then, failure -> Failures.show(Messages.GuidelineFiles_export, failure));
	}

	/** What a page refers to, read from the project. */
	private static final class Referred implements References {

		private static final String PNG = "image/png"; //$NON-NLS-1$

		private final ProjectSession project;
		private final Subjects subjects;

		Referred(ProjectSession project) {
			this.project = project;
			subjects = Subjects.of(project.schema().schema());
		}

		@Override
		public String subject(String id) {
			return subjects.name(id);
		}

		@Override
		public String item(String id) {
			try {
				return project.store().items().find(id).map(ItemRow::item).map(item -> item.name()).orElse(id);
			} catch (CoreException e) {
				return unread(e, id);
			}
		}

		@Override
		public Optional<Picture> picture(String destination) {
			try {
				return project.store().guidelines().picture(destination).map(content -> new Picture(type(content), content));
			} catch (CoreException e) {
				return unread(e, Optional.empty());
			}
		}

		/** By the first bytes of what the store takes. */
		private static String type(byte[] content) {
			return switch (content.length == 0 ? 0 : content[0] & 0xFF) {
			case 0xFF -> "image/jpeg"; //$NON-NLS-1$
			case 'G' -> "image/gif"; //$NON-NLS-1$
			case 'R' -> "image/webp"; //$NON-NLS-1$
			default -> PNG;
			};
		}

		@Override
		public Optional<Picture> drawn(Example example) {
			if (example.getItemId() == null)
				return Optional.empty();
			try {
				return ExamplePictures.excerpt(project, example.getItemId(), new ArrayList<>(example.getSnapshot())).filter(Excerpt.Picture.class::isInstance)
						.map(Excerpt.Picture.class::cast).map(Referred::png);
			} catch (CoreException | IOException e) {
				return unread(e, Optional.empty());
			}
		}

		/** What is left out of the page is told to the log; the page says in words what an example is of. */
		private static <T> T unread(Exception e, T instead) {
			ILog.get().warn(Messages.Guideline_draw, e);
			return instead;
		}

		private static Picture png(Excerpt.Picture picture) {
			var pixels = picture.pixels();
			var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
			image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
			var out = new ByteArrayOutputStream();
			try {
				ImageIO.write(image, "png", out); //$NON-NLS-1$
			} catch (IOException e) {
				throw new UncheckedIOException(e); // nothing is written to a disk
			}
			return new Picture(PNG, out.toByteArray());
		}
	}
}

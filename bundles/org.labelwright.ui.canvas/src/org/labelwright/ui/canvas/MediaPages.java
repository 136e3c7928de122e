package org.labelwright.ui.canvas;

import static org.labelwright.ui.canvas.internal.Pixels.bordered;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaSource;
import org.labelwright.media.Pixels;

/**
 * The place of an editor of media files: what it works on once the file is open, and until then, or when it cannot be
 * opened, a message. For the user interface's thread but where it says otherwise.
 */
public final class MediaPages {

	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final Composite notice;
	private final Label picture;
	private Image image;
	private final Label message;
	private final Consumer<Problem> told;
	/** Counts what was shown, so that a file that opens late is not taken for a later one. */
	private int shown;

	/** Tells how far a file is opened; may be told from any thread, and of no effect when it is too late. */
	public interface Progress {

		/** Says something else than before. */
		void say(String text);

		/** Shows a picture of what is to come. */
		void preview(Pixels pixels);
	}

	/** @param told takes what is wrong with a file */
	public MediaPages(Composite parent, Consumer<Problem> told) {
		this.told = told;
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		notice = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(notice);
		picture = new Label(notice, SWT.CENTER);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).exclude(true).applyTo(picture);
		message = new Label(notice, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.FILL).applyTo(message);
		pages.addListener(SWT.Dispose, event -> preview(null));
		message(""); //$NON-NLS-1$
	}

	/** The parent of what the editor works on. */
	public Composite control() {
		return pages;
	}

	/** Shows nothing. What is still being opened is closed when it arrives. */
	public void clear() {
		shown++;
		message(""); //$NON-NLS-1$
	}

	private void message(String text) {
		preview(null);
		message.setText(text);
		stack.topControl = notice;
		pages.layout();
	}

	/** @param shownImage null for none; becomes that of the pages */
	private void preview(Image shownImage) {
		if (image != null)
			image.dispose();
		image = shownImage;
		if (picture.isDisposed())
			return;
		picture.setImage(image);
		((GridData) picture.getLayoutData()).exclude = image == null;
		picture.setVisible(image != null);
		notice.layout();
	}

	/** Of the file that is being opened now. */
	private final class Opening implements Progress {

		private final int wanted = shown;

		@Override
		public void say(String text) {
			later(() -> {
				if (opens())
					message.setText(text);
			});
		}

		@Override
		public void preview(Pixels pixels) {
			later(() -> {
				if (opens())
					MediaPages.this.preview(new Image(pages.getDisplay(), bordered(pixels.argb(), pixels.width(), pixels.height(), 0)));
			});
		}

		private boolean opens() {
			return wanted == shown && stack.topControl == notice;
		}
	}

	/**
	 * Opens a file in a job, and shows a message meanwhile.
	 *
	 * @param loading the message
	 * @param opening done on a worker thread
	 * @param opened  takes the source, which is then the editor's to close; not called when there is none, or when it comes too late
	 */
	public <S extends MediaSource> void open(String job, String loading, Supplier<Outcome<S>> opening, Consumer<S> opened) {
		open(job, loading, progress -> opening.get(), opened);
	}

	/**
	 * Opens a file in a job that tells how far it is.
	 *
	 * @param loading the message at first
	 * @param opening done on a worker thread
	 * @param opened  takes the source, which is then the editor's to close; not called when there is none, or when it comes too late
	 */
	public <S extends MediaSource> void open(String job, String loading, Function<Progress, Outcome<S>> opening, Consumer<S> opened) {
		shown++;
		message(loading);
		var progress = new Opening();
		fetch(job, () -> opening.apply(progress), outcome -> {
			if (outcome.value().isEmpty()) {
				var problem = outcome.problems().getFirst();
				message(problem.message() + "\n" + problem.remedy()); //$NON-NLS-1$
				told.accept(problem);
				return;
			}
			opened.accept(outcome.value().get());
			outcome.problems().forEach(told);
		});
	}

	/** Opens in a job what belongs to the file that is shown, such as its sound; does nothing but tell when it cannot be opened. */
	public <S extends MediaSource> void openBeside(String job, Supplier<Outcome<S>> opening, Consumer<S> opened) {
		fetch(job, opening, outcome -> {
			outcome.problems().forEach(told);
			outcome.value().ifPresent(opened);
		});
	}

	private <S extends MediaSource> void fetch(String job, Supplier<Outcome<S>> opening, Consumer<Outcome<S>> arrived) {
		int wanted = shown;
		Job.create(job, monitor -> {
			var outcome = opening.get();
			later(() -> {
				if (wanted == shown)
					arrived.accept(outcome);
				else
					close(outcome);
			}, () -> close(outcome));
			return Status.OK_STATUS;
		}).schedule();
	}

	private static void close(Outcome<? extends MediaSource> outcome) {
		outcome.value().ifPresent(MediaSource::close);
	}

	/** Does something on the user interface's thread, unless there is no editor any more. May be called on any thread. */
	public void later(Runnable work) {
		later(work, () -> { });
	}

	private void later(Runnable work, Runnable otherwise) {
		if (pages.isDisposed())
			otherwise.run();
		else
			pages.getDisplay().asyncExec(() -> (pages.isDisposed() ? otherwise : work).run());
	}

	/**
	 * Shows what the editor works on.
	 *
	 * @param focus gives the keyboard to it; done when that was asked for while there was only a message
	 */
	public void show(Control content, Runnable focus) {
		preview(null);
		stack.topControl = content;
		pages.layout();
		if (pages.isFocusControl())
			focus.run();
	}
}

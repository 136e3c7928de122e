package org.labelwright.ui.canvas;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaSource;

/**
 * The place of an editor of media files: what it works on once the file is open, and until then, or when it cannot be
 * opened, a message. For the user interface's thread but where it says otherwise.
 */
public final class MediaPages {

	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final Label message;
	private final Consumer<Problem> told;
	/** Counts what was shown, so that a file that opens late is not taken for a later one. */
	private int shown;

	/** @param told takes what is wrong with a file */
	public MediaPages(Composite parent, Consumer<Problem> told) {
		this.told = told;
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		message = new Label(pages, SWT.WRAP | SWT.CENTER);
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
		message.setText(text);
		stack.topControl = message;
		pages.layout();
	}

	/**
	 * Opens a file in a job, and shows a message meanwhile.
	 *
	 * @param loading the message
	 * @param opening done on a worker thread
	 * @param opened  takes the source, which is then the editor's to close; not called when there is none, or when it comes too late
	 */
	public <S extends MediaSource> void open(String job, String loading, Supplier<Outcome<S>> opening, Consumer<S> opened) {
		shown++;
		message(loading);
		fetch(job, opening, outcome -> {
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
		stack.topControl = content;
		pages.layout();
		if (pages.isFocusControl())
			focus.run();
	}
}

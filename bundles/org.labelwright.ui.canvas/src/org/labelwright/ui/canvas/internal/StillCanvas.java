package org.labelwright.ui.canvas.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.ImageSource;
import org.labelwright.media.TileService;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.locationtech.jts.geom.Envelope;

/** The canvas for pictures in files. */
public final class StillCanvas extends PictureCanvas {

	private PictureTiles picture;
	/** Of the item. */
	private String name;
	/** Counts what was shown, so that a picture that opens late is not taken for a later one. */
	private int shown;

	/** @param created told of the control when it has just been made */
	public StillCanvas(Consumer<Control> created) {
		super(created);
	}

	@Override
	Backdrop backdrop(Display on) {
		picture = new PictureTiles(on, this::pictureArrived, problem -> fail(List.of(problem)));
		return picture;
	}

	@Override
	Depiction depiction(ItemContext of) {
		return new StillDepiction(of.editing());
	}

	@Override
	public void show(ItemContext item) {
		super.show(item);
		name = item.name();
		open(item.media());
	}

	@Override
	public void clear() {
		shown++;
		super.clear();
	}

	private void open(Path file) {
		int ticket = ++shown;
		var tiles = site().tiles();
		CompletableFuture.supplyAsync(() -> file, painters()).thenCompose(tiles::open)
				.whenComplete((outcome, failure) -> opened(ticket, tiles, outcome, failure));
	}

	/** On any thread. */
	private void opened(int ticket, TileService tiles, Outcome<ImageSource> outcome, Throwable failure) {
		if (failure != null)
			ILog.get().error("A picture could not be opened.", failure); //$NON-NLS-1$
		if (display().isDisposed()) {
			if (outcome != null)
				outcome.value().ifPresent(ImageSource::close);
			return;
		}
		display().asyncExec(() -> {
			if (ticket != shown || !usable()) {
				if (outcome != null)
					outcome.value().ifPresent(ImageSource::close);
			} else if (outcome == null) {
				showMessage(NLS.bind(Messages.Picture_failed, name), String.valueOf(failure.getMessage()));
			} else if (outcome.value().isEmpty()) {
				fail(outcome.problems());
			} else {
				showPicture(outcome.value().get(), tiles);
			}
		});
	}

	private void showPicture(ImageSource source, TileService from) {
		showMessage("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		picture.show(source, from);
		setPicture(source.width(), source.height());
	}

	private void pictureArrived(Envelope area) {
		if (!messageFigure().isVisible())
			picture.problems().stream().filter(problem -> problem.severity() != Severity.INFO).findFirst()
					.ifPresent(problem -> messageFigure().showAside(NLS.bind(Messages.Picture_damaged, name), text(List.of(problem))));
		pictureChanged(area);
	}

	private void fail(List<Problem> problems) {
		showMessage(NLS.bind(Messages.Picture_failed, name), text(problems));
	}

	private static String text(List<Problem> problems) {
		var text = new StringBuilder();
		for (var problem : problems)
			text.append(text.isEmpty() ? "" : "\n").append(problem.message()).append(' ').append(problem.remedy()); //$NON-NLS-1$ //$NON-NLS-2$
		return text.toString();
	}
}

package org.labelwright.ui.internal.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.labelwright.model.Changes.Registration;

/** How the documents of annotators are shown with the adjudicated one. For the user interface's thread. */
public final class Looks {

	/** In place of an annotator's number: the adjudicated document. */
	public static final int RESULT = -1;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final int annotators;
	private int shown = RESULT;
	private boolean overlaid = true;
	private boolean beside;

	Looks(int annotators) {
		this.annotators = annotators;
	}

	/** Number of the annotator whose document is shown alone, or {@link #RESULT}. */
	public int shown() {
		return shown;
	}

	/** Whether what annotators say is drawn over the adjudicated document. */
	public boolean overlaid() {
		return overlaid;
	}

	/** Shows the document of the next annotator alone; after the last the adjudicated one, unless that is seen beside it. */
	public void blink() {
		show(shown + 1 < annotators ? shown + 1 : beside ? 0 : RESULT);
	}

	/** Whether the document of the annotator is shown beside the adjudicated one, and not in its place. */
	public boolean beside() {
		return beside;
	}

	/** Shows the document of an annotator beside the adjudicated one, or not. */
	public void toggleBeside() {
		if (annotators == 0)
			return;
		beside = !beside;
		shown = beside ? Math.max(shown, 0) : RESULT;
		tell();
	}

	/** Shows the document of an annotator alone, or the adjudicated one. */
	public void show(int annotator) {
		if (shown != annotator) {
			shown = annotator;
			tell();
		}
	}

	public void toggleOverlaid() {
		overlaid = !overlaid;
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** @return ends the listening */
	public Registration listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}

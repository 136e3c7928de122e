package org.labelwright.model.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;

/**
 * What is shown of a document and how. Not part of the document and not undoable. Listeners hear once of
 * each change, after it. Confined to the thread of the {@link EditingContext}.
 */
public final class ViewState {

	private static final double DEFAULT_OPACITY = 0.25;

	private final List<Consumer<ViewState>> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> hidden = new HashSet<>();
	private final Set<String> hiddenLabels = new HashSet<>();
	private boolean labelsShown = true;
	private boolean annotationsShown = true;
	private double fillOpacity = DEFAULT_OPACITY;

	ViewState() {
	}

	/** True when neither it, its label nor everything is hidden. */
	public boolean isVisible(Annotation annotation) {
		return annotationsShown && !hidden.contains(annotation.getId()) && !hiddenLabels.contains(annotation.getLabelId());
	}

	/** Ids of annotations that are hidden one by one; a live view. */
	public Set<String> hidden() {
		return Collections.unmodifiableSet(hidden);
	}

	public void setHidden(Collection<String> annotationIds, boolean hide) {
		if (hide ? hidden.addAll(annotationIds) : hidden.removeAll(annotationIds))
			tell();
	}

	/** Ids of labels whose annotations are hidden; a live view. */
	public Set<String> hiddenLabels() {
		return Collections.unmodifiableSet(hiddenLabels);
	}

	public void setLabelHidden(String labelId, boolean hide) {
		if (hide ? hiddenLabels.add(labelId) : hiddenLabels.remove(labelId))
			tell();
	}

	/** Shows all that was hidden one by one or by label. */
	public void showAll() {
		if (!hidden.isEmpty() || !hiddenLabels.isEmpty()) {
			hidden.clear();
			hiddenLabels.clear();
			tell();
		}
	}

	/** True when names are drawn beside the annotations. */
	public boolean labelsShown() {
		return labelsShown;
	}

	public void setLabelsShown(boolean shown) {
		if (labelsShown != shown) {
			labelsShown = shown;
			tell();
		}
	}

	/** False while all annotations are hidden, to see what lies below. */
	public boolean annotationsShown() {
		return annotationsShown;
	}

	public void setAnnotationsShown(boolean shown) {
		if (annotationsShown != shown) {
			annotationsShown = shown;
			tell();
		}
	}

	/** How much the inside of shapes covers, from 0 for nothing to 1. */
	public double fillOpacity() {
		return fillOpacity;
	}

	public void setFillOpacity(double opacity) {
		double limited = Math.clamp(opacity, 0.0, 1.0);
		if (fillOpacity != limited) {
			fillOpacity = limited;
			tell();
		}
	}

	/** @return ends the listening */
	public Registration listen(Consumer<ViewState> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		for (var listener : listeners)
			listener.accept(this);
	}
}

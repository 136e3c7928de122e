package org.labelwright.testkit.ui;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.SuggestionTrace;

/** Hides all suggestions from whoever works on an item, and tells what was kept of them. */
public final class HiddenSuggestions implements SuggestionTrace {

	private final List<List<Annotation>> kept = new ArrayList<>();

	/** What each search found, in the order in which they were kept. */
	public List<List<Annotation>> kept() {
		return kept;
	}

	@Override
	public boolean hidden() {
		return true;
	}

	@Override
	public void hid(String source, String key, List<Annotation> suggested) {
		kept.add(suggested);
	}

	@Override
	public void declined(String source, List<Annotation> suggested) {
		throw new AssertionError("nothing is seen that could be turned down");
	}
}

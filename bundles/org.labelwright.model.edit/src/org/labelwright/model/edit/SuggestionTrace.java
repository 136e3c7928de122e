package org.labelwright.model.edit;

import java.util.List;

import org.labelwright.model.annotation.Annotation;

/**
 * What becomes of suggestions of models that a person does not take over; what is taken over is in the document. Whatever lets a model look for something
 * asks {@link #hidden} before it shows what was found. On the thread of the document.
 */
public interface SuggestionTrace {

	/** One that shows everything and keeps nothing. */
	SuggestionTrace NONE = new SuggestionTrace() {
		@Override
		public boolean hidden() {
			return false;
		}

		@Override
		public void hid(String source, String key, List<Annotation> suggested) {
			// nobody asks
		}

		@Override
		public void declined(String source, List<Annotation> suggested) {
			// nobody asks
		}
	};

	/** Tells a person that suggestions are hidden, and why. */
	static String hiddenText() {
		return Messages.Suggestions_hidden;
	}

	/** Whether suggestions are not to be shown on this item, so that it can be told how the person does without them. */
	boolean hidden();

	/**
	 * Keeps what was found and is hidden, in place of what the same search found before.
	 *
	 * @param source    name and version of the model
	 * @param key       tells searches of the same model apart, such as by the object that is followed; may be empty
	 * @param suggested what would have been made of it, with its label; in no document
	 */
	void hid(String source, String key, List<Annotation> suggested);

	/**
	 * Keeps what the person turned down.
	 *
	 * @param source    name and version of the model
	 * @param suggested as of {@link #hid}
	 */
	void declined(String source, List<Annotation> suggested);
}

package org.labelwright.quality;

import org.labelwright.quality.internal.Messages;

/** By what the items of a report on agreement are told apart. */
public enum Slicing {

	/** The name up to its last slash. */
	FOLDER(Messages.Slicing_folder),
	/** Items that belong together, such as those of one patient. */
	GROUP(Messages.Slicing_group),
	MODALITY(Messages.Slicing_modality),
	/** The tag of the language of texts and speech. */
	LANGUAGE(Messages.Slicing_language),
	/** The roles of the parts of items: of each part what lies on it, with the relations within it. Items of one medium have none. */
	ROLE(Messages.Slicing_role),
	/** How far the work on an item has come. */
	STATE(Messages.Slicing_state),
	/** The day, in the time of this machine, on which the last of those who are compared finished the item, see {@link #WEEK}. */
	DAY(Messages.Slicing_day),
	/**
	 * Likewise the week of ISO 8601. Who submitted an item has finished it then, if he or she did not change it later on; what was imported was
	 * finished when it was imported.
	 */
	WEEK(Messages.Slicing_week);

	private final String title;

	Slicing(String title) {
		this.title = title;
	}

	/** What it is called, for people. */
	public String title() {
		return title;
	}

	/** Whether slices follow one another in time. */
	public boolean inTime() {
		return this == DAY || this == WEEK;
	}
}

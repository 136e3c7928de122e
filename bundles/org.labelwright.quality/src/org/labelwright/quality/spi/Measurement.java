package org.labelwright.quality.spi;

import java.util.List;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Compared;

/**
 * One run of a {@link Metric} over the items of a project. It keeps counts, never the items, for there may be millions. Confined to one thread, not
 * the user interface's.
 */
public interface Measurement {

	/**
	 * Counts one item. What cannot be compared is left out, with a {@link Compared#report problem} when that is for want of something that a
	 * person can mend.
	 *
	 * @param item has documents of two annotators at least
	 */
	void add(Compared item);

	/**
	 * What came of all items that were added: for all annotators and for each pair, and where that means something for each label or the like.
	 * Empty when nothing could be compared.
	 */
	List<Measure> measures();
}

package org.labelwright.quality;

import java.util.List;

/**
 * Parts of which one is looked at at a time, such as of different coefficients. A page has all of them.
 *
 * @param title  of all
 * @param choose what is chosen
 * @param parts  at least one, known by their titles; the first is shown at first
 */
public record ReportChoice(String title, String choose, List<ReportPart> parts) implements ReportPart {

	public ReportChoice {
		parts = List.copyOf(parts);
	}
}

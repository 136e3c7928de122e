package org.labelwright.ui.canvas.tiers;

import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * A place in time that a search has found, before a person has accepted it.
 *
 * @param time       empty for a point
 * @param channel    from 0, or {@link Places#ALL}
 * @param confidence 0 to 1, or null where there is none
 * @param detail     what the search has to say of it, for people; may be empty
 * @param likely     whether it is proposed to be accepted with the others
 */
public record Suggestion(TimeRange time, int channel, Double confidence, String detail, boolean likely) {
}

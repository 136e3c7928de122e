/**
 * Formats of annotations of time series. They have one idea of what they read:
 * <ul>
 * <li>An item is a series. Where a format names its file, that is found beside the source or below the media roots; where it
 * names none, the series has the name of the source, with whatever ending. Without its file the item is made all the same.
 * <li>An object is an interval or a moment, in microseconds on the clock of the item: from its first sample, or the start that its
 * file tells ({@link org.labelwright.media.SignalSource#origin}). A format that writes dates needs the file; without it the clock
 * begins with the year 1970. Dates without a zone are in that of the file, or in UTC where it tells none.
 * <li>The channel is the number of the signal in the file, from 0.
 * <li>The label is the class of an object; formats with only one class say which. Free text is the attribute {@code text}.
 * <li>All else that a file says is kept with the object or the item, and written again as long as it still holds.
 * </ul>
 */
package org.labelwright.io.timeseries;

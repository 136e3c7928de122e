/**
 * Formats of annotations on the time axis of recordings. They have one idea of what they read:
 * <ul>
 * <li>An item is a recording. Where a format names its file, that is found beside the source or below the media roots; where
 * it names a recording only, or none, the recording has that name, or the one of the source, with whatever ending. Without
 * its file the item is made all the same, as with pictures.
 * <li>An object is an interval or a moment, in microseconds from the start, with its tier and channel where the format has them.
 * A format that writes milliseconds counts what it rounds; decimal seconds are rounded to the nearest microsecond, and come
 * back as they were written.
 * <li>The label is what a person would choose to make such an object: the tier of a TextGrid, the linguistic type of ELAN, the
 * type of RTTM. Where a format has nothing of the kind, utterances are {@code speech} and words {@code word}, so that they can
 * go from one format to another.
 * <li>What is said or written is the attribute {@code text}, who says it the attribute {@code speaker}. Values of a controlled
 * vocabulary are a choice.
 * <li>A part of another object has the relation {@code parent} to it, where the format says so and not times alone.
 * <li>All else that a file says is kept with the object or the item, and written again as long as it still holds.
 * </ul>
 */
package org.labelwright.io.audio;

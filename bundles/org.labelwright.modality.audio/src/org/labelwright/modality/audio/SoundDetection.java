package org.labelwright.modality.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where there is sound and where silence, by loudness with hysteresis: sound begins when the level rises above one
 * threshold, and ends when it falls below a lower one. Thresholds are relative to the noise of the recording, the level that a
 * tenth of it is below.
 *
 * @param above      decibels over the noise from which on there is sound
 * @param hysteresis decibels that the level may fall below that while sound goes on
 * @param minSound   microseconds; shorter sounds are silence
 * @param minSilence microseconds; shorter silences are sound
 * @param margin     microseconds that are added to sounds on both sides, as far as silence lasts
 */
public record SoundDetection(double above, double hysteresis, long minSound, long minSilence, long margin) {

	/** Name and version, as suggestions name their origin. */
	public static final String SOURCE = "Labelwright sound detection 1.0"; //$NON-NLS-1$

	/** What suits speech in a quiet room. */
	public static final SoundDetection USUAL = new SoundDetection(12, 5, 100_000, 300_000, 50_000);

	private static final double NOISE = 0.1;

	/** @throws IllegalArgumentException for a negative number, or one that is none */
	public SoundDetection {
		if (!(above >= 0 && hysteresis >= 0) || minSound < 0 || minSilence < 0 || margin < 0)
			throw new IllegalArgumentException();
	}

	/** A stretch of time in microseconds; its end is exclusive. */
	public record Stretch(long start, long end) {
	}

	/**
	 * Where there is sound, in order.
	 *
	 * @param duration of the recording in microseconds
	 */
	public List<Stretch> sounds(Loudness loudness, long duration) {
		var raw = raw(loudness, duration);
		var joined = new ArrayList<Stretch>();
		for (var stretch : raw)
			if (!joined.isEmpty() && stretch.start - joined.getLast().end < minSilence)
				joined.set(joined.size() - 1, new Stretch(joined.getLast().start, stretch.end));
			else
				joined.add(stretch);
		joined.removeIf(stretch -> stretch.end - stretch.start < minSound);
		return widened(joined, duration);
	}

	/** Where there is none: what lies between sounds, before the first and after the last. */
	public List<Stretch> silences(Loudness loudness, long duration) {
		var silences = new ArrayList<Stretch>();
		long at = 0;
		for (var sound : sounds(loudness, duration)) {
			if (sound.start > at)
				silences.add(new Stretch(at, sound.start));
			at = sound.end;
		}
		if (at < duration)
			silences.add(new Stretch(at, duration));
		return silences;
	}

	private List<Stretch> raw(Loudness loudness, long duration) {
		double on = loudness.quantile(NOISE) + above;
		double off = on - hysteresis;
		var found = new ArrayList<Stretch>();
		long start = -1;
		for (int i = 0; i < loudness.size() && i * Loudness.STEP < duration; i++) {
			float level = loudness.level(i);
			if (start < 0 && level > on)
				start = i * Loudness.STEP;
			else if (start >= 0 && level < off) {
				found.add(new Stretch(start, i * Loudness.STEP));
				start = -1;
			}
		}
		if (start >= 0)
			found.add(new Stretch(start, duration));
		return found;
	}

	/** A silence that would be used up by margins is halved. */
	private List<Stretch> widened(List<Stretch> sounds, long duration) {
		var widened = new ArrayList<Stretch>();
		for (int i = 0; i < sounds.size(); i++) {
			long before = i == 0 ? sounds.get(i).start : (sounds.get(i).start - sounds.get(i - 1).end) / 2;
			long after = i == sounds.size() - 1 ? duration - sounds.get(i).end : (sounds.get(i + 1).start - sounds.get(i).end) / 2;
			widened.add(new Stretch(sounds.get(i).start - Math.min(margin, before), sounds.get(i).end + Math.min(margin, after)));
		}
		return widened;
	}
}

package org.labelwright.io.video.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Option;
import org.labelwright.io.Options;

/** How videos, and what formats do with their frames, are named and chosen, whatever the format. */
public final class Videos {

	/** Option of imports: frames a second where neither the video nor the file tells. */
	public static final String RATE = "rate"; //$NON-NLS-1$
	/** Option of exports: which frames are written. */
	public static final String FRAMES = "frames"; //$NON-NLS-1$
	/** Option of exports: the step of {@link #NTH}. */
	public static final String STEP = "step"; //$NON-NLS-1$
	/** Only keyframes are written. */
	public static final String KEYFRAMES = "keyframes"; //$NON-NLS-1$
	/** Every frame in which the object is in view is written. */
	public static final String EVERY = "every"; //$NON-NLS-1$
	/** Of these, the frames are written whose number is divisible by the step. */
	public static final String NTH = "nth"; //$NON-NLS-1$
	/** Class of objects where a format has none. */
	public static final String OBJECT = "object"; //$NON-NLS-1$
	/** Frames a second when nobody tells. */
	static final double USUAL_RATE = 25;

	private static final double SLOWEST = 0.001;
	private static final double FASTEST = 1e6;
	private static final Set<String> ENDINGS = Set.of("mp4", "m4v", "webm", "mov", "avi", "mkv", "mpg", "mpeg", "ts", "3gp", "ogv", "wmv", "flv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

	private Videos() {
	}

	/** Whether a name ends as those of videos do. */
	static boolean isVideo(String name) {
		return !stem(name).equals(name);
	}

	/** The name without its ending, if that is one of videos. */
	static String stem(String name) {
		var stem = MediaNames.stem(name);
		return stem.equals(name) || !ENDINGS.contains(name.substring(stem.length() + 1).toLowerCase(Locale.ROOT)) ? name : stem;
	}

	/** The option of imports. */
	public static List<Option> importOptions() {
		return List.of(Option.text(RATE, Messages.Option_rate, Messages.Option_rateDescription, "25")); //$NON-NLS-1$
	}

	/** The options of exports, with the choice of frames that suits the format first. */
	public static List<Option> exportOptions(String usual) {
		var choices = List.of(new Option.Choice(KEYFRAMES, Messages.Option_keyframes), new Option.Choice(EVERY, Messages.Option_every),
				new Option.Choice(NTH, Messages.Option_nth));
		var sorted = choices.stream().sorted((a, b) -> Boolean.compare(b.id().equals(usual), a.id().equals(usual))).toArray(Option.Choice[]::new);
		return List.of(Option.choice(FRAMES, Messages.Option_frames, Messages.Option_framesDescription, sorted),
				Option.number(STEP, Messages.Option_step, Messages.Option_stepDescription, 10));
	}

	/** The frame rate that the options say; what is none is told, and the usual one taken. */
	static double rate(Options options, String place, Consumer<Problem> problems) {
		double rate = rate(options.text(RATE));
		if (!Double.isNaN(rate))
			return rate;
		problems.accept(Problem.error("video.rate", place, NLS.bind(Messages.Rate_wrong, options.text(RATE)), Messages.Rate_wrongRemedy)); //$NON-NLS-1$
		return USUAL_RATE;
	}

	/** Frames a second as a number or a fraction, such as 30000/1001; NaN when it is none. */
	static double rate(String text) {
		var parts = text.strip().split("/", 2); //$NON-NLS-1$
		return plausible(Numbers.decimal(parts[0]) / (parts.length > 1 ? Numbers.decimal(parts[1]) : 1));
	}

	/** The number itself; NaN when it is no frame rate. */
	static double plausible(double rate) {
		return rate >= SLOWEST && rate <= FASTEST ? rate : Double.NaN;
	}

	/** Tells that times may follow from the options, as the source does not say the frame rate. */
	static void tellRate(String name, String place, double rate, Consumer<Problem> problems) {
		problems.accept(new Problem(Severity.INFO, "video.rateUnknown", place, NLS.bind(Messages.Rate_unknown, name, Numbers.text(rate)), //$NON-NLS-1$
				Messages.Rate_unknownRemedy));
	}
}

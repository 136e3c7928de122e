package org.labelwright.media;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** On which device sound is played, for all players. Safe for use from any thread. */
public final class SoundOutput {

	/** The device that the system prefers. */
	public static final String SYSTEM = ""; //$NON-NLS-1$

	/** No device: nothing is heard, at the pace at which it would be. */
	public static final String NONE = "none"; //$NON-NLS-1$

	private static volatile String chosen = SYSTEM;

	private SoundOutput() {
	}

	/**
	 * Sets the device for what is played from now on.
	 *
	 * @param device {@link #SYSTEM}, {@link #NONE} or one of {@link #devices}, which need not be there now
	 */
	public static void choose(String device) {
		chosen = Objects.requireNonNull(device);
	}

	public static String chosen() {
		return chosen;
	}

	/** The names of the devices that there are; asks the system, which may take a moment. */
	public static List<String> devices() {
		var output = new Line.Info(SourceDataLine.class);
		return Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> AudioSystem.getMixer(info).isLineSupported(output)).map(Mixer.Info::getName)
				.distinct().toList();
	}
}

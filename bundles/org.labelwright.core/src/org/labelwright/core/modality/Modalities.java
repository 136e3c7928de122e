package org.labelwright.core.modality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;

/** The modalities that are installed. Safe for use from any thread. */
public final class Modalities {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.modality.modalities"; //$NON-NLS-1$

	private static final int HEADER = 512;
	private static final ExtensionRegistry<Modality> REGISTRY = new ExtensionRegistry<>(POINT, "modality", Modality.class); //$NON-NLS-1$

	private Modalities() {
	}

	public static List<Contribution<Modality>> all() {
		return REGISTRY.contributions();
	}

	public static Optional<Modality> find(String id) {
		return REGISTRY.find(id);
	}

	/**
	 * The modality that takes a file, judged by its first bytes and, among those that find these
	 * plausible, by its ending.
	 * A modality may refuse files with endings that are not its own.
	 *
	 * @return empty when none takes it
	 * @throws IOException when the file cannot be read
	 */
	public static Optional<Contribution<Modality>> forFile(Path file) throws IOException {
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(HEADER);
		}
		var name = file.getFileName().toString();
		var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		Contribution<Modality> other = null;
		for (var contribution : all()) {
			var modality = contribution.instance();
			if (modality.isEmpty() || !modality.get().plausible(header))
				continue;
			if (modality.get().extensions().contains(ending))
				return Optional.of(contribution);
			if (other == null && modality.get().takesOtherEndings())
				other = contribution;
		}
		return Optional.ofNullable(other);
	}
}

package org.labelwright.core.modality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

	/** What people call a modality; its id when it is not installed. */
	public static String name(String id) {
		return all().stream().filter(known -> known.id().equals(id)).map(Contribution::name).findFirst().orElse(id);
	}

	public static Optional<Modality> find(String id) {
		return REGISTRY.find(id);
	}

	/**
	 * The modality that takes a file, judged by its first bytes and, among those that find these
	 * plausible, by its ending. Where that leaves several, they are asked for a closer look.
	 * A modality may refuse files with endings that are not its own.
	 *
	 * @return empty when none takes it
	 * @throws IOException when the file cannot be read
	 */
	public static Optional<Contribution<Modality>> forFile(Path file) throws IOException {
		var candidates = candidates(file);
		if (candidates.size() > 1)
			for (var candidate : candidates)
				if (candidate.instance().orElseThrow().claims(file))
					return Optional.of(candidate);
		return candidates.stream().findFirst();
	}

	/** Those that find a file plausible; those whose ending it has come first. */
	private static List<Contribution<Modality>> candidates(Path file) throws IOException {
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(HEADER);
		}
		var name = file.getFileName().toString();
		var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		var candidates = new ArrayList<Contribution<Modality>>();
		int own = 0;
		for (var contribution : all()) {
			var modality = contribution.instance();
			if (modality.isEmpty() || !modality.get().plausible(header))
				continue;
			if (modality.get().extensions().contains(ending))
				candidates.add(own++, contribution);
			else if (modality.get().takesOtherEndings())
				candidates.add(contribution);
		}
		return candidates;
	}
}

package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.spi.MediaSourceProvider;

/**
 * Opens media files with the providers that are contributed to {@value #POINT}. Safe for use from any
 * thread but the user interface's, since files are read.
 */
public final class Media {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.media.sources"; //$NON-NLS-1$

	private static final int HEADER = 512;
	private static final ExtensionRegistry<MediaSourceProvider> REGISTRY = new ExtensionRegistry<>(POINT, "source", //$NON-NLS-1$
			MediaSourceProvider.class);

	private Media() {
	}

	/**
	 * Opens a picture at its first page, reading no more than its header.
	 *
	 * @return the source, which the caller closes, or problems that name the file and a remedy
	 */
	public static Outcome<ImageSource> open(Path file) {
		return open(file, ImageSource.class);
	}

	/**
	 * Opens a file as one kind of source, reading no more than its header; a video is read through, see
	 * {@link #open(Path, Class, Path)}.
	 *
	 * @return the source, which the caller closes, or problems that name the file and a remedy
	 */
	public static <S extends MediaSource> Outcome<S> open(Path file, Class<S> kind) {
		return open(file, kind, null);
	}

	/**
	 * Opens a file as one kind of source. What takes long to find out about it is kept, so that it opens at once the
	 * next time.
	 *
	 * @param cache a folder that may be emptied at any time, or null to keep nothing
	 * @return the source, which the caller closes, or problems that name the file and a remedy
	 */
	public static <S extends MediaSource> Outcome<S> open(Path file, Class<S> kind, Path cache) {
		return open(file, kind, cache, done -> { });
	}

	/**
	 * Opens a file as {@link #open(Path, Class, Path)} does, and tells how far it has come.
	 *
	 * @param progress takes how much is done, from 0 to 1, on the same thread; never asked when that is quick
	 */
	public static <S extends MediaSource> Outcome<S> open(Path file, Class<S> kind, Path cache, DoubleConsumer progress) {
		return ask(file, kind, provider -> provider.open(file, cache, progress), kind::cast);
	}

	/**
	 * A picture from near a part of the length of a video, found without reading the file through; from which frame it is
	 * is not told.
	 *
	 * @param share from 0 to 1
	 * @param side  pixels on each side of the square that it fits into
	 * @return the picture, or problems that name the file and a remedy
	 */
	public static Outcome<Pixels> glimpse(Path file, double share, int side) {
		return ask(file, VideoSource.class, provider -> provider.glimpse(file, share, side), Pixels.class::cast);
	}

	/** Reads what is known of a file without decoding it, as one kind of source. */
	public static Outcome<MediaInfo> examine(Path file, Class<? extends MediaSource> kind) {
		return ask(file, kind, provider -> provider.examine(file), MediaInfo.class::cast);
	}

	/**
	 * The files beside a file without which it cannot be read as one kind of source, as the surest provider says.
	 *
	 * @throws IOException when the file cannot be reached
	 */
	public static List<Path> companions(Path file, Class<? extends MediaSource> kind) throws IOException {
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(HEADER);
		}
		var surest = providers(kind).filter(p -> confidence(p, header) > MediaSourceProvider.NONE)
				.max(Comparator.comparingInt(p -> confidence(p, header)));
		return surest.isEmpty() ? List.of() : List.copyOf(surest.get().companions(file));
	}

	/**
	 * Whether some provider might open a file as one kind of source.
	 *
	 * @param header up to the first 512 bytes of the file
	 */
	public static boolean plausible(byte[] header, Class<? extends MediaSource> kind) {
		return providers(kind).anyMatch(provider -> confidence(provider, header) > MediaSourceProvider.NONE);
	}

	/** File name endings that can be opened as one kind of source, lower case, without the dot. */
	public static Set<String> extensions(Class<? extends MediaSource> kind) {
		return providers(kind).flatMap(provider -> provider.extensions().stream())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Those of the {@link #extensions} whose files may have {@link #companions}. */
	public static Set<String> extensionsWithCompanions(Class<? extends MediaSource> kind) {
		return providers(kind).flatMap(provider -> provider.extensionsWithCompanions().stream()).collect(Collectors.toUnmodifiableSet());
	}

	private interface Question {
		Outcome<?> put(MediaSourceProvider provider) throws IOException;
	}

	private static <T> Outcome<T> ask(Path file, Class<? extends MediaSource> kind, Question question,
			java.util.function.Function<Object, T> cast) {
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(HEADER);
		} catch (IOException e) {
			return Outcome.failed(unreachable(file, e));
		}
		if (header.length == 0)
			return Outcome.failed(Problem.error("media.empty", file.toString(), Messages.Media_empty, //$NON-NLS-1$
					Messages.Media_emptyRemedy));
		var candidates = providers(kind).filter(p -> confidence(p, header) > MediaSourceProvider.NONE)
				.sorted(Comparator.comparingInt((MediaSourceProvider p) -> confidence(p, header)).reversed()).toList();
		var failures = new ArrayList<List<Problem>>();
		for (var provider : candidates) {
			try {
				var outcome = question.put(provider);
				if (outcome.value().isPresent())
					return Outcome.of(cast.apply(outcome.value().get()), outcome.problems());
				failures.add(outcome.problems());
			} catch (IOException e) {
				failures.add(List.of(unreachable(file, e)));
			} catch (RuntimeException | LinkageError e) {
				ILog.get().error(provider.getClass().getName() + " failed on " + file, e); //$NON-NLS-1$
				failures.add(List.of(Problem.error("media.provider", file.toString(), Messages.Media_providerFailed, //$NON-NLS-1$
						Messages.Media_providerFailedRemedy)));
			}
		}
		// the surest knows best what is wrong
		return Outcome.failed(failures.stream().filter(told -> !told.isEmpty()).findFirst().orElseGet(() -> List.of(Problem.error("media.unrecognised", //$NON-NLS-1$
				file.toString(), Messages.Media_unrecognised, Messages.bind(Messages.Media_unrecognisedRemedy,
						extensions(kind).stream().sorted().collect(Collectors.joining(", "))))))); //$NON-NLS-1$
	}

	private static Stream<MediaSourceProvider> providers(Class<? extends MediaSource> kind) {
		return REGISTRY.contributions().stream().map(contribution -> contribution.instance()).flatMap(Optional::stream)
				.filter(provider -> kind.isAssignableFrom(provider.kind()));
	}

	private static int confidence(MediaSourceProvider provider, byte[] header) {
		try {
			return provider.confidence(header);
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error(provider.getClass().getName() + " failed on a header", e); //$NON-NLS-1$
			return MediaSourceProvider.NONE;
		}
	}

	private static Problem unreachable(Path file, IOException e) {
		if (e instanceof MediaException known)
			return known.problem();
		return e instanceof NoSuchFileException
				? Problem.error("media.missing", file.toString(), Messages.Media_missing, Messages.Media_missingRemedy) //$NON-NLS-1$
				: Problem.error("media.unreachable", file.toString(), //$NON-NLS-1$
						Messages.bind(Messages.Media_unreachable, e.getMessage()), Messages.Media_unreachableRemedy);
	}
}

package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.spi.Format;
import org.eclipse.osgi.util.NLS;

/** The formats that are installed. Safe for use from any thread. */
public final class Formats {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.io.formats"; //$NON-NLS-1$

	private static final int HEADER = 4096;
	private static final ExtensionRegistry<Format> REGISTRY = new ExtensionRegistry<>(POINT, "format", Format.class); //$NON-NLS-1$

	/**
	 * What one format says of a source.
	 *
	 * @param format  the contribution, with id and name
	 * @param verdict its word
	 */
	public record Candidate(Contribution<Format> format, Verdict verdict) {
	}

	private Formats() {
	}

	public static List<Contribution<Format>> all() {
		return REGISTRY.contributions();
	}

	/** Those that can be read. */
	public static List<Contribution<Format>> importable() {
		return all().stream().filter(c -> !direction(c).equals("export")).toList(); //$NON-NLS-1$
	}

	/** Those that can be written. */
	public static List<Contribution<Format>> exportable() {
		return all().stream().filter(c -> !direction(c).equals("import")).toList(); //$NON-NLS-1$
	}

	/** {@code import}, {@code export} or {@code both}. */
	public static String direction(Contribution<Format> format) {
		return format.attribute("direction").orElse("both"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** File name endings in lower case, without the dot. */
	public static List<String> extensions(Contribution<Format> format) {
		return format.attribute("extensions").map(list -> List.of(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))) //$NON-NLS-1$ //$NON-NLS-2$
				.orElse(List.of());
	}

	public static Optional<Format> find(String id) {
		return REGISTRY.find(id);
	}

	/**
	 * Asks every format that can be read about a source, the surest first. One that throws is logged and
	 * counts as unable.
	 *
	 * @param source a file or a folder
	 * @return also those that cannot read it, if they say why
	 * @throws IOException when the source cannot be reached
	 */
	public static List<Candidate> probe(Path source, SubMonitor monitor) throws IOException {
		byte[] header = {};
		if (!Files.isDirectory(source))
			try (var in = Files.newInputStream(source)) {
				header = in.readNBytes(HEADER);
			}
		var candidates = new ArrayList<Candidate>();
		var formats = importable();
		var progress = SubMonitor.convert(monitor, formats.size());
		for (var format : formats) {
			var verdict = ask(format, source, header, progress.split(1));
			if (verdict.confidence() > 0 || !verdict.problems().isEmpty())
				candidates.add(new Candidate(format, verdict));
		}
		candidates.sort((a, b) -> Integer.compare(b.verdict().confidence(), a.verdict().confidence()));
		return candidates;
	}

	private static Verdict ask(Contribution<Format> format, Path source, byte[] header, SubMonitor monitor) throws IOException {
		var instance = format.instance();
		if (instance.isEmpty())
			return Verdict.no();
		try {
			return instance.get().plausible(source, header) ? instance.get().examine(source, monitor) : Verdict.no();
		} catch (org.eclipse.core.runtime.OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error("The format " + format.id() + " failed to examine " + source, e); //$NON-NLS-1$ //$NON-NLS-2$
			return Verdict.no(Problem.error("format.failed", source.toString(), //$NON-NLS-1$
					NLS.bind(Messages.Format_failed, format.name()), Messages.Format_failedRemedy));
		}
	}
}

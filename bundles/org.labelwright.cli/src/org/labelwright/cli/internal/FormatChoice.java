package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Formats;
import org.labelwright.io.Options;
import org.labelwright.io.spi.Format;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options that say in which format data are, and the format's own options. */
final class FormatChoice {

	@Spec(Target.MIXEE)
	private CommandSpec spec;

	@Option(names = { "-f", "--format" }, paramLabel = "FORMAT")
	private String id;

	@Option(names = { "-O", "--option" }, paramLabel = "KEY=VALUE")
	private Map<String, String> options = new LinkedHashMap<>();

	/** The format that was named, or that which the source is in. */
	String forReading(Path source, Subcommand command) throws CoreException {
		if (id != null)
			return checked();
		var probe = command.run(new org.labelwright.io.ProbeOperation(source));
		if (probe.value().isEmpty())
			throw Failure.of(probe.problems());
		return probe.value().get().formatId();
	}

	/** Names the format, unless another one is named. */
	void name(String other) {
		if (id != null && !id.equals(other))
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Format_twice, id, other));
		id = other;
	}

	/** The format that was named. */
	String named() {
		if (id == null)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Format_missing, known()));
		return checked();
	}

	private String checked() {
		if (Formats.find(id).isEmpty())
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Format_unknown, id, known()));
		return id;
	}

	private static String known() {
		return Formats.all().stream().map(contribution -> contribution.id()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	Options importOptions(String formatId) {
		return parse(format(formatId).importOptions());
	}

	Options exportOptions(String formatId) {
		return parse(format(formatId).exportOptions());
	}

	private static Format format(String formatId) {
		return Formats.find(formatId).orElseThrow();
	}

	private Options parse(List<org.labelwright.io.Option> known) {
		var outcome = Options.parse(known, options);
		return outcome.value().orElseThrow(() -> new ParameterException(spec.commandLine(),
				outcome.problems().stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()))));
	}
}

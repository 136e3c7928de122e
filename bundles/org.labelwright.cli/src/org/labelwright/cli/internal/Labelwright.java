package org.labelwright.cli.internal;

import java.io.PrintWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.labelwright.cli.ExitCodes;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: holds what all subcommands share. */
@Command(name = "labelwright-cli", versionProvider = Labelwright.Version.class, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, usageHelpAutoWidth = true)
public final class Labelwright implements Runnable {

	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			return new String[] { "Labelwright " + Platform.getBundle("org.labelwright.cli").getVersion() }; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	final PrintWriter out;
	final PrintWriter err;
	final IProgressMonitor monitor;
	private final boolean terminal;

	@Spec
	private CommandSpec spec;

	@Option(names = "--json", scope = ScopeType.INHERIT)
	boolean json;

	@Option(names = "--progress", negatable = true, scope = ScopeType.INHERIT)
	private Boolean progress;

	@Option(names = "--user", paramLabel = "ID", scope = ScopeType.INHERIT)
	String user;

	public Labelwright(PrintWriter out, PrintWriter err, IProgressMonitor monitor, boolean terminal) {
		this.out = out;
		this.err = err;
		this.monitor = monitor;
		this.terminal = terminal;
	}

	boolean showsProgress() {
		return progress == null ? terminal : progress;
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), Messages.Usage_noCommand);
	}

	static int exitCode(boolean fine) {
		return fine ? ExitCodes.FINE : ExitCodes.FINDINGS;
	}
}

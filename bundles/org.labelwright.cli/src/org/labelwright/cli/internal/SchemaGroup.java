package org.labelwright.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for label schemas. */
@Command(name = "schema")
public final class SchemaGroup implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), Messages.Usage_noCommand);
	}
}

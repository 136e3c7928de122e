package org.labelwright.cli.internal;

import picocli.CommandLine.Command;

/** The commands for who works on a project. */
@Command(name = "team")
public final class TeamGroup extends Group {
}

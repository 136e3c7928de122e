package org.labelwright.cli.internal;

import picocli.CommandLine.Command;

/** The commands for samples of finished work. */
@Command(name = "audit")
public final class AuditGroup extends Group {
}

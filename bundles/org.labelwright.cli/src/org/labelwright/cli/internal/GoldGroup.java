package org.labelwright.cli.internal;

import picocli.CommandLine.Command;

/** The commands for items of which it is known what is right. */
@Command(name = "gold")
public final class GoldGroup extends Group {
}

package org.labelwright.cli.internal;

import picocli.CommandLine.Command;

/** The commands for what annotators should do. */
@Command(name = "guideline")
public final class GuidelineGroup extends Group {
}

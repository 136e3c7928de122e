package org.labelwright.cli.internal;

import picocli.CommandLine.Command;

/** The commands for vocabularies. */
@Command(name = "taxonomy")
public final class TaxonomyGroup extends Group {
}

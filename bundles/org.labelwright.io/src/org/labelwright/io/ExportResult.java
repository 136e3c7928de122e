package org.labelwright.io;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an export did.
 *
 * @param losses       what the format did not keep
 * @param written      objects that were written; 0 when it was only tried
 * @param target       where the output is
 * @param verification how the output, read back, compares with the project; empty when that was not asked for
 */
public record ExportResult(LossReport losses, long written, Path target, Optional<Comparison> verification) {
}

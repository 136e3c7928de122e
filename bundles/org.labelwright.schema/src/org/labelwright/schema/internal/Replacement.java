package org.labelwright.schema.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.labelwright.core.Ids;

/** Files that are replaced when all is written beside them. */
public final class Replacement {

	/** What is written. */
	public interface Content {
		void write(OutputStream out) throws IOException;
	}

	private Replacement() {
	}

	/** @throws IOException when it could not be written; then the file is as it was */
	public static void write(Path file, Content content) throws IOException {
		var target = file.toAbsolutePath();
		var beside = target.resolveSibling('.' + Ids.next() + '.' + target.getFileName());
		try {
			try (var out = Files.newOutputStream(beside)) {
				content.write(out);
			}
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}

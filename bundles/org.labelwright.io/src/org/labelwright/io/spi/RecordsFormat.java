package org.labelwright.io.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Verdict;

import com.fasterxml.jackson.databind.JsonNode;

/** What the formats have in common that have an object of JSON for each item, on a line each or in a list. */
public abstract class RecordsFormat extends ItemsFormat {

	private final List<String> endings;

	/**
	 * @param id         of the contribution
	 * @param modalityId of the items
	 * @param endings    of the names of the files, in lower case, with their dots
	 */
	protected RecordsFormat(String id, String modalityId, String... endings) {
		super(id, modalityId);
		this.endings = List.of(endings);
	}

	/** How sure the format is of a source, from what it has of the first item: 0 when it is another, up to 100. */
	protected abstract int sure(JsonNode first);

	@Override
	public boolean plausible(Path source, byte[] header) {
		var name = source.getFileName() == null ? "" : source.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return endings.stream().anyMatch(name::endsWith) && JsonRecords.begins(header);
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		int sure = JsonRecords.first(source, 1).stream().mapToInt(this::sure).findFirst().orElse(0);
		return sure == 0 ? Verdict.no() : Verdict.yes(sure);
	}
}

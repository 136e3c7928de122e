package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat.Part;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Replacement;

/** Writes a label schema in the format of another tool, and tells what it loses by it, which is found by reading what was written. */
public final class ExportSchemaOperation implements Operation<Outcome<ExportSchemaOperation.Written>> {

	/** @param losses what does not come back as it is, the most frequent first */
	public record Written(List<Path> files, List<SchemaLoss> losses) {
	}

	private final LabelSchema schema;
	private final SchemaFormat format;
	private final Path target;
	private boolean dryRun;

	/** @param target is replaced when all is written */
	public ExportSchemaOperation(LabelSchema schema, SchemaFormat format, Path target) {
		this.schema = schema;
		this.format = format;
		this.target = target.toAbsolutePath();
	}

	/** Only finds what would be lost. */
	public ExportSchemaOperation dryRun(boolean dry) {
		this.dryRun = dry;
		return this;
	}

	@Override
	public Outcome<Written> run(SubMonitor monitor) throws CoreException {
		monitor.beginTask(NLS.bind(Messages.Format_writing, target.getFileName()), 1);
		var parts = format.write(schema, target.getFileName().toString());
		try {
			var problems = new ArrayList<Problem>();
			var losses = losses(parts, problems);
			var files = new ArrayList<Path>();
			for (var part : dryRun ? List.<Part>of() : parts) {
				var file = target.resolveSibling(part.fileName());
				Replacement.write(file, out -> out.write(part.text().getBytes(StandardCharsets.UTF_8)));
				files.add(file);
			}
			return Outcome.of(new Written(files, losses), problems);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("schema.unwritable", target.toString(), NLS.bind(Messages.Schema_unwritable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Ecore_unwritableRemedy));
		}
	}

	private List<SchemaLoss> losses(List<Part> parts, List<Problem> problems) throws IOException {
		var folder = Files.createTempDirectory("labelwright"); //$NON-NLS-1$
		try {
			for (var part : parts)
				Files.writeString(folder.resolve(part.fileName()), part.text());
			// what cannot be said is a loss, told as such, and no fault of the file
			var back = format.read(folder.resolve(parts.getFirst().fileName()), problem -> {
			});
			if (back.isEmpty())
				problems.add(Problem.error("schema.unreadable", target.toString(), Messages.Format_notBack, Messages.Format_notBackRemedy)); //$NON-NLS-1$
			return back.map(read -> SchemaLosses.between(schema, read)).orElse(List.of());
		} finally {
			try (var all = Files.walk(folder)) {
				for (var file : all.sorted(Comparator.reverseOrder()).toList())
					Files.delete(file);
			}
		}
	}
}

package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.format.ImportSchemaOperation;

/**
 * Makes a label schema of Ecore models, or brings one that was made of them up to date; what becomes of what is in the documentation of this package.
 * Reads files only, and writes nothing.
 */
public final class FromEcoreOperation implements Operation<Outcome<SchemaUpdate.Result>> {

	private final List<Path> files;
	private final LabelSchema present;

	/**
	 * @param files   Ecore files in XMI; what they refer to is looked for beside them
	 * @param present the schema in use, whose ids and export indices are kept; it is not changed; null to make a new one
	 */
	public FromEcoreOperation(List<Path> files, LabelSchema present) {
		this.files = List.copyOf(files);
		this.present = present;
	}

	@Override
	public Outcome<SchemaUpdate.Result> run(SubMonitor monitor) throws CoreException {
		return new ImportSchemaOperation(new EcoreFormat(), files, present).run(monitor);
	}
}

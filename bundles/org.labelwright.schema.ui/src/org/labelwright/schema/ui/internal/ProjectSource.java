package org.labelwright.schema.ui.internal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.store.StoreException;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;

/** The schema of the project that a window works on. */
final class ProjectSource implements SchemaSource {

	private final ProjectHost host;
	private final ProjectSession project;
	private volatile int known;

	ProjectSource(ProjectHost host, ProjectSession project) {
		this.host = host;
		this.project = project;
	}

	ProjectSession project() {
		return project;
	}

	@Override
	public String name() {
		return project.store().name();
	}

	@Override
	public String place() {
		return project.store().folder().toString();
	}

	@Override
	public Outcome<LabelSchema> read() {
		var schema = project.store().schema();
		known = schema.getRevision();
		return Outcome.of(schema);
	}

	@Override
	public boolean writable() {
		return project.store().writable();
	}

	@Override
	public boolean changedByOthers() {
		return project.store().schema().getRevision() != known;
	}

	@Override
	public LabelSchema content(SchemaEditing editing) {
		return EcoreUtil.copy(editing.schema());
	}

	@Override
	public Outcome<LabelSchema> write(LabelSchema schema) throws StoreException {
		var stored = project.store().updateSchema(schema, project.user());
		known = stored.getRevision();
		return Outcome.of(stored);
	}

	@Override
	public void written(SchemaEditing editing) {
		editing.forget(); // annotators work with it from now on
		if (host.project().filter(open -> open == project).isPresent())
			host.refresh();
	}
}

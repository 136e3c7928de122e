package org.labelwright.schema.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.ui.Failures;
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
	public boolean confirm(IWorkbenchWindow window, LabelSchema schema) {
		var preview = new AtomicReference<Evolution.Preview>();
		try {
			window.run(true, true, monitor -> {
				try {
					preview.set(Evolution.of(project.store(), schema).preview().run(SubMonitor.convert(monitor)));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Failures.show(Messages.Editor_save, e.getCause());
		} catch (InterruptedException e) {
			return false; // the user cancelled: the thread itself is not interrupted
		}
		return preview.get() != null && (preview.get().count().isEmpty() || EvolutionDialog.confirm(window.getShell(), preview.get()));
	}

	@Override
	public Outcome<LabelSchema> write(LabelSchema schema) throws CoreException {
		var stored = Evolution.of(project.store(), schema).apply(project.user(), true).run(SubMonitor.convert(null)).schema();
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

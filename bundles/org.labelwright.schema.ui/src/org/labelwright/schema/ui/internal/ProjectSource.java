package org.labelwright.schema.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
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
	public State read() {
		return state(project.store().schema());
	}

	private static State state(LabelSchema schema) {
		return new State(Outcome.of(schema), schema.getRevision());
	}

	@Override
	public Object mark() {
		return project.store().schema().getRevision();
	}

	@Override
	public boolean isWatched() {
		return false;
	}

	@Override
	public boolean writable() {
		return project.store().writable();
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
	public State write(LabelSchema schema, Object over) throws CoreException {
		var evolution = Evolution.of(project.store(), schema); // refuses by itself what comes between from here on
		if (!mark().equals(over))
			throw new CoreException(Status.error(NLS.bind(Messages.Editor_changedByOthers, name())));
		return state(evolution.apply(project.user(), true).run(SubMonitor.convert(null)).schema());
	}

	@Override
	public void written(SchemaEditing editing) {
		editing.forget(); // annotators work with it from now on
		if (host.project().filter(open -> open == project).isPresent())
			host.refresh();
	}
}

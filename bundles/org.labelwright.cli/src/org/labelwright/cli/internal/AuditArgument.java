package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.Audit;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An audit of a project, by its name or id. */
final class AuditArgument {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "NAME", descriptionKey = "audit")
	private String name;

	ProjectArgument project() {
		return project;
	}

	/** @throws ParameterException when there is none */
	Audit find(ProjectStore store) throws CoreException {
		return store.audits().all().stream().filter(audit -> audit.name().equals(name) || audit.id().equals(name)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_none, name)));
	}
}

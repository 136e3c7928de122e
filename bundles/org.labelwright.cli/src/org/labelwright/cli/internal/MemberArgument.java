package org.labelwright.cli.internal;

import java.util.Optional;

import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The project and the member of its team whom a command is about. */
final class MemberArgument {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", paramLabel = "ID", descriptionKey = "member")
	private String id;

	ProjectArgument project() {
		return project;
	}

	String id() {
		return id;
	}

	/** Empty when nobody in the team has the id. */
	Optional<Member> of(ProjectStore store) throws StoreException {
		return store.team().members().stream().filter(member -> member.user().id().equals(id)).findFirst();
	}
}

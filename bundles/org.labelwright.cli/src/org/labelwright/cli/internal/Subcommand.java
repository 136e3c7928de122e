package org.labelwright.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands do alike. */
@Command(sortOptions = false)
abstract class Subcommand implements Callable<Integer> {

	@Spec
	CommandSpec spec;

	private Labelwright root() {
		return (Labelwright) spec.root().userObject();
	}

	/** Does the work. */
	abstract int execute() throws CoreException;

	@Override
	public final Integer call() throws CoreException {
		return execute();
	}

	/** Work on an open project. */
	@FunctionalInterface
	interface Work {
		int on(ProjectStore store) throws CoreException;
	}

	int reading(ProjectArgument project, Work work) throws CoreException {
		try (var store = ProjectStore.openReadOnly(project.folder())) {
			return work.on(store);
		}
	}

	int writing(ProjectArgument project, Work work) throws CoreException {
		try (var store = ProjectStore.open(project.folder(), user())) {
			return work.on(store);
		}
	}

	<T> T run(Operation<T> operation) throws CoreException {
		if (!root().showsProgress())
			return operation.run(SubMonitor.convert(root().monitor));
		try (var progress = new TerminalProgress(root().monitor, root().err)) {
			return operation.run(SubMonitor.convert(progress));
		}
	}

	User user() {
		return namedUser().orElseGet(User::current);
	}

	/** The user that was named on the command line. */
	Optional<User> namedUser() {
		return Optional.ofNullable(root().user).map(id -> new User(id, id));
	}

	boolean json() {
		return root().json;
	}

	PrintWriter out() {
		return root().out;
	}

	/**
	 * Prints what came of it.
	 *
	 * @param result for {@code --json}
	 * @param text   prints it for people
	 */
	void print(Object result, List<Problem> problems, Runnable text) {
		if (json())
			Json.print(out(), name(), result, problems);
		else if (result != null)
			text.run();
		problems.forEach(problem -> root().err.println(Texts.severity(problem.severity()) + ' ' + problem));
	}

	/** As it is typed after the name of the program. */
	private String name() {
		return spec.qualifiedName().substring(spec.root().name().length() + 1);
	}

	/** Prints an outcome. */
	<T> int print(Outcome<T> outcome, Runnable text) {
		print(outcome.value().orElse(null), outcome.problems(), text);
		if (outcome.value().isEmpty())
			return ExitCodes.FAILED;
		return Labelwright.exitCode(outcome.complete());
	}

	/**
	 * Prints an outcome in which something may be found.
	 *
	 * @param found asked when there is a value
	 */
	<T> int print(Outcome<T> outcome, Runnable text, Predicate<T> found) {
		int code = print(outcome, text);
		return code == ExitCodes.FINE && outcome.value().filter(found).isPresent() ? ExitCodes.FINDINGS : code;
	}
}

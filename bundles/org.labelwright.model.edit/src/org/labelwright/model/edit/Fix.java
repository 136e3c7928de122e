package org.labelwright.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;

/**
 * A way to mend what a validator found. It is offered to a person, and done as one step of the history that can be undone.
 *
 * @param id      what is done, whatever it is done to, such as {@code relabel:car}: fixes of one id can be done to all findings at once
 * @param label   what is done, for people, such as "Change the label to Car"
 * @param command makes the command, for the document as it is then; on the thread of the editor. A document is edited while findings are
 *                shown, so that rows are looked for by their ids ({@link #on})
 */
public record Fix(String id, String label, Function<DocumentEditor, Command> command) {

	public Fix {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(command);
	}

	/**
	 * A fix of one row.
	 *
	 * @param kind    of the row: {@link Annotation} and the like
	 * @param command makes the command; not asked once the row is gone
	 */
	public static <S extends Statement> Fix on(Class<S> kind, String rowId, String id, String label, RowCommand<S> command) {
		return new Fix(id, label, editor -> editor.find(rowId).filter(kind::isInstance).map(kind::cast).map(row -> command.make(editor, row))
				.orElseGet(() -> gone(editor)));
	}

	/** What a fix makes when there is nothing left to be mended by it: a command that is refused. */
	public static Command gone(DocumentEditor editor) {
		return AnnotationCommands.refuse(editor, "fix.gone", Messages.Fix_gone); //$NON-NLS-1$
	}

	/** Makes the command that mends a row. */
	@FunctionalInterface
	public interface RowCommand<S> {
		Command make(DocumentEditor editor, S row);
	}

	/** Does it to all findings of one code that offer it, as one step. */
	public Command forAll(DocumentEditor editor, String code, Collection<Finding> findings) {
		var all = new LinkedHashSet<Function<DocumentEditor, Command>>();
		for (var finding : findings)
			if (finding.problem().code().equals(code))
				finding.fixes().stream().filter(this::equals).findFirst().ifPresent(fix -> all.add(fix.command));
		return all.size() < 2 ? command.apply(editor) : new EachInTurn(editor, label, all);
	}

	/** The label says the rest. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Fix fix && id.equals(fix.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}

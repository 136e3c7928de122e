package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Statement;

/** What a person does at once: changes of single features under one name, with who and when. */
final class Step extends CompoundCommand {

	private final DocumentEditor editor;
	private final Set<Statement> modified = new LinkedHashSet<>();
	private final List<Object> created = new ArrayList<>();

	/**
	 * @param name  of what is done
	 * @param count how many rows it is done to
	 */
	Step(DocumentEditor editor, String name, int count) {
		super(count > 1 ? NLS.bind(Messages.Step_many, name, count) : name);
		this.editor = editor;
	}

	/** Sets a feature of a row or something in it, unless it has the value. */
	Step set(Statement row, EObject owner, EStructuralFeature feature, Object value) {
		if (!Objects.deepEquals(owner.eGet(feature), value)) {
			sets().add(owner, feature, value);
			modified.add(row);
		}
		return this;
	}

	Step set(Statement row, EStructuralFeature feature, Object value) {
		return set(row, row, feature, value);
	}

	Step setOfDocument(EStructuralFeature feature, Object value) {
		if (!Objects.deepEquals(editor.document().eGet(feature), value))
			sets().add(editor.document(), feature, value);
		return this;
	}

	/** The command that takes what is set next. */
	private SetFeatures sets() {
		if (!commandList.isEmpty() && commandList.getLast() instanceof SetFeatures last)
			return last;
		var sets = new SetFeatures();
		append(sets);
		return sets;
	}

	/** Adds to a list within a row. */
	Step add(Statement row, EStructuralFeature feature, Object value) {
		append(new AddCommand(editor.domain(), row, feature, value));
		modified.add(row);
		return this;
	}

	/** Removes from a list within a row. */
	Step remove(Statement row, EStructuralFeature feature, Object value) {
		append(new RemoveCommand(editor.domain(), row, feature, value));
		modified.add(row);
		return this;
	}

	Step addRows(RowKind kind, Collection<? extends Statement> rows) {
		if (!rows.isEmpty()) {
			append(RowsCommand.add(rows(kind), rows));
			created.addAll(rows);
		}
		return this;
	}

	Step removeRows(RowKind kind, Collection<? extends Statement> rows) {
		if (!rows.isEmpty())
			append(RowsCommand.remove(rows(kind), rows));
		return this;
	}

	@SuppressWarnings("unchecked")
	private EList<Statement> rows(RowKind kind) {
		return (EList<Statement>) editor.document().eGet(kind.feature());
	}

	Step moveRow(Statement row, int position) {
		append(new MoveCommand(editor.domain(), editor.document(), RowKind.of(row).feature(), row, position));
		return this;
	}

	/** The command, with who and when; a refusal when it would change nothing. */
	Command finish() {
		if (isEmpty())
			return new CommandRefusal(Problem.info("edit.nothing", editor.document().getItemId(), //$NON-NLS-1$
					NLS.bind(Messages.Edit_nothing, getLabel())));
		var by = editor.user().id();
		var at = editor.now();
		for (var row : modified) {
			sets().add(row, Literals.STATEMENT__MODIFIED_BY, by);
			sets().add(row, Literals.STATEMENT__MODIFIED_AT, at);
		}
		if (editor.document().getState() == DocumentState.NEW && !setsState())
			setOfDocument(Literals.ANNOTATION_DOCUMENT__STATE, DocumentState.IN_PROGRESS);
		return this;
	}

	private boolean setsState() {
		return commandList.stream().anyMatch(c -> c instanceof SetFeatures sets && sets.sets(Literals.ANNOTATION_DOCUMENT__STATE));
	}

	/** The rows it makes. */
	@Override
	public Collection<?> getResult() {
		return created;
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return created.isEmpty() ? modified : created;
	}
}

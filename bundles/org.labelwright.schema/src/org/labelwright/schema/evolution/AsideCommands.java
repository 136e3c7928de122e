package org.labelwright.schema.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RowState;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.evolution.PutBack;

/** Edits of what is kept aside in a document, as steps of its history. For the document's thread. */
public final class AsideCommands {

	private AsideCommands() {
	}

	/** Puts back what fits again; empty when it is not there any more, or has no place. */
	public static Optional<RestoreRows> putBack(DocumentEditor editor, SchemaIndex schema, AsideOperation.Entry entry) {
		var back = new PutBack(schema);
		return change(editor, entry, statement -> back.put(statement, entry.frame(), entry.kept()), Messages.Aside_putBack);
	}

	/** Throws away what is kept; the history of the document has it. Empty when it is not there any more. */
	public static Optional<RestoreRows> drop(DocumentEditor editor, AsideOperation.Entry entry) {
		return change(editor, entry, statement -> {
			var copy = EcoreUtil.copy(statement);
			PutBack.owner(copy, entry.frame()).ifPresent(owner -> {
				var all = new ArrayList<>(Aside.of(owner));
				all.remove(entry.kept());
				Aside.set(owner, all);
			});
			return Optional.of(copy);
		}, Messages.Aside_drop);
	}

	private interface Change {
		Optional<Statement> of(Statement statement);
	}

	private static Optional<RestoreRows> change(DocumentEditor editor, AsideOperation.Entry entry, Change change, String label) {
		return Optional.ofNullable(entry.kept()).flatMap(kept -> editor.find(entry.objectId()))
				.filter(statement -> PutBack.owner(statement, entry.frame()).filter(owner -> Aside.of(owner).contains(entry.kept())).isPresent())
				.flatMap(statement -> change.of(statement).map(changed -> new RestoreRows(editor, NLS.bind(label, Objects.toString(entry.what()), entry.value()),
						List.of(new RowState(RowKind.of(statement), statement.getId(), ModelJson.write(statement), ModelJson.write(changed))))));
	}
}

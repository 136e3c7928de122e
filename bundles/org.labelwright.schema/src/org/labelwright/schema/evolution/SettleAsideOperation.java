package org.labelwright.schema.evolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.evolution.AsideOperation.Entry;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Puts back or throws away what is kept aside, each thing as a step of the history of its document. Tells how many were there and had a place. Documents
 * must not be open in an editor; those of others take a reviewer.
 */
public final class SettleAsideOperation implements Operation<Integer> {

	/** What is done with a thing. */
	public enum How {
		/** It gets the place that the schema has for it again. */
		PUT_BACK,
		/** It goes; the history of the document has it. */
		THROW_AWAY;

		/** The step that does it; empty when it is not there any more, or has no place. For the document's thread. */
		public Optional<RestoreRows> command(DocumentEditor editor, SchemaIndex schema, Entry entry) {
			return this == PUT_BACK ? AsideCommands.putBack(editor, schema, entry) : AsideCommands.drop(editor, entry);
		}
	}

	private final ProjectStore store;
	private final User who;
	private final List<Entry> entries;
	private final How how;

	public SettleAsideOperation(ProjectStore store, User who, List<Entry> entries, How how) {
		this.store = store;
		this.who = who;
		this.entries = List.copyOf(entries);
		this.how = how;
	}

	private record Key(String itemId, String annotatorId) {
	}

	@Override
	public Integer run(SubMonitor monitor) throws CoreException {
		var documents = entries.stream().collect(Collectors.groupingBy(entry -> new Key(entry.itemId(), entry.annotatorId()), LinkedHashMap::new, Collectors.toList()));
		var names = store.journal().names(); // who opens the document of another gives that one's name
		monitor.setWorkRemaining(documents.size());
		int settled = 0;
		for (var document : documents.entrySet()) {
			monitor.split(1);
			var annotator = new User(document.getKey().annotatorId, names.getOrDefault(document.getKey().annotatorId, document.getKey().annotatorId));
			try (var session = store.documents().open(document.getKey().itemId, annotator, who)) {
				settled += settle(session, document.getValue());
				session.flush();
			}
		}
		return settled;
	}

	private int settle(DocumentSession session, List<Entry> ofDocument) throws StoreException {
		var editor = session.editor();
		if (editor.readOnly().isPresent())
			throw new StoreException(Problem.error("evolve.aside", session.item().name(), editor.readOnly().get(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		int settled = 0;
		for (var entry : ofDocument) {
			var command = how.command(editor, session.context().schema(), entry);
			if (command.isPresent() && editor.execute(command.get()))
				settled++;
		}
		return settled;
	}
}

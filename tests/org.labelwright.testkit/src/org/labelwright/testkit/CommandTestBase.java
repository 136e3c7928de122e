package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Documents;

/**
 * Base of tests of commands on a document. Every command that goes through {@link #assertReversible} is done,
 * undone and done again, and the document is compared each time; and the rows that its deltas name are
 * replayed on a table of rows, which must end up with what the document holds, as a store's would.
 */
public abstract class CommandTestBase {

	/** When all edits of a test are made. */
	protected static final Instant NOW = Instant.parse("2024-05-31T12:00:00Z");
	/** Who makes them. */
	protected static final User ME = new User("me", "Me");

	private final List<DocumentDelta> deltas = new ArrayList<>();
	private final List<Problem> refusals = new ArrayList<>();
	private final List<Throwable> failures = new ArrayList<>();
	private Map<String, String> table;
	private DocumentEditor editor;

	/** The editor, made on first use over {@link #document()}. */
	protected final DocumentEditor editor() {
		if (editor == null) {
			editor = new DocumentEditor(document(), () -> ME, Clock.fixed(NOW, ZoneOffset.UTC));
			table = rows();
			editor.addListener(new DocumentListener() {
				@Override
				public void changed(DocumentDelta delta) {
					deltas.add(delta);
					replay(delta);
				}

				@Override
				public void failed(Command command, Throwable cause) {
					failures.add(cause);
				}

				@Override
				public void refused(Problem reason) {
					refusals.add(reason);
				}
			});
		}
		return editor;
	}

	/** The document to edit, asked for once; an empty one unless overridden. */
	protected AnnotationDocument document() {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		document.setItemId("item");
		return document;
	}

	@AfterEach
	final void closeEditor() {
		if (editor != null)
			editor.close();
	}

	/** Everything the document holds, as text. */
	protected final String snapshot() {
		return new String(ModelJson.write(editor().document()), StandardCharsets.UTF_8);
	}

	/** Does, undoes and does again, comparing the document each time. */
	protected final void assertReversible(Command command) {
		assertReversible(command, this::snapshot);
	}

	/**
	 * Does, undoes and does again.
	 *
	 * @param snapshot of what the command works on
	 */
	protected final void assertReversible(Command command, Supplier<String> snapshot) {
		if (command instanceof CommandRefusal refusal)
			fail("refused: " + refusal.problem());
		var before = snapshot.get();
		var label = command.getLabel();
		assertTrue(label != null && !label.isBlank(), "a step needs a name");
		assertTrue(editor().execute(command), "the command must change something");
		var after = snapshot.get();
		assertNotEquals(before, after, "the command must change something");
		assertEquals(label, editor().undoLabel().orElseThrow());
		assertTableHoldsTheDocument();
		editor().undo();
		assertEquals(before, snapshot.get(), "undo");
		assertEquals(label, editor().redoLabel().orElseThrow());
		assertTableHoldsTheDocument();
		editor().redo();
		assertEquals(after, snapshot.get(), "redo");
		assertTableHoldsTheDocument();
	}

	/**
	 * Asserts that a command is refused and changes nothing.
	 *
	 * @param code of the problem that says why
	 */
	protected final void assertRefused(String code, Command command) {
		var before = snapshot();
		assertEquals(code, assertInstanceOf(CommandRefusal.class, command).problem().code());
		assertFalse(editor().execute(command));
		assertEquals(code, refusals.getLast().code());
		assertEquals(before, snapshot());
	}

	/** Asserts that replaying the rows of all deltas so far has led to what the document holds. */
	protected final void assertTableHoldsTheDocument() {
		assertEquals(rows(), table);
	}

	protected final List<DocumentDelta> deltas() {
		return deltas;
	}

	/** What commands threw. */
	protected final List<Throwable> failures() {
		return failures;
	}

	private void replay(DocumentDelta delta) {
		for (var row : delta.rows())
			if (row.removed())
				assertTrue(table.remove(row.id()) != null, "only rows that were there are removed");
			else
				table.put(row.id(), row.kind() == RowKind.DOCUMENT ? header() : text(row.after()));
	}

	private Map<String, String> rows() {
		var rows = new TreeMap<String, String>();
		rows.put(editor.document().getId(), header());
		for (var content : editor.document().eContents())
			if (content instanceof Statement row)
				rows.put(row.getId(), text(row));
		return rows;
	}

	private String header() {
		return new String(ModelJson.write(Documents.header(editor.document())), StandardCharsets.UTF_8);
	}

	private static String text(Statement row) {
		return new String(ModelJson.write(row), StandardCharsets.UTF_8);
	}
}

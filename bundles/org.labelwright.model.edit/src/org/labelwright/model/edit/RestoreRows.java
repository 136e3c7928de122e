package org.labelwright.model.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.internal.StatementIndex;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Equality;

/**
 * An edit known by its rows: brings rows to their state after it, or back to that before it. With it the
 * history of an earlier session is made anew. Rows that are still there keep their identity as objects; only
 * features that differ are set.
 */
public final class RestoreRows extends AbstractCommand {

	private final DocumentEditor editor;
	private final List<RowState> rows;

	/**
	 * @param label of the edit
	 * @param rows  all that it changed
	 */
	public RestoreRows(DocumentEditor editor, String label, List<RowState> rows) {
		super(label);
		this.editor = editor;
		this.rows = List.copyOf(rows);
	}

	@Override
	protected boolean prepare() {
		return !rows.isEmpty();
	}

	@Override
	public void execute() {
		for (var row : rows)
			restore(row, row.after());
	}

	@Override
	public void redo() {
		execute();
	}

	@Override
	public void undo() {
		for (var row : rows.reversed())
			restore(row, row.before());
	}

	private void restore(RowState row, byte[] state) {
		if (row.kind() == RowKind.DOCUMENT) {
			if (state != null)
				assign(editor.document(), read(row, state, AnnotationDocument.class));
			return;
		}
		if (row.kind() == RowKind.PART) {
			editor.moveOffset(row.id(), Long.parseLong(new String(state, StandardCharsets.US_ASCII)));
			return;
		}
		var present = editor.find(row.id());
		if (state == null)
			present.ifPresent(rows(row)::remove);
		else {
			var wanted = read(row, state, Statement.class);
			if (present.isEmpty())
				insert(rows(row), wanted);
			else {
				double rank = present.get().getRank();
				assign(present.get(), wanted);
				if (rank != wanted.getRank())
					reorder(rows(row), present.get());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private EList<Statement> rows(RowState row) {
		return (EList<Statement>) editor.document().eGet(row.kind().feature());
	}

	private static <T extends EObject> T read(RowState row, byte[] state, Class<T> type) {
		var read = ModelJson.read(state, type, row.id());
		return read.value().filter(value -> read.complete())
				.orElseThrow(() -> new IllegalStateException(read.problems().toString()));
	}

	/** Rows lie in ascending rank. */
	private static void insert(EList<Statement> rows, Statement row) {
		int position = rows.size();
		while (position > 0 && rows.get(position - 1).getRank() > row.getRank())
			position--;
		rows.add(position, row);
	}

	private static void reorder(EList<Statement> rows, Statement row) {
		int from = rows.indexOf(row);
		int to = from;
		while (to > 0 && rows.get(to - 1).getRank() > row.getRank())
			to--;
		while (to < rows.size() - 1 && rows.get(to + 1).getRank() < row.getRank())
			to++;
		if (to != from)
			rows.move(to, from);
	}

	private static void assign(EObject target, EObject wanted) {
		for (var feature : target.eClass().getEAllStructuralFeatures()) {
			var reference = feature instanceof EReference r ? r : null;
			if (StatementIndex.isRows(feature))
				continue;
			if (reference == null ? Objects.deepEquals(target.eGet(feature), wanted.eGet(feature))
					: equal(target.eGet(feature), wanted.eGet(feature)))
				continue;
			if (wanted.eIsSet(feature))
				target.eSet(feature, feature.isMany() ? List.copyOf((List<?>) wanted.eGet(feature)) : wanted.eGet(feature));
			else
				target.eUnset(feature);
		}
	}

	private static boolean equal(Object one, Object other) {
		if (!(one instanceof List<?> a && other instanceof List<?> b))
			return Equality.equal((EObject) one, (EObject) other, 0);
		if (a.size() != b.size())
			return false;
		for (int i = 0; i < a.size(); i++)
			if (!Equality.equal((EObject) a.get(i), (EObject) b.get(i), 0))
				return false;
		return true;
	}
}

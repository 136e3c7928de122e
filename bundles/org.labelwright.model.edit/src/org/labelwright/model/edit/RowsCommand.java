package org.labelwright.model.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.labelwright.model.annotation.Statement;

/**
 * Adds rows to the end of a document's list, or removes them from where they are. EMF's own commands look
 * through the whole list several times, which is felt when one of 100,000 rows is deleted.
 */
final class RowsCommand extends AbstractCommand {

	/** Up to this many rows are looked up one by one. */
	private static final int FEW = 32;

	private final EList<Statement> list;
	private final boolean add;
	private List<Statement> rows;
	/** Where the rows are or were, ascending, in the order of the rows. */
	private int[] positions;

	private RowsCommand(EList<Statement> list, Collection<? extends Statement> rows, boolean add) {
		this.list = list;
		this.rows = List.copyOf(rows);
		this.add = add;
	}

	static RowsCommand add(EList<Statement> list, Collection<? extends Statement> rows) {
		return new RowsCommand(list, rows, true);
	}

	static RowsCommand remove(EList<Statement> list, Collection<? extends Statement> rows) {
		return new RowsCommand(list, rows, false);
	}

	@Override
	protected boolean prepare() {
		return !rows.isEmpty();
	}

	@Override
	public void execute() {
		if (add)
			positions = IntStream.range(list.size(), list.size() + rows.size()).toArray();
		else
			locate();
		redo();
	}

	@Override
	public void redo() {
		if (add)
			insert();
		else
			take();
	}

	@Override
	public void undo() {
		if (add)
			take();
		else
			insert();
	}

	private void locate() {
		if (rows.size() <= FEW) {
			rows = rows.stream().sorted(Comparator.comparingInt(list::indexOf)).toList();
			positions = rows.stream().mapToInt(list::indexOf).toArray();
		} else {
			var wanted = Collections.newSetFromMap(new IdentityHashMap<>(rows.size()));
			wanted.addAll(rows);
			positions = IntStream.range(0, list.size()).filter(i -> wanted.contains(list.get(i))).toArray();
			rows = IntStream.of(positions).mapToObj(list::get).toList();
		}
		if (positions.length < rows.size() || positions.length > 0 && positions[0] < 0)
			throw new IllegalStateException("a row to remove is not in the document"); //$NON-NLS-1$
	}

	/** Rows that lie together are put in at once. */
	private void insert() {
		for (int from = 0; from < positions.length;) {
			int to = from + 1;
			while (to < positions.length && positions[to] == positions[to - 1] + 1)
				to++;
			list.addAll(positions[from], rows.subList(from, to));
			from = to;
		}
	}

	private void take() {
		if (positions.length == list.size())
			list.clear();
		else
			for (int i = positions.length - 1; i >= 0; i--)
				list.remove(positions[i]);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return rows;
	}
}

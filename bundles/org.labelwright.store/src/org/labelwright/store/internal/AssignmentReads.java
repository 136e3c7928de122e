package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Assignments.Candidate;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Progress;
import org.labelwright.store.StoreException;

/** Asks for assignments by what they are about. */
public final class AssignmentReads {

	/** The states in which something is left to be done. */
	static final String PENDING = "state IN ('open', 'returned')"; //$NON-NLS-1$
	/** Edits further apart than this are not one piece of work. */
	static final long PAUSE = 5 * 60_000L;
	private static final double HOUR = 3_600_000.0;
	private static final long MINUTE = 60_000;

	private AssignmentReads() {
	}

	/** Whether there is any assignment. */
	public static boolean any(Connection connection) throws SQLException {
		return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM assignment)") > 0; //$NON-NLS-1$
	}

	/** Whether the user of an assignment has its task already, on the same level. */
	public static boolean has(Connection connection, Assignment wanted) throws SQLException {
		return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM assignment a JOIN item i ON i.number = a.item WHERE i.id = ? AND a.user_id = ?" //$NON-NLS-1$
				+ " AND a.topic = ? AND json_extract(a.body, '$.content.level') = ?)", wanted.itemId(), wanted.user().id(), wanted.task().key(), //$NON-NLS-1$
				wanted.level()) > 0;
	}

	public static Map<String, Integer> pending(Connection connection) throws SQLException {
		var counts = new HashMap<String, Integer>();
		Sql.list(connection, "SELECT user_id, count(*) FROM assignment WHERE " + PENDING + " GROUP BY user_id", //$NON-NLS-1$ //$NON-NLS-2$
				row -> counts.put(row.getString(1), row.getInt(2)));
		return counts;
	}

	public static void forEachCandidate(Connection connection, ItemFilter filter, Task task, int level, boolean labels, Consumer<Candidate> consumer,
			SubMonitor monitor) throws SQLException, StoreException {
		var query = new ItemQuery(filter, ItemSort.ADDED);
		var progress = SubMonitor.convert(monitor, query.count(connection));
		query.forEach(connection, candidate(connection, task, level, labels), row -> {
			progress.split(1);
			consumer.accept(new Candidate(row.getString(1), row.getString(2), row.getInt(3), lines(row.getString(4)), lines(row.getString(5)), row.getString(6)));
			return true;
		});
	}

	private static String candidate(Connection connection, Task task, int level, boolean labels) throws SQLException {
		var same = "a.item = item.number AND " + (task == Task.REVIEW //$NON-NLS-1$
				? "a.topic = 'review' AND json_extract(a.body, '$.content.level') = " + level : "a.topic <> 'review'"); //$NON-NLS-1$ //$NON-NLS-2$
		var having = "(SELECT count(*) FROM assignment a WHERE " + same + " AND a.state <> 'released')"; //$NON-NLS-1$ //$NON-NLS-2$
		var users = task == Task.REVIEW
				? "(SELECT group_concat(u, char(10)) FROM (SELECT a.user_id AS u FROM assignment a WHERE a.item = item.number" //$NON-NLS-1$
						+ " UNION SELECT d.annotator_id FROM document d WHERE d.item = item.number))" //$NON-NLS-1$
				: "(SELECT group_concat(a.user_id, char(10)) FROM assignment a WHERE " + same + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		boolean none = !any(connection) && task != Task.REVIEW;
		return "SELECT id, modality_id, " + (none ? "0, NULL" : having + ", " + users) + ", " + (labels //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				? "(SELECT group_concat(label_id, char(10)) FROM (SELECT DISTINCT l.label_id FROM annotation l JOIN document d ON d.number = l.document" //$NON-NLS-1$
						+ " WHERE d.item = item.number))" : "NULL") + ", (SELECT s.topic FROM stage s WHERE s.item = item.number) FROM item"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static Set<String> lines(String text) {
		return text == null ? Set.of() : Set.copyOf(Arrays.asList(text.split("\n"))); //$NON-NLS-1$
	}

	/** The numbers of one user's assignments. */
	private record Counts(int assigned, int done, int skipped, int returned, int overdue) {

		static final Counts NONE = new Counts(0, 0, 0, 0, 0);
	}

	public static List<Progress> progress(Connection connection) throws SQLException {
		var counts = new HashMap<String, Counts>();
		Sql.list(connection, "SELECT user_id, count(*), sum(state = 'done'), sum(state = 'released'), sum(state = 'returned')," //$NON-NLS-1$
				+ " sum(" + PENDING + " AND at IS NOT NULL AND at < ?) FROM assignment GROUP BY user_id", //$NON-NLS-1$ //$NON-NLS-2$
				row -> counts.put(row.getString(1), new Counts(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))),
				System.currentTimeMillis());
		var times = times(connection);
		var people = Sql.list(connection, "SELECT id, name FROM \"user\" u WHERE EXISTS (SELECT 1 FROM member m WHERE m.id = u.id)" //$NON-NLS-1$
				+ " OR EXISTS (SELECT 1 FROM assignment a WHERE a.user_id = u.id) ORDER BY name, id", row -> new User(row.getString(1), row.getString(2))); //$NON-NLS-1$
		var all = new ArrayList<Progress>();
		for (var user : people)
			all.add(progress(user, counts.getOrDefault(user.id(), Counts.NONE), times.getOrDefault(user.id(), 0L)));
		return all;
	}

	private static Progress progress(User user, Counts counts, long time) {
		return new Progress(user, counts.assigned(), counts.done(), counts.skipped(), counts.returned(), counts.overdue(), time / HOUR,
				time < MINUTE ? null : Double.valueOf(counts.done() * HOUR / time));
	}

	/** Milliseconds that each user was at work in editors. */
	private static Map<String, Long> times(Connection connection) throws SQLException {
		var times = new HashMap<String, Long>();
		var last = new HashMap<String, Long>();
		Sql.list(connection, "SELECT user_id, at FROM journal WHERE cause IN ('EXECUTE', 'UNDO', 'REDO') ORDER BY sequence", row -> { //$NON-NLS-1$
			var user = row.getString(1);
			long at = row.getLong(2);
			var before = last.put(user, at);
			if (before != null && at > before && at - before <= PAUSE)
				times.merge(user, at - before, Long::sum);
			return null;
		});
		return times;
	}
}

package org.labelwright.media.internal.signal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;

/** What is wrong with rows of a table, told when it is read for the first time: the first ones of each kind, and how many more. */
final class TableFindings {

	private static final int TOLD = 10;
	private static final int LONGEST = 40;

	private final Path file;
	private final List<Problem> problems = new CopyOnWriteArrayList<>();
	private final AtomicBoolean begun = new AtomicBoolean();

	TableFindings(Path file) {
		this.file = file;
	}

	List<Problem> all() {
		return List.copyOf(problems);
	}

	/** For a reading of the table: only the first one tells anything. */
	Log begin() {
		return new Log(begun.compareAndSet(false, true));
	}

	/** What one reading finds. */
	final class Log {

		private final boolean tells;
		private long broken;
		private long noTimes;
		private long backwards;
		private long noNumbers;
		private long shortRows;

		private Log(boolean tells) {
			this.tells = tells;
		}

		void noTime(Rows row) {
			if (noTimes++ < TOLD)
				tell("media.table.time", row, Messages.Table_noTime, Messages.Table_noTimeRemedy); //$NON-NLS-1$
		}

		void backwards(Rows row) {
			if (backwards++ < TOLD)
				tell("media.table.backwards", row, Messages.Table_backwards, Messages.Table_backwardsRemedy); //$NON-NLS-1$
		}

		void noNumber(Rows row, int cell) {
			if (noNumbers++ >= TOLD)
				return;
			var text = row.text(cell);
			tell("media.table.number", row, Messages.bind(Messages.Table_noNumber, text.length() > LONGEST ? text.substring(0, LONGEST) : text), //$NON-NLS-1$
					Messages.Table_noNumberRemedy);
		}

		void shortRow(Rows row) {
			if (shortRows++ < TOLD)
				tell("media.table.short", row, Messages.Table_short, Messages.Table_shortRemedy); //$NON-NLS-1$
		}

		/** Something cannot be read at all. */
		void broken(Rows row, String why) {
			if (broken++ < TOLD && tells)
				problems.add(Problem.error("media.table.broken", file + row.place(), Messages.bind(Messages.Table_broken, why), Messages.Table_brokenRemedy)); //$NON-NLS-1$
		}

		void end() {
			long more = more(broken) + more(noTimes) + more(backwards) + more(noNumbers) + more(shortRows);
			if (tells && more > 0)
				problems.add(Problem.warning("media.table.more", file.toString(), Messages.bind(Messages.Table_more, more), Messages.Table_moreRemedy)); //$NON-NLS-1$
		}

		private static long more(long all) {
			return Math.max(0, all - TOLD);
		}

		private void tell(String code, Rows row, String message, String remedy) {
			if (tells)
				problems.add(Problem.warning(code, file + row.place(), message, remedy));
		}
	}
}

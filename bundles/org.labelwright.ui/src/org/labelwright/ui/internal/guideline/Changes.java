package org.labelwright.ui.internal.guideline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.ui.internal.Messages;

/** What changed in a guideline, in words. */
public final class Changes {

	private static final int MOST = 12;

	private Changes() {
	}

	/** A line for each change, without those of what was added or removed with what is around it. */
	public static List<String> lines(List<GuidelineChange> changes) {
		var told = changes.stream().filter(change -> !within(change, changes)).toList();
		var lines = told.stream().limit(MOST).map(Changes::line);
		return (told.size() <= MOST ? lines : Stream.concat(lines, Stream.of(NLS.bind(Messages.Changes_more, told.size() - MOST)))).toList();
	}

	/** The same in one line. */
	public static String sentence(List<GuidelineChange> changes) {
		return lines(changes).stream().collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static boolean within(GuidelineChange change, List<GuidelineChange> changes) {
		return (change.kind() == GuidelineChange.Kind.ADDED || change.kind() == GuidelineChange.Kind.REMOVED)
				&& changes.stream().anyMatch(other -> other.kind() == change.kind() && other.element() == change.element().eContainer());
	}

	private static String line(GuidelineChange change) {
		var name = change.element() instanceof Guideline ? Messages.Guideline_name : Elements.name(change.element());
		return NLS.bind(switch (change.kind()) {
		case ADDED -> Messages.Changes_added;
		case REMOVED -> Messages.Changes_removed;
		case CHANGED -> Messages.Changes_changed;
		case MOVED -> Messages.Changes_moved;
		}, name);
	}
}

package org.labelwright.schema.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.store.RewriteCount;

/** What a change of the schema comes to, for people. */
public final class PreviewText {

	private static final int MOST = 12;

	private PreviewText() {
	}

	/** How much of what is annotated it touches, and what is done, or where that is not known what becomes different. */
	public static String of(Evolution.Preview preview) {
		var lines = preview.steps().isEmpty() ? preview.changes().stream().map(change -> NLS.bind(Messages.Evolution_change, change.name(), change.detail())).toList()
				: preview.steps();
		return of(preview.count()) + "\n\n" + first(lines); //$NON-NLS-1$
	}

	private static String first(List<String> lines) {
		int more = lines.size() - MOST;
		return lines.stream().limit(MOST).collect(Collectors.joining("\n")) + (more > 0 ? '\n' + NLS.bind(Messages.Evolution_more, more) : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How much of what is annotated is touched. */
	public static String of(RewriteCount count) {
		return (count.isEmpty() ? Messages.Evolution_nothing
				: NLS.bind(Messages.Evolution_touches, new Object[] { count.annotations(), count.relations(), count.answers(), count.items() }))
				+ (count.aside() == 0 ? "" : '\n' + NLS.bind(Messages.Evolution_aside, count.aside())) //$NON-NLS-1$
				+ (count.restored() == 0 ? "" : '\n' + NLS.bind(Messages.Evolution_restored, count.restored())); //$NON-NLS-1$
	}
}

package org.labelwright.ui.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.labelwright.ui.ProjectHost;

/** Reasons for which things were decided against, the latest first, to be offered again. For the user interface's thread. */
public final class RejectReasons {

	private static final int MOST = 12;
	private static final List<String> LATEST = new ArrayList<>();

	private RejectReasons() {
	}

	/**
	 * Asks for a reason; empty when the user decides otherwise.
	 *
	 * @param rules of the guideline that may be cited, which are offered first
	 */
	public static Optional<String> ask(ProjectHost host, List<String> rules) {
		var dialog = new ReasonDialog(host.window().getShell(), Stream.concat(rules.stream(), LATEST.stream()).distinct().toList());
		if (dialog.open() != Window.OK)
			return Optional.empty();
		LATEST.remove(dialog.reason());
		LATEST.addFirst(dialog.reason());
		if (LATEST.size() > MOST)
			LATEST.removeLast();
		return Optional.of(dialog.reason());
	}
}

package org.labelwright.ui.internal.navigator;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.labelwright.store.Assignment;
import org.labelwright.ui.internal.Messages;

/** What is told of an assignment where there is little room: whose it is, and what is left to be done by when. */
final class AssignmentTexts {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private AssignmentTexts() {
	}

	static String of(Assignment assignment) {
		var who = switch (assignment.task()) {
		case ANNOTATE -> assignment.user().name();
		case REVIEW -> NLS.bind(Messages.Assignment_review, assignment.user().name());
		case EXPERT -> NLS.bind(Messages.Assignment_expert, assignment.user().name());
		};
		return switch (assignment.state()) {
		case DONE -> NLS.bind(Messages.Assignment_done, who);
		case RELEASED -> NLS.bind(Messages.Assignment_released, who);
		case RETURNED -> NLS.bind(Messages.Assignment_returned, who);
		case OPEN -> assignment.due() == null ? who
				: NLS.bind(assignment.overdue(Instant.now()) ? Messages.Assignment_overdue : Messages.Assignment_due, who, DATE.format(assignment.due()));
		};
	}
}

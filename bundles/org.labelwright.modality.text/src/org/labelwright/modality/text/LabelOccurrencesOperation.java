package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.modality.text.internal.ItemText;
import org.labelwright.modality.text.internal.Messages;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditFailedException;
import org.labelwright.model.edit.Steps;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Gives a label to places in the texts of a project, as one step in the document of each item, which its user
 * can undo there. Places whose text has changed since they were found, and items whose document is open, are
 * told of and left as they are. When it is cancelled, the items that were done stay done.
 */
public final class LabelOccurrencesOperation implements Operation<Outcome<Integer>> {

	private final ProjectStore store;
	private final User who;
	private final String labelId;
	private final Map<String, List<Occurrence>> byItem = new LinkedHashMap<>();

	/** @param who whose documents get the spans */
	public LabelOccurrencesOperation(ProjectStore store, User who, Collection<Occurrence> occurrences, String labelId) {
		this.store = Objects.requireNonNull(store);
		this.who = Objects.requireNonNull(who);
		this.labelId = Objects.requireNonNull(labelId);
		occurrences.stream().filter(one -> !one.labelled())
				.forEach(one -> byItem.computeIfAbsent(one.itemId(), id -> new ArrayList<>()).add(one));
	}

	/** @return how many spans were made */
	@Override
	public Outcome<Integer> run(SubMonitor monitor) throws CoreException {
		var progress = monitor.setWorkRemaining(byItem.size());
		var problems = new ArrayList<Problem>();
		int made = 0;
		for (var entry : byItem.entrySet()) {
			progress.split(1);
			try (var session = store.documents().open(entry.getKey(), who)) {
				made += label(session, entry.getValue(), problems);
			} catch (StoreException e) {
				problems.add(e.problem());
			}
		}
		return Outcome.of(made, problems);
	}

	private int label(DocumentSession session, List<Occurrence> wanted, List<Problem> problems) throws StoreException {
		var commands = new ArrayList<Command>();
		int made = 0;
		for (var source : ItemText.of(session.item(), session.parts()).toList()) {
			var here = wanted.stream().filter(one -> Objects.equals(one.partId(), source.partId())).toList();
			if (here.isEmpty())
				continue;
			var read = source.read();
			if (read.value().isEmpty()) {
				problems.addAll(read.problems());
				continue;
			}
			var text = read.value().get();
			var ranges = unchanged(source, text, here, problems);
			made += ranges.size();
			if (!ranges.isEmpty())
				commands.add(SpanCommands.add(source.context(session.context()), text, ranges, labelId));
		}
		return !commands.isEmpty() && execute(session, Steps.together(commands), problems) ? made : 0;
	}

	private static List<Range> unchanged(ItemText source, Text text, List<Occurrence> wanted, List<Problem> problems) {
		var ranges = wanted.stream().filter(one -> one.range().end() <= text.length() && text.slice(one.range()).equals(one.excerpt().quote()))
				.map(Occurrence::range).toList();
		if (ranges.size() < wanted.size())
			problems.add(Problem.warning("text.changed", source.name(), //$NON-NLS-1$
					Messages.bind(Messages.Label_changed, wanted.size() - ranges.size()), Messages.Label_changedRemedy));
		return ranges;
	}

	private static boolean execute(DocumentSession session, Command step, List<Problem> problems) throws StoreException {
		session.editor().addListener(new DocumentListener() {
			@Override
			public void changed(DocumentDelta delta) {
				// stored by the session
			}

			@Override
			public void refused(Problem reason) {
				problems.add(reason);
			}
		});
		boolean done = false;
		try {
			done = session.editor().execute(step);
		} catch (EditFailedException e) {
			problems.add(e.problem());
		}
		session.flush();
		return done;
	}
}

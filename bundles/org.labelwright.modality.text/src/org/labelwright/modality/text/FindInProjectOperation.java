package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.modality.text.FindOperation.Query;
import org.labelwright.modality.text.internal.ItemText;
import org.labelwright.modality.text.internal.Messages;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/**
 * Finds all places in the texts of a project that match, one text in memory at a time. A text that cannot be
 * read is told of and left out.
 */
public final class FindInProjectOperation implements Operation<Outcome<List<Occurrence>>> {

	private final ProjectStore store;
	private final Query query;
	private final User who;
	private final String labelId;

	/**
	 * @param who     whose spans are looked at
	 * @param labelId the label that an occurrence may have already, or null
	 */
	public FindInProjectOperation(ProjectStore store, Query query, User who, String labelId) {
		this.store = Objects.requireNonNull(store);
		this.query = Objects.requireNonNull(query);
		this.who = Objects.requireNonNull(who);
		this.labelId = labelId;
	}

	/** @return occurrences in the order of the items, at most {@link FindOperation#MOST} of them */
	@Override
	public Outcome<List<Occurrence>> run(SubMonitor monitor) throws CoreException {
		var sound = new FindOperation(Text.of(""), query).run(monitor); //$NON-NLS-1$
		if (sound.value().isEmpty())
			return Outcome.failed(sound.problems());
		var found = new ArrayList<Occurrence>();
		var problems = new ArrayList<Problem>();
		var texts = new ArrayList<ItemText>();
		var parts = store.items().allParts();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED,
				row -> ItemText.of(row.item(), parts.getOrDefault(row.item().id(), List.of())).forEach(texts::add), monitor.split(1));
		var progress = monitor.setWorkRemaining(texts.size());
		for (var text : texts) {
			find(text, found, problems, progress.split(1));
			if (found.size() >= FindOperation.MOST) {
				problems.add(Problem.warning("text.find.many", text.name(), Messages.bind(Messages.Find_many, FindOperation.MOST), //$NON-NLS-1$
						Messages.Find_manyRemedy));
				return Outcome.of(List.copyOf(found.subList(0, FindOperation.MOST)), problems);
			}
		}
		return Outcome.of(found, problems);
	}

	private void find(ItemText source, List<Occurrence> found, List<Problem> problems, SubMonitor monitor) throws CoreException {
		var read = source.read();
		problems.addAll(read.problems());
		if (read.value().isEmpty())
			return;
		var text = read.value().get();
		var outcome = new FindOperation(text, query).run(monitor);
		problems.addAll(outcome.problems());
		var ranges = outcome.value().orElse(List.of());
		if (ranges.isEmpty())
			return;
		var labelled = labelled(source);
		for (var range : ranges)
			found.add(new Occurrence(source.item().id(), source.partId(), source.name(), range, Excerpt.of(text, range), labelled.contains(range)));
	}

	private Set<Range> labelled(ItemText source) throws CoreException {
		var ranges = new HashSet<Range>();
		if (labelId != null)
			store.documents().read(source.item().id(), who.id()).ifPresent(document -> document.getAnnotations().forEach(annotation -> {
				if (source.holds(annotation) && labelId.equals(annotation.getLabelId()) && annotation.getGeometry() instanceof TextSpan span
						&& Spans.fragments(span).size() == 1)
					ranges.add(Spans.fragments(span).getFirst());
			}));
		return ranges;
	}
}

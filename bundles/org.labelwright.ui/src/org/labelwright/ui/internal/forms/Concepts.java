package org.labelwright.ui.internal.forms;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.store.Concept.Found;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/**
 * Looks up the concepts of one attribute. For the user interface's thread; looks on another, and answers only the
 * question that was asked last.
 */
final class Concepts {

	private static final int MOST = 50;

	private final Taxonomies taxonomies;
	private final TaxonomyAttribute attribute;
	private Job job;
	private int turn;

	/**
	 * What was found.
	 *
	 * @param installed false when the project does not have the taxonomy
	 */
	record Answer(boolean installed, List<Found> found) {
	}

	Concepts(Taxonomies taxonomies, TaxonomyAttribute attribute) {
		this.taxonomies = taxonomies;
		this.attribute = attribute;
	}

	private String taxonomyId() {
		return attribute.getTaxonomyId() == null ? "" : attribute.getTaxonomyId(); //$NON-NLS-1$
	}

	/** The name of the taxonomy for people. */
	String taxonomy() {
		return taxonomyId();
	}

	/** Finds concepts by what was typed. */
	void search(String text, Consumer<Answer> then) {
		var roots = List.copyOf(attribute.getRootIds());
		ask(() -> taxonomies.search(taxonomyId(), text, roots, MOST), then);
	}

	/** Finds concepts by their ids. */
	void find(Collection<String> ids, Consumer<Answer> then) {
		ask(() -> List.copyOf(taxonomies.concepts(taxonomyId(), ids).values()), then);
	}

	/** A question to the project. */
	private interface Question {
		List<Found> answer() throws Exception;
	}

	private void ask(Question question, Consumer<Answer> then) {
		cancel();
		int asked = turn;
		var name = NLS.bind(Messages.TaxonomyField_search, taxonomyId());
		job = Tasks.start(name, false, monitor -> new Answer(taxonomies.find(taxonomyId()).isPresent(), question.answer()), answer -> {
			if (asked == turn)
				then.accept(answer);
		}, failure -> {
			if (asked == turn)
				Failures.log(name, failure);
		});
	}

	/** Drops the question under way. */
	void cancel() {
		turn++;
		if (job != null)
			job.cancel();
	}
}

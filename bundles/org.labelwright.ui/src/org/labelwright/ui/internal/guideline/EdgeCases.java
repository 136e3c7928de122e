package org.labelwright.ui.internal.guideline;

import java.util.List;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/** Turns answered questions into edge cases of the draft. For the user interface's thread. */
public final class EdgeCases {

	private EdgeCases() {
	}

	/**
	 * Makes an edge case of a question.
	 *
	 * @param made takes it, once the draft is open and the object of the question is found
	 */
	public static void make(GuidelineDesk desk, OpenQuestion question, Consumer<Example> made) {
		var store = desk.host().project().orElseThrow().store();
		Tasks.start(Messages.Guideline_makeEdgeCase, false, monitor -> objects(store, question),
				objects -> desk.edit(session -> made.accept(GuidelineEdits.edgeCase(session, question, objects))),
				failure -> Failures.show(Messages.Guideline_makeEdgeCase, failure));
	}

	/** The object that a question is about, in whosever document it is; none when it is gone. */
	private static List<Annotation> objects(ProjectStore store, OpenQuestion question) throws Exception {
		if (question.getItemId() == null || question.getAnnotationId() == null)
			return List.of();
		var document = store.documents().read(question.getItemId(), question.getAskedBy());
		return document.isEmpty() ? List.of() : document.get().getAnnotations().stream().filter(object -> object.getId().equals(question.getAnnotationId())).toList();
	}
}

package org.labelwright.ui.internal.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.labelwright.core.User;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Observed;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.adjudication.ItemMerge;
import org.labelwright.quality.adjudication.Matter;
import org.labelwright.quality.adjudication.Review;
import org.labelwright.quality.adjudication.ReviewItem;
import org.labelwright.ui.internal.guideline.Subject;

/**
 * The review of the open item: the documents of the annotators, which are only read, and the difference that is looked at. What is decided is edited
 * in the adjudicated document, which is that of the open item. For the user interface's thread.
 */
public final class OpenReview implements AutoCloseable {

	/** Colours that can be told apart with any colour vision (M. Okabe and K. Ito, "Color Universal Design", 2008). */
	private static final int[] COLORS = { 0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0x0072B2 };

	/**
	 * One whose work is looked at.
	 *
	 * @param color   0xRRGGBB, in which it is shown
	 * @param editing his or her document, read only
	 */
	public record Annotator(String id, String name, int color, EditingContext editing) {
	}

	private final ReviewItem said;
	private final List<Rule> rules;
	private final EditingContext adjudicated;
	private final Review review;
	private final List<Annotator> annotators = new ArrayList<>();
	private final Observed<Matter> current = new Observed<>(null);
	private final Looks looks;
	private final DocumentListener follower = this::changed;
	private Predicate<Matter> wanted = matter -> !matter.agreed();

	/**
	 * @param adjudicated what is edited
	 * @param names       of annotators by their ids, where they are known
	 * @param rules       of the guideline
	 */
	public OpenReview(ReviewItem said, EditingContext adjudicated, Map<String, String> names, List<Rule> rules) {
		this.said = said;
		this.rules = List.copyOf(rules);
		this.adjudicated = adjudicated;
		review = new Review(said.matters(), adjudicated.editor().document());
		for (var document : said.documents())
			annotators.add(annotator(document, names, adjudicated.schema()));
		looks = new Looks(annotators.size());
		editor().addListener(follower);
	}

	private Annotator annotator(AnnotationDocument document, Map<String, String> names, SchemaIndex schema) {
		var id = document.getAnnotatorId();
		var name = names.getOrDefault(id, id);
		var editor = new DocumentEditor(document, () -> new User(id, name), Clock.systemUTC());
		editor.setReadOnly(Messages.OpenReview_readOnly);
		adjudicated.editor().parts().forEach(part -> editor.addPart(part.id(), part.role(), part.offset()));
		return new Annotator(id, name, COLORS[annotators.size() % COLORS.length], new EditingContext(editor, schema));
	}

	private void changed(DocumentDelta delta) {
		review.refresh();
	}

	public Review review() {
		return review;
	}

	/** Those who said something, in the order in which they began. */
	public List<Annotator> annotators() {
		return annotators;
	}

	/** What the annotators say. */
	public ReviewItem said() {
		return said;
	}

	/** The difference that is looked at, or null. */
	public Observed<Matter> current() {
		return current;
	}

	/** How the documents of annotators are shown. */
	public Looks looks() {
		return looks;
	}

	/** Which matters the next and the previous one are looked for among. */
	public void want(Predicate<Matter> which) {
		wanted = which;
	}

	private DocumentEditor editor() {
		return adjudicated.editor();
	}

	/** Goes to the next one that is open, or to the one before. @return false when none is */
	public boolean go(boolean forth) {
		var next = forth ? review.next(current.get(), wanted) : review.previous(current.get(), wanted);
		next.ifPresent(current::set);
		return next.isPresent();
	}

	/** Takes over what an annotator says of the current one, and goes on. @return false when he or she says nothing of it */
	public boolean accept(int annotator) {
		var matter = current.get();
		var row = matter == null || annotator >= annotators.size() ? null : matter.said().get(annotator);
		if (row == null)
			return false;
		if (decide(review.accept(editor(), List.of(row), null)))
			go(true);
		return true;
	}

	/** How many matters annotators agree on that are open. */
	public long agreed() {
		return review.matters().stream().filter(matter -> matter.agreed() && !review.isDecided(matter)).count();
	}

	/** Takes over all that annotators agree on and that is open. */
	public boolean acceptAgreed() {
		return decide(review.acceptAgreed(editor()));
	}

	/** Decides against the current one, and goes on. */
	public void reject(String reason) {
		if (decide(review.reject(editor(), current.get(), reason)))
			go(true);
	}

	/**
	 * Makes sure that what stands for the current one is in the adjudicated document, where it can be changed: that of the annotator whose document is
	 * shown, or else of the first who says it.
	 */
	public Optional<Annotation> correct() {
		var matter = current.get();
		if (matter == null)
			return Optional.empty();
		if (review.keptId(matter).isEmpty()) {
			var shown = looks.shown() < 0 ? null : matter.said().get(looks.shown());
			decide(review.accept(editor(), List.of(shown == null ? matter.any() : shown), null));
		}
		return review.keptId(matter).flatMap(editor()::annotation);
	}

	/** Lets a strategy decide what is open. */
	public boolean merge(ItemMerge merge) {
		return decide(review.merge(editor(), merge));
	}

	private boolean decide(Command command) {
		return editor().tryExecute(command);
	}

	/** The rules of the guideline about what the annotators say of the current one, by their names. */
	public List<String> rules() {
		var subjects = new HashSet<String>();
		for (var row : current.get().present())
			switch (row) {
			case Annotation annotation -> subjects.addAll(Subject.ofLabel(adjudicated.schema(), annotation.getLabelId()));
			case Relation relation -> subjects.add(relation.getTypeId());
			case Answer answer -> subjects.add(answer.getQuestionId());
			default -> throw new IllegalArgumentException(row.eClass().getName());
			}
		return rules.stream().filter(rule -> rule.getName() != null && !Collections.disjoint(subjects, Subjects.named(rule))).map(Rule::getName).toList();
	}

	/** The ids of the parts of the item that a matter is about; null is that of the first part. Empty for what is said of the item as a whole. */
	public Set<String> parts(Matter matter) {
		var parts = new LinkedHashSet<String>();
		for (int i = 0; i < annotators.size(); i++) {
			var editor = annotators.get(i).editing().editor();
			switch (matter.said().get(i)) {
			case Annotation annotation -> parts.add(annotation.getPart());
			case Relation relation -> objects(relation).forEach(end -> editor.annotation(end).ifPresent(annotation -> parts.add(annotation.getPart())));
			case Answer answer when answer.getPart() != null -> parts.add(answer.getPart());
			case null, default -> {
				// says nothing of any part
			}
			}
		}
		return parts;
	}

	/** What can be seen of a matter: the objects of annotators, those at the ends of a relation, or answers, by the annotators' numbers. */
	public List<List<String>> objects(Matter matter) {
		return matter.said().stream().map(OpenReview::objects).toList();
	}

	/** What can be seen of a row. */
	public static List<String> objects(Statement row) {
		return switch (row) {
		case Annotation annotation -> List.of(annotation.getId());
		case Relation relation -> List.of(relation.getSourceId(), relation.getTargetId());
		case Answer answer -> List.of(answer.getId());
		case null, default -> List.of();
		};
	}

	@Override
	public void close() {
		editor().removeListener(follower);
		annotators.forEach(annotator -> annotator.editing().close());
	}
}

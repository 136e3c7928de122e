package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.User;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.AgreementCase.Said;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Confusions;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.Pairs;
import org.labelwright.quality.internal.Slices;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Lists what lies behind a figure of a report on agreement, by comparing anew: the report itself keeps counts only. Items come with those first on
 * which annotators agree least, things of items in the order of the items.
 */
public final class AgreementCases implements Operation<AgreementCases.Found> {

	/** How many are listed. */
	public static final int MOST = 10_000;

	/**
	 * What was found.
	 *
	 * @param cases  at most {@link #MOST}
	 * @param count  how many there are, listed or not
	 * @param hidden how many items were passed over since the user may not see yet what others say of them
	 */
	public record Found(List<AgreementCase> cases, long count, long hidden) {
	}

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final Behind behind;
	private final User who;

	/**
	 * @param filter as the report was made with
	 * @param who    wants to see it, see {@link org.labelwright.store.Policies#seesOthers}
	 */
	public AgreementCases(ProjectStore store, DocumentFilter filter, Behind behind, User who) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
		this.behind = Objects.requireNonNull(behind);
		this.who = Objects.requireNonNull(who);
	}

	@Override
	public Found run(SubMonitor monitor) throws CoreException {
		var run = new Run();
		ItemDocuments.forEach(store, filter, run::add, SubMonitor.convert(monitor, Messages.Agreement_cases, 100));
		return run.found();
	}

	private final class Run {

		private final ComparisonPolicy policy = ComparisonPolicy.of(store.schema());
		private final Slices slices;
		private final List<AgreementCase> cases = new ArrayList<>();
		private long count;
		private long hidden;

		Run() throws StoreException {
			slices = new Slices(store, behind instanceof Behind.Items items && items.by() != null ? Set.of(items.by()) : Set.of());
		}

		void add(Item item, List<AnnotationDocument> given) throws StoreException {
			var documents = Contributing.of(given).stream()
					.filter(document -> behind.annotators().isEmpty() || behind.annotators().contains(document.getAnnotatorId())).toList();
			if (documents.size() < 2)
				return;
			if (behind instanceof Behind.Items items) {
				var said = items.by() == null ? documents
						: slices.of(item, documents).stream().filter(slice -> slice.value().equals(items.value())).findFirst().map(Slices.Slice::documents).orElse(List.of());
				if (said.size() > 1 && mayShow(item))
					add(new AgreementCase(item.id(), item.name(), said.stream().map(AnnotationDocument::getAnnotatorId).sorted().toList(), null, null,
							Pairs.of(said, policy).agreement()));
				return;
			}
			var found = new ArrayList<AgreementCase>();
			for (var compared : Pairs.of(documents, policy).compared())
				compared.comparison().all().filter(two -> isMeant(two)).forEach(two -> found.add(of(item, compared.pair(), two)));
			if (!found.isEmpty() && mayShow(item))
				found.forEach(this::add);
		}

		private boolean mayShow(Item item) throws StoreException {
			if (store.policies().seesOthers(item.id(), who))
				return true;
			hidden++;
			return false;
		}

		private void add(AgreementCase one) {
			count++;
			if (behind instanceof Behind.Items || cases.size() < MOST)
				cases.add(one);
		}

		private boolean isMeant(Counterparts<?> two) {
			return switch (behind) {
			case Behind.Cell cell -> isIn(cell, two);
			case Behind.Subject subject -> two.kind() != Kind.MATCHED && isAbout(subject.subjectId(), two);
			case Behind.Items items -> throw new IllegalArgumentException(items.toString());
			};
		}

		private boolean isIn(Behind.Cell cell, Counterparts<?> two) {
			if (cell.subjectId() == null ? !(two.any() instanceof Annotation) : !(two.any() instanceof Answer answer && cell.subjectId().equals(answer.getQuestionId())))
				return false;
			var one = Confusions.category(two.one());
			var other = Confusions.category(two.other());
			return Objects.equals(one, cell.one()) && Objects.equals(other, cell.other())
					|| cell.annotators().isEmpty() && Objects.equals(one, cell.other()) && Objects.equals(other, cell.one());
		}

		private boolean isAbout(String subjectId, Counterparts<?> two) {
			return names(two.one(), subjectId) || names(two.other(), subjectId) || switch (subjectId) {
			case AgreementReport.LABELS -> two.kind() == Kind.LABEL;
			case AgreementReport.BOUNDARIES -> two.kind() == Kind.GEOMETRY || two.kind() == Kind.MISSING || two.kind() == Kind.EXTRA;
			default -> false;
			};
		}

		private static boolean names(Statement said, String id) {
			return switch (said) {
			case Annotation annotation -> id.equals(Objects.requireNonNullElse(annotation.getLabelId(), "")) //$NON-NLS-1$
					|| annotation.getValues().stream().anyMatch(value -> id.equals(value.getAttributeId()));
			case Relation relation -> id.equals(relation.getTypeId());
			case Answer answer -> id.equals(answer.getQuestionId());
			case null, default -> false;
			};
		}

		private AgreementCase of(Item item, Pair pair, Counterparts<?> two) {
			return new AgreementCase(item.id(), item.name(), List.of(pair.first(), pair.second()), said(two.one()), said(two.other()), two.similarity());
		}

		private Said said(Statement row) {
			return row == null ? new Said(null, Messages.Agreement_nothingSaid) : new Said(row.getId(), text(row));
		}

		private String text(Statement row) {
			var schema = store.schemaIndex();
			return switch (row) {
			case Annotation annotation -> SubjectNames.of(schema::label).apply(Objects.requireNonNullElse(annotation.getLabelId(), "")); //$NON-NLS-1$
			case Relation relation -> SubjectNames.of(schema::relationType).apply(Objects.requireNonNullElse(relation.getTypeId(), "")); //$NON-NLS-1$
			case Answer answer -> schema.question(answer.getQuestionId()).map(Named::getName).orElse(answer.getQuestionId()) + ": " //$NON-NLS-1$
					+ Confusions.name(schema, answer.getQuestionId(), Confusions.category(answer));
			default -> throw new IllegalArgumentException(row.eClass().getName());
			};
		}

		Found found() {
			if (behind instanceof Behind.Items)
				cases.sort(Comparator.comparingDouble(AgreementCase::percent).thenComparing(AgreementCase::item).thenComparing(AgreementCase::itemId));
			return new Found(cases.stream().limit(MOST).toList(), count, hidden);
		}
	}
}

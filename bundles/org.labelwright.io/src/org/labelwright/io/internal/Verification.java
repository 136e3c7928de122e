package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.Comparison;
import org.labelwright.io.CompareOperation;
import org.labelwright.io.Constructs;
import org.labelwright.io.Difference.Kind;
import org.labelwright.io.Fidelity;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.Options;
import org.labelwright.io.PreviewOperation;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/**
 * Reads an export back and compares it with the project: what the format declares to keep must be there, and
 * nothing else. Holds one item at a time, as exports come item by item.
 */
public final class Verification implements ImportSink {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final String formatId;
	private final Exporter exporter;
	private final LossCounter losses;
	private final Matcher matcher;
	private final Map<String, String> labelNames = new HashMap<>();
	private final Map<String, String> classes = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> seen = new HashSet<>();

	private final SchemaIndex schema;
	private final AttributeNames attributes;

	private String currentKey;
	private StatementBag statements;
	private Matcher.Open open;
	private List<Matcher.Actual> unpaired = new ArrayList<>();
	private long read;

	private Verification(ProjectStore store, DocumentFilter filter, String formatId, Exporter exporter, LossCounter losses) {
		this.store = store;
		this.filter = filter;
		this.formatId = formatId;
		this.exporter = exporter;
		this.losses = losses;
		this.schema = SchemaIndex.of(store.schema());
		this.attributes = new AttributeNames(store.schema());
		this.matcher = new Matcher(formatId, CompareOperation.TOLERANCE, attributes);
		store.schema().getLabels().forEach(label -> labelNames.put(label.getId(), label.getName()));
	}

	/** Compares what lies at a place with the project. */
	public static Comparison run(ProjectStore store, DocumentFilter filter, Format format, String formatId, Options options,
			Exporter exporter, LossCounter losses, Path place, long written, SubMonitor monitor) throws CoreException, IOException {
		var progress = SubMonitor.convert(monitor, Messages.Export_verifying, 2);
		var verification = new Verification(store, filter, formatId, exporter, losses);
		var defaults = Options.defaults(format.importOptions());
		var preview = new PreviewOperation(place, formatId, ImportSettings.of(defaults)).run(progress.split(1));
		preview.classes().forEach(c -> verification.classes.put(c.key(), c.name()));
		format.read(place, preview, defaults, verification, progress.split(1));
		verification.finish(written);
		return verification.matcher.result();
	}

	@Override
	public Optional<Size> item(ImportedItem imported) throws CoreException {
		var item = exporter.itemId(imported.key()).isEmpty() ? Optional.<Item>empty()
				: store.items().find(exporter.itemId(imported.key()).get()).map(org.labelwright.store.ItemRow::item);
		if (item.isEmpty()) {
			matcher.difference(Kind.ITEM, imported.place(), Messages.Compare_itemExtra);
			return Optional.empty();
		}
		if (imported.content() != null && keeps(Constructs.CONTENT) && !sameText(item.get(), imported.content()))
			matcher.difference(Kind.CONTENT, imported.place(), Messages.Compare_text);
		matcher.item();
		itemIds.put(imported.key(), item.get().id());
		return Optional.of(new Size(item.get().width(), item.get().height()));
	}

	private boolean keeps(String construct) {
		return losses.declaration(construct).fidelity() == Fidelity.KEPT;
	}

	private static boolean sameText(Item item, String content) throws CoreException {
		try {
			return item.media() != null && ProjectMedia.text(item.media()).filter(content::equals).isPresent();
		} catch (IOException e) {
			throw Failures.unreadable(item.media(), e);
		}
	}

	private void at(String itemKey) throws CoreException {
		if (itemKey.equals(currentKey))
			return;
		close();
		currentKey = itemKey;
		open = new Matcher.Open(expected(itemIds.get(itemKey)));
		statements = bag();
	}

	private StatementBag bag() {
		return new StatementBag(keeps("TextSpan"), keeps(Constructs.OF_RELATION + Constructs.ATTRIBUTE)); //$NON-NLS-1$
	}

	@Override
	public void relation(String itemKey, String typeKey, Relation relation, String place) throws CoreException {
		at(itemKey);
		statements.relation(typeKey, relation, value -> value.getAttributeId() + '=' + StatementBag.plain(value.getValue()));
	}

	@Override
	public void answer(String itemKey, String questionKey, Answer answer, String place) throws CoreException {
		at(itemKey);
		statements.answer(questionKey, answer.getValue());
	}

	/** Compares relations and answers, where the format keeps them. */
	private void statements(String itemKey, StatementBag actual) throws CoreException {
		boolean relations = keeps(Constructs.RELATION);
		boolean answers = keeps(Constructs.ANSWER);
		if (!relations && !answers)
			return;
		var expected = bag();
		for (var document : documents(itemIds.get(itemKey))) {
			var writtenIds = LossCounter.writtenIds(exporter, document.getAnnotations());
			document.getAnnotations().forEach(a -> expected.end(labelNames.get(a.getLabelId()), a));
			for (var relation : document.getRelations())
				if (writtenIds.contains(relation.getSourceId()) && writtenIds.contains(relation.getTargetId()) && exporter.writes(relation))
					expected.relation(schema.relationType(relation.getTypeId()).map(RelationType::getName).orElse(null), relation,
							value -> attributes.name(value) + '=' + StatementBag.plain(attributes.outward(value)));
			for (var answer : document.getAnswers())
				if (exporter.writes(answer))
					readBack(answer).ifPresent(back -> expected.answer(back.question(), back.value()));
		}
		if (relations)
			expected.compareRelations(actual, itemKey, matcher);
		if (answers)
			expected.compareAnswers(actual, itemKey, matcher);
	}

	private Optional<Exporter.ReadBack> readBack(Answer answer) {
		return exporter.readBack(answer).or(() -> schema.question(answer.getQuestionId())
				.map(question -> new Exporter.ReadBack(question.getName(), question instanceof ChoiceQuestion choice
						? AttributeNames.names(choice.getOptions(), answer.getValue())
						: answer.getValue())));
	}

	@Override
	public void annotation(String itemKey, String classKey, Annotation annotation, String place) throws CoreException {
		at(itemKey);
		read++;
		var actual = new Matcher.Actual(classKey == null ? null : classes.get(classKey), annotation);
		statements.end(actual.className(), annotation);
		if (!matcher.pair(open, actual))
			unpaired.add(actual);
	}

	@Override
	public void problem(Problem problem) {
		if (problem.severity() == Severity.ERROR)
			matcher.difference(Kind.CONTENT, problem.place(), problem.message());
	}

	private void close() throws CoreException {
		if (currentKey == null)
			return;
		seen.add(currentKey);
		matcher.rest(currentKey, open, unpaired);
		statements(currentKey, statements);
		unpaired = new ArrayList<>();
	}

	private List<Matcher.Expected> expected(String itemId) throws CoreException {
		var expected = new ArrayList<Matcher.Expected>();
		for (var document : documents(itemId))
			for (var annotation : document.getAnnotations())
				if (exporter.writes(annotation))
					expected.add(expected(annotation));
		return expected;
	}

	private List<AnnotationDocument> documents(String itemId) throws CoreException {
		return itemId == null ? List.of()
				: store.documents().ofItem(itemId).stream().filter(document -> ProjectSource.passes(filter, document)).toList();
	}

	private Matcher.Expected expected(Annotation annotation) {
		var shape = new boolean[] { true };
		losses.constructs(annotation, construct -> shape[0] &= losses.declaration(construct).fidelity() == Fidelity.KEPT
				|| Character.isLowerCase(construct.charAt(0)) && !construct.startsWith("secondary.")); //$NON-NLS-1$
		var lost = new HashSet<String>();
		exporter.losses(annotation, lost::add);
		return new Matcher.Expected(labelNames.get(annotation.getLabelId()), annotation, shape[0],
				construct -> keeps(construct) && !lost.contains(construct));
	}

	private void finish(long written) throws CoreException {
		close();
		boolean more = keeps(Constructs.RELATION) || keeps(Constructs.ANSWER);
		if (read == written && !more && matcher.result().same())
			return;
		for (var key : itemIds.keySet())
			if (!seen.contains(key)) {
				matcher.rest(key, new Matcher.Open(expected(itemIds.get(key))), List.of());
				statements(key, bag());
			}
		if (read != written)
			matcher.difference(Kind.CONTENT, formatId, NLS.bind(Messages.Export_count, written, read));
	}
}

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
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.labelwright.store.DocumentOrder;
import org.labelwright.store.DocumentStream;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

/**
 * Reads an export back and compares it with the project: what the format declares to keep must be there, and
 * nothing else. Holds one item at a time, as exports come item by item: walks through the project beside the
 * output as long as both have one order, and looks items up one by one otherwise.
 */
public final class Verification implements ImportSink, AutoCloseable {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final PartEntries parts;
	private final String formatId;
	private final Exporter exporter;
	private final LossCounter losses;
	private final Matcher matcher;
	private final Map<String, String> labelNames = new HashMap<>();
	private final Map<String, String> classes = new HashMap<>();
	/** Names that relation types of the output have in the project. */
	private final Map<String, String> typeNames = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> seen = new HashSet<>();
	/** Sizes of all items by id; null until the first item. */
	private Map<String, Size> sizes;
	/** What was written, in its order; null where items are looked up one by one. */
	private DocumentStream stream;
	/** The document of the stream that comes next, of those of which something was written; null at the end. */
	private DocumentStream.Entry next;

	private final SchemaIndex schema;
	private final AttributeNames attributes;

	private String currentKey;
	private List<AnnotationDocument> documents = List.of();
	private StatementBag statements;
	private Matcher.Open open;
	private List<Matcher.Actual> unpaired = new ArrayList<>();
	private long read;

	private Verification(ProjectStore store, DocumentFilter filter, PartEntries parts, String formatId, Exporter exporter, LossCounter losses) {
		this.store = store;
		this.filter = filter;
		this.parts = parts;
		this.formatId = formatId;
		this.exporter = exporter;
		this.losses = losses;
		this.schema = SchemaIndex.of(store.schema());
		this.attributes = new AttributeNames(store.schema());
		this.matcher = new Matcher(formatId, CompareOperation.TOLERANCE, attributes);
		store.schema().getLabels().forEach(label -> labelNames.put(label.getId(), label.getName()));
	}

	/** Whether annotations are all that the output must have. */
	private boolean annotationsOnly() {
		return !keeps(Constructs.RELATION) && !keepsAnswers();
	}

	private boolean keepsAnswers() {
		return keeps(Constructs.ANSWER) || keeps(Constructs.ANSWER_IN_TIME);
	}

	/** Compares what lies at a place with the project. */
	public static Comparison run(ProjectStore store, DocumentFilter filter, PartEntries parts, Format format, String formatId, Options options,
			Exporter exporter, LossCounter losses, Path place, long written, SubMonitor monitor) throws CoreException, IOException {
		var progress = SubMonitor.convert(monitor, Messages.Export_verifying, 2);
		var reading = exporter.readingOptions(Options.defaults(format.importOptions()));
		var preview = new PreviewOperation(place, formatId, ImportSettings.of(reading)).run(progress.split(1));
		try (var verification = new Verification(store, filter, parts, formatId, exporter, losses)) {
			preview.classes().forEach(c -> verification.classes.put(c.key(), c.name()));
			for (var type : preview.schema().relationTypes())
				verification.typeNames.put(type.getName(), verification.schema.relationType(type.getId()).map(RelationType::getName).orElse(type.getName()));
			if (exporter.keepsOrder() && verification.annotationsOnly() && !parts.any()) {
				verification.stream = store.documents().stream(filter, DocumentOrder.BEGUN);
				verification.advance();
			}
			format.read(place, preview, reading, verification, progress.split(1));
			verification.finish(written);
			return verification.matcher.result();
		}
	}

	@Override
	public Optional<Size> item(ImportedItem imported) throws CoreException {
		var id = exporter.itemId(imported.key());
		var size = id.map(sizes()::get);
		if (size.isEmpty()) {
			matcher.difference(Kind.ITEM, imported.place(), Messages.Compare_itemExtra);
			return Optional.empty();
		}
		if (imported.content() != null && keeps(Constructs.CONTENT) && !sameText(id.get(), imported.content()))
			matcher.difference(Kind.CONTENT, imported.place(), Messages.Compare_text);
		matcher.item();
		itemIds.put(imported.key(), id.get());
		return size;
	}

	@Override
	public Optional<Path> media(String itemKey) throws CoreException {
		var id = itemIds.get(itemKey);
		return id == null ? Optional.empty() : store.items().find(id).map(row -> row.item().media());
	}

	@Override
	public Path cache() {
		return store.cache();
	}

	private Map<String, Size> sizes() throws CoreException {
		if (sizes == null) {
			var all = new HashMap<String, Size>();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED,
					row -> all.put(row.item().id(), new Size(row.item().width(), row.item().height())), SubMonitor.convert(null));
			store.items().forEachPart(part -> all.put(part.id(), new Size(part.width(), part.height())));
			sizes = all;
		}
		return sizes;
	}

	private boolean keeps(String construct) {
		return losses.declaration(construct).fidelity() == Fidelity.KEPT;
	}

	private boolean sameText(String itemId, String content) throws CoreException {
		var part = parts.find(itemId);
		var item = part.isPresent() ? part.get().asItem(part.get().role(), null, ItemState.NEW) : store.items().find(itemId).orElseThrow().item();
		try {
			return ProjectMedia.text(item).filter(content::equals).isPresent();
		} catch (IOException e) {
			throw Failures.unreadable(item.media(), e);
		}
	}

	private void at(String itemKey) throws CoreException {
		if (itemKey.equals(currentKey))
			return;
		close(currentKey);
		currentKey = itemKey;
		documents = documents(itemIds.get(itemKey));
		open = new Matcher.Open(expected(documents));
		statements = bag(documents);
	}

	/** Goes on to the next document of which something was written. */
	private void advance() throws CoreException {
		do
			next = stream.next().orElse(null);
		while (next != null && next.document().getAnnotations().stream().noneMatch(exporter::writes));
	}

	/** What was written of an item, or in order of it, here. */
	private List<AnnotationDocument> documents(String itemId) throws CoreException {
		if (stream == null)
			return itemId == null ? List.of() : stored(itemId);
		if (next == null || !next.item().id().equals(itemId)) {
			stream.close();
			stream = null;
			return documents(itemId);
		}
		var found = new ArrayList<AnnotationDocument>();
		for (; next != null && next.item().id().equals(itemId); advance())
			found.add(next.document());
		return found;
	}

	/** What is stored of an item, or of a part. */
	private List<AnnotationDocument> stored(String id) throws CoreException {
		var part = parts.find(id);
		return store.documents().ofItem(part.map(Part::itemId).orElse(id), filter).stream()
				.map(document -> part.isEmpty() ? document : PartEntries.document(document, part.get(), false)).toList();
	}

	/** Values of relations are compared where none of an item is lost. */
	private StatementBag bag(List<AnnotationDocument> from) {
		return new StatementBag(keeps("TextSpan"), keeps(Constructs.OF_RELATION + Constructs.ATTRIBUTE) //$NON-NLS-1$
				&& from.stream().flatMap(document -> document.getRelations().stream()).noneMatch(this::loses));
	}

	private boolean loses(Relation relation) {
		var lost = new boolean[1];
		if (exporter.writes(relation))
			exporter.losses(relation, construct -> lost[0] = true);
		return lost[0];
	}

	@Override
	public void relation(String itemKey, String typeKey, Relation relation, String place) throws CoreException {
		at(itemKey);
		statements.relation(typeNames.getOrDefault(typeKey, typeKey), relation, value -> value.getAttributeId() + '=' + StatementBag.plain(value.getValue()));
	}

	@Override
	public void answer(String itemKey, String questionKey, Answer answer, String place) throws CoreException {
		at(itemKey);
		statements.answer(questionKey, answer.getValue(), answer);
	}

	/** Compares relations and answers, where the format keeps them. */
	private void statements(String itemKey, List<AnnotationDocument> from, StatementBag actual) {
		boolean relations = keeps(Constructs.RELATION);
		boolean answers = keepsAnswers();
		if (!relations && !answers)
			return;
		var expected = bag(from);
		for (var document : from) {
			var writtenIds = LossCounter.writtenIds(exporter, document.getAnnotations());
			document.getAnnotations().forEach(a -> expected.end(className(a), a));
			for (var relation : document.getRelations())
				if (writtenIds.contains(relation.getSourceId()) && writtenIds.contains(relation.getTargetId()) && exporter.writes(relation))
					expected.relation(schema.relationType(relation.getTypeId()).map(RelationType::getName).orElse(null), relation,
							value -> attributes.name(value) + '=' + StatementBag.plain(attributes.outward(value)));
			for (var relation : exporter.implied(document))
				expected.relation(relation.getTypeId(), relation, value -> ""); //$NON-NLS-1$
			for (var answer : document.getAnswers())
				if (exporter.writes(answer) && keeps(answer.getTime() == null ? Constructs.ANSWER : Constructs.ANSWER_IN_TIME))
					readBack(answer).ifPresent(back -> expected.answer(back.question(), back.value(), answer));
		}
		if (relations)
			expected.compareRelations(actual, itemKey, matcher);
		if (answers)
			expected.compareAnswers(actual, itemKey, matcher);
	}

	private Optional<Exporter.ReadBack> readBack(Answer answer) {
		return exporter.readBack(answer).or(() -> schema.question(answer.getQuestionId())
				.map(question -> new Exporter.ReadBack(question.getName(), question instanceof ChoiceQuestion choice && answer.getValue() != null
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

	private void close(String itemKey) {
		if (itemKey == null)
			return;
		seen.add(itemKey);
		matcher.rest(itemKey, open, unpaired);
		statements(itemKey, documents, statements);
		unpaired = new ArrayList<>();
	}

	@Override
	public void close() {
		if (stream != null)
			stream.close();
	}

	private List<Matcher.Expected> expected(List<AnnotationDocument> from) {
		var expected = new ArrayList<Matcher.Expected>();
		for (var document : from)
			for (var annotation : document.getAnnotations())
				if (exporter.writes(annotation))
					expected.add(expected(annotation));
		return expected;
	}

	private Matcher.Expected expected(Annotation annotation) {
		var lost = new HashSet<String>();
		exporter.losses(annotation, lost::add);
		var shape = new boolean[] { true };
		losses.constructs(annotation, construct -> shape[0] &= losses.declaration(construct).fidelity() == Fidelity.KEPT && !lost.contains(construct)
				|| Character.isLowerCase(construct.charAt(0)) && !construct.startsWith("secondary.")); //$NON-NLS-1$
		return new Matcher.Expected(className(annotation), asReadBack(annotation), shape[0],
				construct -> keeps(construct) && !lost.contains(construct));
	}

	private Annotation asReadBack(Annotation annotation) {
		var part = exporter.partReadBack(annotation).filter(name -> !name.equals(annotation.getPart()));
		if (part.isEmpty())
			return annotation;
		var renamed = EcoreUtil.copy(annotation);
		renamed.setPart(part.get());
		return renamed;
	}

	private String className(Annotation annotation) {
		return exporter.readBack(annotation).orElseGet(() -> labelNames.get(annotation.getLabelId()));
	}

	private void finish(long written) throws CoreException {
		close(currentKey);
		if (stream != null)
			for (; next != null; advance())
				matcher.rest(next.item().name(), new Matcher.Open(expected(List.of(next.document()))), List.of());
		else if (read != written || !annotationsOnly() || !matcher.result().same())
			for (var item : itemIds.entrySet())
				if (!seen.contains(item.getKey())) {
					var missed = documents(item.getValue());
					matcher.rest(item.getKey(), new Matcher.Open(expected(missed)), List.of());
					statements(item.getKey(), missed, bag(missed));
				}
		if (read != written)
			matcher.difference(Kind.CONTENT, formatId, NLS.bind(Messages.Export_count, written, read));
	}
}

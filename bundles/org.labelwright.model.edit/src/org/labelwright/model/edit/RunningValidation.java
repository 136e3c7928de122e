package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.FindingsOrder.Found;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.SchemaIndex;

/**
 * Follows a document that is edited, and knows what is wrong with it after each edit. It has a copy of the document, so that it needs not
 * live on the thread of the editor: it is used by one thread at a time. {@link RowValidator}s look at the rows that an edit touched and at
 * those that refer to them, at once; others at the whole document when {@link #settle} is called, and those of them that read files when
 * {@link #pause} is.
 */
public final class RunningValidation {

	/** Texts that are longer are no ids. */
	private static final int LONGEST_ID = 200;

	private final AnnotationDocument document;
	private final Surroundings around;
	private final Map<String, Statement> rows = new HashMap<>();
	private final Map<String, Set<String>> referred = new HashMap<>();
	/** Which rows refer to an id, be there a row with it or not. */
	private final Map<String, Set<String>> referrers = new HashMap<>();
	private final List<Check> checks;

	/** The rows that were looked at since the findings were put in order; null among them for the document as a whole. */
	private final Set<String> stale = new HashSet<>();
	private final FindingsOrder order = new FindingsOrder();

	/** What one validator has found, by the ids of rows; by null what is about the document as a whole. */
	private record Check(Validator validator, Map<String, List<Finding>> byRow) {

		boolean looksAtRows() {
			return validator instanceof RowValidator;
		}
	}

	/** With all validators that are installed. */
	public RunningValidation(AnnotationDocument document, SchemaIndex schema, ItemFacts facts) {
		this(document, schema, facts, Validation.installed());
	}

	/**
	 * Checks a document, but with those that read files.
	 *
	 * @param document a copy, which nobody else changes or looks at from now on
	 */
	public RunningValidation(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, List<Validator> validators) {
		this.document = document;
		around = new Surroundings(document, schema, facts, rows::get);
		checks = validators.stream().map(validator -> new Check(validator, new HashMap<>())).toList();
		for (var all : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
			all.forEach(this::index);
		checkRows(rows.keySet());
		checkWholes(false);
	}

	/** Whether any validator waits for a pause. */
	public boolean waits() {
		return checks.stream().anyMatch(check -> check.validator.readsMedia());
	}

	/**
	 * Takes over an edit, and checks the rows it touched.
	 *
	 * @param changes rows as they are now, copies that are given away; of the document as a whole nothing but that it changed
	 * @param header  what the document says of itself, without rows; null when that is as before
	 */
	public void apply(Collection<RowChange> changes, AnnotationDocument header) {
		if (header != null)
			take(header);
		var touched = new LinkedHashSet<String>();
		for (var change : changes)
			if (change.kind().feature() != null) {
				touched.add(change.id());
				touched.addAll(referrers.getOrDefault(change.id(), Set.of()));
				put(change);
			}
		checkRows(touched);
	}

	/** Runs the validators that look at the whole document, but those that read files. */
	public void settle() {
		checkWholes(false);
	}

	/** Runs the validators that read files; may take long. */
	public void pause() {
		checkWholes(true);
	}

	/** What is wrong now. */
	public Findings findings() {
		if (!stale.isEmpty()) {
			order.replace(stale, foundAt(stale), id -> rows.containsKey(id) ? rows.get(id).getRank() : Double.POSITIVE_INFINITY);
			stale.clear();
		}
		return order.findings();
	}

	/** What was found about the whole of a document may be about rows that are gone since. */
	private List<Found> foundAt(Set<String> ids) {
		var found = new ArrayList<Found>();
		for (var check : checks)
			for (var id : ids)
				if (id == null || rows.containsKey(id))
					check.byRow.getOrDefault(id, List.of()).forEach(finding -> found.add(new Found(finding, check.looksAtRows() ? id : null)));
		return found;
	}

	private void take(AnnotationDocument header) {
		for (var attribute : AnnotationPackage.Literals.ANNOTATION_DOCUMENT.getEAllAttributes())
			document.eSet(attribute, header.eGet(attribute));
		document.getTiers().clear();
		document.getTiers().addAll(header.getTiers());
	}

	@SuppressWarnings("unchecked") // as the kind says
	private void put(RowChange change) {
		var list = (EList<Statement>) document.eGet(change.kind().feature());
		var before = rows.get(change.id());
		var after = change.after();
		if (before != null)
			forget(before);
		if (before != null && after != null && before.getRank() == after.getRank())
			list.set(list.indexOf(before), after);
		else {
			if (before != null)
				list.remove(before);
			if (after != null)
				list.add(position(list, after.getRank()), after);
		}
		if (after != null)
			index(after);
	}

	/** Rows lie in ascending rank; most are added at the end. */
	private static int position(List<Statement> list, double rank) {
		int position = list.size();
		while (position > 0 && list.get(position - 1).getRank() > rank)
			position--;
		return position;
	}

	private void index(Statement row) {
		rows.put(row.getId(), row);
		var ids = new LinkedHashSet<String>();
		if (row instanceof Relation relation) {
			add(ids, relation.getSourceId());
			add(ids, relation.getTargetId());
		}
		addValues(ids, row.getValues());
		if (row instanceof Annotation annotation && annotation.getGeometry() instanceof Track track)
			track.getKeyframes().forEach(keyframe -> addValues(ids, keyframe.getValues()));
		if (ids.isEmpty())
			return;
		referred.put(row.getId(), ids);
		ids.forEach(id -> referrers.computeIfAbsent(id, key -> new LinkedHashSet<>(2)).add(row.getId()));
	}

	private static void addValues(Set<String> ids, List<AttributeValue> values) {
		for (var value : values)
			if (value.getValue() instanceof List<?> list)
				list.forEach(one -> add(ids, one));
			else
				add(ids, value.getValue());
	}

	private static void add(Set<String> ids, Object value) {
		if (value instanceof String id && id.length() <= LONGEST_ID)
			ids.add(id);
	}

	private void forget(Statement row) {
		rows.remove(row.getId());
		for (var id : Objects.requireNonNullElse(referred.remove(row.getId()), Set.<String>of())) {
			var of = referrers.get(id);
			of.remove(row.getId());
			if (of.isEmpty())
				referrers.remove(id);
		}
	}

	private void checkRows(Collection<String> ids) {
		stale.addAll(ids);
		for (var check : checks)
			if (check.validator instanceof RowValidator validator)
				for (var id : ids)
					check(check, validator, id);
	}

	private void check(Check check, RowValidator validator, String id) {
		check.byRow.remove(id);
		var row = rows.get(id);
		if (row == null)
			return;
		var found = new ArrayList<Finding>(0);
		Validation.guarded(validator, document, () -> validator.validate(row, around, found::add));
		if (!found.isEmpty())
			check.byRow.put(id, found);
	}

	private void checkWholes(boolean reading) {
		for (var check : checks)
			if (!check.looksAtRows() && check.validator.readsMedia() == reading)
				checkWhole(check);
	}

	private void checkWhole(Check check) {
		var found = new HashMap<String, List<Finding>>();
		Validation.guarded(check.validator, document, () -> check.validator.validate(document, around.schema(), around.facts(),
				finding -> found.computeIfAbsent(finding.annotationId(), id -> new ArrayList<>(2)).add(finding)));
		for (var ids : List.of(found.keySet(), check.byRow.keySet()))
			ids.stream().filter(id -> !Objects.equals(found.get(id), check.byRow.get(id))).forEach(stale::add);
		check.byRow.clear();
		check.byRow.putAll(found);
	}
}

package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Findings;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RunningValidation;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.internal.validators.AttributeValidator;
import org.labelwright.model.edit.internal.validators.ConditionValidator;
import org.labelwright.model.edit.internal.validators.CountValidator;
import org.labelwright.model.edit.internal.validators.GeometryValidator;
import org.labelwright.model.edit.internal.validators.LabelValidator;
import org.labelwright.model.edit.internal.validators.OverlapValidator;
import org.labelwright.model.edit.internal.validators.PairValidator;
import org.labelwright.model.edit.internal.validators.QuestionValidator;
import org.labelwright.model.edit.internal.validators.RelationValidator;
import org.labelwright.model.edit.internal.validators.TierValidator;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Documents;
import org.labelwright.model.util.SchemaIndex;

class RunningValidationTest {

	private static final ItemFacts FACTS = new ItemFacts(80, 60);

	private static final List<Validator> OURS = List.of(new AttributeValidator(), new ConditionValidator(), new CountValidator(), new GeometryValidator(), new LabelValidator(),
			new OverlapValidator(), new PairValidator(), new QuestionValidator(), new RelationValidator(), new TierValidator());

	/** In the words of {@link RandomEdits}. */
	private static final SchemaIndex SCHEMA = schema("""
			{"labels": [{"id": "label0"}, {"id": "label1", "geometryKinds": ["Box"]}, {"id": "label2", "retired": true}],
			 "attributes": [{"type": "ReferenceAttribute", "id": "next", "targets": ["label1"], "required": true}],
			 "relationTypes": [{"id": "type0", "sources": ["label1"], "maximumOutgoing": 1}],
			 "questions": [{"type": "TextQuestion", "id": "question0", "maximumLength": 3}],
			 "constraints": [{"id": "1", "kind": "overlap", "maximum": 20, "severity": "error"}, {"id": "2", "kind": "count", "maximum": 5},
			  {"id": "3", "kind": "pair", "labels": ["label1", "label0"]}, {"id": "4", "kind": "expression", "expression": "width < 50"}]}""");

	private static SchemaIndex schema(String json) {
		var read = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema");
		assertEquals(List.of(), read.problems());
		return SchemaIndex.of(read.value().orElseThrow());
	}

	private static AnnotationDocument document(String json) {
		var read = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "document");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	/** As the workbench hands edits over. */
	private static void tell(RunningValidation running, DocumentDelta delta, AnnotationDocument document) {
		var copies = delta.rows().stream().map(row -> new RowChange(row.kind(), row.id(), row.after() == null ? null : EcoreUtil.copy(row.after()))).toList();
		running.apply(copies, delta.rows().stream().anyMatch(row -> row.kind() == RowKind.DOCUMENT) ? Documents.header(document) : null);
		running.findings(); // as the workbench asks before the rules about the whole item have run
		running.settle();
	}

	private static List<String> texts(List<Finding> findings) {
		return findings.stream().map(finding -> finding.problem() + " " + finding.attributeId() + " " + finding.fixes().stream().map(fix -> fix.id()).toList()).sorted().toList();
	}

	@Test
	void afterAnyEditsItKnowsWhatACheckOfAllFinds() {
		int found = 0;
		for (int seed = 0; seed < 12; seed++) {
			var document = document("{\"id\": \"d\", \"itemId\": \"item\"}");
			var running = new RunningValidation(EcoreUtil.copy(document), SCHEMA, FACTS, OURS);
			var edits = new RandomEdits(new Random(seed));
			var random = new Random(seed);
			try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
				editor.addListener(delta -> tell(running, delta, document));
				for (int i = 0; i < 120; i++) {
					edit(editor, edits, random);
					var all = new ArrayList<Finding>();
					OURS.forEach(validator -> validator.validate(document, SCHEMA, FACTS, all::add));
					var findings = running.findings();
					var where = "seed " + seed + ", edit " + i;
					assertEquals(texts(all), texts(findings.all()), where);
					assertInOrder(findings, document, where);
					found += all.size();
				}
			}
		}
		assertTrue(found > 1000, "there is something to be found");
	}

	/** The gravest first, then by the ranks of the rows, and those of each row are found by its id. */
	private static void assertInOrder(Findings findings, AnnotationDocument document, String where) {
		var ranks = new HashMap<String, Double>();
		ranks.put(null, Double.NEGATIVE_INFINITY);
		for (var rows : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
			rows.forEach(row -> ranks.put(row.getId(), row.getRank()));
		var sorted = new ArrayList<>(findings.all());
		sorted.sort(Comparator.comparing((Finding finding) -> finding.problem().severity()).reversed().thenComparing(finding -> ranks.get(finding.annotationId()))
				.thenComparing(Finding::annotationId, Comparator.nullsFirst(Comparator.naturalOrder())));
		assertEquals(sorted, findings.all(), where);
		for (var id : ranks.keySet())
			if (id != null)
				assertEquals(sorted.stream().filter(finding -> id.equals(finding.annotationId())).toList(), findings.of(id), where);
	}

	private static void edit(DocumentEditor editor, RandomEdits edits, Random random) {
		var annotations = editor.document().getAnnotations();
		switch (random.nextInt(6)) {
		case 0 -> editor.undo();
		case 1 -> editor.redo();
		case 2 -> {
			if (!annotations.isEmpty())
				editor.execute(AnnotationCommands.setAttribute(editor, List.of(annotations.get(random.nextInt(annotations.size()))), "next",
						annotations.get(random.nextInt(annotations.size())).getId()));
		}
		default -> editor.execute(edits.command(editor));
		}
	}

	/** Counts what it is asked. */
	private static final class Counting implements RowValidator {
		private final List<String> asked = new ArrayList<>();

		@Override
		public void validate(Statement row, Surroundings around, Consumer<Finding> findings) {
			asked.add(row.getId());
		}
	}

	@Test
	void onlyWhatAnEditTouchesAndWhatRefersToItIsLookedAt() {
		var json = """
				{"id": "d", "itemId": "item", "annotations": [{"id": "a"}, {"id": "b", "values": [{"attributeId": "next", "value": "a"}]},
				 {"id": "c", "values": [{"attributeId": "all", "value": ["b", "a"]}]}, {"id": "d"}], "relations": [{"id": "r", "sourceId": "d", "targetId": "a"}]}""";
		var document = document(json);
		var counting = new Counting();
		var running = new RunningValidation(EcoreUtil.copy(document), SCHEMA, FACTS, List.of(counting));
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			editor.addListener(delta -> tell(running, delta, document));
			counting.asked.clear();
			editor.execute(AnnotationCommands.relabel(editor, List.of(editor.annotation("a").orElseThrow()), "label1"));
			assertEquals(List.of("a", "b", "c", "r"), counting.asked.stream().sorted().toList());
			counting.asked.clear();
			editor.execute(AnnotationCommands.relabel(editor, List.of(editor.annotation("c").orElseThrow()), "label1"));
			assertEquals(List.of("c"), counting.asked);
		}
	}

	/** Reads a file, and throws now and then. */
	private static final class Reading implements Validator {
		private int runs;

		@Override
		public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
			findings.accept(new Finding(Problem.error("read", "", "read", ""), null));
			if (++runs == 2)
				throw new IllegalStateException("a validator's own trouble");
		}

		@Override
		public boolean readsMedia() {
			return true;
		}
	}

	@Test
	void whatReadsFilesWaitsForAPause() {
		var reading = new Reading();
		var running = new RunningValidation(document("{\"id\": \"d\"}"), SCHEMA, FACTS, List.of(reading));
		assertTrue(running.waits());
		running.apply(List.of(), null);
		assertEquals(0, reading.runs);
		assertEquals(Findings.NONE, running.findings());
		for (int i = 0; i < 3; i++) {
			running.pause();
			assertEquals(1, running.findings().errors(), "what it found before it threw is kept");
		}
		assertFalse(new RunningValidation(document("{\"id\": \"d\"}"), SCHEMA, FACTS, OURS).waits());
	}

	@Test
	void theGravestComesFirstThenTheOrderOfRows() {
		var running = new RunningValidation(document("""
				{"id": "d", "itemId": "item", "annotations": [{"id": "z", "rank": 1, "labelId": "label2"}, {"id": "y", "rank": 2, "labelId": "gone"}, {"id": "x", "rank": 3, "labelId": "label2"}]}"""),
				SCHEMA, FACTS, List.of(new LabelValidator()));
		var findings = running.findings();
		assertEquals(List.of("y", "z", "x"), findings.all().stream().map(Finding::annotationId).toList());
		assertEquals(Severity.ERROR, findings.worst("y").orElseThrow());
		assertEquals(1, findings.errors());
		assertTrue(findings.worst("nobody").isEmpty());
		assertEquals(java.util.Set.of("x", "y", "z"), findings.changedSince(Findings.NONE));
		assertEquals(java.util.Set.of(), running.findings().changedSince(findings));
	}
}

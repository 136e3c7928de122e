package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.SchemaIndex;

/** What holds for every validator, ours and vendors', and for the fixes it offers. */
public abstract class ValidatorContract {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

	protected abstract Validator validator();

	protected abstract SchemaIndex schema();

	/** Of the item that the documents are about. */
	protected ItemFacts facts() {
		return ItemFacts.UNKNOWN;
	}

	/** Documents in which it finds something, each kind of finding at least once; new ones each time, each with the id of its item. */
	protected abstract List<AnnotationDocument> samples();

	/** Codes of what only a person can mend, always or at times; all else in the samples has a fix. */
	protected Set<String> mendedByPersons() {
		return Set.of();
	}

	private List<Finding> find(AnnotationDocument document) {
		var findings = new ArrayList<Finding>();
		validator().validate(document, schema(), facts(), findings::add);
		return findings;
	}

	private static DocumentEditor editor(AnnotationDocument document) {
		return new DocumentEditor(document, () -> new User("annotator", "Annotator"), CLOCK);
	}

	@Test
	void findingsSayWhatIsWrongWhereAndWhatToDo() {
		for (var sample : samples()) {
			var findings = find(sample);
			assertFalse(findings.isEmpty(), "a sample has something to find");
			try (var editor = editor(sample)) {
				for (var finding : findings) {
					assertFalse(finding.problem().message().isBlank() || finding.problem().remedy().isBlank(), finding.toString());
					assertTrue(finding.annotationId() == null || editor.find(finding.annotationId()).isPresent(), "a row of the document: " + finding);
				}
			}
		}
	}

	@Test
	void checkingChangesNothingAndSaysTheSameAgain() {
		for (var sample : samples()) {
			var before = ModelJson.write(sample);
			var findings = find(sample);
			var elsewhere = CompletableFuture.supplyAsync(() -> find(sample));
			assertEquals(findings, find(sample));
			assertEquals(findings, elsewhere.join());
			assertArrayEquals(before, ModelJson.write(sample));
		}
	}

	@Test
	void rowsByThemselvesHaveTheSameFindings() {
		if (!(validator() instanceof RowValidator rows))
			return;
		for (var sample : samples()) {
			var around = Surroundings.of(sample, schema(), facts());
			var byRow = new ArrayList<Finding>();
			for (var all : List.of(sample.getAnnotations(), sample.getRelations(), sample.getAnswers()))
				for (Statement row : all)
					rows.validate(row, around, finding -> {
						assertEquals(row.getId(), finding.annotationId(), "what is found about a row is about that row");
						byRow.add(finding);
					});
			assertEquals(find(sample), byRow);
		}
	}

	@Test
	void fixesMendAndAreUndone() {
		for (int i = 0; i < samples().size(); i++) {
			var findings = find(samples().get(i));
			for (var finding : findings)
				for (var fix : finding.fixes()) {
					assertFalse(fix.label().isBlank(), fix.id());
					assertEquals(1, finding.fixes().stream().filter(fix::equals).count(), "offered once: " + fix.id());
					mend(samples().get(i), finding, fix.id());
				}
		}
	}

	@Test
	void whatCanBeMendedHasAFix() {
		var without = new TreeSet<String>();
		for (var sample : samples())
			find(sample).stream().filter(finding -> finding.fixes().isEmpty()).forEach(finding -> without.add(finding.problem().code()));
		assertEquals(new TreeSet<>(mendedByPersons()), without);
	}

	@Test
	void fixesMendAllAlikeAsOneStep() {
		for (int i = 0; i < samples().size(); i++) {
			var done = new HashSet<String>();
			for (var finding : find(samples().get(i)))
				for (var fix : finding.fixes())
					if (done.add(finding.problem().code() + ' ' + fix.id()))
						mendAll(samples().get(i), finding.problem().code(), fix.id());
		}
	}

	private void mendAll(AnnotationDocument document, String code, String fixId) {
		var before = ModelJson.write(document);
		var findings = find(document);
		var alike = findings.stream().filter(finding -> finding.problem().code().equals(code) && finding.fixes().stream().anyMatch(fix -> fix.id().equals(fixId))).toList();
		try (var editor = editor(document)) {
			var fix = alike.getFirst().fixes().stream().filter(one -> one.id().equals(fixId)).findFirst().orElseThrow();
			assertTrue(editor.execute(fix.forAll(editor, code, findings)), fixId + " does something about all " + code);
			var after = ModelJson.write(document);
			assertTrue(find(document).stream().filter(one -> alike.stream().anyMatch(mended -> alike(one, mended))).count() < alike.size(), fixId + " mends " + code);
			editor.undo();
			assertArrayEquals(before, ModelJson.write(document), fixId + " of all is undone in one step");
			assertFalse(editor.canUndo());
			editor.redo();
			assertArrayEquals(after, ModelJson.write(document), fixId + " of all is done again");
		}
	}

	private void mend(AnnotationDocument document, Finding finding, String fixId) {
		var before = ModelJson.write(document);
		long wrong = like(document, finding);
		try (var editor = editor(document)) {
			var fix = finding.fixes().stream().filter(one -> one.id().equals(fixId)).findFirst().orElseThrow();
			assertTrue(editor.execute(fix.command().apply(editor)), fixId + " does something about " + finding);
			assertTrue(like(document, finding) < wrong, fixId + " mends " + finding);
			var after = ModelJson.write(document);
			editor.undo();
			assertArrayEquals(before, ModelJson.write(document), fixId + " is undone");
			editor.redo();
			assertArrayEquals(after, ModelJson.write(document), fixId + " is done again");
		}
	}

	/** How many findings are of a kind, about the same value of the same row. */
	private long like(AnnotationDocument document, Finding finding) {
		return find(document).stream().filter(other -> alike(other, finding)).count();
	}

	private static boolean alike(Finding one, Finding other) {
		return one.problem().code().equals(other.problem().code()) && Objects.equals(one.annotationId(), other.annotationId())
				&& Objects.equals(one.attributeId(), other.attributeId());
	}
}

package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
		return find(document).stream().filter(other -> other.problem().code().equals(finding.problem().code())
				&& Objects.equals(other.annotationId(), finding.annotationId()) && Objects.equals(other.attributeId(), finding.attributeId())).count();
	}
}

package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.Constructs;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/**
 * What a format of what lies in time promises about answers that hold from a moment on: choices come back with the moments at which
 * they begin and end, and with all options; what has no place is counted before writing.
 */
public abstract class AnswersInTimeContract {

	private static final int SECOND = 1_000_000;

	@TempDir
	Path folder;

	private final LabelSchema schema = SchemaFactory.eINSTANCE.createLabelSchema();
	private final List<Answer> answers = new ArrayList<>();

	/** Id of the format. */
	protected abstract String formatId();

	/** Id of the modality of its items. */
	protected abstract String modalityId();

	/** Name of an item, which has no file. */
	protected abstract String itemName();

	/** The frame of a video at a second; -1 for what has no frames. */
	protected int frame(int second) {
		return -1;
	}

	/** Whether it has a place for choices; none for anything if not. */
	protected boolean keepsChoices() {
		return true;
	}

	@BeforeEach
	void say() {
		schema.setId(Ids.next());
		schema.setName("Schema");
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("speech");
		label.setName("speech");
		schema.getLabels().add(label);
		choice("lane", false, "left", "middle", "right");
		choice("seen", true, "cars", "people");
		var note = SchemaFactory.eINSTANCE.createTextQuestion();
		note.setId("note");
		question(note);
		answer("lane", 1, "left");
		answer("lane", 2, "right");
		answer("lane", 3, null);
		answer("lane", 5, "left");
		answer("seen", 1, List.of("cars", "people"));
		answer("seen", 4, List.of("people"));
		answer("seen", 6, null);
	}

	private void question(Question question) {
		question.setName(question.getId());
		question.setScope(QuestionScope.TIME);
		schema.getQuestions().add(question);
	}

	private void choice(String id, boolean multiple, String... options) {
		var choice = SchemaFactory.eINSTANCE.createChoiceQuestion();
		choice.setId(id);
		choice.setMultiple(multiple);
		for (var name : options) {
			var option = SchemaFactory.eINSTANCE.createOption();
			option.setId(name);
			option.setName(name);
			choice.getOptions().add(option);
		}
		question(choice);
	}

	private void answer(String question, int second, Object value) {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setId(Ids.next());
		answer.setRank(answers.size() + 1);
		answer.setQuestionId(question);
		answer.setValue(value);
		answer.setTime((long) second * SECOND);
		answer.setFrame(frame(second));
		answers.add(answer);
	}

	private ProjectStore project() throws Exception {
		var store = ProjectStore.create(folder.resolve("said" + ProjectStore.EXTENSION), "said", schema, FormatData.ME);
		var item = new Item(Ids.next(), itemName(), modalityId(), null, null, -1, -1, 1, -1, null, ItemState.NEW);
		store.items().add(List.of(item), FormatData.ME, SubMonitor.convert(null));
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(0);
		interval.setEnd(8 * SECOND);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setRank(1);
		annotation.setLabelId("speech");
		annotation.setGeometry(interval);
		try (var bulk = store.bulk("say", FormatData.ME)) {
			var document = bulk.document(item.id(), FormatData.ME);
			bulk.put(document, annotation);
			for (var answer : answers)
				bulk.put(document, answer);
			bulk.commit();
		}
		return store;
	}

	/** Question, moment and names of the options of each, in the order of time. */
	private static List<String> told(ProjectStore store, Iterable<Answer> answers) {
		var lines = new ArrayList<String>();
		for (var answer : answers) {
			var question = store.schema().getQuestions().stream().filter(one -> one.getId().equals(answer.getQuestionId())).findFirst().orElseThrow();
			var value = question instanceof ChoiceQuestion choice && answer.getValue() != null ? AttributeNames.names(choice.getOptions(), answer.getValue())
					: answer.getValue();
			lines.add(question.getName() + ' ' + answer.getTime() + ' ' + answer.getFrame() + ' ' + value);
		}
		return lines.stream().sorted().toList();
	}

	@Test
	void choicesComeBackOrAreCounted() throws Exception {
		var target = folder.resolve("out.json");
		try (var store = project(); var again = FormatData.project(folder)) {
			var losses = FormatData.write(store, target, formatId(), FormatData.exportOptions(formatId())).losses();
			assertEquals(keepsChoices() ? 0 : answers.size(), losses.count(Constructs.ANSWER_IN_TIME), losses.toString());
			FormatData.read(again, target, formatId(), TimeFormatData.keeping(formatId()));
			var back = TimeFormatData.all(again).getFirst();
			assertEquals(1, back.annotations().size());
			assertEquals(keepsChoices() ? told(store, answers) : List.of(), told(again, back.document().getAnswers()));
			if (keepsChoices())
				assertEquals(List.of("left", "middle", "right"), options(again, "lane"));
		}
	}

	private static List<String> options(ProjectStore store, String question) {
		return store.schema().getQuestions().stream().filter(one -> one.getName().equals(question)).map(ChoiceQuestion.class::cast).flatMap(one -> one.getOptions().stream())
				.map(Option::getName).toList();
	}

	/** Free text, and an end before anything. */
	@Test
	void whatHasNoPlaceIsCounted() throws Exception {
		answer("note", 1, "a truck");
		answer("lane", 0, null);
		try (var store = project()) {
			var losses = FormatData.write(store, folder.resolve("out.json"), formatId(), FormatData.exportOptions(formatId())).losses();
			assertEquals(keepsChoices() ? 2 : answers.size(), losses.count(Constructs.ANSWER_IN_TIME), losses.toString());
		}
	}

	@Test
	void anItemOfWhichNothingElseIsSaidIsWritten() throws Exception {
		try (var store = project(); var again = FormatData.project(folder)) {
			var item = TimeFormatData.all(store).getFirst();
			try (var bulk = store.bulk("take away", FormatData.ME)) {
				bulk.remove(bulk.document(item.item().id(), FormatData.ME), item.annotations().getFirst());
				bulk.commit();
			}
			FormatData.write(store, folder.resolve("out.json"), formatId(), FormatData.exportOptions(formatId()));
			FormatData.read(again, folder.resolve("out.json"), formatId(), TimeFormatData.keeping(formatId()));
			var read = TimeFormatData.all(again).stream().findFirst();
			assertEquals(keepsChoices() ? Optional.of(answers.size()) : Optional.empty(), read.map(said -> said.document().getAnswers().size()).filter(count -> count > 0));
		}
	}
}

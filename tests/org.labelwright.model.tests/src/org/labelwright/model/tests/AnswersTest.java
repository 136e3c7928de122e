package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;

class AnswersTest {

	private static final FrameTimes TIMES = FrameTimes.constant(100, 25);

	private static Answer answer(String question, Object value, Long time, int frame) {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setQuestionId(question);
		answer.setValue(value);
		answer.setTime(time);
		answer.setFrame(frame);
		return answer;
	}

	private static Answer atFrame(Object value, int frame) {
		return answer("light", value, TIMES.time(frame), frame);
	}

	private static Object held(List<Answer> inTime, int frame) {
		return Answers.at(inTime, Onset.atFrame(TIMES, frame)).map(Answer::getValue).orElse(null);
	}

	private final List<Answer> all = List.of(answer("light", "all day", null, -1), atFrame("red", 30), atFrame("green", 10), atFrame(null, 50),
			answer("rain", "no", 0L, 0), atFrame("red", 60));
	private final List<Answer> light = Answers.inTime(all, "light");

	@Test
	void anAnswerHoldsUntilTheNextOfItsQuestion() {
		assertEquals(List.of(10, 30, 50, 60), light.stream().map(Answer::getFrame).toList());
		assertEquals(null, held(light, 9), "there is none before the first");
		assertEquals(List.of("green", "green", "red", "red"), List.of(held(light, 10), held(light, 29), held(light, 30), held(light, 49)));
		assertEquals(null, held(light, 50));
		assertEquals(null, held(light, 59), "an answer without a value ends the one before");
		assertEquals("red", held(light, 99));
		assertEquals(Optional.of("all day"), Answers.ofWhole(all, "light").map(Answer::getValue));
		assertEquals(Optional.empty(), Answers.ofWhole(all, "rain"));
	}

	@Test
	void stretches() {
		assertEquals(List.of("green 10 30", "red 30 50", "red 60 end"), Answers.spans(light).stream()
				.map(span -> span.answer().getValue() + " " + span.start().frame() + " " + (span.end() == null ? "end" : span.end().frame())).toList());
		assertTrue(Answers.beginningAt(light, Onset.atFrame(TIMES, 50)).isPresent());
		assertTrue(Answers.beginningAt(light, Onset.atFrame(TIMES, 51)).isEmpty());
	}

	/** Frames count, as a source without its video may have told other times. */
	@Test
	void ofVideosFramesCount() {
		var nominal = List.of(answer("light", "red", 0L, 0), answer("light", "green", 333_667L, 10));
		assertEquals("red", held(nominal, 9));
		assertEquals("green", held(nominal, 10));
		assertEquals("red", Answers.at(nominal, Onset.atTime(333_666)).orElseThrow().getValue());
		assertEquals("green", Answers.at(nominal, Onset.atTime(333_667)).orElseThrow().getValue());
	}

	/** The answer in a table of all frames that is filled answer by answer. */
	@Test
	void anyAnswers() {
		var random = new Random(4);
		for (int round = 0; round < 200; round++) {
			var table = new Object[TIMES.count()];
			var frames = IntStream.generate(() -> random.nextInt(TIMES.count())).distinct().limit(8).boxed().toList();
			var given = frames.stream().map(frame -> atFrame(random.nextInt(4) == 0 ? null : random.nextInt(3), frame)).toList();
			given.stream().sorted((a, b) -> a.getFrame() - b.getFrame()).forEach(answer -> java.util.Arrays.fill(table, answer.getFrame(), table.length, answer.getValue()));
			var inTime = Answers.inTime(given, "light");
			var spans = Answers.spans(inTime);
			for (int frame = 0; frame < table.length; frame++) {
				assertEquals(table[frame], held(inTime, frame));
				int at = frame;
				assertEquals(Optional.ofNullable(table[frame]), spans.stream().filter(span -> span.start().frame() <= at
						&& (span.end() == null || at < span.end().frame())).map(span -> span.answer().getValue()).findFirst());
			}
		}
	}
}

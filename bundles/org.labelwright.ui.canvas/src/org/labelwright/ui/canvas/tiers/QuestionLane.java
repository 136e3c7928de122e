package org.labelwright.ui.canvas.tiers;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.AnswerCommands;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Onset;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.SegmentRows.Segment;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * What is answered along time to a question that is asked at each moment. Where an answer of the document that is edited begins can be dragged; those
 * of another document are only shown.
 */
public final class QuestionLane extends SegmentLane<QuestionLane.Given> {

	private final TierBoard board;
	private final Question question;
	/** Whose answers they are; null for those of the document that is edited. */
	private final Layer layer;
	private List<Answer> inTime = List.of();

	/** A stretch in which an answer holds. */
	record Given(Answer answer, TimeRange time) implements Segment {

		@Override
		public String id() {
			return answer.getId();
		}
	}

	/** @param layer the other document whose answers are shown; null for that which is edited */
	QuestionLane(TierBoard board, Question question, Layer layer) {
		this.board = board;
		this.question = question;
		this.layer = layer;
		update();
	}

	@Override
	public boolean stays() {
		return true;
	}

	/** Shows the answers that there are now. */
	void update() {
		inTime = (isOwn() ? board.context() : layer.editing()).answers(question.getId());
		long duration = board.timeline().duration();
		set(Answers.spans(inTime).stream().filter(span -> span.start().time() < duration)
				.map(span -> new Given(span.answer(), new TimeRange(span.start().time(), span.end() == null ? duration : Math.min(duration, span.end().time()))))
				.toList());
	}

	public Question question() {
		return question;
	}

	/** Whether its answers are those of the document that is edited. */
	boolean isOwn() {
		return layer == null;
	}

	@Override
	public boolean choosable() {
		return isOwn();
	}

	@Override
	protected boolean dotted() {
		return !isOwn();
	}

	/** The answers in ascending time, those without a value among them. */
	public List<Answer> answers() {
		return inTime;
	}

	@Override
	protected boolean narrow() {
		return true;
	}

	@Override
	public String name() {
		var asked = question.getName() == null ? question.getId() : question.getName();
		return isOwn() || !board.showsOwn() ? asked : TierLayers.INDENT + layer.name();
	}

	@Override
	public void paint(LaneArea area) {
		super.paint(area);
		if (board.timeline().chosen() == this)
			hint(area, Messages.Question_empty);
	}

	@Override
	protected String text(Given given) {
		return board.wording().shown(given.answer.getValue());
	}

	@Override
	protected int color(Given given) {
		if (!isOwn())
			return layer.color();
		var value = given.answer.getValue();
		if (!(question instanceof ChoiceQuestion choice))
			return Colors.byHash(String.valueOf(value));
		var first = value instanceof List<?> several && !several.isEmpty() ? several.getFirst() : value;
		return Colors.byNumber(1 + choice.getOptions().stream().map(Option::getId).toList().indexOf(first));
	}

	@Override
	protected boolean selected(Given given) {
		return board.context().selection().contains(given.id());
	}

	@Override
	protected boolean hovered(Given given) {
		return false;
	}

	@Override
	protected Image sign(Given given) {
		return isOwn() ? ProblemSigns.of(board.context().findings().get(), given.id()) : null;
	}

	@Override
	public LaneDrag drag(Hit hit) {
		if (!isOwn())
			return null;
		var given = get(hit.id());
		int begins = inTime.indexOf(given.answer) + (hit.part() == Hit.Part.END ? 1 : 0);
		return hit.part() == Hit.Part.WHOLE || begins == inTime.size() || board.site().tool() != TierTool.SELECT ? null : new Moving(given, begins, hit.part());
	}

	/** The beginning of an answer, that of another or of none, which is being dragged. */
	private final class Moving implements LaneDrag {

		private final Given given;
		private final int begins;
		private final Hit.Part part;
		private Onset to;

		Moving(Given given, int begins, Hit.Part part) {
			this.given = given;
			this.begins = begins;
			this.part = part;
		}

		@Override
		public TimeRange original() {
			return given.time;
		}

		@Override
		public void move(TimeRange place, Lane over) {
			var onset = board.site().onset(part == Hit.Part.START ? place.start() : place.end());
			if (!between(begins, onset))
				return;
			to = onset;
			preview(given.id(), part == Hit.Part.START ? new TimeRange(to.time(), given.time.end()) : new TimeRange(given.time.start(), to.time()));
		}

		@Override
		public void drop() {
			cancel();
			if (to != null)
				begin(begins, to);
		}

		@Override
		public void cancel() {
			preview(null, null);
		}
	}

	/** Whether a moment lies after the answer before one, and before the next. */
	private boolean between(int index, Onset onset) {
		return (index == 0 || at(index - 1).isBefore(onset)) && (index + 1 == inTime.size() || onset.isBefore(at(index + 1)));
	}

	/** Where an answer begins. */
	Onset at(int index) {
		return Onset.of(inTime.get(index)).orElseThrow();
	}

	/** The number of the answer that holds at a time, which may be one without a value; -1 for none. */
	int holding(long time) {
		int index = inTime.size() - 1;
		while (index >= 0 && at(index).time() > time)
			index--;
		return index;
	}

	/** Lets an answer begin elsewhere, between those beside it, and goes there. */
	void begin(int index, Onset onset) {
		if (between(index, onset) && !onset.isAt(at(index)) && board.context().editor().tryExecute(AnswerCommands.move(board.context(), inTime.get(index), onset)))
			board.site().seek(onset.time());
	}

	/** The answer that begins at a moment. */
	public Optional<Answer> at(Onset moment) {
		return Answers.beginningAt(inTime, moment);
	}
}

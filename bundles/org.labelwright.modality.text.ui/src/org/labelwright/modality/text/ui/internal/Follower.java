package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.TextTimes;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.timeline.Playhead;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * Shows in the text what is said now, and takes the moment to what is clicked: by the times that stand in the text, and
 * by spans that are related to segments and points of time in other parts of the item.
 */
final class Follower implements Playhead.Listener {

	private final TextView view;
	private final EditingContext context;
	private final SpanIndex spans;
	private final TextTimes times;
	private final Playhead playhead;
	private final Registration registration;
	/** Spans with their times on the clock of the item; null when they are to be found out anew. */
	private List<Said> said;
	private List<Range> shown = List.of();

	private record Said(SpanEntry span, TimeRange time) {
	}

	Follower(TextView view, EditingContext context, SpanIndex spans, TextTimes times, Playhead playhead) {
		this.view = view;
		this.context = context;
		this.spans = spans;
		this.times = times;
		this.playhead = playhead;
		registration = playhead.listen(this);
		show();
	}

	void close() {
		registration.close();
	}

	/** Relations, spans or offsets may have become others. */
	void refresh() {
		said = null;
	}

	@Override
	public void moved(long time) {
		show();
	}

	private void show() {
		var now = now();
		if (now.equals(shown))
			return;
		shown = now;
		view.setNow(now);
		if (!now.isEmpty() && playhead.playing())
			view.reveal(now.getFirst().start());
	}

	private List<Range> now() {
		long moment = playhead.clock().time();
		var ranges = new ArrayList<Range>();
		for (var one : said())
			if (one.time.start() <= moment && moment < Math.max(one.time.end(), one.time.start() + 1))
				ranges.addAll(one.span.fragments());
		if (ranges.isEmpty())
			times.at(playhead.time()).ifPresent(timed -> ranges.add(timed.range()));
		return ranges;
	}

	private List<Said> said() {
		if (said == null) {
			said = new ArrayList<>();
			for (var span : spans.all())
				time(span).ifPresent(time -> said.add(new Said(span, time)));
		}
		return said;
	}

	/** When a span is said, on the clock of the item: the time of what it is related to. */
	private Optional<TimeRange> time(SpanEntry span) {
		for (var relation : spans.relations(span.id())) {
			var other = relation.getSourceId().equals(span.id()) ? relation.getTargetId() : relation.getSourceId();
			var time = context.editor().annotation(other).flatMap(this::time);
			if (time.isPresent())
				return time;
		}
		return Optional.empty();
	}

	private Optional<TimeRange> time(Annotation annotation) {
		long offset = context.editor().offset(annotation.getPart());
		return switch (annotation.getGeometry()) {
		case TimeInterval interval -> Optional.of(TimeRange.between(interval.getStart() + offset, interval.getEnd() + offset));
		case TimePoint point -> Optional.of(new TimeRange(point.getTime() + offset, point.getTime() + offset));
		case null, default -> Optional.empty();
		};
	}

	/** Takes the moment to where a place of the text, or a span in it, is said; nothing happens when that is not known. */
	void go(int place, List<SpanEntry> at) {
		for (var span : at) {
			var time = time(span);
			if (time.isPresent()) {
				seek(time.get().start() - playhead.offset());
				return;
			}
		}
		times.of(place).ifPresent(timed -> seek(timed.start()));
	}

	private void seek(long time) {
		playhead.seek(time);
		show();
	}
}

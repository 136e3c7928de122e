package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Unit;
import org.labelwright.model.annotation.Relation;

/** Does what keys and menus ask of a text. */
final class TextActions {

	private final TextCanvas canvas;
	/** Id of the span that was chained last, to which the next is added; null for none. */
	private String chained;

	TextActions(TextCanvas canvas) {
		this.canvas = canvas;
	}

	private TextView view() {
		return canvas.view();
	}

	void perform(TextAction action) {
		switch (action) {
		case CARET_LEFT -> caret(Unit.CHARACTER, view().rightToLeft(), false);
		case CARET_RIGHT -> caret(Unit.CHARACTER, !view().rightToLeft(), false);
		case CARET_TOKEN_LEFT -> caret(Unit.TOKEN, view().rightToLeft(), false);
		case CARET_TOKEN_RIGHT -> caret(Unit.TOKEN, !view().rightToLeft(), false);
		case CARET_SENTENCE_LEFT -> caret(Unit.SENTENCE, false, false);
		case CARET_SENTENCE_RIGHT -> caret(Unit.SENTENCE, true, false);
		case CARET_TURN_LEFT -> caret(Unit.TURN, false, false);
		case CARET_TURN_RIGHT -> caret(Unit.TURN, true, false);
		case EXTEND_TURN_LEFT -> caret(Unit.TURN, false, true);
		case EXTEND_TURN_RIGHT -> caret(Unit.TURN, true, true);
		case EXTEND_LEFT -> caret(Unit.CHARACTER, view().rightToLeft(), true);
		case EXTEND_RIGHT -> caret(Unit.CHARACTER, !view().rightToLeft(), true);
		case EXTEND_TOKEN_LEFT -> caret(Unit.TOKEN, view().rightToLeft(), true);
		case EXTEND_TOKEN_RIGHT -> caret(Unit.TOKEN, !view().rightToLeft(), true);
		case EXTEND_SENTENCE_LEFT -> caret(Unit.SENTENCE, false, true);
		case EXTEND_SENTENCE_RIGHT -> caret(Unit.SENTENCE, true, true);
		case CARET_UP -> line(-1, false);
		case CARET_DOWN -> line(1, false);
		case EXTEND_UP -> line(-1, true);
		case EXTEND_DOWN -> line(1, true);
		case CARET_LINE_START -> caret(view().lineEdge(false), false);
		case CARET_LINE_END -> caret(view().lineEdge(true), false);
		case EXTEND_LINE_START -> caret(view().lineEdge(false), true);
		case EXTEND_LINE_END -> caret(view().lineEdge(true), true);
		case CARET_TEXT_START -> caret(0, false);
		case CARET_TEXT_END -> caret(view().text().length(), false);
		case END_LEFT -> edge(Unit.CHARACTER, true, false);
		case END_RIGHT -> edge(Unit.CHARACTER, true, true);
		case START_LEFT -> edge(Unit.CHARACTER, false, false);
		case START_RIGHT -> edge(Unit.CHARACTER, false, true);
		case END_TOKEN_LEFT -> edge(Unit.TOKEN, true, false);
		case END_TOKEN_RIGHT -> edge(Unit.TOKEN, true, true);
		case START_TOKEN_LEFT -> edge(Unit.TOKEN, false, false);
		case START_TOKEN_RIGHT -> edge(Unit.TOKEN, false, true);
		case END_SENTENCE_LEFT -> edge(Unit.SENTENCE, true, false);
		case END_SENTENCE_RIGHT -> edge(Unit.SENTENCE, true, true);
		case START_SENTENCE_LEFT -> edge(Unit.SENTENCE, false, false);
		case START_SENTENCE_RIGHT -> edge(Unit.SENTENCE, false, true);
		case MARK -> canvas.add(List.of(view().marked()), canvas.context().activeLabelId().get());
		case ADD_FRAGMENT -> addFragment(view().marked());
		case CONNECT -> connect();
		case DISCONNECT -> disconnect();
		case CHAIN -> chain();
		case UNCHAIN -> unchain();
		case CANCEL -> cancel();
		case NEXT -> beside(true);
		case PREVIOUS -> beside(false);
		case PAGE_DOWN -> view().scrollPage(1);
		case PAGE_UP -> view().scrollPage(-1);
		case REANCHOR -> canvas.edits().reanchor();
		case ZOOM_IN -> zoom(1);
		case ZOOM_OUT -> zoom(-1);
		case ZOOM_ACTUAL -> zoom(0);
		case TOGGLE_SPANS -> canvas.context().view().setAnnotationsShown(!canvas.context().view().annotationsShown());
		case TOGGLE_NAMES -> canvas.context().view().setLabelsShown(!canvas.context().view().labelsShown());
		case TOGGLE_ARCS -> view().setArcsShown(!view().arcsShown());
		case LANGUAGE -> new LanguageChoice(canvas).open();
		case FIND -> canvas.openFind();
		case DELETE -> canvas.edits().delete(canvas.selectedSpans().stream().map(SpanEntry::annotation).toList());
		case COPY -> copy();
		}
	}

	private void zoom(int steps) {
		view().zoom(steps);
		canvas.status(""); //$NON-NLS-1$
	}

	private int moved(Unit unit, int place, boolean forward) {
		return forward ? canvas.segmentation().next(unit, place) : canvas.segmentation().previous(unit, place);
	}

	/** Moves over blanks as well, so that a step by tokens ends at a token, and one by sentences passes empty lines. */
	private int movedOverBlanks(Unit unit, int place, boolean forward) {
		int found = moved(unit, place, forward);
		while ((unit == Unit.TOKEN || unit == Unit.SENTENCE) && found != place && found > 0 && found < view().text().length()
				&& view().text().slice(Math.min(place, found), Math.max(place, found)).isBlank()) {
			place = found;
			found = moved(unit, place, forward);
		}
		return found;
	}

	private void caret(Unit unit, boolean forward, boolean extend) {
		var marked = view().marked();
		if (!extend && unit == Unit.CHARACTER && !marked.isEmpty())
			caret(forward ? marked.end() : marked.start(), false);
		else
			caret(movedOverBlanks(unit, view().caret(), forward), extend);
	}

	private void caret(int place, boolean extend) {
		view().mark(extend ? view().anchor() : place, place);
		view().reveal(place);
		canvas.status(""); //$NON-NLS-1$
	}

	private void line(int lines, boolean extend) {
		view().moveLine(lines, extend);
		canvas.status(""); //$NON-NLS-1$
	}

	/** Moves the start or end of the selected span. */
	private void edge(Unit unit, boolean end, boolean forward) {
		var selected = canvas.selectedSpans();
		if (selected.size() != 1) {
			canvas.status(Messages.Action_selectOne);
			return;
		}
		var entry = selected.getFirst();
		var fragments = new ArrayList<>(entry.fragments());
		int index = end ? fragments.size() - 1 : 0;
		var old = fragments.get(index);
		int place = movedOverBlanks(unit, end ? old.end() : old.start(), forward);
		if (end && unit != Unit.CHARACTER && place > old.start())
			place = canvas.segmentation().trimmed(new Range(old.start(), place)).end(); // blanks behind a unit are none of its
		if (end ? place <= old.start() : place >= old.end())
			return;
		fragments.set(index, end ? new Range(old.start(), place) : new Range(place, old.end()));
		if (canvas.edits().place(entry.annotation(), fragments))
			view().reveal(place);
	}

	/** Adds a fragment to the selected span. */
	boolean addFragment(Range range) {
		var selected = canvas.selectedSpans();
		if (selected.size() != 1 || range.isEmpty()) {
			canvas.status(Messages.Action_selectOneAndMark);
			return false;
		}
		var fragments = new ArrayList<>(selected.getFirst().fragments());
		fragments.add(canvas.segmentation().trimmed(range));
		if (!canvas.edits().place(selected.getFirst().annotation(), fragments))
			return false;
		view().mark(view().caret(), view().caret());
		return true;
	}

	private void connect() {
		var selected = canvas.selectedSpans();
		if (selected.isEmpty()) {
			canvas.status(Messages.Action_selectOne);
			return;
		}
		var here = selected.getLast();
		var source = view().source() == null ? null : canvas.spans().get(view().source());
		if (source == null || source.id().equals(here.id())) {
			view().setSource(source == null ? here.id() : null);
			canvas.status(source == null ? NLS.bind(Messages.Action_source, Look.name(canvas.context(), here.annotation())) : ""); //$NON-NLS-1$
			return;
		}
		view().setSource(null);
		canvas.relate(source, here);
		canvas.status(""); //$NON-NLS-1$
	}

	private void disconnect() {
		var ids = canvas.context().selection().ids();
		var gone = new ArrayList<Relation>();
		for (var id : ids)
			for (var relation : canvas.spans().relations(id))
				if ((ids.size() == 1 || ids.contains(relation.getSourceId()) && ids.contains(relation.getTargetId())) && !gone.contains(relation))
					gone.add(relation);
		canvas.edits().deleteRelations(gone);
	}

	private void cancel() {
		chained = null;
		canvas.cancel();
	}

	private void chain() {
		var selected = new ArrayList<>(canvas.selectedSpans());
		if (selected.isEmpty()) {
			canvas.status(Messages.Action_selectOne);
			return;
		}
		var before = chained == null ? null : canvas.spans().get(chained);
		if (selected.size() == 1 && before != null && !selected.contains(before))
			selected.addFirst(before);
		chained = selected.getLast().id();
		if (selected.size() > 1)
			canvas.edits().chain(selected.stream().map(SpanEntry::annotation).toList());
		canvas.status(NLS.bind(Messages.Action_chain, Look.name(canvas.context(), selected.getLast().annotation())));
	}

	private void unchain() {
		chained = null;
		canvas.edits().unchain(canvas.selectedSpans().stream().map(SpanEntry::annotation).toList());
	}

	private void beside(boolean next) {
		var selected = canvas.selectedSpans();
		var found = selected.isEmpty() ? canvas.spans().from(view().caret(), next) : canvas.spans().beside(selected.getLast(), next);
		if (found == null)
			return;
		view().mark(found.start(), found.start());
		canvas.context().selection().set(List.of(found.id()));
		view().reveal(found.start());
	}

	private void copy() {
		var marked = view().marked();
		var ranges = marked.isEmpty() ? canvas.selectedSpans().stream().flatMap(entry -> entry.fragments().stream()).toList() : List.of(marked);
		var joined = String.join(" ", ranges.stream().map(view().text()::slice).toList()); //$NON-NLS-1$
		if (joined.isEmpty())
			return;
		var clipboard = new Clipboard(view().getDisplay());
		clipboard.setContents(new Object[] { joined }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}

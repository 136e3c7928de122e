package org.labelwright.io.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The markup of a text in order: what stands between which characters. Places are UTF-16 units of the text. Elements of
 * annotations are named by a number, all else by its XML.
 */
final class TeiMarkup {

	/** What a piece of markup does. */
	enum Kind {
		OPEN, CLOSE, POINT,
		/** What no annotation in the text may reach across, such as a header. */
		BARRIER
	}

	/**
	 * A piece of markup.
	 *
	 * @param element number of the annotation's element that it begins or ends, or -1
	 * @param xml     as it is written; empty for the element of an annotation
	 */
	record Piece(Kind kind, int at, int element, String xml) {
	}

	private final List<Piece> pieces = new ArrayList<>();

	static TeiMarkup of(JsonNode kept) {
		var markup = new TeiMarkup();
		for (var piece : kept) {
			int kind = piece.path(0).asInt(-1);
			if (kind >= 0 && kind < Kind.values().length)
				markup.pieces.add(new Piece(Kind.values()[kind], piece.path(1).asInt(), piece.path(2).isInt() ? piece.path(2).asInt() : -1, piece.path(2).asText()));
		}
		return markup;
	}

	ArrayNode json() {
		var all = JsonNodeFactory.instance.arrayNode();
		for (var piece : pieces) {
			var one = all.addArray().add(piece.kind.ordinal()).add(piece.at);
			if (piece.element >= 0)
				one.add(piece.element);
			else
				one.add(piece.xml);
		}
		return all;
	}

	List<Piece> pieces() {
		return pieces;
	}

	int size() {
		return pieces.size();
	}

	void add(Kind kind, int at, String xml) {
		var last = pieces.isEmpty() ? null : pieces.getLast();
		if (kind == Kind.BARRIER && last != null && last.kind == Kind.BARRIER && last.at == at)
			pieces.set(pieces.size() - 1, new Piece(kind, at, -1, last.xml + xml));
		else
			pieces.add(new Piece(kind, at, -1, xml));
	}

	void add(Kind kind, int at, int element) {
		pieces.add(new Piece(kind, at, element, "")); //$NON-NLS-1$
	}

	/** Takes all elements of annotations out but these. */
	void retain(Set<Integer> elements) {
		pieces.removeIf(piece -> piece.element >= 0 && !elements.contains(piece.element));
	}

	/** Index of the first piece at a place or after it. */
	private int first(int at) {
		int low = 0;
		int high = pieces.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pieces.get(middle).at < at)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/**
	 * Puts an element around a part of the text that is not empty, as far inside other elements as it can be.
	 *
	 * @return false when it would not nest; nothing is changed then
	 */
	boolean wrap(int start, int end, int element) {
		int from = first(start + 1);
		int to = first(end);
		var open = new ArrayDeque<Integer>();
		int outer = from;
		for (int i = from; i < to; i++)
			switch (pieces.get(i).kind) {
			case OPEN -> open.push(i);
			case CLOSE -> {
				if (!open.isEmpty())
					open.pop();
				else {
					outer = opener(outer, start); // it began where this one does: go around it
					if (outer < 0)
						return false;
				}
			}
			case BARRIER -> {
				return false;
			}
			case POINT -> {
				// it nests everywhere
			}
			}
		int inner = to;
		while (!open.isEmpty()) {
			inner = closer(inner, end); // it ends where this one does: go around it
			if (inner < 0)
				return false;
			open.pop();
		}
		pieces.add(inner, new Piece(Kind.CLOSE, end, element, "")); //$NON-NLS-1$
		pieces.add(outer, new Piece(Kind.OPEN, start, element, "")); //$NON-NLS-1$
		return true;
	}

	/** Index of the piece that opens the innermost element around an index, if it does so at a place; else -1. */
	private int opener(int index, int at) {
		int closed = 0;
		for (int i = index - 1; i >= 0 && pieces.get(i).at == at; i--)
			switch (pieces.get(i).kind) {
			case CLOSE -> closed++;
			case OPEN -> {
				if (closed-- == 0)
					return i;
			}
			case BARRIER -> {
				return -1;
			}
			case POINT -> {
				// it nests everywhere
			}
			}
		return -1;
	}

	/** Index after the piece that closes the innermost element around an index, if it does so at a place; else -1. */
	private int closer(int index, int at) {
		int opened = 0;
		for (int i = index; i < pieces.size() && pieces.get(i).at == at; i++)
			switch (pieces.get(i).kind) {
			case OPEN -> opened++;
			case CLOSE -> {
				if (opened-- == 0)
					return i + 1;
			}
			case BARRIER -> {
				return -1;
			}
			case POINT -> {
				// it nests everywhere
			}
			}
		return -1;
	}

	/** Puts a point into the text, of which the length is given. */
	void point(int at, int length, String xml) {
		pieces.add(at == length && at > 0 ? first(at) : first(at + 1), new Piece(Kind.POINT, at, -1, xml));
	}

	/** Puts XML before the end of the outermost element. */
	void append(String xml) {
		for (int i = pieces.size() - 1; i >= 0; i--) {
			var piece = pieces.get(i);
			int end = piece.xml.lastIndexOf("</"); //$NON-NLS-1$
			if (piece.kind == Kind.BARRIER && end >= 0) {
				pieces.set(i, new Piece(piece.kind, piece.at, -1, piece.xml.substring(0, end) + xml + piece.xml.substring(end)));
				return;
			}
		}
	}
}

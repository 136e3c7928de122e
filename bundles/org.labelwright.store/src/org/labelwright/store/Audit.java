package org.labelwright.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * A sample that was drawn of finished documents, the lot, to accept or reject all of them by it.
 *
 * @param id           never changes and is never reused
 * @param name         for people
 * @param by           who drew it
 * @param lot          how many documents there were
 * @param sample       how many of them were drawn
 * @param accept       with how many errors at most the lot is accepted
 * @param seed         of the drawing: the same lot and seed give the same sample
 * @param plan         how these numbers were chosen, for people
 * @param states       of the documents of the lot
 * @param annotatorIds whose documents they are; empty for all
 * @param state        what came of it
 * @param scope        what else must be true of the documents of the lot
 */
public record Audit(String id, String name, User by, @JsonSerialize(using = ToStringSerializer.class) Instant at, int lot, int sample, int accept,
		long seed, String plan, List<DocumentState> states, List<String> annotatorIds, State state,
		Scope scope) {

	/** What came of an audit. The names are stored. */
	public enum State {
		/** Some documents are not judged, and it depends on them. */
		OPEN,
		/** All are judged, and no more are wrong than may be. */
		ACCEPTED,
		/** More are wrong than may be. */
		REJECTED;

		/** As stored, and as scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}
	}

	/** What somebody found of a document. The names are stored. */
	public enum Verdict {
		/** It was not judged yet. */
		OPEN,
		/** Nothing is wrong with it. */
		CORRECT,
		/** Something is. */
		ERROR;

		/** As stored, and as scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Verdict of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}
	}

	/**
	 * One document of a sample.
	 *
	 * @param id          never changes and is never reused
	 * @param annotatorId whose document it is
	 * @param kind        of the error, such as {@code label} or {@code missing}; empty when there is none or it is not said
	 * @param note        what else is to say, also while it is open; may be empty
	 * @param by          who judged it; null while it is open
	 * @param at          when it was judged; null while it is open
	 */
	public record Sample(String id, String auditId, String itemId, String documentId, String annotatorId, Verdict verdict, String kind, String note, User by,
			@JsonSerialize(using = ToStringSerializer.class) Instant at) {

		public Sample {
			Objects.requireNonNull(id);
			Objects.requireNonNull(auditId);
			Objects.requireNonNull(itemId);
			Objects.requireNonNull(documentId);
			Objects.requireNonNull(annotatorId);
			Objects.requireNonNull(verdict);
			kind = kind == null ? "" : kind; //$NON-NLS-1$
			note = note == null ? "" : note; //$NON-NLS-1$
		}

		/** A document that was drawn now. */
		public static Sample drawn(String id, String auditId, String itemId, String documentId, String annotatorId) {
			return new Sample(id, auditId, itemId, documentId, annotatorId, Verdict.OPEN, null, null, null, null);
		}
	}

	/**
	 * Which finished documents make up a lot. Each component that is given must hold.
	 *
	 * @param itemName   a part of the name of the item, in any case; null or empty for any
	 * @param labelIds   the document has an object of one of these labels, or of one narrower; empty for any
	 * @param group      of the item; null for any
	 * @param modalityId of the item; null for any
	 * @param language   tag of the item's language; null for any
	 */
	public record Scope(String itemName, List<String> labelIds, String group, String modalityId, String language) {

		/** All. */
		public static final Scope ALL = new Scope(null, List.of(), null, null, null);

		public Scope {
			itemName = itemName == null ? "" : itemName.strip(); //$NON-NLS-1$
			labelIds = List.copyOf(labelIds);
		}
	}

	/** One of all that is finished. */
	public Audit(String id, String name, User by, Instant at, int lot, int sample, int accept, long seed, String plan, List<DocumentState> states,
			List<String> annotatorIds, State state) {
		this(id, name, by, at, lot, sample, accept, seed, plan, states, annotatorIds, state, Scope.ALL);
	}

	public Audit {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(by);
		Objects.requireNonNull(at);
		Objects.requireNonNull(plan);
		Objects.requireNonNull(state);
		Objects.requireNonNull(scope);
		states = List.copyOf(states);
		annotatorIds = List.copyOf(annotatorIds);
		if (sample < 1 || sample > lot || accept < 0 || accept >= sample)
			throw new IllegalArgumentException(lot + " " + sample + ' ' + accept); //$NON-NLS-1$
	}

	/** The same, after something came of it. */
	Audit withState(State newState) {
		return new Audit(id, name, by, at, lot, sample, accept, seed, plan, states, annotatorIds, newState, scope);
	}

	/** What some verdicts come to. */
	public State decided(long correct, long errors) {
		if (errors > accept)
			return State.REJECTED;
		return correct + errors == sample ? State.ACCEPTED : State.OPEN;
	}
}

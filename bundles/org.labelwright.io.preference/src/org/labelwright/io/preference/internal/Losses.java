package org.labelwright.io.preference.internal;

import java.util.List;

import org.labelwright.io.Declaration;

/** Names of what a prompt, its responses and judgements have and formats may not keep, as loss reports show them. */
public final class Losses {

	/** An item without the judgement that the format is about, which is left out. */
	public static final String UNJUDGED = "preference.unjudged"; //$NON-NLS-1$
	/** A judgement that no response is better; its item is left out. */
	public static final String TIE = "preference.tie"; //$NON-NLS-1$
	/** A judgement that all responses are bad; its item is left out. */
	public static final String ALL_BAD = "preference.allBad"; //$NON-NLS-1$
	/** How much better a response is. */
	public static final String STRENGTH = "preference.strength"; //$NON-NLS-1$
	/** An item with another number of responses than the format holds, which is left out. */
	public static final String RESPONSES = "preference.responses"; //$NON-NLS-1$
	/** A response that is not written although its item is. */
	public static final String RESPONSE = "preference.response"; //$NON-NLS-1$
	/** The name of a model. */
	public static final String MODEL = "preference.model"; //$NON-NLS-1$
	/** A property of an item or response that only the content of the item has. */
	public static final String PROPERTY = "preference.property"; //$NON-NLS-1$
	/** An item whose conversation the format has no form for, which is left out. */
	public static final String CONVERSATION = "preference.conversation"; //$NON-NLS-1$

	/** An item whose annotators are of different minds, which is left out. */
	public static final String MAJORITY = "preference.majority"; //$NON-NLS-1$
	/** An item whose record is no row of a table, which is left out. */
	public static final String TABLE = "preference.table"; //$NON-NLS-1$

	private Losses() {
	}

	/** All of them, lost; formats count those that occur. */
	static List<Declaration> declarations() {
		return List.of(lost(UNJUDGED, Messages.Loss_unjudged, Messages.Name_unjudged), lost(TIE, Messages.Loss_tie, Messages.Name_tie),
				lost(ALL_BAD, Messages.Loss_allBad, Messages.Name_allBad), lost(STRENGTH, Messages.Loss_strength, Messages.Name_strength),
				lost(RESPONSES, Messages.Loss_responses, Messages.Name_responses), lost(RESPONSE, Messages.Loss_response, Messages.Name_response),
				lost(MODEL, Messages.Loss_model, Messages.Name_model), lost(PROPERTY, Messages.Loss_property, Messages.Name_property),
				lost(CONVERSATION, Messages.Loss_conversation, Messages.Name_conversation),
				lost(MAJORITY, Messages.Loss_majority, Messages.Name_majority), lost(TABLE, Messages.Loss_table, Messages.Name_table));
	}

	private static Declaration lost(String construct, String why, String name) {
		return Declaration.lost(construct, why).named(name);
	}
}

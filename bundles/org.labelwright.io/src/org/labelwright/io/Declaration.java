package org.labelwright.io;

/**
 * What a format does with one construct.
 *
 * @param construct a name of {@link Constructs}
 * @param fidelity  what becomes of it
 * @param remark    what is changed or why it is lost, a sentence; empty when kept
 * @param name      what people call the construct, when it is the format's own; null for those of {@link Constructs}
 */
public record Declaration(String construct, Fidelity fidelity, String remark, String name) {

	/** Of a construct of {@link Constructs}. */
	public Declaration(String construct, Fidelity fidelity, String remark) {
		this(construct, fidelity, remark, null);
	}

	public static Declaration kept(String construct) {
		return new Declaration(construct, Fidelity.KEPT, ""); //$NON-NLS-1$
	}

	public static Declaration lossy(String construct, String remark) {
		return new Declaration(construct, Fidelity.LOSSY, remark);
	}

	public static Declaration lost(String construct, String remark) {
		return new Declaration(construct, Fidelity.LOST, remark);
	}

	/** The same with what people call the construct. */
	public Declaration named(String people) {
		return new Declaration(construct, fidelity, remark, people);
	}
}

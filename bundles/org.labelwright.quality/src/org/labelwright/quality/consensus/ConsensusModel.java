package org.labelwright.quality.consensus;

/** A way to find what is most likely true. Implementations have no state of their own and may be used from any thread. */
public interface ConsensusModel {

	/** @param votes one unit at least */
	Consensus fit(Votes votes);
}

/**
 * What is most likely true when annotators say different things. Models take {@link org.labelwright.quality.consensus.Votes} and give a
 * {@link org.labelwright.quality.consensus.Consensus}; they never change what was said.
 */
package org.labelwright.quality.consensus;

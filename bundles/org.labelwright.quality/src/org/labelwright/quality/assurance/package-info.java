/**
 * How well people work: against gold items, by samples that are judged, and over time. Operations read a project and give reports; what is decided is
 * stored by {@link org.labelwright.store.Gold} and {@link org.labelwright.store.Audits}.
 */
package org.labelwright.quality.assurance;

/** Changes of the label schema of a project, with what is said already. */
package org.labelwright.schema.evolution;

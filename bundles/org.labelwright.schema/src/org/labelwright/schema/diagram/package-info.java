/** The diagram of a label schema as plain data: what it shows, where it lies, how its lines run, and files of it. Needs no display. */
package org.labelwright.schema.diagram;

/**
 * Editing of a label schema without a user interface: one history and one selection, which forms, diagram and source share. For one thread, that of the
 * user interface in the workbench.
 */
package org.labelwright.schema.edit;

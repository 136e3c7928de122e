package org.labelwright.modality.video.ui.internal;

import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentEditor;

/**
 * What a model has found, which is no annotation before a person accepts it.
 *
 * @param source     name and version of the model
 * @param what       for people
 * @param first      the frame that it begins at
 * @param last       the last one
 * @param confidence from 0 to 1; NaN when the model does not say
 * @param preview    how it would look, in no document and locked, so that it is seen and not worked on
 * @param accepted   makes the command that takes it over
 */
record Suggestion(String source, String what, int first, int last, double confidence, Annotation preview, Function<DocumentEditor, Command> accepted) {
}

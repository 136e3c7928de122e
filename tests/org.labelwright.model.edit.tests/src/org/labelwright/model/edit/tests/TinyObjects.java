package org.labelwright.model.edit.tests;

import java.util.List;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.RowValidator;

public final class TinyObjects implements RowValidator {
	@Override
	public void validate(Statement row, Surroundings around, Consumer<Finding> found) {
		if (!(row instanceof Annotation annotation && annotation.getGeometry() instanceof Box box && box.getWidth() * box.getHeight() < 9))
			return;
		var problem = Problem.warning("tiny", Validation.place(around.document(), row), "This box has fewer than nine pixels.", "Delete it, or draw it larger.");
		found.accept(new Finding(problem, row.getId()).fixedBy(
				Fix.on(Annotation.class, row.getId(), "tiny.delete", "Delete this box", (editor, tiny) -> AnnotationCommands.delete(editor, List.of(tiny)))));
	}
}

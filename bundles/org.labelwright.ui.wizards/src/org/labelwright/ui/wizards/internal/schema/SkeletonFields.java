package org.labelwright.ui.wizards.internal.schema;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.wizards.internal.Messages;

/** The skeleton of the one label that is selected, as text: with it, the label can be drawn as keypoints. */
final class SkeletonFields {

	private static final String KEYPOINTS = "Keypoints"; //$NON-NLS-1$

	private final SchemaDraft draft;
	private final Supplier<List<Label>> selection;
	private final Text points;
	private final Text lines;
	private final ControlDecoration decoration;
	private Label shown;
	private boolean setting;

	SkeletonFields(Composite parent, SchemaDraft draft, Supplier<List<Label>> selection) {
		this.draft = draft;
		this.selection = selection;
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.SkeletonFields_title);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		points = field(group, Messages.SkeletonFields_points, Messages.SkeletonFields_pointsHint);
		lines = field(group, Messages.SkeletonFields_lines, Messages.SkeletonFields_linesHint);
		decoration = new ControlDecoration(points, SWT.TOP | SWT.LEFT);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
	}

	private Text field(Group group, String name, String hint) {
		var label = new org.eclipse.swt.widgets.Label(group, SWT.NONE);
		label.setText(name);
		var text = new Text(group, SWT.BORDER | SWT.SINGLE);
		text.setMessage(hint);
		text.setToolTipText(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (!setting)
				typed();
		});
		return text;
	}

	private void typed() {
		if (shown == null)
			return;
		var typed = SkeletonText.parse(points.getText(), lines.getText());
		boolean had = shown.getSkeleton() != null;
		shown.setSkeleton(typed.skeleton().orElse(null));
		if (!had && shown.getSkeleton() != null && !shown.getGeometryKinds().contains(KEYPOINTS))
			shown.getGeometryKinds().add(KEYPOINTS);
		else if (shown.getSkeleton() == null)
			shown.getGeometryKinds().remove(KEYPOINTS);
		draft.skeletonProblem(shown, typed.problem().orElse(null));
		tell();
		draft.changed();
	}

	private void tell() {
		var problem = shown == null ? java.util.Optional.<String>empty() : draft.skeletonProblem(shown);
		problem.ifPresentOrElse(text -> {
			decoration.setDescriptionText(text);
			decoration.show();
		}, decoration::hide);
	}

	/** Shows the label that is selected now, if it is one. */
	void refresh() {
		var chosen = selection.get();
		var next = chosen.size() == 1 ? chosen.getFirst() : null;
		points.setEnabled(next != null);
		lines.setEnabled(next != null);
		if (next == shown)
			return;
		shown = next;
		setting = true;
		points.setText(next == null ? "" : SkeletonText.points(next.getSkeleton())); //$NON-NLS-1$
		lines.setText(next == null ? "" : SkeletonText.lines(next.getSkeleton())); //$NON-NLS-1$
		setting = false;
		if (next != null)
			draft.skeletonProblem(next, null); // what could not be understood is not shown any more
		tell();
	}
}

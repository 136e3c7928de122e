package org.labelwright.schema.ui.internal.form;

import java.util.Objects;
import java.util.function.ToLongFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;
import org.labelwright.schema.ui.internal.form.ElementContent.More;

/** The columns of a tree of parts of a schema: name, and key or kind. */
final class ElementColumns {

	private static final int KIND = 116;
	private static final int USES = 52;
	private static final int LEAST = 110;

	private ElementColumns() {
	}

	static void add(ElementPage page) {
		var viewer = page.viewer();
		var name = column(viewer, new Names());
		name.setEditingSupport(NameCell.of(page));
		var kind = column(viewer, new Kinds());
		kind.getColumn().setWidth(KIND);
		name.getColumn().setWidth(LEAST);
		viewer.getTree().addListener(SWT.Resize, event -> {
			int others = 0;
			for (var column : viewer.getTree().getColumns())
				others += column == name.getColumn() ? 0 : column.getWidth();
			name.getColumn().setWidth(Math.max(LEAST, viewer.getTree().getClientArea().width - others));
		});
	}

	/** How many annotations there are of each label. */
	static void addUses(TreeViewer viewer, ToLongFunction<Label> uses) {
		var column = new TreeViewerColumn(viewer, SWT.RIGHT);
		column.getColumn().setWidth(USES);
		column.getColumn().setText(Messages.Page_uses);
		column.getColumn().setToolTipText(Messages.Page_usesHint);
		column.setLabelProvider(new Labels() {
			@Override
			public String getText(Object element) {
				return element instanceof Label label && uses.applyAsLong(label) > 0 ? Long.toString(uses.applyAsLong(label)) : ""; //$NON-NLS-1$
			}
		});
		viewer.getTree().getColumn(0).setText(Features.name(ModelPackage.Literals.NAMED__NAME));
		viewer.getTree().getColumn(1).setText(Messages.Page_key);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().notifyListeners(SWT.Resize, new Event());
	}

	private static TreeViewerColumn column(TreeViewer viewer, ColumnLabelProvider labels) {
		var column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.setLabelProvider(labels);
		return column;
	}

	/** The name of a part for people. */
	static String name(EObject part) {
		if (part instanceof Named named && named.getName() != null && !named.getName().isBlank())
			return named.getName();
		return part instanceof LabelSchema ? Messages.Page_schema : Messages.Page_nameless;
	}

	private static boolean isRetired(Object part) {
		return part instanceof EObject object && object.eClass().getEStructuralFeature("retired") != null //$NON-NLS-1$
				&& Objects.equals(object.eGet(object.eClass().getEStructuralFeature("retired")), true); //$NON-NLS-1$
	}

	private static class Labels extends ColumnLabelProvider {

		@Override
		public Color getForeground(Object element) {
			return isRetired(element) ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
		}
	}

	private static final class Names extends Labels {

		@Override
		public String getText(Object element) {
			return element instanceof More more ? NLS.bind(Messages.Page_more, more.count()) : name((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof EObject part ? Pictures.of(part) : null;
		}

		@Override
		public Font getFont(Object element) {
			return element instanceof Label label && label.isAbstract() ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT) : null;
		}
	}

	private static final class Kinds extends Labels {

		@Override
		public String getText(Object element) {
			if (isRetired(element))
				return Messages.Page_retired;
			return switch (element) {
			case Label label -> label.getHotkey();
			case Attribute attribute -> Features.name(attribute.eClass());
			case Question question -> Features.name(question.eClass());
			case Constraint constraint -> constraint.getKind() == null ? "" : Features.constraint(constraint.getKind()); //$NON-NLS-1$
			default -> ""; //$NON-NLS-1$
			};
		}
	}
}

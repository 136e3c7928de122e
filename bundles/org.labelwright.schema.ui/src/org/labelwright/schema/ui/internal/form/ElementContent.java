package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of a page. */
record ElementContent(ElementPage page) implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return page.roots().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return page.children((EObject) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return page.parent((EObject) element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return !page.children((EObject) element).isEmpty();
	}
}

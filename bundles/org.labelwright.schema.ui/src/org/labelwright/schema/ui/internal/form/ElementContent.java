package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The tree of a page. Of many parts below one only the first are shown with those that are selected, and a row that shows more: each row takes
 * room and time in the toolkit.
 */
final class ElementContent implements ITreeContentProvider {

	/** Parts below one that are shown at once. */
	static final int MOST = 500;

	private final ElementPage page;
	/** How many are shown where more were asked for. */
	private final Map<Object, Integer> asked = new HashMap<>();

	/**
	 * A row that stands for those that are not shown.
	 *
	 * @param above what they are below, or what is shown as a whole
	 */
	record More(Object above, int count) {
	}

	ElementContent(ElementPage page) {
		this.page = page;
	}

	/** Shows more of what a row stands for from now on. */
	void show(More more) {
		asked.merge(more.above, 2 * MOST, (before, some) -> 2 * before);
	}

	@Override
	public Object[] getElements(Object input) {
		return shown(input, page.roots());
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof EObject part ? shown(part, page.children(part)) : new Object[0];
	}

	private Object[] shown(Object above, List<? extends EObject> all) {
		int most = asked.getOrDefault(above, MOST);
		if (all.size() <= most)
			return all.toArray();
		var shown = new ArrayList<Object>(all.subList(0, most));
		var selected = page.selectedWithAbove();
		all.subList(most, all.size()).stream().filter(selected::contains).forEach(shown::add);
		shown.add(new More(above, all.size() - shown.size()));
		return shown.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof EObject part ? page.parent(part) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof EObject part && !page.children(part).isEmpty();
	}
}

package org.labelwright.ui.wizards.internal.interchange;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree whose rows are made when they are seen, however many there are.
 *
 * @param <N> what a row shows
 */
final class LazyTree<N> {

	private final Tree tree;
	private final Function<N, List<N>> parts;
	private final BiConsumer<TreeItem, N> fill;
	private List<N> roots = List.of();

	/**
	 * @param style SWT.CHECK or SWT.NONE
	 * @param parts what is below a row
	 * @param fill  sets what a row shows
	 */
	LazyTree(Composite parent, int style, Function<N, List<N>> parts, BiConsumer<TreeItem, N> fill) {
		this.parts = parts;
		this.fill = fill;
		tree = new Tree(parent, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | style);
		tree.addListener(SWT.SetData, event -> {
			var item = (TreeItem) event.item;
			var siblings = item.getParentItem() == null ? roots : parts.apply(node(item.getParentItem()));
			var node = siblings.get(event.index);
			item.setData(node);
			item.setItemCount(parts.apply(node).size());
			fill.accept(item, node);
		});
	}

	Tree control() {
		return tree;
	}

	@SuppressWarnings("unchecked")
	N node(TreeItem item) {
		return (N) item.getData();
	}

	/** A single root is opened. */
	void show(List<N> shown) {
		roots = shown;
		tree.removeAll();
		tree.setItemCount(roots.size());
		if (roots.size() == 1) {
			var root = tree.getItem(0);
			root.setData(roots.getFirst());
			root.setItemCount(parts.apply(roots.getFirst()).size());
			root.setExpanded(true);
		}
	}

	/** Shows anew what has been seen. */
	void refresh() {
		refresh(tree.getItems());
	}

	private void refresh(TreeItem[] items) {
		for (var item : items)
			if (item.getData() != null) {
				fill.accept(item, node(item));
				if (item.getExpanded())
					refresh(item.getItems());
			}
	}
}

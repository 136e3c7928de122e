package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.RelationType;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.session.UndoActions;

/** The objects of the open item below their labels, for the outline. A virtual tree, filled as far as it is unfolded. */
public final class OutlinePage extends Page implements IContentOutlinePage, ProjectHost.Listener {

	/** Objects that a tree can be told to select at once without standing still. */
	private static final int SELECTED = 50;
	/** Changed rows up to which each is looked for. */
	private static final int FEW = 100;

	private final ProjectHost host;
	private final List<Registration> registrations = new ArrayList<>();
	private final DocumentListener documentListener = this::changed;
	private Tree tree;
	private UndoActions undo;
	private EditingContext context;
	private OutlineTree content;
	private OutlineLinks links;
	private ObjectList texts;
	private boolean stale;
	private boolean selecting;

	public OutlinePage(ProjectHost host) {
		this.host = host;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, event -> select());
		AnnotateKeys.on(tree, getSite());
		var menu = new MenuManager();
		tree.setMenu(menu.createContextMenu(tree));
		getSite().registerContextMenu(ViewIds.OBJECTS, menu, this);
		var bars = getSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), new Action() {
			@Override
			public void run() {
				if (context != null)
					Edits.delete(context, Edits.selected(context));
			}
		});
		undo = new UndoActions(host, bars);
		host.addListener(this);
		itemChanged();
	}

	@Override
	public void itemChanged() {
		leave();
		if (tree.isDisposed())
			return;
		host.item().ifPresent(item -> {
			context = item.editing();
			context.editor().addListener(documentListener);
			registrations.add(context.observedSchema().listen(schema -> rebuild()));
			registrations.add(context.selection().listen(selection -> showSelection()));
			registrations.add(context.view().listen(view -> refill()));
		});
		rebuild();
	}

	@Override
	public void itemClosing() {
		leave();
	}

	private void leave() {
		if (context == null)
			return;
		registrations.forEach(Registration::close);
		registrations.clear();
		context.editor().removeListener(documentListener);
		context = null;
		content = null;
		if (!tree.isDisposed())
			tree.removeAll();
	}

	private void rebuild() {
		stale = false;
		tree.removeAll();
		if (context == null)
			return;
		var annotations = context.editor().document().getAnnotations();
		links = new OutlineLinks(context.editor().document());
		content = new OutlineTree(context.schema(), annotations, links);
		texts = new ObjectList(context.schema(), List.of(), context.editor());
		tree.setItemCount(content.roots().size());
		if (annotations.size() <= OutlineTree.RANGE)
			unfold(Stream.of(tree.getItems()));
		showSelection();
	}

	private static void unfold(Stream<TreeItem> items) {
		items.forEach(item -> {
			item.getText(); // has it filled
			if (!(item.getData() instanceof OutlineTree.Group))
				return;
			item.setExpanded(true);
			unfold(Stream.of(item.getItems()));
		});
	}

	private void changed(DocumentDelta delta) {
		var rows = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION || row.kind() == RowKind.RELATION).toList();
		if (rows.isEmpty() || stale)
			return;
		if (rows.size() <= FEW && rows.stream().allMatch(row -> row.kind() == RowKind.RELATION || row.after() instanceof Annotation after && isShownAs(after))) {
			rows.forEach(links::changed);
			refill();
		}
		else {
			stale = true;
			Tasks.later(tree.getDisplay(), () -> { // many changes in a row are shown once
				if (stale && !tree.isDisposed())
					rebuild();
			});
		}
	}

	/** Whether the tree has an object below its label. */
	private boolean isShownAs(Annotation annotation) {
		var path = content.path(annotation.getId());
		if (path.isEmpty())
			return false;
		var nodes = content.roots();
		OutlineTree.Group group = null;
		for (int index : path) {
			if (nodes.get(index) instanceof OutlineTree.Group inner)
				group = inner;
			nodes = nodes.get(index).children();
		}
		return Objects.equals(group.labelId(), annotation.getLabelId());
	}

	/** Fills what is unfolded anew as it comes into sight. */
	private void refill() {
		tree.clearAll(true);
	}

	private void fill(Event event) {
		var item = (TreeItem) event.item;
		var parent = item.getParentItem();
		var siblings = parent == null ? content == null ? List.<OutlineTree.Node>of() : content.roots()
				: ((OutlineTree.Node) parent.getData()).children();
		if (event.index >= siblings.size())
			return;
		var node = siblings.get(event.index);
		item.setData(node);
		item.setItemCount(node.hasChildren() ? node.children().size() : 0);
		switch (node) {
		case OutlineTree.Group group -> {
			var name = group.name() == null ? Messages.ObjectsView_noLabel : group.name();
			item.setText(NLS.bind(Messages.OutlinePage_group, name, group.objects().count()));
			item.setImage(Swatches.image(group.color()));
		}
		case OutlineTree.Range range ->
			item.setText(NLS.bind(Messages.OutlinePage_range, range.first() + 1, range.first() + range.annotations().size()));
		case OutlineTree.Leaf leaf -> show(item, text(leaf.annotation()), leaf.annotation());
		case OutlineTree.Shape shape -> item.setText(NLS.bind(Messages.OutlinePage_shape, ObjectList.kind(shape.geometry()), ObjectList.size(shape.geometry())));
		case OutlineTree.Link link -> {
			var type = context.schema().relationType(link.relation().getTypeId()).map(RelationType::getName).orElse(link.relation().getTypeId());
			var other = context.editor().annotation(link.other()).orElse(null);
			show(item, NLS.bind(link.outgoing() ? Messages.OutlinePage_relationTo : Messages.OutlinePage_relationFrom, type, name(other)), other);
		}
		case OutlineTree.Companion companion -> show(item, NLS.bind(Messages.OutlinePage_companion, name(companion.annotation())), companion.annotation());
		case OutlineTree.Companions companions -> item.setText(NLS.bind(Messages.OutlinePage_companions, companions.first() + 1,
				companions.first() + companions.annotations().size()));
		}
	}

	/** @param annotation that the row stands for; null when it is not there */
	private void show(TreeItem item, String text, Annotation annotation) {
		item.setText(text);
		item.setImage(annotation == null ? null : Swatches.image(texts.color(annotation)));
		item.setForeground(annotation == null || context.view().isVisible(annotation) ? null
				: tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}

	/** What an object is called below another. */
	private String name(Annotation annotation) {
		return annotation == null ? "" //$NON-NLS-1$
				: (texts.name(annotation) + ' ' + ObjectList.shape(annotation) + ' ' + ObjectList.size(annotation) + ' ' + texts.role(annotation)).strip();
	}

	private String text(Annotation annotation) {
		var parts = new ArrayList<String>();
		parts.add((ObjectList.shape(annotation) + ' ' + ObjectList.size(annotation)).strip());
		parts.add(texts.role(annotation));
		parts.add(texts.values(annotation));
		if (!context.view().isVisible(annotation))
			parts.add(Messages.OutlinePage_hidden);
		if (annotation.isLocked())
			parts.add(Messages.OutlinePage_locked);
		if (!annotation.getFlags().isEmpty())
			parts.add(Messages.OutlinePage_flagged);
		parts.removeIf(String::isBlank);
		return String.join(" · ", parts); //$NON-NLS-1$
	}

	private void select() {
		if (selecting || context == null)
			return;
		var ids = Stream.of(tree.getSelection()).filter(item -> item.getData() != null)
				.flatMap(item -> ((OutlineTree.Node) item.getData()).objects()).map(Annotation::getId).distinct().toList();
		selecting = true;
		try {
			context.selection().set(ids);
		} finally {
			selecting = false;
		}
	}

	private void showSelection() {
		if (selecting || stale || content == null)
			return;
		selecting = true;
		try {
			var items = context.selection().ids().stream().limit(SELECTED).map(this::item).filter(Objects::nonNull).toArray(TreeItem[]::new);
			tree.setSelection(items);
		} finally {
			selecting = false;
		}
	}

	private TreeItem item(String annotationId) {
		TreeItem item = null;
		for (int index : content.path(annotationId)) {
			item = item == null ? tree.getItem(index) : item.getItem(index);
			item.getText(); // has it filled, so that it has its children
		}
		return item;
	}

	@Override
	public Control getControl() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY; // what is selected is told by the editing context, which all parts share
	}

	@Override
	public void setSelection(ISelection selection) {
		// as above
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// as above
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// as above
	}

	@Override
	public void dispose() {
		host.removeListener(this);
		leave();
		if (undo != null)
			undo.dispose();
		super.dispose();
	}
}

package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;
import org.labelwright.schema.ui.internal.SchemaContext;
import org.labelwright.schema.ui.internal.SchemaPage;
import org.labelwright.schema.ui.internal.form.ElementContent.More;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Icons;

/**
 * Parts of a schema as a tree, and what is said of the selected ones. Insert adds, with Shift an option, with Ctrl below; Delete deletes, F2 edits the name
 * in its place, Enter leads to the form, Ctrl+F finds, Alt with an arrow key moves.
 */
abstract class ElementPage implements SchemaPage, SchemaListener {

	private static final int MARGIN = 12;

	private final Map<EClass, ElementForm> forms = new HashMap<>();
	private SchemaContext context;
	private SchemaEditing editing;
	private TreeViewer viewer;
	private ElementContent content;
	private FindField find;
	private ToolBar bar;
	private Composite details;
	private StackLayout stack;
	private Composite nothing;
	private Label hint;
	private List<SchemaFinding> findings = List.of();
	private boolean following;

	/** What stands at the top of the tree. */
	abstract List<? extends EObject> roots();

	/** What lies below a part in the tree. */
	abstract List<? extends EObject> children(EObject part);

	/** What it lies below in the tree; null for the top. */
	EObject parent(EObject part) {
		return part.eContainer();
	}

	/** Adds the buttons that make parts. */
	abstract void fillBar();

	/** What is told when nothing is there to be selected. */
	abstract String emptyHint();

	/** What the key to insert adds. */
	abstract EObject insert();

	/** What that key with Ctrl adds; null for nothing. */
	EObject insertBelow() {
		return null;
	}

	@Override
	public Control create(Composite parent) {
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		var left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		bar = new ToolBar(left, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		fillBar();
		new ToolItem(bar, SWT.SEPARATOR);
		button(Icons.image("delete"), null, Messages.Page_delete, this::delete); //$NON-NLS-1$
		find = new FindField(left, this);
		viewer = new TreeViewer(left, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setUseHashlookup(true);
		content = new ElementContent(this);
		viewer.setContentProvider(content);
		ElementColumns.add(this);
		viewer.addSelectionChangedListener(event -> selectionChanged());
		viewer.getTree().addListener(SWT.KeyDown, this::key);
		viewer.addDoubleClickListener(event -> {
			if (!showMore())
				focus(ModelPackage.Literals.NAMED__NAME);
		});
		details = new Composite(sash, SWT.NONE);
		stack = new StackLayout();
		details.setLayout(stack);
		nothing = new Composite(details, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(nothing);
		hint = new Label(nothing, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
		stack.topControl = nothing;
		sash.setWeights(52, 48);
		return sash;
	}

	@Override
	public void setContext(SchemaContext around) {
		context = around;
	}

	final SchemaContext context() {
		return context;
	}

	/** The project whose schema it is; empty for one in a file. */
	final Optional<ProjectSession> project() {
		return context.project();
	}

	@Override
	public void setInput(SchemaEditing opened) {
		editing = opened;
		viewer.setInput(editing);
		if (editing.schema().getLabels().size() <= ElementContent.MOST)
			viewer.expandToLevel(2);
		editing.addListener(this);
		detail();
	}

	final SchemaEditing editing() {
		return editing;
	}

	final TreeViewer viewer() {
		return viewer;
	}

	/** @param text null for one that its icon tells enough of */
	final ToolItem button(Image image, String text, String tip, Runnable pressed) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image);
		if (text != null)
			item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> {
			if (editing != null)
				pressed.run();
		});
		return item;
	}

	/**
	 * A button that lets choose which class of part to add.
	 *
	 * @param text null for one that its icon tells enough of
	 */
	final void typesButton(Image image, String text, String tip, List<EClass> types, Consumer<EClass> chosen) {
		var item = menuButton(image, tip, menu -> {
			for (var type : types) {
				var choice = new MenuItem(menu, SWT.PUSH);
				choice.setText(Features.name(type));
				choice.addListener(SWT.Selection, event -> chosen.accept(type));
			}
		});
		if (text != null)
			item.setText(text);
	}

	/** A button that opens a menu. */
	final ToolItem menuButton(Image image, String tip, Consumer<Menu> fill) {
		var item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setImage(image);
		item.setToolTipText(tip);
		var menu = new Menu(bar);
		fill.accept(menu);
		item.addListener(SWT.Selection, event -> {
			if (editing == null)
				return;
			var bounds = item.getBounds();
			menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
		});
		item.addListener(SWT.Dispose, event -> menu.dispose());
		return item;
	}

	/** Adds a part, and gives the keyboard to its name. */
	final void add(Supplier<? extends EObject> step) {
		var added = step.get();
		if (added == null)
			return;
		editing.select(added);
		Tasks.later(bar.getDisplay(), () -> { // a form that has just been shown does not keep the keyboard yet
			if (!bar.isDisposed())
				focus(ModelPackage.Literals.NAMED__NAME);
		});
	}

	/** Options and attributes are added in the same way on all pages. */
	final void addOption() {
		var owner = editing.selected().stream().findFirst().map(ElementPage::optionOwner).orElse(null);
		if (owner != null)
			add(() -> editing.edits().addOption(owner, Messages.Page_newOption));
	}

	private static EObject optionOwner(EObject part) {
		for (var owner = part; owner != null; owner = owner.eContainer())
			if (owner.eClass().getEStructuralFeature("options") != null) //$NON-NLS-1$
				return owner;
		return null;
	}

	static List<EClass> types(EClass general) {
		return general.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && general.isSuperTypeOf(type)).toList();
	}

	private void key(Event event) {
		if (editing == null)
			return;
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean done = true;
		if (event.keyCode == SWT.INSERT && modifiers == SWT.SHIFT)
			addOption();
		else if (event.keyCode == SWT.INSERT && modifiers == SWT.CTRL)
			add(this::insertBelow);
		else if (event.keyCode == SWT.INSERT)
			add(this::insert);
		else if (event.keyCode == SWT.DEL && modifiers == 0)
			delete();
		else if (event.keyCode == SWT.F2)
			rename();
		else if (event.keyCode == 'f' && modifiers == SWT.MOD1)
			find.setFocus();
		else if (modifiers == SWT.ALT && !editing.selected().isEmpty())
			done = move(event.keyCode);
		else
			done = more(event);
		event.doit = !done;
	}

	/** @return false when it is no key of the page */
	boolean more(Event event) {
		return false;
	}

	/** @return false when the key moves nothing */
	boolean move(int key) {
		if (key != SWT.ARROW_UP && key != SWT.ARROW_DOWN)
			return false;
		var parts = editing.selected();
		editing.execute(Messages.Page_move, () -> (key == SWT.ARROW_UP ? parts : parts.reversed())
				.forEach(part -> editing.edits().move(part, key == SWT.ARROW_UP)));
		return true;
	}

	private void delete() {
		var parts = editing.selected().stream().filter(editing.edits()::canDelete).toList();
		if (parts.isEmpty())
			return;
		var next = parent(parts.getFirst());
		editing.edits().delete(parts);
		if (editing.selected().isEmpty())
			editing.select(next);
	}

	private void rename() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof EObject part)
			NameCell.edit(viewer, part);
	}

	private void focus(EStructuralFeature feature) {
		form().ifPresent(form -> form.focus(feature));
	}

	/** Gives the keyboard to the type of what is selected. */
	final void focusType() {
		form().ifPresent(ElementForm::focusType);
	}

	private Optional<ElementForm> form() {
		return editing.selected().stream().findFirst().map(part -> forms.get(part.eClass()));
	}

	private void selectionChanged() {
		if (following || editing == null)
			return;
		var chosen = new ArrayList<EObject>();
		for (var element : viewer.getStructuredSelection())
			if (element instanceof EObject part)
				chosen.add(part);
		editing.select(chosen);
	}

	/** @return false when the selected row does not stand for more of them */
	private boolean showMore() {
		if (!(viewer.getStructuredSelection().getFirstElement() instanceof More more))
			return false;
		content.show(more);
		refresh();
		return true;
	}

	/** What is selected, with all that it lies below. */
	final Set<EObject> selectedWithAbove() {
		var found = new HashSet<EObject>();
		for (var selected : editing.selected())
			for (var part = selected; part != null && found.add(part);)
				part = parent(part);
		return found;
	}

	/** Some of many parts are shown because they are selected. */
	private void showThose(List<? extends EObject> parts) {
		for (var part : parts)
			for (var at = part; at != null; at = parent(at)) {
				var above = parent(at);
				if ((above == null ? roots() : children(above)).size() > ElementContent.MOST)
					viewer.refresh(above == null ? viewer.getInput() : above);
			}
	}

	@Override
	public void selected(List<EObject> objects) {
		if (viewer.getControl().isDisposed())
			return;
		var here = objects.stream().filter(this::shows).toList();
		if (here.equals(viewer.getStructuredSelection().toList())) {
			detail();
			return;
		}
		following = true;
		try {
			showThose(here);
			viewer.setSelection(new StructuredSelection(here), true);
		} finally {
			following = false;
		}
		detail();
	}

	/** True for what has a place in the tree. */
	boolean shows(EObject object) {
		for (var part = object; part != null; part = parent(part))
			if (roots().contains(part))
				return true;
		return false;
	}

	@Override
	public void changed(Set<EObject> objects) {
		if (viewer.getControl().isDisposed())
			return;
		structureChanged();
		refresh();
		detail();
	}

	private void refresh() {
		following = true;
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
		} finally {
			viewer.getTree().setRedraw(true);
			following = false;
		}
	}

	/** What was found out of the structure of the schema may not hold any more. */
	void structureChanged() {
		// nothing is kept
	}

	private void detail() {
		var parts = editing.selected().stream().filter(this::shows).toList();
		boolean alike = !parts.isEmpty() && parts.stream().allMatch(part -> part.eClass() == parts.getFirst().eClass());
		if (alike) {
			var form = forms.computeIfAbsent(parts.getFirst().eClass(), type -> new ElementForm(details, type, this));
			bringToFront(form.control());
			form.show(editing, parts);
			form.found(findings);
			return;
		}
		hint.setText(roots().isEmpty() ? emptyHint() : parts.isEmpty() ? Messages.Page_select : Messages.Page_unlike);
		bringToFront(nothing);
		nothing.layout();
	}

	private void bringToFront(Control control) {
		if (stack.topControl == control)
			return;
		stack.topControl = control;
		details.layout();
	}

	@Override
	public boolean reveal(EObject object) {
		var part = object;
		while (part != null && !(part instanceof Named))
			part = part.eContainer();
		if (part == null || !shows(part))
			return false;
		editing.select(part);
		viewer.reveal(part);
		return true;
	}

	@Override
	public void found(List<SchemaFinding> now) {
		findings = now;
		forms.values().forEach(form -> form.found(now));
	}

	@Override
	public void flush() {
		viewer.applyEditorValue();
		editing.endTyping();
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	/** The button that adds an attribute to what the page says. */
	final void attributesButton(Supplier<EObject> owner) {
		typesButton(Icons.image("attributes"), null, Messages.Page_attributeTip, types(Literals.ATTRIBUTE), //$NON-NLS-1$
				type -> add(() -> owner.get() == null ? null : editing.edits().addAttribute(owner.get(), type, Messages.Page_newAttribute)));
	}

	/** The button that adds an option to what is selected. */
	final void optionButton() {
		button(Pictures.image("option"), null, Messages.Page_optionTip, this::addOption); //$NON-NLS-1$
	}
}

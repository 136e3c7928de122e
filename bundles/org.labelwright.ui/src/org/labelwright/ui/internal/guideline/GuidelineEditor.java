package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.editor.StoredEditor;
import org.labelwright.ui.internal.page.PageLook;
import org.labelwright.ui.internal.views.CoverageView;

/** Edits the guideline of the project: its outline, what is said of the selected element, and what annotators will read. */
public final class GuidelineEditor extends StoredEditor implements GuidelineDesk.Listener, GuidelineOutline.Actions, GuidelineForm.Answering {

	public static final String ID = "org.labelwright.ui.guideline"; //$NON-NLS-1$

	private static final String CONTEXT = "org.labelwright.ui.guideline"; //$NON-NLS-1$
	private static final int MARGIN = 12;
	private static final int WIDTH = 460;

	private final GuidelineSession.Listener edited = this::changed;
	private final Action undo = action(this::undo);
	private final Action redo = action(this::redo);
	private final List<ToolItem> writing = new ArrayList<>();
	private GuidelineDesk desk;
	private GuidelineSession session;
	private Composite pages;
	private StackLayout stack;
	private Composite empty;
	private Label emptyTitle;
	private Label emptyText;
	private Button begin;
	private Button importing;
	private Composite body;
	private Label status;
	private GuidelineOutline outline;
	private Composite details;
	private StackLayout detailStack;
	private Composite nothing;
	private GuidelineForm form;
	private PageLook preview;
	private ExamplePictures pictures;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		desk = GuidelineDesk.of(ProjectHost.of(site.getWorkbenchWindow()));
	}

	private static Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		pages.setLayout(stack);
		pages.addListener(SWT.Dispose, event -> leave());
		createEmpty();
		body = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		createBar();
		var sash = new SashForm(body, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		outline = new GuidelineOutline(sash, this::selected, this);
		details = new Composite(sash, SWT.NONE);
		detailStack = new StackLayout();
		details.setLayout(detailStack);
		nothing = new Composite(details, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(nothing);
		var hint = new Label(nothing, SWT.WRAP);
		hint.setText(Messages.GuidelineEditor_select);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
		form = new GuidelineForm(details, this);
		preview = new PageLook(sash, MARGIN, target -> target.startsWith(GuidelinePages.OPEN),
				target -> Openings.open(desk.host(), session.guideline(), target.substring(GuidelinePages.OPEN.length())));
		pictures = new ExamplePictures(preview.control(), this::preview);
		sash.setWeights(24, 38, 38);
		var bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		desk.addListener(this);
		detail(null);
		deskChanged();
		begin();
	}

	private void createEmpty() {
		empty = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(empty);
		var content = new Composite(empty, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(content);
		GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(content);
		emptyTitle = new Label(content, SWT.WRAP);
		emptyTitle.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(emptyTitle);
		emptyText = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(emptyText);
		begin = Buttons.push(content, Messages.GuidelineEditor_begin, () -> add(Section.class));
		begin.setVisible(false);
		begin.setImage(Icons.image("section")); //$NON-NLS-1$
		importing = Buttons.push(content, Messages.GuidelineEditor_importFirst, this::read);
		importing.setImage(Icons.image("import")); //$NON-NLS-1$
		importing.setVisible(false);
	}

	private void createBar() {
		var top = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		var bar = new ToolBar(top, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
		button(bar, "section", Messages.GuidelineEditor_section, Messages.GuidelineEditor_sectionHint, () -> add(Section.class)); //$NON-NLS-1$
		button(bar, "rule", Messages.GuidelineEditor_rule, Messages.GuidelineEditor_ruleHint, () -> add(Rule.class)); //$NON-NLS-1$
		var example = new ToolItem(bar, SWT.DROP_DOWN);
		example.setImage(Icons.image("example_positive")); //$NON-NLS-1$
		example.setText(Messages.GuidelineEditor_example);
		example.setToolTipText(Messages.GuidelineEditor_exampleHint);
		example.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW)
				exampleMenu(bar, example);
			else
				addExample(ExampleKind.POSITIVE);
		});
		writing.add(example);
		button(bar, "delete", null, Messages.GuidelineEditor_deleteHint, this::delete); //$NON-NLS-1$
		new ToolItem(bar, SWT.SEPARATOR);
		button(bar, "submit", Messages.GuidelineEditor_publish, Messages.GuidelineEditor_publishHint, this::publish); //$NON-NLS-1$
		button(bar, "import", null, Messages.GuidelineEditor_importHint, this::read); //$NON-NLS-1$
		// whoever reads may do these
		writing.remove(button(bar, "export", null, Messages.GuidelineEditor_exportHint, this::export)); //$NON-NLS-1$
		writing.remove(button(bar, "agreement", Messages.GuidelineEditor_coverage, Messages.GuidelineEditor_coverageHint, this::coverage)); //$NON-NLS-1$
		status = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(status);
	}

	/** @param text null for one that its icon tells enough of */
	private ToolItem button(ToolBar bar, String icon, String text, String hint, Runnable pressed) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		if (text != null)
			item.setText(text);
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> pressed.run());
		writing.add(item);
		return item;
	}

	private void exampleMenu(ToolBar bar, ToolItem item) {
		var menu = new Menu(bar);
		for (var kind : ExampleKind.VALUES) {
			var choice = new MenuItem(menu, SWT.PUSH);
			choice.setText(GuidelineHtml.kind(kind));
			choice.setImage(Icons.image(Elements.icon(kind)));
			choice.addListener(SWT.Selection, event -> addExample(kind));
		}
		var bounds = item.getBounds();
		menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Opens the draft of the project that is open now. */
	private void begin() {
		if (desk.host().project().isPresent())
			desk.edit(opened -> deskChanged());
	}

	@Override
	public void draftClosing() {
		form.flush();
	}

	@Override
	public void deskChanged() {
		if (pages.isDisposed())
			return;
		var now = desk.draft().orElse(null);
		if (now != session) {
			if (session != null)
				session.removeListener(edited);
			session = now;
			if (session != null)
				session.addListener(edited);
			pictures.show(desk.host().project().orElse(null));
		}
		if (session == null && desk.host().project().isPresent())
			begin();
		changed(Set.of());
	}

	private void changed(Set<String> ids) {
		if (pages.isDisposed())
			return;
		boolean any = session != null && (!session.guideline().getSections().isEmpty() || !desk.state().questions().isEmpty());
		outline.show(session, desk.state().questions());
		if (any) {
			detail(outline.selection());
			preview();
			front(body);
		} else
			showEmpty();
		update();
	}

	private void showEmpty() {
		boolean editable = session != null && session.readOnly().isEmpty();
		boolean opening = session == null && desk.host().project().isPresent();
		emptyTitle.setText(opening ? Messages.GuidelineEditor_opening : session == null ? Messages.GuidelineEditor_none : Messages.GuidelineEditor_empty);
		emptyText.setText(opening ? "" : session == null ? Messages.EditingView_noProject : editable //$NON-NLS-1$
				 ? Messages.GuidelineEditor_emptyHint : session.readOnly().orElse("")); //$NON-NLS-1$
		boolean appears = editable && !begin.getVisible();
		begin.setVisible(editable);
		importing.setVisible(editable);
		form.flush();
		detail(null);
		front(empty);
		empty.layout(true, true);
		if (appears && getSite().getPage().getActivePart() == this)
			begin.setFocus();
	}

	private void front(Control page) {
		if (stack.topControl == page)
			return;
		boolean keyboard = pages.isVisible() && getSite().getPage().getActivePart() == this;
		stack.topControl = page;
		pages.layout();
		if (keyboard)
			setFocus();
	}

	private void update() {
		boolean editable = session != null && session.readOnly().isEmpty();
		writing.forEach(item -> item.setEnabled(editable));
		undo.setEnabled(session != null && session.canUndo());
		undo.setText(undo.isEnabled() ? NLS.bind(Messages.UndoActions_undo, session.undoLabel().orElse("")) : Messages.UndoActions_nothingToUndo); //$NON-NLS-1$
		redo.setEnabled(session != null && session.canRedo());
		redo.setText(redo.isEnabled() ? NLS.bind(Messages.UndoActions_redo, session.redoLabel().orElse("")) : Messages.UndoActions_nothingToRedo); //$NON-NLS-1$
		var versions = desk.state().versions();
		status.setText(session != null && session.readOnly().isPresent() ? session.readOnly().get()
				: versions.isEmpty() ? Messages.GuidelineEditor_unpublished : NLS.bind(Messages.GuidelineEditor_published, versions.getLast().version()));
		status.getParent().layout();
	}

	private void selected(Named element) {
		detail(element);
		if (element != null && element.getId() != null)
			preview.reveal(element.getId());
	}

	private void detail(Named element) {
		var shown = element == null ? nothing : form.control();
		if (element != null)
			form.show(session, desk.project().orElseThrow().schema(), element, desk.state());
		if (detailStack.topControl != shown) {
			detailStack.topControl = shown;
			details.layout();
		}
	}

	/** Shows what annotators would read now. */
	private void preview() {
		if (session == null)
			return;
		var laid = GuidelinePages.whole(session.guideline());
		preview.replace(laid.page(), pictures.of(laid));
	}

	@Override
	public void add(Class<? extends Named> type) {
		if (session == null || session.readOnly().isPresent())
			return;
		form.flush();
		if (type == Example.class)
			addExample(ExampleKind.POSITIVE);
		else
			show(type == Section.class ? GuidelineEdits.addSection(session, structure()) : GuidelineEdits.addRule(session, structure()));
	}

	/** What is selected of the guideline itself. */
	private Named structure() {
		return outline.selection() instanceof OpenQuestion ? null : outline.selection();
	}

	private void addExample(ExampleKind kind) {
		form.flush();
		Named parent = structure() instanceof Example example ? (Named) example.eContainer() : structure();
		if (parent == null && !session.guideline().getSections().isEmpty())
			parent = session.guideline().getSections().getLast();
		if (parent != null)
			show(GuidelineEdits.addExample(session, GuidelineEdits.example(kind), parent));
	}

	private void show(Named added) {
		outline.select(added);
		rename();
	}

	@Override
	public void delete() {
		var element = outline.selection();
		if (element instanceof OpenQuestion question)
			desk.write(Messages.GuidelineEditor_withdraw, (guidelines, user) -> guidelines.withdraw(question.getId(), user));
		else if (element != null && session.readOnly().isEmpty()) {
			form.flush();
			var parent = element.eContainer() instanceof Section || element.eContainer() instanceof Rule ? (Named) element.eContainer() : null;
			GuidelineEdits.delete(session, element);
			outline.select(parent);
		}
	}

	@Override
	public void rename() {
		if (outline.selection() != null && !(outline.selection() instanceof OpenQuestion))
			form.editName();
		else
			write();
	}

	@Override
	public void write() {
		if (outline.selection() != null)
			form.editText();
	}

	@Override
	public void answer(OpenQuestion question, String text) {
		desk.write(Messages.GuidelineForm_answer, (guidelines, user) -> guidelines.answer(question.getId(), text, user));
	}

	@Override
	public void makeEdgeCase(OpenQuestion question) {
		EdgeCases.make(desk, question, this::show);
	}

	/** Makes an edge case of the selected question, when that has an answer. */
	void makeEdgeCase() {
		if (outline.selection() instanceof OpenQuestion question && question.getAnswer() != null)
			makeEdgeCase(question);
	}

	private void publish() {
		form.flush();
		var versions = desk.state().versions();
		desk.changesSince(versions.isEmpty() ? null : versions.getLast().version(), EcoreUtil.copy(session.guideline()), this::publish);
	}

	private void publish(List<GuidelineChange> changes) {
		if (pages.isDisposed())
			return;
		var dialog = new PublishDialog(getSite().getShell(), desk.state(), Changes.lines(changes));
		if (dialog.open() == Window.OK)
			desk.write(Messages.GuidelineEditor_publish, (guidelines, user) -> guidelines.publish(dialog.version(), dialog.note(), user));
	}

	private void read() {
		form.flush();
		GuidelineFileDialogs.read(getSite().getShell(), desk.host().project().orElseThrow(), session);
	}

	private void export() {
		form.flush();
		GuidelineFileDialogs.write(getSite().getShell(), desk.host().project().orElseThrow(), session);
	}

	private void coverage() {
		form.flush();
		try {
			if (getSite().getPage().showView(ViewIds.COVERAGE) instanceof CoverageView view)
				view.update();
		} catch (PartInitException e) {
			Failures.show(Messages.GuidelineEditor_coverage, e);
		}
	}

	/** While the fields are still there, so that what was typed last is kept. */
	private void leave() {
		desk.removeListener(this);
		if (session == null)
			return;
		session.removeListener(edited);
		form.flush();
	}

	private void undo() {
		form.flush();
		session.undo();
	}

	private void redo() {
		form.flush();
		session.redo();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == body)
			outline.viewer().getTree().setFocus();
		else if (begin.isVisible())
			begin.setFocus();
		else
			empty.setFocus();
	}
}

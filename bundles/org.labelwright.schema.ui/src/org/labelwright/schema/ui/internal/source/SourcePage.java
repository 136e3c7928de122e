package org.labelwright.schema.ui.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Identified;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.Pictures;
import org.labelwright.schema.ui.internal.SchemaContext;
import org.labelwright.schema.ui.internal.SchemaPage;
import org.labelwright.ui.Latest;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;

/**
 * The schema as JSON. What is typed becomes one step of the history after a pause, when it can be read and nothing that is stored would be lost; until then
 * the schema stays as it was.
 */
public final class SourcePage implements SchemaPage, SchemaListener {

	/** Milliseconds without a key after which the text is read. */
	private static final int PAUSE = 500;
	/** Labels beyond which the text has many megabytes, which no text field of the toolkit takes without standing still. */
	private static final int MOST = 20_000;
	private static final int ROWS = 4;
	private static final int LINE = 70;
	private static final int POPUP = 320;
	private static final Pattern PLACE = Pattern.compile("^:(\\d+):(\\d+)"); //$NON-NLS-1$
	private static final Color ERROR = new Color(0xd0, 0x45, 0x3b, 48);
	private static final Color WARNING = new Color(0xe0, 0x8a, 0x2c, 48);

	private static final Pattern ID = Pattern.compile("\"id\": \"([^\"\\\\]*)\""); //$NON-NLS-1$

	private final Runnable pause = this::read;
	private Composite area;
	private Notice notice;
	private StyledText text;
	private Table problems;
	private Latest reading;
	private SchemaContext context;
	private SchemaEditing editing;
	private List<SchemaFinding> findings = List.of();
	private List<Mark> marks = List.of();
	/** The first place of each id in the text; null when it has to be found anew. */
	private Map<String, Integer> ids;
	/** What was given up last; null when something was done since. */
	private String givenUp;
	/** What was typed is not read yet. */
	private boolean typed;
	/** What was typed cannot be the schema. */
	private boolean broken;
	/** The schema has changed since the text was made. */
	private boolean stale;
	private boolean writing;

	/** @param line from 0 */
	private record Mark(int line, Severity severity, String message) {
	}

	@Override
	public String title() {
		return Messages.SourcePage_title;
	}

	@Override
	public Control create(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		notice = new Notice(area, () -> editing);
		text = new StyledText(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(2);
		text.setMargins(8, 4, 8, 4);
		text.setEditable(false);
		text.addLineStyleListener(new JsonColors(text));
		text.addLineBackgroundListener(event -> event.lineBackground = background(text.getLineAtOffset(event.lineOffset)));
		text.addListener(SWT.Modify, event -> typed());
		text.addVerifyKeyListener(event -> {
			if (event.stateMask == SWT.MOD1 && (event.keyCode == ' ' || event.character == ' ')) {
				event.doit = false;
				propose();
			}
		});
		area.addListener(SWT.Show, event -> showText());
		text.addListener(SWT.Paint, event -> {
			if (stale)
				text.getDisplay().asyncExec(this::showText);
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		problems = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		new TableColumn(problems, SWT.LEFT).setWidth(LINE);
		new TableColumn(problems, SWT.LEFT);
		problems.addListener(SWT.Resize, event -> problems.getColumn(1).setWidth(Math.max(LINE, problems.getClientArea().width - LINE)));
		problems.addListener(SWT.DefaultSelection, this::go);
		problems.addListener(SWT.MouseUp, this::go);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, problems.getItemHeight() * ROWS).exclude(true).applyTo(problems);
		problems.setVisible(false);
		reading = new Latest(area);
		return area;
	}

	@Override
	public void setContext(SchemaContext around) {
		context = around;
	}

	@Override
	public void setInput(SchemaEditing opened) {
		editing = opened;
		editing.addListener(this);
		text.setEditable(true);
		stale = true;
		showText();
	}

	@Override
	public void changed(Set<EObject> objects) {
		if (writing || text.isDisposed())
			return;
		givenUp = null;
		stale = true;
		showText();
	}

	/** Shows the schema as it is, when that is seen. */
	private void showText() {
		if (!stale || text.isDisposed() || !area.isVisible())
			return;
		if (isLong()) {
			showNotice(true);
			return;
		}
		showNotice(false);
		stale = false;
		typed = false;
		broken = false;
		var wanted = ModelJson.text(editing.schema());
		if (!wanted.equals(text.getText())) {
			int caret = text.getCaretOffset();
			int top = text.getTopIndex();
			writing = true;
			text.setText(wanted);
			writing = false;
			text.setCaretOffset(Math.min(caret, text.getCharCount()));
			text.setTopIndex(top);
		}
		mark(List.of());
	}

	private boolean isLong() {
		return editing.schema().getLabels().size() > MOST;
	}

	private void showNotice(boolean shown) {
		if (notice.show(shown) == shown)
			return;
		((GridData) text.getLayoutData()).exclude = shown;
		text.setVisible(!shown);
		area.layout();
	}

	private void typed() {
		ids = null;
		if (writing)
			return;
		reading.cancel();
		givenUp = null;
		text.getDisplay().timerExec(PAUSE, pause);
		if (typed)
			return;
		typed = true;
		context.takenChanged();
	}

	private void read() {
		if (!typed || text.isDisposed())
			return;
		var content = text.getText();
		reading.ask(Messages.SourcePage_read, monitor -> read(content), this::take, failure -> {
			// logged; it stays as it is typed
		});
	}

	private static Outcome<LabelSchema> read(String content) {
		return ModelJson.read(content.getBytes(StandardCharsets.UTF_8), LabelSchema.class, ""); //$NON-NLS-1$
	}

	/** At once, for the schema is wanted with what was typed. */
	@Override
	public void flush() {
		if (!typed || text.isDisposed())
			return;
		text.getDisplay().timerExec(-1, pause);
		reading.cancel();
		take(read(text.getText()));
	}

	private void take(Outcome<LabelSchema> read) {
		typed = false;
		var told = new ArrayList<>(read.problems());
		broken = !read.complete();
		if (!broken) {
			writing = true;
			try {
				var reasons = editing.edits().replace(read.value().orElseThrow());
				broken = !reasons.isEmpty();
				told.addAll(reasons);
				editing.endTyping();
			} finally {
				writing = false;
			}
		}
		mark(told);
		context.takenChanged();
	}

	@Override
	public boolean isTaken() {
		return !typed && !broken;
	}

	@Override
	public boolean mend(String broken) {
		stale = false;
		text.setText(broken);
		return true;
	}

	@Override
	public void giveUp() {
		if (isTaken() || text.isDisposed())
			return;
		reading.cancel();
		givenUp = text.getText();
		stale = true;
		typed = false;
		broken = false;
		showText();
		context.takenChanged();
	}

	@Override
	public boolean canBringBack() {
		return givenUp != null;
	}

	@Override
	public void bringBack() {
		text.setText(givenUp);
	}

	@Override
	public void found(List<SchemaFinding> now) {
		findings = now;
		if (!typed && !broken && text.isVisible())
			mark(List.of());
	}

	/** Marks the lines of what is wrong with the text, and of what is wrong with the schema. */
	private void mark(List<Problem> told) {
		var found = new ArrayList<Mark>();
		for (var problem : told)
			found.add(new Mark(line(problem.place()), problem.severity(), problem.message() + ' ' + problem.remedy()));
		if (!broken)
			for (var finding : findings)
				found.add(new Mark(line(finding.object()), finding.problem().severity(), finding.problem().message() + ' ' + finding.problem().remedy()));
		if (found.equals(marks))
			return;
		marks = found;
		problems.removeAll();
		for (var mark : marks.subList(0, told.size())) {
			var row = new TableItem(problems, SWT.NONE);
			row.setImage(Icons.image(mark.severity == Severity.ERROR ? "error" : "warning")); //$NON-NLS-1$ //$NON-NLS-2$
			row.setText(new String[] { NLS.bind(Messages.SourcePage_line, mark.line + 1), mark.message });
		}
		// what is wrong with the schema alone is told below all pages
		boolean shown = !told.isEmpty();
		((GridData) problems.getLayoutData()).exclude = !shown;
		problems.setVisible(shown);
		problems.getParent().layout();
		text.redraw();
	}

	private Color background(int line) {
		return marks.stream().filter(mark -> mark.line == line).findFirst().map(mark -> mark.severity == Severity.ERROR ? ERROR : WARNING).orElse(null);
	}

	/** Of a place in the text, or the id of a part. */
	private int line(String place) {
		var matcher = PLACE.matcher(place);
		return matcher.find() ? Math.clamp(Integer.parseInt(matcher.group(1)) - 1L, 0, text.getLineCount() - 1) : lineOf(place);
	}

	private int line(EObject part) {
		for (var owner = part; owner != null; owner = owner.eContainer())
			if (owner instanceof Identified identified && identified.getId() != null)
				return lineOf(identified.getId());
		return 0;
	}

	private int lineOf(String id) {
		if (ids == null) {
			ids = new HashMap<>();
			var matcher = ID.matcher(text.getText());
			while (matcher.find())
				ids.putIfAbsent(matcher.group(1), matcher.start());
		}
		return text.getLineAtOffset(ids.getOrDefault(id, 0));
	}

	private void go(Event event) {
		int index = problems.getSelectionIndex();
		if (index >= 0)
			show(marks.get(index).line);
	}

	private void show(int line) {
		text.setSelection(text.getOffsetAtLine(line));
		text.showSelection();
		text.setFocus();
	}

	private void propose() {
		int caret = text.getCaretOffset();
		var at = JsonContext.at(text.getText(), caret);
		var all = at == null ? List.<Proposals.Proposal>of() : Proposals.of(at, editing);
		if (all.isEmpty())
			return;
		var place = text.toDisplay(text.getLocationAtOffset(caret));
		place.y += text.getLineHeight();
		new ChoicePopup<>(text.getShell(), Messages.SourcePage_propose, Messages.SourcePage_proposeHint, all, Proposals.Proposal::name,
				proposal -> Pictures.image("schema"), POPUP, proposal -> insert(at, proposal), () -> text.setFocus()).at(place).open(); //$NON-NLS-1$
	}

	private void insert(JsonContext at, Proposals.Proposal proposal) {
		var written = proposal.text();
		if (at.key() == null && text.getText().substring(at.end()).stripLeading().startsWith(":")) //$NON-NLS-1$
			written = '"' + proposal.name() + '"';
		text.replaceTextRange(at.start(), at.end() - at.start(), written);
		text.setCaretOffset(at.start() + written.length());
		text.setFocus();
	}

	@Override
	public boolean reveal(EObject object) {
		if (isLong())
			return false;
		showText();
		show(line(object));
		return true;
	}

	@Override
	public void setFocus() {
		showText();
		if (!notice.setFocus())
			text.setFocus();
	}
}

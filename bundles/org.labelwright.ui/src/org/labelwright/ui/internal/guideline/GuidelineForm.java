package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/** What is said of one element of a guideline: its name, what it is about, and its text in Markdown. What is typed becomes a step after a pause. */
final class GuidelineForm {

	/** Milliseconds without a key after which what was typed is stored. */
	private static final int PAUSE = 500;
	private static final int POPUP = 320;

	private final Composite control;
	private final Label heading;
	private final Text name;
	private final Combo kind;
	private final Composite about;
	private final Label textLabel;
	private final StyledText text;
	private final Composite answering;
	private final Button answer;
	private final Button edgeCase;
	private final List<Control> nameRow;
	private final List<Control> kindRow;
	private final List<Control> aboutRow;
	private final Runnable pause = this::flush;
	private Chips chips;
	private GuidelineSession session;
	private SchemaIndex schema;
	private Named element;
	private boolean showing;
	private boolean typed;

	/** What the element is about, as it is shown. */
	private record Chips(Named element, List<String> subjectIds, boolean editable) {
	}

	/** What is done with a question. */
	interface Answering {
		void answer(OpenQuestion question, String text);

		void makeEdgeCase(OpenQuestion question);
	}

	GuidelineForm(Composite parent, Answering answers) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(6, 6).applyTo(control);
		heading = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(heading);
		var nameLabel = label(Messages.GuidelineForm_name);
		name = new Text(control, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
		name.addListener(SWT.Modify, event -> typed());
		name.addListener(SWT.FocusOut, event -> flush());
		nameRow = List.of(nameLabel, name);
		var kindLabel = label(Messages.GuidelineForm_kind);
		kind = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setLayoutData(new GridData());
		for (var value : ExampleKind.VALUES)
			kind.add(GuidelineHtml.kind(value));
		kind.addListener(SWT.Selection, event -> GuidelineEdits.setKind(session, (Example) element, ExampleKind.VALUES.get(kind.getSelectionIndex())));
		kindRow = List.of(kindLabel, kind);
		var aboutLabel = label(Messages.GuidelineForm_about);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(aboutLabel);
		about = new Composite(control, SWT.NONE);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.center = true;
		about.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(about);
		aboutRow = List.of(aboutLabel, about);
		textLabel = new Label(control, SWT.WRAP);
		textLabel.setText(Messages.GuidelineForm_text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(textLabel);
		text = new StyledText(control, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(6, 6, 6, 6);
		text.setTabs(4);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 120).applyTo(text);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_TAB_NEXT || (event.stateMask & SWT.CTRL) != 0);
		answering = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(answering);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(answering);
		answer = Buttons.push(answering, Messages.GuidelineForm_answer, () -> answers.answer((OpenQuestion) element, text.getText()));
		edgeCase = Buttons.push(answering, Messages.Guideline_makeEdgeCase, () -> answers.makeEdgeCase((OpenQuestion) element));
	}

	private Label label(String content) {
		var label = new Label(control, SWT.NONE);
		label.setText(content);
		label.setLayoutData(new GridData());
		return label;
	}

	Composite control() {
		return control;
	}

	/** Shows an element. What the user types in a field is not taken from under the caret by its own storing. */
	void show(GuidelineSession edited, SchemaIndex subjects, Named shown, GuidelineDesk.State state) {
		if (shown != element)
			flush();
		session = edited;
		schema = subjects;
		boolean same = shown == element;
		element = shown;
		showing = true;
		try {
			fill(same, state);
		} finally {
			showing = false;
		}
		control.layout(true, true);
	}

	private void fill(boolean same, GuidelineDesk.State state) {
		boolean editable = session.readOnly().isEmpty();
		var question = element instanceof OpenQuestion asked ? asked : null;
		heading.setText(question == null ? heading() : NLS.bind(Messages.GuidelineForm_asked,
				new Object[] { state.name(question.getAskedBy()), String.valueOf(question.getDescription()) }));
		include(nameRow, question == null);
		include(kindRow, element instanceof Example);
		include(aboutRow, question == null);
		include(List.of(answering), question != null);
		if (element instanceof Example example)
			kind.select(ExampleKind.VALUES.indexOf(example.getKind()));
		set(same && name.isFocusControl() && typed, name.getText(), string(element.getName()), name::setText);
		var wanted = question == null ? string(element.getDescription()) : string(question.getAnswer());
		set(same && text.isFocusControl() && typed || same && question != null && !text.getText().isEmpty(), text.getText(), wanted, text::setText);
		textLabel.setText(question == null ? Messages.GuidelineForm_text : Messages.GuidelineForm_answerText);
		name.setEditable(editable);
		kind.setEnabled(editable);
		text.setEditable(editable);
		answer.setEnabled(editable);
		edgeCase.setEnabled(editable && question != null && question.getAnswer() != null);
		showSubjects(editable && question == null);
	}

	private String heading() {
		if (element instanceof Example example && example.getItemId() != null)
			return NLS.bind(Messages.GuidelineForm_ofItem, GuidelineHtml.kind(example.getKind()), example.getSnapshot().size());
		return Elements.type(element);
	}

	private static String string(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private static void set(boolean typing, String now, String wanted, Consumer<String> setter) {
		if (!typing && !now.equals(wanted))
			setter.accept(wanted);
	}

	private static void include(List<Control> row, boolean shown) {
		for (var control : row) { // without a request for a layout, which would put off that of the form until after its name has the keyboard
			((GridData) control.getLayoutData()).exclude = !shown;
			control.setVisible(shown);
		}
	}

	private void showSubjects(boolean editable) {
		var wanted = new Chips(element, List.copyOf(Subjects.named(element)), editable);
		if (wanted.equals(chips))
			return; // else one of them would lose the keyboard
		chips = wanted;
		for (var child : about.getChildren())
			child.dispose();
		for (var id : chips.subjectIds) {
			var subject = Subject.find(schema, id);
			var chip = new Button(about, SWT.PUSH);
			chip.setText(NLS.bind(Messages.GuidelineForm_subject, subject.map(Subject::name).orElse(id)));
			chip.setToolTipText(Messages.GuidelineForm_removeSubject);
			subject.filter(known -> known.color() != null).ifPresent(known -> chip.setImage(Swatches.image(known.color())));
			chip.setEnabled(editable);
			chip.addListener(SWT.Selection, event -> {
				var fewer = new ArrayList<>(Subjects.named(element));
				fewer.remove(id);
				GuidelineEdits.setSubjects(session, element, fewer);
				about.getChildren()[about.getChildren().length - 1].setFocus();
			});
		}
		var add = new Button(about, SWT.PUSH);
		add.setText(Messages.GuidelineForm_addSubject);
		add.setToolTipText(Messages.GuidelineForm_addSubjectHint);
		add.setEnabled(editable);
		add.addListener(SWT.Selection, event -> chooseSubject());
	}

	private void chooseSubject() {
		flush();
		var chosen = element;
		var taken = Subjects.named(chosen);
		new ChoicePopup<>(control.getShell(), Messages.GuidelineForm_chooseSubject, Messages.LabelPopup_hint,
				typed -> Subject.search(schema, typed, id -> !taken.contains(id), ChoicePopup.MOST), Subject::name,
				subject -> subject.color() == null ? Icons.image("attributes") : Swatches.image(subject.color()), POPUP, subject -> { //$NON-NLS-1$
					var more = new ArrayList<>(Subjects.named(chosen));
					more.add(subject.id());
					GuidelineEdits.setSubjects(session, chosen, more);
					about.getChildren()[about.getChildren().length - 1].setFocus();
				}, () -> {
					// it is about nothing more
				}).open();
	}

	private void typed() {
		if (showing)
			return;
		typed = true;
		control.getDisplay().timerExec(PAUSE, pause);
	}

	/** Stores what was typed now. The answer to a question is stored by its button alone. */
	void flush() {
		if (!typed || element == null || control.isDisposed())
			return;
		control.getDisplay().timerExec(-1, pause);
		var edited = element;
		if (!(edited instanceof OpenQuestion) && edited.eContainer() != null) {
			if (!Objects.equals(name.getText(), string(edited.getName())))
				GuidelineEdits.rename(session, edited, name.getText());
			if (!Objects.equals(text.getText(), string(edited.getDescription())))
				GuidelineEdits.write(session, edited, text.getText());
		}
		typed = false;
	}

	void editName() {
		name.setFocus();
		name.selectAll();
	}

	void editText() {
		text.setFocus();
	}
}

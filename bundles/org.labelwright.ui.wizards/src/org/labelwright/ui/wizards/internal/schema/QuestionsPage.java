package org.labelwright.ui.wizards.internal.schema;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.ui.wizards.internal.Messages;

/** What is asked of each item as a whole: choices, ratings and texts. */
public final class QuestionsPage extends WizardPage {

	private static final int STARS = 10;

	private final SchemaDraft draft;
	private ListViewer list;
	private Composite details;
	private Text name;
	private Button required;
	private Composite kind;
	private Composite choice;
	private Composite rating;
	private Text options;
	private Button multiple;
	private Spinner maximum;
	private boolean showing;

	public QuestionsPage(SchemaDraft draft) {
		super("questions", Messages.QuestionsPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.QuestionsPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).spacing(12, 8).applyTo(area);
		addButtons(area);
		list = new ListViewer(area, SWT.BORDER | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(question -> summary((Question) question)));
		GridDataFactory.fillDefaults().grab(true, true).hint(260, 160).applyTo(list.getControl());
		list.setInput(draft.questions());
		list.addSelectionChangedListener(event -> showDetails());
		list.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		});
		details(area);
		moveButtons(area);
		draft.addListener(this::refresh);
		showDetails();
		refresh();
		setControl(area);
	}

	private void addButtons(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		button(row, Messages.QuestionsPage_addChoice, () -> add(SchemaFactory.eINSTANCE.createChoiceQuestion()));
		button(row, Messages.QuestionsPage_addRating, () -> add(SchemaFactory.eINSTANCE.createRatingQuestion()));
		button(row, Messages.QuestionsPage_addText, () -> add(SchemaFactory.eINSTANCE.createTextQuestion()));
	}

	private void moveButtons(Composite area) {
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		button(row, Messages.LabelEditor_remove, this::remove);
		button(row, Messages.LabelEditor_up, () -> move(true));
		button(row, Messages.LabelEditor_down, () -> move(false));
	}

	private static void button(Composite row, String text, Runnable action) {
		var button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void details(Composite area) {
		details = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(details);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, SWT.DEFAULT).applyTo(details);
		new Label(details, SWT.NONE).setText(Messages.QuestionsPage_text);
		name = new Text(details, SWT.BORDER | SWT.SINGLE);
		name.setMessage(Messages.QuestionsPage_textHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, event -> change(() -> selected().setName(name.getText().strip())));
		required = new Button(details, SWT.CHECK);
		required.setText(Messages.QuestionsPage_required);
		required.addListener(SWT.Selection, event -> change(() -> selected().setRequired(required.getSelection())));
		kind = new Composite(details, SWT.NONE);
		kind.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(kind);
		choiceDetails();
		ratingDetails();
	}

	private void choiceDetails() {
		choice = new Composite(kind, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		new Label(choice, SWT.NONE).setText(Messages.QuestionsPage_options);
		options = new Text(choice, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(options);
		options.addListener(SWT.Modify, event -> {
			if (!showing && selected() instanceof ChoiceQuestion question)
				draft.options(question, Arrays.stream(options.getText().split("\\R")).map(String::strip) //$NON-NLS-1$
						.filter(line -> !line.isEmpty()).distinct().toList());
		});
		options.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
		multiple = new Button(choice, SWT.CHECK);
		multiple.setText(Messages.QuestionsPage_multiple);
		multiple.addListener(SWT.Selection, event -> change(() -> ((ChoiceQuestion) selected()).setMultiple(multiple.getSelection())));
	}

	private void ratingDetails() {
		rating = new Composite(kind, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(rating);
		new Label(rating, SWT.NONE).setText(Messages.QuestionsPage_maximum);
		maximum = new Spinner(rating, SWT.BORDER);
		maximum.setValues(5, 2, STARS, 0, 1, 1);
		maximum.addListener(SWT.Selection, event -> change(() -> ((RatingQuestion) selected()).setMaximum(maximum.getSelection())));
	}

	private void add(Question question) {
		draft.add(question);
		list.setSelection(new StructuredSelection(question), true);
		name.setFocus();
	}

	private void remove() {
		if (selected() != null)
			draft.remove(selected());
		showDetails();
	}

	private void move(boolean up) {
		if (selected() != null)
			draft.move(selected(), up);
	}

	private Question selected() {
		return (Question) list.getStructuredSelection().getFirstElement();
	}

	private void change(Runnable step) {
		if (showing || selected() == null)
			return;
		step.run();
		draft.changed();
	}

	private void showDetails() {
		showing = true;
		try {
			var question = selected();
			details.setVisible(question != null);
			if (question == null)
				return;
			name.setText(question.getName() == null ? "" : question.getName()); //$NON-NLS-1$
			required.setSelection(question.isRequired());
			Composite top = null;
			if (question instanceof ChoiceQuestion q) {
				options.setText(String.join("\n", q.getOptions().stream().map(Option::getName).toList())); //$NON-NLS-1$
				multiple.setSelection(q.isMultiple());
				top = choice;
			} else if (question instanceof RatingQuestion q) {
				maximum.setSelection(q.getMaximum());
				top = rating;
			}
			choice.setVisible(top == choice);
			rating.setVisible(top == rating);
			((StackLayout) kind.getLayout()).topControl = top;
			kind.layout();
		} finally {
			showing = false;
		}
	}

	private void refresh() {
		if (list == null || list.getControl().isDisposed())
			return;
		if (list.getInput() != draft.questions())
			list.setInput(draft.questions());
		else
			list.refresh();
		var problem = draft.questionProblem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	private static String summary(Question question) {
		var text = question.getName() == null || question.getName().isBlank() ? Messages.QuestionsPage_unnamed : question.getName();
		return switch (question) {
		case ChoiceQuestion q -> NLS.bind(Messages.QuestionsPage_choice, text, q.getOptions().size());
		case RatingQuestion q -> NLS.bind(Messages.QuestionsPage_rating, text, q.getMaximum());
		default -> NLS.bind(Messages.QuestionsPage_other, text);
		};
	}
}

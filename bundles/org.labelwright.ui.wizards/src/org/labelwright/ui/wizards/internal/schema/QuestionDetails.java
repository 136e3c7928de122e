package org.labelwright.ui.wizards.internal.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.ui.wizards.internal.Messages;

/** What one question asks, and how it may be answered. */
final class QuestionDetails {

	private static final int MOST_STARS = 10;

	private final SchemaDraft draft;
	private final Composite area;
	private final Text name;
	private final Button required;
	private final Button inTime;
	private final Composite kinds;
	private final Composite choice;
	private final Text options;
	private final Button multiple;
	private final Composite rating;
	private final Spinner maximum;
	private Optional<Question> shown = Optional.empty();
	private boolean showing;

	QuestionDetails(Composite parent, SchemaDraft draft) {
		this.draft = draft;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, SWT.DEFAULT).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.QuestionsPage_text);
		name = new Text(area, SWT.BORDER | SWT.SINGLE);
		name.setMessage(Messages.QuestionsPage_textHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addListener(SWT.Modify, event -> change(Question.class, question -> question.setName(name.getText().strip())));
		required = new Button(area, SWT.CHECK);
		required.setText(Messages.QuestionsPage_required);
		required.addListener(SWT.Selection, event -> change(Question.class, question -> question.setRequired(required.getSelection())));
		inTime = new Button(area, SWT.CHECK);
		inTime.setText(Messages.QuestionsPage_inTime);
		inTime.setToolTipText(Messages.QuestionsPage_inTimeTip);
		inTime.addListener(SWT.Selection, event -> change(Question.class,
				question -> question.setScope(inTime.getSelection() ? QuestionScope.TIME : QuestionScope.ITEM)));
		kinds = new Composite(area, SWT.NONE);
		kinds.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(kinds);
		choice = new Composite(kinds, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		new Label(choice, SWT.NONE).setText(Messages.QuestionsPage_options);
		options = options();
		multiple = new Button(choice, SWT.CHECK);
		multiple.setText(Messages.QuestionsPage_multiple);
		multiple.addListener(SWT.Selection, event -> change(ChoiceQuestion.class, question -> question.setMultiple(multiple.getSelection())));
		rating = new Composite(kinds, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(rating);
		new Label(rating, SWT.NONE).setText(Messages.QuestionsPage_maximum);
		maximum = new Spinner(rating, SWT.BORDER);
		maximum.setMinimum(2);
		maximum.setMaximum(MOST_STARS);
		maximum.addListener(SWT.Selection, event -> change(RatingQuestion.class, question -> question.setMaximum(maximum.getSelection())));
	}

	private Text options() {
		var field = new Text(choice, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(field);
		field.addListener(SWT.Modify, event -> change(ChoiceQuestion.class, question -> draft.options(question,
				Arrays.stream(field.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList()))); //$NON-NLS-1$
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
		});
		return field;
	}

	private <Q extends Question> void change(Class<Q> type, Consumer<Q> step) {
		if (showing || shown.isEmpty() || !type.isInstance(shown.get()))
			return;
		step.accept(type.cast(shown.get()));
		draft.changed();
	}

	/** Shows a question, or nothing. */
	void show(Optional<Question> question) {
		shown = question;
		area.setVisible(question.isPresent());
		showing = true;
		question.ifPresent(this::fill);
		showing = false;
	}

	private void fill(Question question) {
		name.setText(question.getName() == null ? "" : question.getName()); //$NON-NLS-1$
		required.setSelection(question.isRequired());
		inTime.setSelection(question.getScope() == QuestionScope.TIME);
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
		((StackLayout) kinds.getLayout()).topControl = top;
		kinds.layout();
	}

	void setFocus() {
		name.setFocus();
	}
}

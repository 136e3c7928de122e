package org.labelwright.ui.wizards.internal.schema;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.ui.wizards.internal.Messages;

/** What is asked of each item as a whole: choices, ratings and texts. */
public final class QuestionsPage extends WizardPage {

	private final SchemaDraft draft;
	private ListViewer list;
	private QuestionDetails details;

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
		list.addSelectionChangedListener(event -> details.show(selected()));
		list.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		});
		details = new QuestionDetails(area, draft);
		details.show(Optional.empty());
		moveButtons(area);
		draft.addListener(this::refresh);
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

	private void add(Question question) {
		draft.add(question);
		list.setSelection(new StructuredSelection(question), true);
		details.setFocus();
	}

	private void remove() {
		selected().ifPresent(draft::remove);
	}

	private void move(boolean up) {
		selected().ifPresent(question -> draft.move(question, up));
	}

	private Optional<Question> selected() {
		return Optional.ofNullable((Question) list.getStructuredSelection().getFirstElement());
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

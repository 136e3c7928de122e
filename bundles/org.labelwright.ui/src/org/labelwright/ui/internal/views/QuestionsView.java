package org.labelwright.ui.internal.views;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Answers;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.forms.Form;

/** What the schema asks of the open item as a whole. */
public final class QuestionsView extends EditingView {

	private Form form;
	private List<Question> shown = List.of();

	@Override
	void createContents(Composite parent) {
		parent.setLayout(new FillLayout());
		form = new Form(parent, this::commit);
	}

	@Override
	void connect(OpenItem opened) {
		var questions = opened.editing().schema().schema().getQuestions().stream()
				.filter(q -> !q.isRetired() && q.getScope() == QuestionScope.ITEM).toList();
		if (questions.isEmpty()) {
			shown = questions;
			setPartName(Messages.QuestionsView_name);
			hint(Messages.QuestionsView_none);
			return;
		}
		if (!questions.equals(shown)) {
			form.clear();
			questions.forEach(form::add);
			shown = questions;
		}
		fill();
		form.finish();
	}

	@Override
	void flush() {
		form.flush();
	}

	@Override
	void disconnect() {
		if (!form.control().isDisposed()) // the form stays for the next item of the same schema
			setPartName(Messages.QuestionsView_name);
	}

	private Object answer(Question question) {
		return Answers.ofWhole(item().document().getAnswers(), question.getId()).map(Answer::getValue).orElse(null);
	}

	private void fill() {
		int open = 0;
		for (var question : shown) {
			var value = answer(question);
			if (question.isRequired() && value == null)
				open++;
			form.show(question.getId(), value, false, null);
		}
		setPartName(open == 0 ? Messages.QuestionsView_name : NLS.bind(Messages.QuestionsView_open, open));
	}

	private void commit(String questionId, Object value) {
		if (item() != null)
			item().editor().tryExecute(AnnotationCommands.answer(item().editor(), questionId, value));
	}

	@Override
	void changed(DocumentDelta delta) {
		if (delta.rows().stream().anyMatch(row -> row.kind() == RowKind.ANSWER))
			fill();
	}

	@Override
	Control focusControl() {
		return form.control();
	}

	@Override
	public void setFocus() {
		if (item() == null || shown.isEmpty())
			super.setFocus();
		else
			form.focus(null);
	}
}

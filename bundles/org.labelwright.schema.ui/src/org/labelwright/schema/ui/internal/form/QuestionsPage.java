package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Icons;

/** What is asked of items, with the options to answer by. */
public final class QuestionsPage extends ElementPage {

	@Override
	public String title() {
		return Messages.QuestionsPage_title;
	}

	@Override
	void fillBar() {
		typesButton(Icons.image("questions"), Messages.QuestionsPage_add, Messages.QuestionsPage_addTip, types(Literals.QUESTION), //$NON-NLS-1$
				type -> add(() -> question(type)));
		optionButton();
	}

	@Override
	String emptyHint() {
		return Messages.QuestionsPage_empty;
	}

	@Override
	Question insert() {
		return question(Literals.CHOICE_QUESTION);
	}

	private Question question(EClass type) {
		return editing().edits().addQuestion(type, Messages.QuestionsPage_new);
	}

	@Override
	List<? extends EObject> roots() {
		return editing() == null ? List.of() : editing().schema().getQuestions();
	}

	@Override
	List<? extends EObject> children(EObject part) {
		return switch (part) {
		case ChoiceQuestion question -> question.getOptions();
		case RankingQuestion question -> question.getOptions();
		default -> List.of();
		};
	}
}

package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.edit.expression.Proposals;
import org.labelwright.model.edit.expression.Proposals.Proposal;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;

/** The condition of a constraint, with proposals; while nothing stands there examples are among them. */
final class ExpressionRow extends TextRow {

	private static final int POPUP = 320;
	private static final List<String> CONDITIONS = List.of("width >= 8 and height >= 8", "duration <= 30", "size(text) > 1", "confidence > 0.5 or confidence is missing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	ExpressionRow(EStructuralFeature feature) {
		super(feature, true);
	}

	@Override
	void createControl(Composite parent) {
		super.createControl(parent);
		control().setToolTipText(Messages.ExpressionRow_tip);
		control().addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if (event.keyCode != ' ' || (event.stateMask & SWT.MODIFIER_MASK) != SWT.CTRL || showing())
			return;
		event.doit = false;
		propose();
	}

	private void propose() {
		int caret = control().getCaretPosition();
		var source = control().getText();
		var constraint = (Constraint) first();
		var all = new ArrayList<>(source.isBlank() ? examples(constraint, source.length()) : List.<Proposal>of());
		all.addAll(Proposals.of(source, caret, SchemaIndex.of(editing().schema()), constraint.getLabels()));
		var place = control().toDisplay(control().getCaretLocation());
		place.y += control().getLineHeight();
		if (!all.isEmpty())
			new ChoicePopup<>(control().getShell(), Messages.ExpressionRow_propose, Messages.SourcePage_proposeHint, all, Proposal::text, proposal -> Icons.image("rule"), POPUP, //$NON-NLS-1$
					this::insert, () -> control().setFocus()).at(place).open();
	}

	/** Of rules for attributes the attributes of the objects say enough. */
	private static List<Proposal> examples(Constraint constraint, int end) {
		return "expression".equals(constraint.getKind()) ? CONDITIONS.stream().map(text -> new Proposal(text, 0, end)).toList() : List.of(); //$NON-NLS-1$
	}

	private void insert(Proposal proposal) {
		control().setSelection(proposal.start(), proposal.end());
		control().insert(proposal.text());
		control().setFocus();
		control().setSelection(proposal.start() + proposal.text().length());
	}
}

package org.labelwright.ui.internal.session;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.labelwright.store.Policy;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Messages;

/** Shows how a team works, and lets that be set. */
final class PolicyGroup {

	private static final int PERCENT = 100;
	private static final int PAGE = 10;

	private final Group group;
	private final Spinner overlap;
	private final Spinner share;
	private final Spinner reviews;
	private final Spinner days;
	private final Spinner blind;
	private final Button seesOthers;
	private final Button errorsBlock;

	/** @param set gets the policy as it is shown, when it is to be set */
	PolicyGroup(Composite parent, boolean writable, Consumer<Policy> set) {
		group = new Group(parent, SWT.NONE);
		group.setText(Messages.TeamDialog_policy);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 8).spacing(8, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		overlap = spinner(Messages.TeamDialog_overlap, 1, Policy.MOST_OVERLAP);
		share = spinner(Messages.TeamDialog_share, 0, PERCENT);
		reviews = spinner(Messages.TeamDialog_reviews, 0, Policy.MOST_LEVELS);
		days = spinner(Messages.TeamDialog_days, 0, Policy.MOST_DAYS);
		blind = spinner(Messages.TeamDialog_blind, 0, (int) (PERCENT * Policy.MOST_BLIND));
		blind.setToolTipText(Messages.TeamDialog_blindHint);
		GridDataFactory.swtDefaults().span(3, 1).applyTo(blind);
		seesOthers = check(Messages.TeamDialog_seesOthers, 4);
		errorsBlock = check(Messages.TeamDialog_errorsBlock, 3);
		Buttons.push(group, Messages.TeamDialog_setPolicy, () -> set.accept(policy())).setEnabled(writable);
	}

	private Button check(String name, int columns) {
		var check = new Button(group, SWT.CHECK);
		check.setText(name);
		// filled, it would take the height of the button beside it, and hear clicks in its upper half only
		GridDataFactory.swtDefaults().span(columns, 1).applyTo(check);
		return check;
	}

	private Spinner spinner(String name, int least, int most) {
		new Label(group, SWT.NONE).setText(name);
		var spinner = new Spinner(group, SWT.BORDER);
		spinner.setValues(least, least, most, 0, 1, PAGE);
		return spinner;
	}

	private Policy policy() {
		return new Policy(overlap.getSelection(), share.getSelection() / (double) PERCENT, reviews.getSelection(), seesOthers.getSelection(),
				days.getSelection(), blind.getSelection() / (double) PERCENT, errorsBlock.getSelection());
	}

	void show(Policy policy) {
		overlap.setSelection(policy.overlap());
		share.setSelection((int) Math.round(PERCENT * policy.share()));
		reviews.setSelection(policy.reviewLevels());
		days.setSelection(policy.days());
		blind.setSelection((int) Math.round(PERCENT * policy.blindShare()));
		seesOthers.setSelection(policy.seesOthers());
		errorsBlock.setSelection(policy.errorsBlock());
	}
}

package org.labelwright.ui.wizards.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;

/** Tells what came of an operation: counts, and the problems it met, which can be copied. */
public final class ResultDialog extends TitleAreaDialog {

	private static final int ROWS = 8;

	private final String title;
	private final String headline;
	private final List<Fact> facts;
	private final List<Problem> problems;

	/** One line of the summary. */
	public record Fact(String name, String value) {
	}

	public ResultDialog(Shell parent, String title, String headline, List<Fact> facts, List<Problem> problems) {
		super(parent);
		this.title = title;
		this.headline = headline;
		this.facts = List.copyOf(facts);
		this.problems = List.copyOf(problems);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var outer = (Composite) super.createDialogArea(parent);
		var area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(grid);
		GridDataFactory.fillDefaults().applyTo(grid);
		for (var fact : facts) {
			new Label(grid, SWT.NONE).setText(fact.name());
			new Label(grid, SWT.NONE).setText(fact.value());
		}
		if (!problems.isEmpty())
			new ProblemTable(area, ROWS).show(problems);
		setTitle(title);
		setMessage(headline, severity());
		return outer;
	}

	private int severity() {
		return switch (problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(Severity.INFO)) {
		case INFO -> IMessageProvider.INFORMATION;
		case WARNING -> IMessageProvider.WARNING;
		case ERROR -> IMessageProvider.ERROR;
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, Messages.ResultDialog_copy, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID)
			ProblemTable.copy(getShell().getDisplay(), text());
		else
			super.buttonPressed(id);
	}

	private String text() {
		var lines = new StringBuilder(headline);
		for (var fact : facts)
			lines.append(System.lineSeparator()).append(fact.name()).append(' ').append(fact.value());
		if (!problems.isEmpty())
			lines.append(System.lineSeparator()).append(ProblemTable.text(problems));
		return lines.toString();
	}
}

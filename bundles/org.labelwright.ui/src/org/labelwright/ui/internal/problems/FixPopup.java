package org.labelwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Severity;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** Offers the ways to mend some findings, each for one of them or for all of its kind. */
public final class FixPopup {

	private static final int WIDTH = 420;

	private FixPopup() {
	}

	private record Way(String label, Severity severity, Function<DocumentEditor, Command> command) {
	}

	/**
	 * Opens it, unless there is nothing to choose from.
	 *
	 * @param findings about one object, or one of them
	 * @param none     told what a person has to do, when nothing can be mended without one
	 */
	public static void open(Shell shell, EditingContext context, List<Finding> findings, Consumer<String> none) {
		var ways = new ArrayList<Way>();
		for (var finding : findings)
			for (var fix : finding.fixes()) {
				var severity = finding.problem().severity();
				ways.add(new Way(fix.label(), severity, fix.command()));
				long alike = alike(context, finding, fix);
				if (alike > 1)
					ways.add(new Way(NLS.bind(Messages.FixPopup_all, fix.label(), alike), severity,
							editor -> fix.forAll(editor, finding.problem().code(), context.findings().get().all())));
			}
		if (ways.isEmpty())
			none.accept(findings.isEmpty() ? Messages.FixPopup_nothing
					: NLS.bind(Messages.FixPopup_none, findings.getFirst().problem().message(), findings.getFirst().problem().remedy()));
		else
			new ChoicePopup<>(shell, findings.getFirst().problem().message(), Messages.FixPopup_hint, ways, Way::label, way -> Icons.of(way.severity), WIDTH,
					way -> context.editor().tryExecute(way.command.apply(context.editor())), () -> {
						// nothing was begun
					}).open();
	}

	private static long alike(EditingContext context, Finding finding, Fix fix) {
		return context.findings().get().all().stream().filter(other -> other.problem().code().equals(finding.problem().code()) && other.fixes().contains(fix)).count();
	}
}

package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.Acknowledgement;
import org.labelwright.store.GuidelineVersion;

import com.fasterxml.jackson.annotation.JsonRawValue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what is in a guideline, and what was published. */
@Command(name = "show")
public final class GuidelineShow extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private GuidelineChoice choice;

	/** @param version what is shown; null for the draft */
	private record Shown(String version, List<GuidelineVersion> versions, List<Acknowledgement> acknowledgements, @JsonRawValue String guideline) {
	}

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var guideline = choice.guideline(store, spec);
			var shown = new Shown(guideline.getVersion(), store.guidelines().versions(), store.guidelines().acknowledgements(), GuidelineChoice.json(guideline));
			print(shown, List.of(), () -> text(shown, guideline));
			return ExitCodes.FINE;
		});
	}

	private void text(Shown shown, Guideline guideline) {
		if (guideline.eContents().isEmpty() && shown.versions().isEmpty()) {
			out().println(Messages.Guideline_none);
			return;
		}
		out().println((guideline.getName() == null ? Messages.Guideline_unnamed : guideline.getName()) + ", " //$NON-NLS-1$
				+ (shown.version() == null ? Messages.Guideline_draft : NLS.bind(Messages.Guideline_version, shown.version())));
		outline(guideline, "  "); //$NON-NLS-1$
		var rows = new ArrayList<List<String>>();
		for (var version : shown.versions())
			rows.add(List.of(version.version(), version.at().toString(), version.by().name(), NLS.bind(Messages.Guideline_read,
					shown.acknowledgements().stream().filter(read -> read.version().equals(version.version())).count()), version.note().replace('\n', ' ')));
		if (!rows.isEmpty())
			out().println(Texts.list(rows));
	}

	private void outline(EObject element, String indent) {
		for (var child : element.eContents())
			if (child instanceof Section || child instanceof Rule || child instanceof Example) {
				out().println(indent + kind((Named) child) + ((Named) child).getName());
				outline(child, indent + "  "); //$NON-NLS-1$
			}
	}

	private static String kind(Named element) {
		return switch (element) {
		case Rule rule -> Messages.Guideline_rule + ": "; //$NON-NLS-1$
		case Example example -> GuidelineHtml.kind(example.getKind()) + ": "; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}
}

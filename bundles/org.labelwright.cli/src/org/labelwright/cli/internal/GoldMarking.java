package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Marks items as gold by what one user said about them. */
@Command(name = "mark")
public final class GoldMarking extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--from", paramLabel = "ID", defaultValue = "adjudicated")
	private String from;

	@Option(names = "--item", paramLabel = "ITEM")
	private List<String> items = new ArrayList<>();

	@Override
	int execute() throws CoreException {
		return writing(project, store -> {
			var documents = items.isEmpty() ? all(store) : named(store);
			if (documents.isEmpty())
				throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Gold_nothing, from));
			store.gold().mark(documents, user());
			print(documents, List.of(), () -> out().println(NLS.bind(Messages.Gold_marked, documents.size(), from)));
			return ExitCodes.FINE;
		});
	}

	private List<String> all(ProjectStore store) throws CoreException {
		var documents = new ArrayList<String>();
		store.documents().forEach(new DocumentFilter(Set.of(), Set.of(from)), (item, document) -> {
			if (says(document))
				documents.add(document.getId());
		}, SubMonitor.convert(null));
		return documents;
	}

	private static boolean says(AnnotationDocument document) {
		return document.getState() == DocumentState.SUBMITTED || document.getState() == DocumentState.ACCEPTED || !document.getAnnotations().isEmpty()
				|| !document.getRelations().isEmpty() || !document.getAnswers().isEmpty();
	}

	private List<String> named(ProjectStore store) throws CoreException {
		var documents = new ArrayList<String>();
		for (var item : items)
			documents.add(store.documents().read(ItemName.id(store, item, spec), from)
					.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Gold_noDocument, from, item))).getId());
		return documents;
	}
}

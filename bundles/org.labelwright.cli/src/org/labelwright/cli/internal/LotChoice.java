package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.schema.Label;
import org.labelwright.store.Audit.Scope;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say which finished documents are a lot. */
final class LotChoice {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "lot-state")
	private Set<DocumentState> states = new HashSet<>();

	@Option(names = "--annotator", paramLabel = "ID", descriptionKey = "annotator")
	private Set<String> annotators = new HashSet<>();

	@Option(names = "--item-name", paramLabel = "TEXT", descriptionKey = "lot-item-name")
	private String itemName;

	@Option(names = "--label", paramLabel = "LABEL", descriptionKey = "lot-label")
	private List<String> labels = List.of();

	@Option(names = "--group", paramLabel = "GROUP", descriptionKey = "lot-group")
	private String group;

	@Option(names = "--modality", paramLabel = "ID", descriptionKey = "lot-modality")
	private String modality;

	@Option(names = "--language", paramLabel = "TAG", descriptionKey = "lot-language")
	private String language;

	DocumentFilter filter() {
		return new DocumentFilter(states.isEmpty() ? Set.of(DocumentState.SUBMITTED, DocumentState.ACCEPTED) : states, annotators);
	}

	/** @throws ParameterException when a label is not in the schema */
	Scope scope(ProjectStore store) {
		return new Scope(itemName, labels.stream().map(label -> labelId(store, label)).toList(), group, modalityId(), language);
	}

	/** By its id, or the last word of that. */
	private String modalityId() {
		return modality == null ? null : Modalities.all().stream().map(Contribution::id).filter(id -> id.equals(modality) || id.endsWith("." + modality)) //$NON-NLS-1$
				.findFirst().orElse(modality);
	}

	private String labelId(ProjectStore store, String label) {
		var schema = store.schemaIndex();
		return schema.label(label).or(() -> schema.labelNamed(label)).map(Label::getId)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Audit_noLabel, label)));
	}
}

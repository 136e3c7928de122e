package org.labelwright.schema;

import java.util.Map;

import org.eclipse.emf.ecore.ENamedElement;
import org.labelwright.schema.internal.Messages;

/** What the classes and features of label schemas are called for people. */
public final class SchemaWords {

	private static final Map<String, String> NAMES = Map.ofEntries(
			Map.entry("name", Messages.Feature_name), //$NON-NLS-1$
			Map.entry("description", Messages.Feature_description), //$NON-NLS-1$
			Map.entry("modalityIds", Messages.Feature_modalityIds), //$NON-NLS-1$
			Map.entry("color", Messages.Feature_color), //$NON-NLS-1$
			Map.entry("hotkey", Messages.Feature_hotkey), //$NON-NLS-1$
			Map.entry("abstract", Messages.Feature_abstract), //$NON-NLS-1$
			Map.entry("retired", Messages.Feature_retired), //$NON-NLS-1$
			Map.entry("geometryKinds", Messages.Feature_geometryKinds), //$NON-NLS-1$
			Map.entry("required", Messages.Feature_required), //$NON-NLS-1$
			Map.entry("scope", Messages.Feature_scope), //$NON-NLS-1$
			Map.entry("defaultValue", Messages.Feature_defaultValue), //$NON-NLS-1$
			Map.entry("minimum", Messages.Feature_minimum), //$NON-NLS-1$
			Map.entry("maximum", Messages.Feature_maximum), //$NON-NLS-1$
			Map.entry("unit", Messages.Feature_unit), //$NON-NLS-1$
			Map.entry("pattern", Messages.Feature_pattern), //$NON-NLS-1$
			Map.entry("maximumLength", Messages.Feature_maximumLength), //$NON-NLS-1$
			Map.entry("multiline", Messages.Feature_multiline), //$NON-NLS-1$
			Map.entry("earliest", Messages.Feature_earliest), //$NON-NLS-1$
			Map.entry("latest", Messages.Feature_latest), //$NON-NLS-1$
			Map.entry("multiple", Messages.Feature_multiple), //$NON-NLS-1$
			Map.entry("taxonomyId", Messages.Feature_taxonomyId), //$NON-NLS-1$
			Map.entry("rootIds", Messages.Feature_rootIds), //$NON-NLS-1$
			Map.entry("targets", Messages.Feature_targets), //$NON-NLS-1$
			Map.entry("sources", Messages.Feature_sources), //$NON-NLS-1$
			Map.entry("directed", Messages.Feature_directed), //$NON-NLS-1$
			Map.entry("maximumOutgoing", Messages.Feature_maximumOutgoing), //$NON-NLS-1$
			Map.entry("maximumIncoming", Messages.Feature_maximumIncoming), //$NON-NLS-1$
			Map.entry("partRole", Messages.Feature_partRole), //$NON-NLS-1$
			Map.entry("language", Messages.Feature_language), //$NON-NLS-1$
			Map.entry("ties", Messages.Feature_ties), //$NON-NLS-1$
			Map.entry("allBad", Messages.Feature_allBad), //$NON-NLS-1$
			Map.entry("strengths", Messages.Feature_strengths), //$NON-NLS-1$
			Map.entry("kind", Messages.Feature_kind), //$NON-NLS-1$
			Map.entry("labels", Messages.Feature_labels), //$NON-NLS-1$
			Map.entry("severity", Messages.Feature_severity), //$NON-NLS-1$
			Map.entry("expression", Messages.Feature_expression), //$NON-NLS-1$
			Map.entry("skeleton", Messages.Feature_skeleton), //$NON-NLS-1$
			Map.entry("exportIndex", Messages.Feature_exportIndex), //$NON-NLS-1$
			Map.entry("foreign", Messages.Feature_foreign), //$NON-NLS-1$
			Map.entry("LabelSchema", Messages.Type_LabelSchema), //$NON-NLS-1$
			Map.entry("Label", Messages.Type_Label), //$NON-NLS-1$
			Map.entry("Option", Messages.Type_Option), //$NON-NLS-1$
			Map.entry("RelationType", Messages.Type_RelationType), //$NON-NLS-1$
			Map.entry("Constraint", Messages.Type_Constraint), //$NON-NLS-1$
			Map.entry("BooleanAttribute", Messages.Type_BooleanAttribute), //$NON-NLS-1$
			Map.entry("IntegerAttribute", Messages.Type_IntegerAttribute), //$NON-NLS-1$
			Map.entry("DecimalAttribute", Messages.Type_DecimalAttribute), //$NON-NLS-1$
			Map.entry("TextAttribute", Messages.Type_TextAttribute), //$NON-NLS-1$
			Map.entry("DateAttribute", Messages.Type_DateAttribute), //$NON-NLS-1$
			Map.entry("ChoiceAttribute", Messages.Type_ChoiceAttribute), //$NON-NLS-1$
			Map.entry("RatingAttribute", Messages.Type_RatingAttribute), //$NON-NLS-1$
			Map.entry("TaxonomyAttribute", Messages.Type_TaxonomyAttribute), //$NON-NLS-1$
			Map.entry("ReferenceAttribute", Messages.Type_ReferenceAttribute), //$NON-NLS-1$
			Map.entry("ChoiceQuestion", Messages.Type_ChoiceQuestion), //$NON-NLS-1$
			Map.entry("RatingQuestion", Messages.Type_RatingQuestion), //$NON-NLS-1$
			Map.entry("TextQuestion", Messages.Type_TextQuestion), //$NON-NLS-1$
			Map.entry("TranscriptionQuestion", Messages.Type_TranscriptionQuestion), //$NON-NLS-1$
			Map.entry("RankingQuestion", Messages.Type_RankingQuestion), //$NON-NLS-1$
			Map.entry("PreferenceQuestion", Messages.Type_PreferenceQuestion)); //$NON-NLS-1$

	private SchemaWords() {
	}

	/** The name of a class or feature of the metamodel in the user's language; of one that people never meet that of the metamodel. */
	public static String of(ENamedElement element) {
		return NAMES.getOrDefault(element.getName(), element.getName());
	}
}

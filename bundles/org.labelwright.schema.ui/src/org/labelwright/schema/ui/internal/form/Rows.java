package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Severity;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Shapes;

/** Makes the rows that fit the features of a class. */
final class Rows {

	private static final List<EStructuralFeature> LONG = List.of(ModelPackage.Literals.NAMED__DESCRIPTION);
	/** Places that no form has, as people never set them by hand, or on a page of their own. */
	private static final List<EStructuralFeature> NONE = List.of(ModelPackage.Literals.IDENTIFIED__ID, ModelPackage.Literals.IDENTIFIED__FOREIGN,
			ModelPackage.Literals.ELEMENT__UNKNOWN, Literals.LABEL__EXPORT_INDEX, Literals.OPTION__EXPORT_INDEX, Literals.RELATION_TYPE__EXPORT_INDEX,
			Literals.LABEL_SCHEMA__REVISION, Literals.LABEL__PARENT);

	private Rows() {
	}

	/** The rows of a class that need no page. */
	static List<Row> of(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(feature -> isShown(feature) && feature.getEContainingClass() != Literals.TAXONOMY_ATTRIBUTE)
				.map(feature -> of(feature, null)).toList();
	}

	private static boolean isShown(EStructuralFeature feature) {
		return !NONE.contains(feature) && !(feature instanceof EReference reference && reference.isContainment());
	}

	/** The rows of a class on a page, in their order. */
	static List<Row> of(EClass type, ElementPage page) {
		var rows = new ArrayList<Row>();
		for (var feature : type.getEAllStructuralFeatures()) {
			if (!isShown(feature))
				continue;
			rows.add(of(feature, page));
			if (feature == ModelPackage.Literals.NAMED__NAME && TypeRow.of(type, page) instanceof TypeRow row)
				rows.add(row);
			if (feature == Literals.ATTRIBUTE__REQUIRED)
				rows.add(new ConditionsRow(page));
		}
		return rows;
	}

	private static Row of(EStructuralFeature feature, ElementPage page) {
		if (feature == Literals.TAXONOMY_ATTRIBUTE__TAXONOMY_ID)
			return new TaxonomyRow(feature, page);
		if (feature == Literals.TAXONOMY_ATTRIBUTE__ROOT_IDS)
			return page.project().<Row>map(project -> new RootsRow(feature, project.store().taxonomies())).orElseGet(() -> new TextsRow(feature));
		if (feature instanceof EReference)
			return new LabelsRow(feature);
		if (feature == Literals.LABEL__GEOMETRY_KINDS)
			return KindsRow.of(feature, Shapes::kinds, Shapes::name);
		if (feature == Literals.LABEL_SCHEMA__MODALITY_IDS)
			return KindsRow.of(feature, () -> Modalities.all().stream().map(modality -> modality.id()).toList(), Rows::modality);
		if (feature == Literals.CHOICE_ATTRIBUTE__DEFAULT_VALUE)
			return new KindsRow(feature, Rows::options, Rows::optionNames);
		if (feature == Literals.CONSTRAINT__EXPRESSION)
			return new ExpressionRow(feature);
		if (feature == Literals.CONSTRAINT__KIND)
			return new ChoiceRow(feature, constraints());
		return switch (feature.getName()) {
		case "color" -> new ColorRow(feature); //$NON-NLS-1$
		case "hotkey" -> new KeyRow(feature); //$NON-NLS-1$
		default -> ofType((EAttribute) feature);
		};
	}

	private static Row ofType(EAttribute feature) {
		if (feature.getEAttributeType() instanceof EEnum choices) {
			var values = new LinkedHashMap<Object, String>();
			choices.getELiterals().forEach(literal -> values.put(literal.getInstance(), Features.literal(literal)));
			return new ChoiceRow(feature, values);
		}
		var type = feature.getEType().getInstanceClass();
		if (feature.getEType() == ModelPackage.Literals.SEVERITY)
			return new ChoiceRow(feature, severities());
		if (type == boolean.class)
			return new CheckRow(feature);
		if (type == Boolean.class)
			return new ChoiceRow(feature, truths());
		if (type == String.class)
			return new TextRow(feature, LONG.contains(feature));
		return new NumberRow(feature);
	}

	private static Map<Object, String> truths() {
		var values = new LinkedHashMap<Object, String>();
		values.put(null, Messages.Row_none);
		values.put(true, Messages.Row_yes);
		values.put(false, Messages.Row_no);
		return values;
	}

	private static Map<Object, String> severities() {
		var values = new LinkedHashMap<Object, String>();
		for (var severity : Severity.values())
			values.put(severity, Features.severity(severity));
		return values;
	}

	private static Map<Object, String> constraints() {
		var values = new LinkedHashMap<Object, String>();
		Constraints.KINDS.forEach(kind -> values.put(kind, Features.constraint(kind)));
		return values;
	}

	private static String modality(String id) {
		return Modalities.all().stream().filter(modality -> modality.id().equals(id)).map(modality -> modality.name()).findFirst().orElse(id);
	}

	private static List<String> options(EObject attribute) {
		return ((ChoiceAttribute) attribute).getOptions().stream().filter(option -> !option.isRetired()).map(Option::getId).toList();
	}

	private static Function<String, String> optionNames(EObject attribute) {
		return id -> ((ChoiceAttribute) attribute).getOptions().stream().filter(option -> id.equals(option.getId())).map(Option::getName).findFirst()
				.orElse(id);
	}
}

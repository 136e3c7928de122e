package org.labelwright.schema.ui.internal.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.labelwright.model.schema.SchemaPackage.Literals;

/** The types that an attribute may have, and what they are called. */
final class AttributeTypes {

	static final Map<EClass, String> ALL = all();

	private AttributeTypes() {
	}

	private static Map<EClass, String> all() {
		var types = new LinkedHashMap<EClass, String>();
		types.put(Literals.CHOICE_ATTRIBUTE, Messages.Attribute_choice);
		types.put(Literals.BOOLEAN_ATTRIBUTE, Messages.Type_boolean);
		types.put(Literals.INTEGER_ATTRIBUTE, Messages.Type_integer);
		types.put(Literals.DECIMAL_ATTRIBUTE, Messages.Type_decimal);
		types.put(Literals.TEXT_ATTRIBUTE, Messages.Type_text);
		types.put(Literals.DATE_ATTRIBUTE, Messages.Type_date);
		types.put(Literals.RATING_ATTRIBUTE, Messages.Attribute_rating);
		types.put(Literals.TAXONOMY_ATTRIBUTE, Messages.Type_taxonomy);
		types.put(Literals.REFERENCE_ATTRIBUTE, Messages.Type_reference);
		return Collections.unmodifiableMap(types);
	}
}

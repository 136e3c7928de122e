package org.labelwright.io.ecore.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

import javax.xml.datatype.XMLGregorianCalendar;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.io.Xml;
import org.labelwright.io.internal.StatementBag;

/**
 * Values of attributes as the data types of a package have them, and back: Boolean, Long, Double, String, lists of names of options. A text of several
 * lines is the values of an attribute that has several and no options.
 */
final class TypedValues {

	private static final int DATE = 10;

	private TypedValues() {
	}

	/** Whether a feature can be given a value. */
	static boolean settable(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isVolatile() && !feature.isTransient();
	}

	/** @return null when the type of the attribute cannot have the value */
	static Object outward(EAttribute attribute, Object value) {
		if (!attribute.isMany())
			return value instanceof Collection<?> ? null : one(attribute.getEAttributeType(), value);
		var made = new ArrayList<>();
		for (var each : several(attribute, value)) {
			var one = one(attribute.getEAttributeType(), each);
			if (one == null)
				return null;
			made.add(one);
		}
		return made;
	}

	private static Collection<?> several(EAttribute attribute, Object value) {
		if (value instanceof Collection<?> list)
			return list;
		return value instanceof String text && !(attribute.getEAttributeType() instanceof EEnum) ? List.of(text.split("\n", -1)) : List.of(value); //$NON-NLS-1$
	}

	private static Object one(EDataType type, Object value) {
		var text = String.valueOf(value);
		if (Xml.impossible(text) >= 0)
			return null;
		if (type instanceof EEnum listed)
			return listed.getEEnumLiteralByLiteral(text);
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (RuntimeException e) {
			return null; // whatever a data type makes of a text that it cannot have
		}
	}

	/** @return null when a number is not finite */
	static Object inward(EAttribute attribute, Object value) {
		if (!(value instanceof Collection<?> several))
			return plain(attribute.getEAttributeType(), value);
		var made = several.stream().filter(each -> each != null).map(each -> plain(attribute.getEAttributeType(), each)).toList();
		if (made.contains(null))
			return null;
		return attribute.getEAttributeType() instanceof EEnum ? made : String.join("\n", made.stream().map(String::valueOf).toList()); //$NON-NLS-1$
	}

	private static Object plain(EDataType type, Object value) {
		return switch (value) {
		case Boolean truth -> truth;
		case Double number -> finite(number);
		case Float number -> finite(Double.parseDouble(number.toString()));
		case BigDecimal number -> finite(number.doubleValue());
		case BigInteger number -> number.bitLength() < Long.SIZE ? (Object) number.longValue() : number.toString();
		case Number number -> number.longValue();
		case Enumerator literal -> literal.getLiteral();
		case XMLGregorianCalendar date -> date.toXMLFormat();
		case Date date -> EcoreUtil.convertToString(type, date).substring(0, DATE);
		default -> EcoreUtil.convertToString(type, value);
		};
	}

	private static Double finite(double number) {
		return Double.isFinite(number) ? number : null;
	}

	/** Whether two values say the same, whatever the types of numbers. */
	static boolean same(Object one, Object other) {
		return one instanceof Collection<?> == other instanceof Collection<?> && one instanceof Number == other instanceof Number
				&& StatementBag.plain(one).equals(StatementBag.plain(other));
	}
}

package org.labelwright.model.json;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.Element;
import org.labelwright.model.annotation.UnknownGeometry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes one object tree. */
final class ModelWriter {

	private static final double LARGEST_PLAIN_INTEGER = 1e15;

	private final JsonGenerator out;
	private final ReadableLayout layout;

	ModelWriter(JsonGenerator out) {
		this.out = out;
		layout = out.getPrettyPrinter() instanceof ReadableLayout readable ? readable : null;
	}

	void write(EObject root) throws IOException {
		object(root, null);
	}

	private void object(EObject object, EClass declared) throws IOException {
		out.writeStartObject();
		if (object instanceof UnknownGeometry geometry)
			unknownGeometry(geometry);
		else {
			var table = ClassTable.of(object.eClass());
			if (object.eClass() != declared) {
				out.writeFieldName(ClassTable.TYPE);
				out.writeString(table.typeName);
			}
			var unknown = object instanceof Element element ? element.getUnknown() : null;
			for (var property : table.properties)
				if (property.isSet(object))
					property(object, property, unknown);
			if (unknown != null)
				unknown(object, table, unknown);
		}
		out.writeEndObject();
	}

	private void unknownGeometry(UnknownGeometry geometry) throws IOException {
		out.writeStringField(ClassTable.TYPE, ModelJson.typeName(geometry));
		if (geometry.getContent() != null)
			Nodes.members(geometry.getContent(), out, this::inline);
	}

	/** Kept properties whose place was not taken by a value of the feature. */
	private void unknown(EObject object, ClassTable table, ObjectNode unknown) throws IOException {
		for (var member : unknown.properties()) {
			var property = table.find(member.getKey());
			if (property != null && property.isSet(object))
				continue;
			out.writeFieldName(member.getKey());
			Nodes.write(member.getValue(), out, this::inline);
		}
	}

	private void property(EObject object, Property property, ObjectNode unknown) throws IOException {
		out.writeFieldName(property.written);
		var value = property.get(object);
		if (!property.many) {
			single(property, value);
			return;
		}
		var kept = unknown != null && unknown.get(property.name) instanceof ArrayNode array ? array : null;
		boolean plain = property.kind != Property.Kind.CONTAINED && (kept == null || Nodes.isPlain(kept));
		if (plain)
			inline(true);
		out.writeStartArray();
		for (var element : (List<?>) value)
			single(property, element);
		if (kept != null)
			for (var element : kept)
				Nodes.write(element, out, this::inline);
		out.writeEndArray();
		if (plain)
			inline(false);
	}

	private void single(Property property, Object value) throws IOException {
		switch (property.kind) {
		case CONTAINED -> object((EObject) value, ((EReference) property.feature).getEReferenceType());
		case REFERENCE -> reference((EObject) value);
		case STRING -> out.writeString((String) value);
		case BOOLEAN -> out.writeBoolean((Boolean) value);
		case INT -> out.writeNumber((Integer) value);
		case LONG -> out.writeNumber((Long) value);
		case FLOAT -> number((Float) value);
		case DOUBLE -> number((Double) value);
		case ENUM -> out.writeString(((Enumerator) value).getLiteral());
		case JAVA_ENUM -> out.writeString(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
		case INSTANT -> out.writeString(((Instant) value).toString());
		case DOUBLES -> doubles((double[]) value);
		case INTS -> out.writeArray((int[]) value, 0, ((int[]) value).length);
		case NODE -> Nodes.write((ObjectNode) value, out, this::inline);
		case VALUE -> value(value);
		case CONVERTED -> out.writeString(EcoreUtil.convertToString(property.dataType(), value));
		}
	}

	private void reference(EObject target) throws IOException {
		var id = EcoreUtil.getID(target);
		if (id == null)
			throw unwritable("json.reference.noId", NLS.bind(Messages.Json_noId, target.eClass().getName())); //$NON-NLS-1$
		out.writeString(id);
	}

	private void doubles(double[] values) throws IOException {
		inline(true);
		out.writeStartArray();
		for (double value : values)
			number(value);
		out.writeEndArray();
		inline(false);
	}

	/** Shortest text that reads back as the same bits. */
	private void number(double value) throws IOException {
		if (!Double.isFinite(value))
			throw unwritable("json.number.notFinite", NLS.bind(Messages.Json_writeNotFinite, value)); //$NON-NLS-1$
		long whole = (long) value;
		if (whole == value && Math.abs(value) < LARGEST_PLAIN_INTEGER && (whole != 0 || 1 / value > 0))
			out.writeNumber(whole);
		else
			out.writeNumber(value);
	}

	private void number(float value) throws IOException {
		if (!Float.isFinite(value))
			throw unwritable("json.number.notFinite", NLS.bind(Messages.Json_writeNotFinite, value)); //$NON-NLS-1$
		out.writeNumber(value);
	}

	/** Whole and decimal numbers stay apart, since the value has no declared type to tell them. */
	private void value(Object value) throws IOException {
		switch (value) {
		case Boolean b -> out.writeBoolean(b);
		case Integer i -> out.writeNumber(i);
		case Long l -> out.writeNumber(l);
		case Double d when Double.isFinite(d) -> out.writeNumber(d);
		case Double d -> throw unwritable("json.number.notFinite", NLS.bind(Messages.Json_writeNotFinite, d)); //$NON-NLS-1$
		case String s -> out.writeString(s);
		case List<?> list -> {
			inline(true);
			out.writeStartArray();
			for (var element : list)
				value(element);
			out.writeEndArray();
			inline(false);
		}
		case null -> out.writeNull();
		default -> throw unwritable("json.value.type", NLS.bind(Messages.Json_valueType, value.getClass().getName())); //$NON-NLS-1$
		}
	}

	private void inline(boolean inline) {
		if (layout != null)
			layout.inlineArrays(inline);
	}

	private UnwritableException unwritable(String code, String message) {
		var context = out.getOutputContext();
		var pointer = context.inArray() ? context.getParent().pathAsPointer() + "/" + context.getEntryCount() //$NON-NLS-1$
				: context.pathAsPointer().toString();
		return new UnwritableException(Problem.error(code, "#" + pointer, message, Messages.Json_writeRemedy)); //$NON-NLS-1$
	}
}

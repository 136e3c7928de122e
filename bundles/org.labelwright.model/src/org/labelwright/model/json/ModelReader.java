package org.labelwright.model.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Element;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;

/** Reads one object tree. */
final class ModelReader {

	private static final int MOST_PROBLEMS = 100;

	/** The last one that was read, on any thread: rows that were imported together have one time, which takes long to parse. */
	private static volatile Moment lastMoment = new Moment("", Instant.EPOCH); //$NON-NLS-1$

	private final String place;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Pending> pending = new ArrayList<>();
	private int unreported;
	private EObject root;
	/** Pointer to the object that a parser over nodes reads. */
	private String base = ""; //$NON-NLS-1$
	private double[] doubles = new double[64];
	private int[] ints = new int[64];

	/** A reference whose target may not have been read yet. */
	private record Pending(EObject source, Property property, String id, String place) {
	}

	private record Moment(String text, Instant time) {
	}

	/** What stood where a value that does not fit its feature was read. */
	private record Rejected(JsonNode node, boolean reported) {
	}

	ModelReader(String place) {
		this.place = place;
	}

	<T extends EObject> Outcome<T> read(JsonParser parser, Class<T> type) throws IOException {
		var declared = ClassTable.ofInterface(type);
		try {
			if (parser.nextToken() != JsonToken.START_OBJECT)
				report(Severity.ERROR, parser, "json.root", NLS.bind(Messages.Json_rootNotObject, type.getSimpleName()), //$NON-NLS-1$
						Messages.Json_rootRemedy);
			else {
				root = object(parser, declared == null ? EcorePackage.Literals.EOBJECT : declared, true) instanceof EObject object
						? object : null;
				if (parser.nextToken() != null)
					report(Severity.WARNING, parser, "json.trailing", Messages.Json_trailing, Messages.Json_trailingRemedy); //$NON-NLS-1$
			}
		} catch (JsonEOFException e) {
			fatal(parser, e, "json.truncated", Messages.Json_truncated, Messages.Json_truncatedRemedy); //$NON-NLS-1$
		} catch (StreamConstraintsException e) {
			fatal(parser, e, "json.limit", NLS.bind(Messages.Json_limit, e.getOriginalMessage()), Messages.Json_limitRemedy); //$NON-NLS-1$
		} catch (JsonProcessingException e) {
			fatal(parser, e, "json.syntax", NLS.bind(Messages.Json_syntax, e.getOriginalMessage()), Messages.Json_syntaxRemedy); //$NON-NLS-1$
		}
		resolve();
		if (root != null && !type.isInstance(root)) {
			report(Severity.ERROR, "json.root.type", place, //$NON-NLS-1$
					NLS.bind(Messages.Json_rootType, root.eClass().getName(), type.getSimpleName()), Messages.Json_rootRemedy);
			root = null;
		}
		if (unreported > 0)
			problems.add(Problem.error("json.more", place, NLS.bind(Messages.Json_more, unreported), "")); //$NON-NLS-1$ //$NON-NLS-2$
		return root == null ? Outcome.failed(problems) : Outcome.of(type.cast(root), problems);
	}

	/**
	 * Reads the object that the parser is at the start of.
	 *
	 * @return an object of the model, or a {@link Rejected} when its class is not known
	 */
	private Object object(JsonParser parser, EClass declared, boolean isRoot) throws IOException {
		var first = parser.nextFieldName();
		if (ClassTable.TYPE.equals(first)) {
			if (parser.nextToken() == JsonToken.VALUE_STRING) {
				var name = parser.getText();
				var type = concrete(name, declared);
				return type == null
						? unknownClass(parser, name, Nodes.object(parser, parser.nextFieldName(), this), declared)
						: fill(parser, ClassTable.of(type), parser.nextFieldName(), isRoot);
			}
			report(Severity.ERROR, parser, "json.type", Messages.Json_typeNotText, Messages.Json_typeRemedy); //$NON-NLS-1$
			parser.skipChildren();
			first = parser.nextFieldName();
		}
		return declared.isAbstract() || declared == EcorePackage.Literals.EOBJECT
				? lateType(parser, declared, first, isRoot)
				: fill(parser, ClassTable.of(declared), first, isRoot);
	}

	/** The type is not the first property: reads the object as nodes, looks for it, then reads these. */
	private Object lateType(JsonParser parser, EClass declared, String first, boolean isRoot) throws IOException {
		var pointer = base + pointer(parser.getParsingContext().getParent());
		var node = Nodes.object(parser, first, this);
		if (!(node.get(ClassTable.TYPE) instanceof TextNode name)) {
			report(Severity.ERROR, parser, "json.type.missing", NLS.bind(Messages.Json_typeMissing, declared.getName()), //$NON-NLS-1$
					Messages.Json_typeRemedy);
			return new Rejected(node, true);
		}
		node.remove(ClassTable.TYPE);
		var type = concrete(name.textValue(), declared);
		if (type == null)
			return unknownClass(parser, name.textValue(), node, declared);
		var outer = base;
		try (var nodes = new TreeTraversingParser(node)) {
			base = pointer;
			nodes.nextToken();
			return fill(nodes, ClassTable.of(type), nodes.nextFieldName(), isRoot);
		} finally {
			base = outer;
		}
	}

	private static EClass concrete(String name, EClass declared) {
		var type = ClassTable.named(name);
		if (type == null || type.isAbstract())
			return null;
		return declared == EcorePackage.Literals.EOBJECT || declared.isSuperTypeOf(type) && ClassTable.of(type).makes(declared) ? type : null;
	}

	private Object unknownClass(JsonParser parser, String name, ObjectNode content, EClass declared) {
		if (declared == AnnotationPackage.Literals.GEOMETRY) {
			var geometry = AnnotationFactory.eINSTANCE.createUnknownGeometry();
			geometry.setKind(name);
			geometry.setContent(content);
			return geometry;
		}
		report(Severity.WARNING, parser, "json.type.unknown", //$NON-NLS-1$
				NLS.bind(Messages.Json_typeUnknown, name, declared.getName()), Messages.Json_typeUnknownRemedy);
		var whole = JsonNodeFactory.instance.objectNode().put(ClassTable.TYPE, name);
		whole.setAll(content);
		return new Rejected(whole, true);
	}

	private EObject fill(JsonParser parser, ClassTable table, String first, boolean isRoot) throws IOException {
		var object = table.create();
		if (isRoot)
			root = object; // so that a fatal error leaves what was complete by then
		var seen = new boolean[table.properties.length];
		for (var name = first; name != null; name = parser.nextFieldName()) {
			var token = parser.nextToken();
			var property = table.find(name);
			if (property == null)
				unknownProperty(parser, table, object, name);
			else if (seen[property.index]) {
				duplicate(parser, name);
				parser.skipChildren();
			} else {
				seen[property.index] = true;
				if (token != JsonToken.VALUE_NULL)
					property(parser, object, property, token);
			}
		}
		return object;
	}

	private void unknownProperty(JsonParser parser, ClassTable table, EObject object, String name) throws IOException {
		if (ClassTable.TYPE.equals(name)) {
			if (!table.typeName.getValue().equals(parser.getText()))
				report(Severity.ERROR, parser, "json.type.late", Messages.Json_typeLate, Messages.Json_typeRemedy); //$NON-NLS-1$
			parser.skipChildren();
			return;
		}
		var node = Nodes.read(parser, this);
		if (object instanceof Element element && element.getUnknown() != null && element.getUnknown().has(name))
			duplicate(parser, name);
		else
			keep(object, name, node, place(parser));
	}

	@SuppressWarnings("unchecked")
	private void property(JsonParser parser, EObject object, Property property, JsonToken token) throws IOException {
		if (!property.many) {
			var value = value(parser, object, property, token);
			if (value instanceof Rejected rejected) {
				rejected(parser, property, rejected);
				keep(object, property.name, rejected.node, place(parser));
			} else if (value != null)
				property.set(object, value);
		} else if (token != JsonToken.START_ARRAY) {
			var rejected = reject(parser);
			rejected(parser, property, rejected);
			keep(object, property.name, rejected.node, place(parser));
		} else {
			var list = (InternalEList<Object>) property.get(object);
			for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
				var value = value(parser, object, property, next);
				if (value instanceof Rejected rejected) {
					rejected(parser, property, rejected);
					keepElement(object, property, rejected.node, place(parser));
				} else if (value != null)
					list.addUnique(value);
			}
		}
	}

	/**
	 * Reads one value.
	 *
	 * @return a value for the feature, null for a reference that is resolved at the end, or a
	 *         {@link Rejected}
	 */
	private Object value(JsonParser parser, EObject object, Property property, JsonToken token) throws IOException {
		var value = switch (property.kind) {
		case CONTAINED -> token == JsonToken.START_OBJECT
				? object(parser, ((EReference) property.feature).getEReferenceType(), false)
				: reject(parser);
		case REFERENCE -> {
			if (token != JsonToken.VALUE_STRING)
				yield reject(parser);
			pending.add(new Pending(object, property, parser.getText(), place(parser)));
			yield null;
		}
		case STRING -> token == JsonToken.VALUE_STRING ? parser.getText() : reject(parser);
		case BOOLEAN -> token.isBoolean() ? (Object) parser.getBooleanValue() : reject(parser);
		case INT -> whole(parser, token) instanceof Long whole && whole.intValue() == whole ? (Object) whole.intValue()
				: reject(parser);
		case LONG -> whole(parser, token) instanceof Long whole ? whole : reject(parser);
		case FLOAT -> token.isNumeric() && Float.isFinite(parser.getFloatValue()) ? (Object) parser.getFloatValue()
				: reject(parser);
		case DOUBLE -> token.isNumeric() && Double.isFinite(parser.getDoubleValue()) ? (Object) parser.getDoubleValue()
				: reject(parser);
		case ENUM, JAVA_ENUM, INSTANT, CONVERTED -> {
			var converted = token == JsonToken.VALUE_STRING ? converted(property, parser.getText()) : null;
			yield converted == null ? reject(parser) : converted;
		}
		case DOUBLES -> token == JsonToken.START_ARRAY ? doubles(parser, property) : reject(parser);
		case INTS -> token == JsonToken.START_ARRAY ? ints(parser, property) : reject(parser);
		case NODE -> token == JsonToken.START_OBJECT ? Nodes.read(parser, this) : reject(parser);
		case VALUE -> {
			var node = Nodes.read(parser, this);
			var plain = Nodes.plain(node);
			yield plain == null ? new Rejected(node, false) : plain;
		}
		};
		return value;
	}

	private Rejected reject(JsonParser parser) throws IOException {
		return new Rejected(Nodes.read(parser, this), false);
	}

	/** A whole number, also when it is written as 5.0, or null. */
	private static Long whole(JsonParser parser, JsonToken token) throws IOException {
		if (token == JsonToken.VALUE_NUMBER_INT)
			return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? null : (Long) parser.getLongValue();
		if (token != JsonToken.VALUE_NUMBER_FLOAT)
			return null;
		double value = parser.getDoubleValue();
		return value == Math.rint(value) && Math.abs(value) < 1L << 53 ? (Long) (long) value : null;
	}

	/** The value that a text stands for, or null. */
	private static Object converted(Property property, String text) {
		switch (property.kind) {
		case ENUM:
			var literal = ((EEnum) property.dataType()).getEEnumLiteralByLiteral(text);
			return literal == null ? null : literal.getInstance();
		case JAVA_ENUM:
			for (var constant : property.dataType().getInstanceClass().getEnumConstants())
				if (((Enum<?>) constant).name().equalsIgnoreCase(text))
					return constant;
			return null;
		case INSTANT:
			var known = lastMoment;
			if (text.equals(known.text))
				return known.time;
			try {
				var time = Instant.parse(text);
				lastMoment = new Moment(text, time);
				return time;
			} catch (DateTimeException e) {
				return null;
			}
		default:
			try {
				return EcoreUtil.createFromString(property.dataType(), text);
			} catch (RuntimeException e) { // whatever a vendor's conversion throws
				return null;
			}
		}
	}

	private Object doubles(JsonParser parser, Property property) throws IOException {
		int count = 0;
		for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			double value = token.isNumeric() ? parser.getDoubleValue() : Double.NaN;
			if (!Double.isFinite(value)) {
				wrong(parser, property);
				var array = JsonNodeFactory.instance.arrayNode();
				for (int i = 0; i < count; i++)
					array.add(doubles[i]);
				return rejectArray(parser, array);
			}
			if (count == doubles.length)
				doubles = Arrays.copyOf(doubles, count * 2);
			doubles[count++] = value;
		}
		return Arrays.copyOf(doubles, count);
	}

	private Object ints(JsonParser parser, Property property) throws IOException {
		int count = 0;
		for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			var value = whole(parser, token);
			if (value == null || value.intValue() != value) {
				wrong(parser, property);
				var array = JsonNodeFactory.instance.arrayNode();
				for (int i = 0; i < count; i++)
					array.add(ints[i]);
				return rejectArray(parser, array);
			}
			if (count == ints.length)
				ints = Arrays.copyOf(ints, count * 2);
			ints[count++] = value.intValue();
		}
		return Arrays.copyOf(ints, count);
	}

	private Rejected rejectArray(JsonParser parser, ArrayNode start) throws IOException {
		start.add(Nodes.read(parser, this));
		return new Rejected(Nodes.rest(parser, start, this), true);
	}

	private void keep(EObject object, String name, JsonNode node, String where) {
		if (!(object instanceof Element element)) {
			report(Severity.ERROR, "json.lost", where, NLS.bind(Messages.Json_lost, name, object.eClass().getName()), ""); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		if (element.getUnknown() == null)
			element.setUnknown(JsonNodeFactory.instance.objectNode());
		element.getUnknown().set(name, node);
	}

	private void keepElement(EObject object, Property property, JsonNode node, String where) {
		if (object instanceof Element element && element.getUnknown() != null
				&& element.getUnknown().get(property.name) instanceof ArrayNode array)
			array.add(node);
		else
			keep(object, property.name, JsonNodeFactory.instance.arrayNode().add(node), where);
	}

	@SuppressWarnings("unchecked")
	private void resolve() {
		if (pending.isEmpty() || root == null)
			return;
		var byId = byId();
		for (var reference : pending) {
			var type = ((EReference) reference.property.feature).getEReferenceType();
			var target = byId.getOrDefault(reference.id, List.of()).stream().filter(type::isInstance).findFirst();
			if (target.isEmpty()) {
				report(Severity.WARNING, "json.reference", reference.place, //$NON-NLS-1$
						NLS.bind(Messages.Json_reference, type.getName(), reference.id), Messages.Json_referenceRemedy);
				var id = TextNode.valueOf(reference.id);
				if (reference.property.many)
					keepElement(reference.source, reference.property, id, reference.place);
				else
					keep(reference.source, reference.property.name, id, reference.place);
			} else if (reference.property.many)
				((List<Object>) reference.property.get(reference.source)).add(target.get());
			else
				reference.property.set(reference.source, target.get());
		}
	}

	private Map<String, List<EObject>> byId() {
		var byId = new HashMap<String, List<EObject>>();
		for (var contents = EcoreUtil.getAllContents(List.of(root)); contents.hasNext();)
			if (contents.next() instanceof EObject object && EcoreUtil.getID(object) instanceof String id)
				byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(object);
		return byId;
	}

	/** A name stands twice in one object; the first value is used. */
	void duplicate(JsonParser parser, String name) {
		report(Severity.ERROR, parser, "json.duplicate", NLS.bind(Messages.Json_duplicate, name), Messages.Json_duplicateRemedy); //$NON-NLS-1$
	}

	/** A number in unknown content that JSON or Java cannot hold; it is kept as text. */
	void notFinite(JsonParser parser) {
		report(Severity.ERROR, parser, "json.number", Messages.Json_number, Messages.Json_numberRemedy); //$NON-NLS-1$
	}

	private void rejected(JsonParser parser, Property property, Rejected rejected) {
		if (!rejected.reported)
			wrong(parser, property);
	}

	private void wrong(JsonParser parser, Property property) {
		var expected = switch (property.kind) {
		case CONTAINED, NODE -> Messages.Json_expectedObject;
		case REFERENCE -> Messages.Json_expectedId;
		case STRING, CONVERTED -> Messages.Json_expectedText;
		case BOOLEAN -> Messages.Json_expectedBoolean;
		case INT, LONG -> Messages.Json_expectedWhole;
		case FLOAT, DOUBLE -> Messages.Json_expectedNumber;
		case ENUM, JAVA_ENUM -> Messages.Json_expectedLiteral;
		case INSTANT -> Messages.Json_expectedInstant;
		case DOUBLES -> Messages.Json_expectedNumbers;
		case INTS -> Messages.Json_expectedWholes;
		case VALUE -> Messages.Json_expectedValue;
		};
		report(Severity.ERROR, parser, "json.value", NLS.bind(Messages.Json_value, property.name, expected), //$NON-NLS-1$
				Messages.Json_valueRemedy);
	}

	private void fatal(JsonParser parser, JsonProcessingException e, String code, String message, String remedy) {
		problems.add(Problem.error(code, place(parser, e.getLocation()), message, remedy));
	}

	private void report(Severity severity, JsonParser parser, String code, String message, String remedy) {
		report(severity, code, place(parser), message, remedy);
	}

	private void report(Severity severity, String code, String where, String message, String remedy) {
		if (problems.size() < MOST_PROBLEMS)
			problems.add(new Problem(severity, code, where, message, remedy));
		else
			unreported++;
	}

	private String place(JsonParser parser) {
		return place(parser, parser.currentTokenLocation());
	}

	/** Input, line and column where known, and pointer, such as {@code cats.labelschema:3:14#/labels/0/name}. */
	private String place(JsonParser parser, JsonLocation location) {
		var text = new StringBuilder(place);
		if (location != null && location.getLineNr() > 0)
			text.append(':').append(location.getLineNr()).append(':').append(location.getColumnNr());
		return text.append('#').append(base).append(pointer(parser.getParsingContext())).toString();
	}

	private static String pointer(JsonStreamContext context) {
		return context == null ? "" : context.pathAsPointer().toString(); //$NON-NLS-1$
	}
}

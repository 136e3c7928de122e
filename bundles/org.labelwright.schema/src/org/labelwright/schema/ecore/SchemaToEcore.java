package org.labelwright.schema.ecore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.schema.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes packages of a schema: those it came from when it came from Ecore, else one. */
final class SchemaToEcore {

	private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;
	private static final String BASE = "http://labelwright.org/schema/"; //$NON-NLS-1$
	private static final String ITEM_CLASS = "Item"; //$NON-NLS-1$
	private static final String OBJECT_CLASS = "LabelledObject"; //$NON-NLS-1$

	private final LabelSchema schema;
	private final List<EPackage> packages = new ArrayList<>();
	private final List<EPackage> roots = new ArrayList<>();
	private final Map<Label, EClass> classes = new LinkedHashMap<>();
	private final Map<Identified, EStructuralFeature> features = new HashMap<>();
	private final Map<String, EClass> byName = new HashMap<>();
	private final Map<String, EClassifier> types = new HashMap<>();
	private final Map<EPackage, Set<String>> names = new HashMap<>();
	private final Map<String, Integer> lost = new LinkedHashMap<>();
	private EClass any;

	SchemaToEcore(LabelSchema schema) {
		this.schema = schema;
	}

	/** What has no place in Ecore, and how often it occurs. */
	Map<String, Integer> lost() {
		return lost;
	}

	/** The class of a label; null when it is not of the schema. */
	EClass classOf(Label label) {
		return classes.get(label);
	}

	/** What was made of an attribute, relation type or question; null when what it is inherited from is all there is. */
	EStructuralFeature featureOf(Identified element) {
		return features.get(element);
	}

	List<EPackage> make() {
		packages();
		for (var label : schema.getLabels())
			classes.put(label, owner(label));
		classes.forEach(this::joinSupertypes);
		classes.forEach((label, owner) -> features(owner, label.getAttributes()));
		if (!schema.getAttributes().isEmpty())
			features(any(), schema.getAttributes());
		schema.getRelationTypes().forEach(this::relation);
		questions();
		lose(Messages.Lost_constraints, schema.getConstraints().stream().filter(constraint -> !"pair".equals(constraint.getKind())).count()); //$NON-NLS-1$
		lose(Messages.Lost_skeletons, schema.getLabels().stream().filter(label -> label.getSkeleton() != null).count());
		return roots;
	}

	private void lose(String what, long times) {
		if (times > 0)
			lost.merge(what, (int) times, Integer::sum);
	}

	private void packages() {
		var kept = ForeignEcore.of(schema).path(ForeignEcore.PACKAGES);
		for (var entry : kept) {
			var made = FACTORY.createEPackage();
			made.setName(entry.path(ForeignEcore.NAME).asText(null));
			made.setNsURI(entry.path(ForeignEcore.NS_URI).asText(null));
			made.setNsPrefix(entry.path(ForeignEcore.NS_PREFIX).asText(null));
			int parent = entry.path(ForeignEcore.PARENT).asInt(-1);
			if (parent >= 0 && parent < packages.size())
				packages.get(parent).getESubpackages().add(made);
			else
				roots.add(made);
			packages.add(made);
		}
		if (packages.isEmpty()) {
			var made = FACTORY.createEPackage();
			made.setName(identifier(Objects.requireNonNullElse(schema.getName(), "schema"))); //$NON-NLS-1$
			made.setNsURI(BASE + URI.encodeSegment(Objects.requireNonNullElse(schema.getId(), made.getName()), false));
			made.setNsPrefix(made.getName());
			packages.add(made);
			roots.add(made);
		}
		document(roots.getFirst(), schema);
	}

	private static void document(EModelElement element, Named from) {
		if (from.getDescription() != null && !from.getDescription().isBlank())
			EcoreUtil.setDocumentation(element, from.getDescription());
	}

	private EPackage packageOf(Identified element) {
		int index = ForeignEcore.of(element).path(ForeignEcore.PACKAGE).asInt(0);
		return packages.get(index >= 0 && index < packages.size() ? index : 0);
	}

	private EClass owner(Label label) {
		var kept = ForeignEcore.of(label);
		var made = FACTORY.createEClass();
		var in = packageOf(label);
		var name = label.getName();
		var was = kept.path(ForeignEcore.NAME).asText(null);
		// told apart by its package in the schema, which Ecore needs not
		if (was != null && (name == null || name.equals(was) || name.endsWith('.' + was)))
			name = was;
		made.setName(unique(in, name));
		boolean isInterface = kept.path(ForeignEcore.INTERFACE).asBoolean();
		made.setInterface(isInterface);
		made.setAbstract(isInterface ? kept.path(ForeignEcore.ABSTRACT).asBoolean() : label.isAbstract());
		document(made, label);
		steer(made, label.getColor(), label.getHotkey(), label.getExportIndex());
		retire(made, label.isRetired());
		if (!label.getGeometryKinds().isEmpty())
			steer(made, Steering.GEOMETRY, String.join(",", label.getGeometryKinds())); //$NON-NLS-1$
		in.getEClassifiers().add(made);
		if (name != null && !name.equals(was))
			steerName(made, label);
		if (!label.getId().equals(Steering.qualifiedName(made)))
			steer(made, Steering.ID, label.getId());
		byName.put(Steering.qualifiedName(made), made);
		types.put(in.getNsURI() + '#' + made.getName(), made);
		return made;
	}

	private static void steer(EModelElement element, String color, String hotkey, int exportIndex) {
		steer(element, Steering.COLOR, color);
		steer(element, Steering.HOTKEY, hotkey);
		steer(element, Steering.EXPORT_INDEX, exportIndex < 0 ? null : Integer.toString(exportIndex));
	}

	/** Keeps a name that Java cannot have. */
	private static void steerName(ENamedElement made, Named from) {
		if (from.getName() != null && !from.getName().isBlank() && !from.getName().equals(made.getName()))
			steer(made, Steering.NAME, from.getName());
	}

	private static void retire(EModelElement element, boolean retired) {
		steer(element, Steering.RETIRED, retired ? Boolean.TRUE.toString() : null);
	}

	private static void steer(EModelElement element, String key, String value) {
		if (value != null)
			EcoreUtil.setAnnotation(element, Steering.SOURCE, key, value);
	}

	private void joinSupertypes(Label label, EClass owner) {
		if (label.getParent() != null && classes.containsKey(label.getParent()))
			owner.getESuperTypes().add(classes.get(label.getParent()));
		for (var further : ForeignEcore.of(label).path(ForeignEcore.SUPERTYPES))
			Optional.ofNullable(byName.get(further.asText())).or(() -> builtInClass(further.asText()))
					.filter(other -> other != owner && !owner.getESuperTypes().contains(other) && !other.getEAllSuperTypes().contains(owner)).ifPresent(owner.getESuperTypes()::add);
	}

	/** A class above all, for what all objects have. */
	private EClass any() {
		if (any == null) {
			any = FACTORY.createEClass();
			any.setName(unique(roots.getFirst(), OBJECT_CLASS));
			any.setAbstract(true);
			roots.getFirst().getEClassifiers().add(any);
			classes.values().stream().filter(owner -> owner.getESuperTypes().isEmpty()).forEach(owner -> owner.getESuperTypes().add(any));
		}
		return any;
	}

	private void features(EClass owner, List<Attribute> attributes) {
		for (var attribute : attributes) {
			var kept = ForeignEcore.of(attribute);
			// it is inherited again, by the supertype that it came from
			if (kept.has(ForeignEcore.FROM) && owner.getEAllSuperTypes().stream()
					.anyMatch(above -> Steering.qualifiedName(above).equals(kept.path(ForeignEcore.FROM).asText())))
				continue;
			var feature = attribute instanceof ReferenceAttribute reference ? reference(reference) : attribute(attribute, kept, packageFor(owner));
			feature.setName(free(owner, attribute.getName()));
			feature.setLowerBound(attribute.isRequired() ? Math.max(kept.path(ForeignEcore.LOWER).asInt(0), 1) : 0);
			flags(feature, kept);
			document(feature, attribute);
			steer(feature, Steering.HOTKEY, attribute.getHotkey());
			if (attribute instanceof TextAttribute text && text.getPattern() != null && !kept.has(ForeignEcore.PATTERN)
					&& Facets.pattern(text.getPattern()).filter(text.getPattern()::equals).isEmpty())
				steer(feature, Steering.PATTERN, text.getPattern());
			retire(feature, attribute.isRetired());
			if (attribute.getScope() != null && attribute.getScope().getValue() != 0)
				steer(feature, Steering.SCOPE, attribute.getScope().getLiteral());
			owner.getEStructuralFeatures().add(feature);
			features.put(attribute, feature);
			steerName(feature, attribute);
			if (!attribute.getId().equals(Steering.qualifiedName(feature)))
				steer(feature, Steering.ID, attribute.getId());
		}
	}

	private EPackage packageFor(EClass owner) {
		return owner.getEPackage() == null ? roots.getFirst() : owner.getEPackage();
	}

	private static void flags(EStructuralFeature feature, JsonNode kept) {
		feature.setOrdered(kept.path(ForeignEcore.ORDERED).asBoolean(true));
		feature.setUnique(kept.path(ForeignEcore.UNIQUE).asBoolean(true));
		feature.setChangeable(kept.path(ForeignEcore.CHANGEABLE).asBoolean(true));
		// what is not answered is told from what is answered by the default
		feature.setUnsettable(kept.path(ForeignEcore.UNSETTABLE).asBoolean(kept.isMissingNode() && !feature.isMany() && feature.getDefaultValue() != null));
		feature.setTransient(kept.path(ForeignEcore.TRANSIENT).asBoolean(false));
		feature.setVolatile(kept.path(ForeignEcore.VOLATILE).asBoolean(false));
		feature.setDerived(kept.path(ForeignEcore.DERIVED).asBoolean(false));
		if (kept.has(ForeignEcore.UPPER))
			feature.setUpperBound(kept.path(ForeignEcore.UPPER).asInt(1));
		if (feature instanceof EAttribute attribute)
			attribute.setID(kept.path(ForeignEcore.ID).asBoolean(false));
		if (feature instanceof EReference reference)
			reference.setResolveProxies(kept.path(ForeignEcore.RESOLVE_PROXIES).asBoolean(true));
	}

	private EStructuralFeature reference(ReferenceAttribute attribute) {
		var made = FACTORY.createEReference();
		made.setEType(target(attribute.getTargets(), ForeignEcore.of(attribute)));
		Steering.labels(made, Steering.TARGETS, attribute.getTargets());
		if (attribute.isMultiple())
			made.setUpperBound(-1);
		steer(made, Steering.AS, attribute.isMultiple() ? Steering.ATTRIBUTE : null);
		return made;
	}

	/** One label is its class; none or several are what all have above them. */
	private EClass target(List<Label> labels, JsonNode kept) {
		if (labels.size() == 1 && classes.containsKey(labels.getFirst()))
			return classes.get(labels.getFirst());
		return labels.isEmpty() && builtIn(kept) instanceof EClass known ? known : EcorePackage.Literals.EOBJECT;
	}

	private EAttribute attribute(Attribute attribute, JsonNode kept, EPackage in) {
		var made = FACTORY.createEAttribute();
		var type = known(kept);
		switch (attribute) {
		case ChoiceAttribute choice -> {
			made.setEType(choices(choice.getName(), choice.getOptions(), kept, in));
			if (choice.isMultiple())
				made.setUpperBound(-1);
			if (choice.getDefaultValue().size() == 1)
				choice.getOptions().stream().filter(option -> option.getId().equals(choice.getDefaultValue().getFirst())).findFirst()
						.ifPresent(option -> made.setDefaultValueLiteral(option.getName()));
		}
		case BooleanAttribute truth -> {
			made.setEType(bounded(type != null ? type : truth.isRequired() ? EcorePackage.Literals.EBOOLEAN : EcorePackage.Literals.EBOOLEAN_OBJECT, attribute, in, null, null, kept));
			made.setDefaultValueLiteral(text(truth.getDefaultValue()));
		}
		case IntegerAttribute number -> {
			made.setEType(bounded(type != null ? type : EcorePackage.Literals.ELONG_OBJECT, attribute, in, text(number.getMinimum()), text(number.getMaximum()), kept));
			made.setDefaultValueLiteral(text(number.getDefaultValue()));
		}
		case RatingAttribute rating -> made.setEType(bounded(EcorePackage.Literals.EINTEGER_OBJECT, attribute, in, "1", Integer.toString(rating.getMaximum()), kept)); //$NON-NLS-1$
		case DecimalAttribute number -> {
			made.setEType(bounded(type != null ? type : EcorePackage.Literals.EDOUBLE_OBJECT, attribute, in, text(number.getMinimum()), text(number.getMaximum()), kept));
			made.setDefaultValueLiteral(text(number.getDefaultValue()));
			steer(made, Steering.UNIT, number.getUnit());
		}
		case DateAttribute date -> {
			made.setEType(bounded(type != null ? type : XMLTypePackage.Literals.DATE, attribute, in, date.getEarliest(), date.getLatest(), kept));
			made.setDefaultValueLiteral(date.getDefaultValue());
		}
		case TextAttribute text -> {
			made.setEType(text(type, text, in, kept));
			made.setDefaultValueLiteral(text.getDefaultValue());
		}
		default -> {
			lose(NLS.bind(Messages.Lost_kind, attribute.eClass().getName()), 1);
			made.setEType(EcorePackage.Literals.ESTRING);
		}
		}
		if (kept.has(ForeignEcore.DEFAULT) && made.getDefaultValueLiteral() == null)
			made.setDefaultValueLiteral(kept.path(ForeignEcore.DEFAULT).asText());
		return made;
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	/** The data type it had, when it is one of EMF's own. */
	private static EDataType known(JsonNode kept) {
		return builtIn(kept) instanceof EDataType type ? type : null;
	}

	private static Optional<EClass> builtInClass(String type) {
		return builtIn(type) instanceof EClass found ? Optional.of(found) : Optional.empty();
	}

	private static EClassifier builtIn(JsonNode kept) {
		return builtIn(kept.path(ForeignEcore.TYPE).asText("")); //$NON-NLS-1$
	}

	private static EClassifier builtIn(String type) {
		int hash = type.lastIndexOf('#');
		if (hash < 0)
			return null;
		for (var builtIn : List.of(EcorePackage.eINSTANCE, XMLTypePackage.eINSTANCE))
			if (builtIn.getNsURI().equals(type.substring(0, hash)))
				return builtIn.getEClassifier(type.substring(hash + 1));
		return null;
	}

	private EClassifier bounded(EDataType base, Attribute attribute, EPackage in, String minimum, String maximum, JsonNode kept) {
		var facets = new LinkedHashMap<String, String>();
		facets.put("minInclusive", minimum); //$NON-NLS-1$
		facets.put("maxInclusive", maximum); //$NON-NLS-1$
		return restricted(base, attribute, in, facets, kept);
	}

	private EClassifier text(EDataType known, TextAttribute attribute, EPackage in, JsonNode kept) {
		var facets = new LinkedHashMap<String, String>();
		facets.put("pattern", pattern(attribute.getPattern(), kept.path(ForeignEcore.PATTERN).asText(null))); //$NON-NLS-1$
		facets.put("maxLength", attribute.getMaximumLength() < 0 ? null : Integer.toString(attribute.getMaximumLength())); //$NON-NLS-1$
		return restricted(known != null ? known : EcorePackage.Literals.ESTRING, attribute, in, facets, kept);
	}

	private static String pattern(String pattern, String was) {
		if (pattern == null || was != null && pattern.equals(Facets.expression(was)))
			return pattern == null ? null : was;
		return Facets.pattern(pattern).map(sound -> sound.replace("%", "%25").replace(" ", "%20")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A data type of its own where there are facets, or where it had one. */
	private EClassifier restricted(EDataType base, Attribute attribute, EPackage in, Map<String, String> facets, JsonNode kept) {
		facets.values().removeIf(Objects::isNull);
		boolean own = kept.has(ForeignEcore.TYPE) && known(kept) == null;
		if (facets.isEmpty() && !own)
			return base;
		var key = own ? kept.path(ForeignEcore.TYPE).asText() : null;
		if (key != null && types.get(key) instanceof EDataType present)
			return present;
		var made = FACTORY.createEDataType();
		var name = own ? key.substring(key.lastIndexOf('#') + 1) : capital(attribute.getName()) + "Type"; //$NON-NLS-1$
		var place = own ? placeOf(key, in) : in;
		made.setName(unique(place, name));
		made.setInstanceClassName(kept.path(ForeignEcore.JAVA).asText(base.getInstanceClassName()));
		documentType(made, kept);
		if (!own && base.getEPackage() == XMLTypePackage.eINSTANCE)
			facets.put(Facets.BASE, XMLTypePackage.eNS_URI + '#' + ExtendedMetaData.INSTANCE.getName(base)); // its class alone does not tell how a value is made
		facets.forEach((facet, value) -> EcoreUtil.setAnnotation(made, ExtendedMetaData.ANNOTATION_URI, facet, value));
		place.getEClassifiers().add(made);
		if (key != null)
			types.put(key, made);
		return made;
	}

	private EPackage placeOf(String type, EPackage otherwise) {
		var uri = type.substring(0, type.lastIndexOf('#'));
		return packages.stream().filter(one -> uri.equals(one.getNsURI())).findFirst().orElse(otherwise);
	}

	/** Attributes with one enumeration share it, when they came from one and still have the same options. */
	private EClassifier choices(String name, List<Option> options, JsonNode kept, EPackage in) {
		var key = kept.path(ForeignEcore.TYPE).asText(null);
		if (key != null && types.get(key) instanceof EEnum present
				&& present.getELiterals().stream().map(literal -> literal.getLiteral()).toList().equals(options.stream().map(Option::getName).toList()))
			return present;
		var made = FACTORY.createEEnum();
		var place = key == null ? in : placeOf(key, in);
		made.setName(unique(place, key == null || types.containsKey(key) ? capital(name) : key.substring(key.lastIndexOf('#') + 1)));
		int next = 0;
		var taken = new HashSet<String>();
		for (var option : options) {
			var was = ForeignEcore.of(option);
			var literal = FACTORY.createEEnumLiteral();
			var word = was.path(ForeignEcore.NAME).asText(identifier(option.getName()));
			while (!taken.add(word))
				word += '_';
			literal.setName(word);
			literal.setLiteral(option.getName());
			int value = was.path(ForeignEcore.VALUE).asInt(option.getExportIndex() >= 0 ? option.getExportIndex() : next);
			literal.setValue(value);
			next = Math.max(next, value) + 1;
			retire(literal, option.isRetired());
			steer(literal, Steering.COLOR, option.getColor());
			steer(literal, Steering.HOTKEY, option.getHotkey());
			document(literal, option);
			made.getELiterals().add(literal);
		}
		documentType(made, kept);
		place.getEClassifiers().add(made);
		if (key != null)
			types.putIfAbsent(key, made);
		return made;
	}

	private static void documentType(EDataType made, JsonNode kept) {
		if (kept.has(ForeignEcore.TYPE_DOCUMENTATION))
			EcoreUtil.setDocumentation(made, kept.path(ForeignEcore.TYPE_DOCUMENTATION).asText());
	}

	private void relation(RelationType type) {
		var kept = ForeignEcore.of(type);
		var sources = type.getSources().stream().map(classes::get).filter(Objects::nonNull).toList();
		var owner = sources.size() == 1 ? sources.getFirst() : any();
		var made = FACTORY.createEReference();
		made.setName(free(owner, type.getName()));
		made.setEType(target(type.getTargets(), kept));
		Steering.labels(made, Steering.SOURCES, type.getSources());
		Steering.labels(made, Steering.TARGETS, type.getTargets());
		made.setUpperBound(type.getMaximumOutgoing() > 0 ? type.getMaximumOutgoing() : -1);
		made.setLowerBound(kept.path(ForeignEcore.LOWER).asInt(0));
		made.setContainment(kept.path(ForeignEcore.CONTAINMENT).asBoolean(false));
		flags(made, kept);
		document(made, type);
		steer(made, type.getColor(), type.getHotkey(), type.getExportIndex());
		retire(made, type.isRetired());
		if (made.getUpperBound() == 1 && !made.isContainment() && !kept.has(ForeignEcore.OPPOSITE))
			steer(made, Steering.AS, Steering.RELATION);
		owner.getEStructuralFeatures().add(made);
		features.put(type, made);
		steerName(made, type);
		if (!type.getId().equals(Steering.qualifiedName(made)))
			steer(made, Steering.ID, type.getId());
		lose(Messages.Lost_relationAttributes, type.getAttributes().size());
		var back = kept.path(ForeignEcore.OPPOSITE);
		if (back.isObject() && made.getEType() instanceof EClass end && classes.containsValue(end))
			opposite(made, end, owner, back);
	}

	private void opposite(EReference reference, EClass end, EClass owner, JsonNode kept) {
		var made = FACTORY.createEReference();
		made.setName(free(end, kept.path(ForeignEcore.NAME).asText("opposite"))); //$NON-NLS-1$
		made.setEType(owner);
		made.setUpperBound(1);
		flags(made, kept);
		made.setLowerBound(kept.path(ForeignEcore.LOWER).asInt(0));
		made.setContainment(kept.path(ForeignEcore.CONTAINMENT).asBoolean(false));
		if (kept.has(ForeignEcore.DOCUMENTATION))
			EcoreUtil.setDocumentation(made, kept.path(ForeignEcore.DOCUMENTATION).asText());
		end.getEStructuralFeatures().add(made);
		made.setEOpposite(reference);
		reference.setEOpposite(made);
	}

	/** Classes whose attributes are the questions. */
	private void questions() {
		var owners = new HashMap<String, EClass>();
		for (var question : schema.getQuestions()) {
			var kept = ForeignEcore.of(question);
			var in = packageOf(question);
			var item = owners.computeIfAbsent(in.getNsURI() + '#' + kept.path(ForeignEcore.OWNER).asText(ITEM_CLASS), key -> {
				var owner = FACTORY.createEClass();
				owner.setName(unique(in, kept.path(ForeignEcore.OWNER).asText(ITEM_CLASS)));
				steer(owner, Steering.AS, Steering.ITEM);
				in.getEClassifiers().add(owner);
				return owner;
			});
			var made = FACTORY.createEAttribute();
			made.setName(free(item, question.getName()));
			made.setEType(answer(question, kept, in));
			if (question instanceof ChoiceQuestion choice && choice.isMultiple())
				made.setUpperBound(-1);
			made.setLowerBound(question.isRequired() ? 1 : 0);
			flags(made, kept);
			document(made, question);
			retire(made, question.isRetired());
			item.getEStructuralFeatures().add(made);
			features.put(question, made);
			steerName(made, question);
			if (!question.getId().equals(Steering.qualifiedName(made)))
				steer(made, Steering.ID, question.getId());
		}
	}

	private EClassifier answer(Question question, JsonNode kept, EPackage in) {
		return switch (question) {
		case ChoiceQuestion choice -> choices(choice.getName(), choice.getOptions(), kept, in);
		case RatingQuestion rating -> EcorePackage.Literals.EINTEGER_OBJECT;
		default -> {
			if (!(question instanceof TextQuestion))
				lose(NLS.bind(Messages.Lost_kind, question.eClass().getName()), 1);
			yield EcorePackage.Literals.ESTRING;
		}
		};
	}

	private String unique(EPackage in, String wanted) {
		var taken = names.computeIfAbsent(in, key -> new HashSet<>());
		var base = identifier(wanted == null || wanted.isBlank() ? "Label" : wanted); //$NON-NLS-1$
		var name = base;
		for (int number = 2; !taken.add(name); number++)
			name = base + number;
		return name;
	}

	/** A name that no feature has of a class, or of what inherits from the one above all. */
	private String free(EClass owner, String wanted) {
		var base = identifier(wanted == null || wanted.isBlank() ? "feature" : wanted); //$NON-NLS-1$
		var name = base;
		for (int number = 2; isTaken(owner, name); number++)
			name = base + number;
		return name;
	}

	private boolean isTaken(EClass owner, String name) {
		return owner.getEStructuralFeature(name) != null || owner == any && classes.values().stream().anyMatch(below -> below.getEStructuralFeature(name) != null);
	}

	private static String capital(String name) {
		var word = identifier(name == null || name.isBlank() ? "Choice" : name); //$NON-NLS-1$
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	/** What code can be generated for: a name as Java has it. */
	private static String identifier(String name) {
		var made = new StringBuilder();
		name.codePoints().forEach(c -> made.appendCodePoint(Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_'));
		if (made.isEmpty() || !Character.isJavaIdentifierStart(made.codePointAt(0)))
			made.insert(0, '_');
		return made.toString();
	}
}

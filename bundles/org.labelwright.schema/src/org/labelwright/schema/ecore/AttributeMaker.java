package org.labelwright.schema.ecore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.internal.Messages;

/** Makes attributes of features. */
final class AttributeMaker {

	private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> INTEGERS = Set.of("byte", "short", "int", "long", "java.lang.Byte", "java.lang.Short", "java.lang.Integer", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"java.lang.Long", "java.math.BigInteger"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> DECIMALS = Set.of("float", "double", "java.lang.Float", "java.lang.Double", "java.math.BigDecimal"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Set<String> TEXTS = Set.of("java.lang.String", "char", "java.lang.Character"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String MINIMUM = "minInclusive"; //$NON-NLS-1$
	private static final String MAXIMUM = "maxInclusive"; //$NON-NLS-1$
	private static final String ABOVE = "minExclusive"; //$NON-NLS-1$
	private static final String PATTERN = "pattern"; //$NON-NLS-1$
	private static final String BELOW = "maxExclusive"; //$NON-NLS-1$
	private static final Map<String, AttributeScope> SCOPES = Map.of("object", AttributeScope.OBJECT, "track", AttributeScope.TRACK, "frame", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			AttributeScope.FRAME, "item", AttributeScope.ITEM); //$NON-NLS-1$

	private final BiFunction<ENamedElement, String, String> identify;
	private final List<Problem> problems;

	/** @param identify gives an element an id that nothing else has, if possible the given one */
	AttributeMaker(BiFunction<ENamedElement, String, String> identify, List<Problem> problems) {
		this.identify = identify;
		this.problems = problems;
	}

	/** @param owner the class whose label has the attribute, which may be below that of the feature */
	Attribute attribute(EAttribute feature, EClass owner) {
		var type = feature.getEAttributeType();
		var made = type == null || type.eIsProxy() ? text(feature, null) : of(feature, type);
		finish(made, feature, owner);
		return made;
	}

	private Attribute of(EAttribute feature, EDataType type) {
		if (type instanceof EEnum listed)
			return choice(feature, listed);
		var facets = Facets.of(type);
		if (!facets.enumeration().isEmpty())
			return choice(feature, facets.enumeration());
		var java = Objects.requireNonNullElse(facets.javaClass(type), ""); //$NON-NLS-1$
		if (feature.isMany())
			problems.add(Problem.info("ecore.many", EcoreFiles.place(feature), Messages.Ecore_many)); //$NON-NLS-1$
		else if (BOOLEANS.contains(java))
			return truth(feature);
		else if (INTEGERS.contains(java))
			return integer(feature, facets);
		else if (DECIMALS.contains(java))
			return decimal(feature, facets);
		else if (isDate(java, facets.base()))
			return date(feature, facets);
		if (!TEXTS.contains(java) && !feature.isMany())
			problems.add(Problem.warning("ecore.type", EcoreFiles.place(feature), NLS.bind(Messages.Ecore_type, type.getName()), //$NON-NLS-1$
					Messages.Ecore_typeRemedy));
		return text(feature, facets);
	}

	/** A moment with its time of day is none. */
	private static boolean isDate(String java, EDataType type) {
		return java.equals("java.util.Date") || java.equals("java.time.LocalDate") //$NON-NLS-1$ //$NON-NLS-2$
				|| java.equals("javax.xml.datatype.XMLGregorianCalendar") && "Date".equals(type.getName()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void finish(Attribute made, EStructuralFeature feature, EClass owner) {
		made.setName(Steering.get(feature, Steering.NAME).orElse(feature.getName() == null || feature.getName().isBlank() ? "?" : feature.getName())); //$NON-NLS-1$
		made.setDescription(EcoreUtil.getDocumentation(feature));
		made.setId(owner == feature.getEContainingClass() ? identify.apply(feature, Steering.qualifiedName(feature))
				: identify.apply(owner, Steering.qualifiedName(owner) + '.' + feature.getName()));
		made.setRequired(feature.getLowerBound() > 0);
		made.setRetired(Steering.isRetired(feature));
		Steering.get(feature, Steering.HOTKEY).ifPresent(made::setHotkey);
		Steering.get(feature, Steering.SCOPE).ifPresent(text -> {
			var scope = SCOPES.get(text.strip().toLowerCase(Locale.ROOT));
			if (scope == null)
				problems.add(unusable(feature, Steering.SCOPE, text));
			else
				made.setScope(scope);
		});
		if (made instanceof ChoiceAttribute choice)
			identify(choice, feature.getDefaultValueLiteral());
		ForeignEcore.feature(made, feature);
	}

	/** Options of one enumeration have ids of their own in each attribute. */
	private static void identify(ChoiceAttribute choice, String preset) {
		var taken = new HashSet<String>();
		for (var option : choice.getOptions()) {
			var wanted = choice.getId() + '.' + Objects.requireNonNullElse(option.getId(), option.getName());
			var id = wanted;
			for (int number = 2; !taken.add(id); number++)
				id = wanted + '-' + number;
			option.setId(id);
			if (option.getName().equals(preset))
				choice.getDefaultValue().add(id);
		}
	}

	private Attribute truth(EAttribute feature) {
		var made = SchemaFactory.eINSTANCE.createBooleanAttribute();
		var text = feature.getDefaultValueLiteral();
		if (text != null)
			made.setDefaultValue(Boolean.valueOf(text.strip()));
		return made;
	}

	private Attribute integer(EAttribute feature, Facets facets) {
		var made = SchemaFactory.eINSTANCE.createIntegerAttribute();
		number(feature, MINIMUM, facets.get(MINIMUM), Long::valueOf, made::setMinimum);
		number(feature, MAXIMUM, facets.get(MAXIMUM), Long::valueOf, made::setMaximum);
		number(feature, ABOVE, facets.get(ABOVE), text -> Math.addExact(Long.parseLong(text), 1), made::setMinimum);
		number(feature, BELOW, facets.get(BELOW), text -> Math.subtractExact(Long.parseLong(text), 1), made::setMaximum);
		number(feature, "defaultValueLiteral", feature.getDefaultValueLiteral(), Long::valueOf, made::setDefaultValue); //$NON-NLS-1$
		return made;
	}

	private Attribute decimal(EAttribute feature, Facets facets) {
		var made = SchemaFactory.eINSTANCE.createDecimalAttribute();
		Steering.get(feature, Steering.UNIT).ifPresent(made::setUnit);
		number(feature, MINIMUM, facets.get(MINIMUM), AttributeMaker::finite, made::setMinimum);
		number(feature, MAXIMUM, facets.get(MAXIMUM), AttributeMaker::finite, made::setMaximum);
		number(feature, ABOVE, facets.get(ABOVE), text -> Math.nextUp(finite(text)), made::setMinimum);
		number(feature, BELOW, facets.get(BELOW), text -> Math.nextDown(finite(text)), made::setMaximum);
		number(feature, "defaultValueLiteral", feature.getDefaultValueLiteral(), AttributeMaker::finite, made::setDefaultValue); //$NON-NLS-1$
		return made;
	}

	private static double finite(String text) {
		double number = Double.parseDouble(text);
		if (!Double.isFinite(number))
			throw new NumberFormatException(text);
		return number;
	}

	private <T> void number(EAttribute feature, String what, String text, Function<String, T> parse, Consumer<T> set) {
		if (text == null || text.isBlank())
			return;
		try {
			set.accept(parse.apply(text.strip()));
		} catch (NumberFormatException | ArithmeticException e) {
			problems.add(unusable(feature, what, text));
		}
	}

	private DateAttribute date(EAttribute feature, Facets facets) {
		var made = SchemaFactory.eINSTANCE.createDateAttribute();
		day(feature, MINIMUM, facets.get(MINIMUM), made::setEarliest);
		day(feature, MAXIMUM, facets.get(MAXIMUM), made::setLatest);
		day(feature, "defaultValueLiteral", feature.getDefaultValueLiteral(), made::setDefaultValue); //$NON-NLS-1$
		return made;
	}

	/** EMF writes dates with their time of day, ISO 8601. */
	private void day(EAttribute feature, String what, String text, Consumer<String> set) {
		if (text == null || text.isBlank())
			return;
		try {
			set.accept(LocalDate.parse(text.strip().length() > 10 ? text.strip().substring(0, 10) : text.strip()).toString());
		} catch (DateTimeException e) {
			problems.add(unusable(feature, what, text));
		}
	}

	private Attribute text(EAttribute feature, Facets facets) {
		var made = SchemaFactory.eINSTANCE.createTextAttribute();
		made.setMultiline(feature.isMany());
		made.setDefaultValue(feature.getDefaultValueLiteral());
		if (facets == null)
			return made;
		var pattern = Steering.get(feature, Steering.PATTERN).orElseGet(() -> Facets.expression(facets.get(PATTERN)));
		if (pattern != null)
			try {
				Pattern.compile(pattern);
				made.setPattern(pattern);
				if (Steering.get(feature, Steering.PATTERN).isEmpty())
					ForeignEcore.pattern(made, facets.get(PATTERN));
			} catch (PatternSyntaxException e) {
				problems.add(unusable(feature, PATTERN, pattern));
			}
		for (var facet : List.of("maxLength", "length")) //$NON-NLS-1$ //$NON-NLS-2$
			number(feature, facet, facets.get(facet), Integer::valueOf, made::setMaximumLength);
		return made;
	}

	private Attribute choice(EAttribute feature, EEnum listed) {
		var made = SchemaFactory.eINSTANCE.createChoiceAttribute();
		made.setMultiple(feature.isMany());
		var indices = new HashSet<Integer>();
		for (var literal : listed.getELiterals()) {
			var option = option(literal.getLiteral() == null ? literal.getName() : literal.getLiteral());
			option.setDescription(EcoreUtil.getDocumentation(literal));
			Steering.get(literal, Steering.ID).ifPresent(option::setId);
			option.setRetired(Steering.isRetired(literal));
			Steering.get(literal, Steering.COLOR).ifPresent(option::setColor);
			Steering.get(literal, Steering.HOTKEY).ifPresent(option::setHotkey);
			// aliases share a number, of which an option has its own
			if (literal.getValue() >= 0 && indices.add(literal.getValue()))
				option.setExportIndex(literal.getValue());
			ForeignEcore.option(option, literal);
			made.getOptions().add(option);
		}
		preset(feature, made);
		return made;
	}

	private Attribute choice(EAttribute feature, List<String> values) {
		var made = SchemaFactory.eINSTANCE.createChoiceAttribute();
		made.setMultiple(feature.isMany());
		values.stream().distinct().map(AttributeMaker::option).forEach(made.getOptions()::add);
		preset(feature, made);
		return made;
	}

	private static Option option(String name) {
		var option = SchemaFactory.eINSTANCE.createOption();
		option.setName(name == null || name.isBlank() ? "?" : name); //$NON-NLS-1$
		return option;
	}

	private void preset(EAttribute feature, ChoiceAttribute made) {
		var text = feature.getDefaultValueLiteral();
		if (text != null && made.getOptions().stream().noneMatch(option -> option.getName().equals(text)))
			problems.add(unusable(feature, "defaultValueLiteral", text)); //$NON-NLS-1$
	}

	Attribute reference(EReference feature, EClass owner, Label target) {
		var made = SchemaFactory.eINSTANCE.createReferenceAttribute();
		made.setMultiple(feature.isMany());
		if (target != null)
			made.getTargets().add(target);
		finish(made, feature, owner);
		return made;
	}

	/** The question that asks an item what the attribute would ask an object. */
	Question question(EAttribute feature, Attribute attribute) {
		Question made = switch (attribute) {
		case ChoiceAttribute choice -> {
			var question = SchemaFactory.eINSTANCE.createChoiceQuestion();
			question.setMultiple(choice.isMultiple());
			question.getOptions().addAll(List.copyOf(choice.getOptions()));
			yield question;
		}
		case BooleanAttribute truth -> {
			var question = SchemaFactory.eINSTANCE.createChoiceQuestion();
			for (var word : List.of("true", "false")) { //$NON-NLS-1$ //$NON-NLS-2$
				var option = option(word);
				option.setId(attribute.getId() + '.' + word);
				question.getOptions().add(option);
			}
			yield question;
		}
		default -> SchemaFactory.eINSTANCE.createTextQuestion();
		};
		made.setId(attribute.getId());
		made.setName(attribute.getName());
		made.setDescription(attribute.getDescription());
		made.setRequired(attribute.isRequired());
		made.setRetired(attribute.isRetired());
		made.setForeign(attribute.getForeign());
		return made;
	}

	static Problem unusable(EModelElement element, String what, String value) {
		var shown = value.length() > 80 ? value.substring(0, 80) + '…' : value;
		return Problem.warning("ecore.value", EcoreFiles.place(element), NLS.bind(Messages.Ecore_value, shown, what), Messages.Ecore_valueRemedy); //$NON-NLS-1$
	}
}

package org.labelwright.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.util.Geometries;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Finds out what schema a source has, from what it declares and from what it says. An attribute is a choice
 * when it was declared as one or has lists of values; otherwise its type follows from the values, text when
 * they are of several types.
 */
public final class SchemaCollector {

	/** More options than this make a choice a free text. */
	public static final int MOST_OPTIONS = 200;

	private final Set<String> concepts;
	private final Map<String, Kind> classes = new LinkedHashMap<>();
	private final Map<String, Values> common = new LinkedHashMap<>();
	private final Map<String, Kind> relationTypes = new LinkedHashMap<>();
	private final Map<String, Values> questions = new LinkedHashMap<>();

	/** @param concepts names of attributes whose values are ids of concepts, maybe with the name of a taxonomy and a colon before */
	public SchemaCollector(Set<String> concepts) {
		this.concepts = concepts;
	}

	/** What is known of a class or relation type. */
	private static final class Kind {
		private final Map<String, Long> geometries = new LinkedHashMap<>();
		private final Map<String, Values> attributes = new LinkedHashMap<>();
		private ObjectNode foreign;
		private Skeleton skeleton;
		private boolean directed = true;
		private List<Attribute> declared = List.of();
		private String id;
	}

	/** What is known of an attribute or a question. */
	private static final class Values {
		private final Set<Class<?>> types = new LinkedHashSet<>();
		private int most;
		private final Set<String> options = new LinkedHashSet<>();
		private boolean choice;
		private boolean several;
		private boolean ofFrames;
		private boolean inTime;

		void see(Object value) {
			if (value instanceof Collection<?> list) {
				choice = true;
				several = true;
				list.forEach(each -> option(String.valueOf(each)));
				return;
			}
			types.add(value.getClass());
			if (value instanceof Long number)
				most = (int) Math.clamp(number, most, Integer.MAX_VALUE);
			if (value instanceof String text)
				option(text);
		}

		void option(String name) {
			if (options.size() <= MOST_OPTIONS)
				options.add(name);
		}

		boolean isChoice() {
			return choice && (several || options.size() <= MOST_OPTIONS) && (types.isEmpty() || types.equals(Set.of(String.class)));
		}
	}

	/** A class, whether or not it has objects; what is said of it first stays. */
	public void declareClass(String name, ObjectNode foreign) {
		var kind = classes.computeIfAbsent(name, n -> new Kind());
		if (kind.foreign == null)
			kind.foreign = foreign;
	}

	/** A relation type, whether or not there are relations of it; what is said of it first stays. */
	public void declareRelationType(String name, boolean directed, ObjectNode foreign) {
		var kind = relationTypes.computeIfAbsent(name, n -> new Kind());
		if (kind.foreign == null) {
			kind.foreign = foreign;
			kind.directed = directed;
		}
	}

	/** An attribute of a class that is a choice, whatever the number of its options. */
	public void declareChoice(String className, String name, Collection<String> options) {
		choice((className == null ? common : classes.computeIfAbsent(className, n -> new Kind()).attributes), name, options);
	}

	/** An attribute of a class that is true or not there. */
	public void declareFlag(String className, String name) {
		declareValue(className, name, Boolean.class);
	}

	/** An attribute of a class with values of a type: Boolean, Long, Double or String. */
	public void declareValue(String className, String name, Class<?> type) {
		values(className, name).types.add(type);
	}

	/** That an attribute of a class may have another value at each keyframe of a track. */
	public void declareOfFrames(String className, String name) {
		values(className, name).ofFrames = true;
	}

	/** What attributes a class has, whatever values they have; their ids are not used. */
	public void declareAttributes(String className, List<Attribute> attributes) {
		classes.computeIfAbsent(className, n -> new Kind()).declared = List.copyOf(attributes);
	}

	/** A relation type as it is in the schema of the source, to be known again by its id whatever its name. */
	public void declareRelationType(String name, RelationType type) {
		var kind = relationTypes.computeIfAbsent(name, n -> new Kind());
		kind.id = type.getId();
		kind.directed = type.isDirected();
		kind.declared = List.copyOf(type.getAttributes());
	}

	/** The points of a class; what is said first stays. */
	public void declareSkeleton(String className, Skeleton skeleton) {
		var kind = classes.computeIfAbsent(className, n -> new Kind());
		if (kind.skeleton == null)
			kind.skeleton = skeleton;
	}

	private Values values(String className, String name) {
		return classes.computeIfAbsent(className, n -> new Kind()).attributes.computeIfAbsent(name, n -> new Values());
	}

	/** An attribute of a relation type that is a choice. */
	public void declareRelationChoice(String typeName, String name, Collection<String> options) {
		choice(relationTypes.computeIfAbsent(typeName, n -> new Kind()).attributes, name, options);
	}

	/**
	 * A question about the item, whether or not it is answered.
	 *
	 * @param options empty for one that is answered by a text
	 */
	public void declareQuestion(String name, Collection<String> options, boolean several) {
		var values = questions.computeIfAbsent(name, n -> new Values());
		values.choice |= !options.isEmpty();
		values.several |= several;
		options.forEach(values::option);
	}

	/** That a question is asked at each moment. */
	public void declareInTime(String question) {
		questions.computeIfAbsent(question, n -> new Values()).inTime = true;
	}

	/** An attribute of all classes that is a text or a whole number. */
	public void declareValue(String name, Class<?> type) {
		common.computeIfAbsent(name, n -> new Values()).types.add(type);
	}

	private static void choice(Map<String, Values> in, String name, Collection<String> options) {
		var values = in.computeIfAbsent(name, n -> new Values());
		values.choice = true;
		options.forEach(values::option);
	}

	/** Takes all that is said of an item. */
	public void see(SourceItem item) {
		item.classes().forEach(this::declareClass);
		item.choices().forEach(choice -> declareChoice(choice.className(), choice.attribute(), choice.options()));
		item.relationTypes().forEach((name, said) -> declareRelationType(name, true, said));
		item.mentions().forEach(this::see);
		for (var link : item.links())
			if (link.typeName() != null)
				values(link.relation(), relationTypes.computeIfAbsent(link.typeName(), n -> new Kind()).attributes);
		for (var reply : item.replies()) {
			var values = questions.computeIfAbsent(reply.question(), n -> new Values());
			values.choice |= !reply.options().isEmpty();
			reply.options().forEach(values::option);
			values.inTime |= reply.answer().getTime() != null;
			if (reply.answer().getValue() != null)
				values.see(reply.answer().getValue());
		}
	}

	/** Takes an annotation. */
	public void see(SourceItem.Mention mention) {
		var annotation = mention.annotation();
		if (mention.className() == null) {
			values(annotation, common);
			return;
		}
		var kind = classes.computeIfAbsent(mention.className(), n -> new Kind());
		if (annotation.getGeometry() != null)
			kind.geometries.merge(Geometries.kind(annotation.getGeometry()), 1L, Long::sum);
		values(annotation, kind.attributes);
		if (annotation.getGeometry() instanceof Track track)
			for (var keyframe : track.getKeyframes())
				for (var value : keyframe.getValues()) {
					var values = kind.attributes.computeIfAbsent(value.getAttributeId(), n -> new Values());
					values.ofFrames = true;
					values.see(value.getValue());
				}
	}

	private void values(Statement statement, Map<String, Values> attributes) {
		for (var value : statement.getValues())
			attributes.computeIfAbsent(value.getAttributeId(), n -> new Values()).see(value.getValue());
	}

	/** Classes in the order in which they were met; the name is the key. */
	public List<ImportedClass> classes() {
		var all = new ArrayList<ImportedClass>();
		classes.forEach((name, kind) -> all.add(new ImportedClass(name, name, all.size(), kind.geometries, kind.skeleton, kind.foreign,
				attributes(kind))));
		return all;
	}

	/** Everything besides the classes. */
	public ImportedSchema schema() {
		var types = new ArrayList<RelationType>();
		relationTypes.forEach((name, kind) -> {
			var type = SchemaFactory.eINSTANCE.createRelationType();
			type.setId(Objects.requireNonNullElseGet(kind.id, Ids::next));
			type.setName(name);
			type.setDirected(kind.directed);
			type.setForeign(kind.foreign);
			type.getAttributes().addAll(attributes(kind));
			types.add(type);
		});
		var asked = new ArrayList<Question>();
		questions.forEach((name, values) -> asked.add(question(name, values)));
		return new ImportedSchema(attributes(common), types, asked);
	}

	private static Question question(String name, Values values) {
		var question = values.isChoice() ? choice(values)
				: values.types.equals(Set.of(Long.class)) ? rating(values) : SchemaFactory.eINSTANCE.createTextQuestion();
		question.setId(Ids.next());
		question.setName(name);
		if (values.inTime)
			question.setScope(QuestionScope.TIME);
		return question;
	}

	/** As many stars as were given, if not the usual number. */
	private static Question rating(Values values) {
		var rating = SchemaFactory.eINSTANCE.createRatingQuestion();
		rating.setMaximum(Math.max(rating.getMaximum(), values.most));
		return rating;
	}

	private static Question choice(Values values) {
		var choice = SchemaFactory.eINSTANCE.createChoiceQuestion();
		choice.setMultiple(values.several);
		choice.getOptions().addAll(options(values));
		return choice;
	}

	/** Those that are declared, and others that there are values of. */
	private List<Attribute> attributes(Kind kind) {
		if (kind.declared.isEmpty())
			return attributes(kind.attributes);
		var others = new LinkedHashMap<>(kind.attributes);
		kind.declared.forEach(attribute -> others.remove(attribute.getName()));
		var all = new ArrayList<Attribute>(EcoreUtil.copyAll(kind.declared));
		all.addAll(attributes(others));
		return all;
	}

	private List<Attribute> attributes(Map<String, Values> named) {
		var all = new ArrayList<Attribute>();
		named.forEach((name, values) -> {
			var attribute = concepts.contains(name) ? taxonomy(values) : attribute(values);
			attribute.setId(Ids.next());
			attribute.setName(name);
			if (values.ofFrames)
				attribute.setScope(AttributeScope.FRAME);
			all.add(attribute);
		});
		return all;
	}

	/** Of the taxonomy that all values name, if they do. */
	private static Attribute taxonomy(Values values) {
		var taxonomy = SchemaFactory.eINSTANCE.createTaxonomyAttribute();
		taxonomy.setMultiple(values.several);
		var named = values.options.stream().map(id -> id.indexOf(':') > 0 && !id.contains("://") ? id.substring(0, id.indexOf(':')) : "").distinct().toList(); //$NON-NLS-1$ //$NON-NLS-2$
		if (named.size() == 1 && !named.getFirst().isEmpty())
			taxonomy.setTaxonomyId(named.getFirst());
		return taxonomy;
	}

	private static Attribute attribute(Values values) {
		var factory = SchemaFactory.eINSTANCE;
		if (values.isChoice()) {
			var choice = factory.createChoiceAttribute();
			choice.setMultiple(values.several);
			choice.getOptions().addAll(options(values));
			return choice;
		}
		if (values.types.equals(Set.of(Boolean.class)))
			return factory.createBooleanAttribute();
		if (values.types.equals(Set.of(Long.class)))
			return factory.createIntegerAttribute();
		if (!values.types.isEmpty() && Set.of(Long.class, Double.class).containsAll(values.types))
			return factory.createDecimalAttribute();
		return factory.createTextAttribute();
	}

	private static List<Option> options(Values values) {
		return values.options.stream().map(name -> {
			var option = SchemaFactory.eINSTANCE.createOption();
			option.setId(Ids.next());
			option.setName(name);
			return option;
		}).toList();
	}
}

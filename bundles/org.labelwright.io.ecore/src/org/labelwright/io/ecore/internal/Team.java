package org.labelwright.io.ecore.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.labelwright.io.SchemaCollector;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.ecore.PackageSchema;

/** What the classes of a team's packages are called as labels, relation types and questions. */
public final class Team {

	/** The features of a class that something is said by. */
	record Features(List<EAttribute> values, List<EReference> references, List<EReference> relations, List<EAttribute> answers) {
	}

	private final PackageSchema packages;
	private final Common common = Common.load();
	private final List<EPackage> all = new ArrayList<>();
	private final Map<EClass, Features> features = new HashMap<>();
	/** Names of relation types, each of one only. */
	private final Map<RelationType, String> typeNames = new LinkedHashMap<>();

	public Team(PackageSchema packages) {
		this.packages = packages;
		TeamPackages.collect(packages.roots(), all::add);
		DynamicFactory.use(packages.roots());
		all.add(common.known());
		var uses = new HashMap<String, Integer>();
		var types = packages.schema().getRelationTypes();
		types.forEach(type -> uses.merge(type.getName(), 1, Integer::sum));
		for (var type : types)
			typeNames.put(type, uses.get(type.getName()) == 1 || type.getSources().isEmpty() ? type.getName() : type.getSources().getFirst().getName() + '.' + type.getName());
	}

	/** The package around theirs. */
	Common common() {
		return common;
	}

	/** All of the team, and what is around them. */
	List<EPackage> packages() {
		return all;
	}

	Features of(EClass owner) {
		return features.computeIfAbsent(owner, key -> new Features(
				owner.getEAllAttributes().stream().filter(one -> packages.attributeOf(one).isPresent()).toList(),
				owner.getEAllReferences().stream().filter(one -> packages.attributeOf(one).isPresent()).toList(),
				owner.getEAllReferences().stream().filter(one -> packages.relationTypeOf(one).isPresent()).toList(),
				owner.getEAllAttributes().stream().filter(one -> packages.questionOf(one).isPresent()).toList()));
	}

	/** The name of the label of a class; null when it has none. */
	String label(EClass owner) {
		return packages.labelOf(owner).map(Label::getName).orElse(null);
	}

	/** The name of the attribute that a feature stands for. */
	String attribute(EAttribute feature) {
		return packages.attributeOf(feature).map(Named::getName).orElseThrow();
	}

	/** The attribute that a reference stands for. */
	ReferenceAttribute attribute(EReference feature) {
		return (ReferenceAttribute) packages.attributeOf(feature).orElseThrow();
	}

	/** The name of the type of relations that a reference stands for. */
	String type(EReference feature) {
		return typeNames.get(packages.relationTypeOf(feature).orElseThrow());
	}

	/** The name under which a type of relations is known that its name stands for, of an object with a label. */
	String type(String name, String label) {
		return typeNames.containsValue(name) ? name : typeNames.getOrDefault(packages.schema().getRelationTypes().stream()
				.filter(type -> type.getName().equals(name) && type.getSources().stream().anyMatch(source -> source.getName().equals(label))).findFirst().orElse(null), name);
	}

	Question question(EAttribute feature) {
		return packages.questionOf(feature).orElseThrow();
	}

	/** The options of a question by its name; none when it has none. */
	List<String> options(String question) {
		return packages.schema().getQuestions().stream().filter(one -> one.getName().equals(question)).findFirst().map(Team::options).orElse(List.of());
	}

	static List<String> options(Question question) {
		return question instanceof ChoiceQuestion choice ? choice.getOptions().stream().map(Option::getName).toList() : List.of();
	}

	/** Tells of all classes, used or not. */
	public void declare(SchemaCollector schema) {
		var index = SchemaIndex.of(packages.schema());
		for (var label : packages.schema().getLabels())
			if (!label.isAbstract()) {
				schema.declareClass(label.getName(), null);
				schema.declareAttributes(label.getName(), List.<Attribute>copyOf(index.attributes(label)));
			}
		typeNames.forEach((type, name) -> schema.declareRelationType(name, type));
		for (var question : packages.schema().getQuestions()) {
			schema.declareQuestion(question.getName(), options(question), question instanceof ChoiceQuestion choice && choice.isMultiple());
			if (question.getScope() == QuestionScope.TIME)
				schema.declareInTime(question.getName());
		}
	}
}

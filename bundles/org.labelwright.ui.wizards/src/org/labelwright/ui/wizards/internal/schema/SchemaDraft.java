package org.labelwright.ui.wizards.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.ui.wizards.internal.Messages;

/** A label schema before it belongs to a project, with what a person does to it. For one thread. */
public final class SchemaDraft {

	private final Hotkeys hotkeys;
	private final List<Runnable> listeners = new ArrayList<>();
	/** What is wrong with the skeletons as they were typed. */
	private final Map<Label, String> skeletonProblems = new HashMap<>();
	private LabelSchema schema = SchemaFactory.eINSTANCE.createLabelSchema();

	public SchemaDraft(Hotkeys hotkeys) {
		this.hotkeys = hotkeys;
		schema.setId(Ids.next());
	}

	/** Hears of every change. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells that something of the schema was changed. */
	public void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** The schema as it is now. */
	public LabelSchema schema() {
		return schema;
	}

	/** Begins anew with a schema that belongs to the draft from then on. */
	public void replace(LabelSchema other) {
		schema = Objects.requireNonNull(other);
		if (schema.getId() == null)
			schema.setId(Ids.next());
		for (var label : schema.getLabels())
			if (label.getId() == null)
				label.setId(Ids.next());
		LabelColors.complete(schema.getLabels());
		changed();
	}

	public EList<Label> labels() {
		return schema.getLabels();
	}

	public EList<Question> questions() {
		return schema.getQuestions();
	}

	private List<String> colors() {
		return labels().stream().map(Label::getColor).filter(Objects::nonNull).toList();
	}

	private Set<String> keys() {
		var keys = new HashSet<String>();
		for (var label : labels())
			if (label.getHotkey() != null)
				keys.add(label.getHotkey());
		return keys;
	}

	/**
	 * Adds a label for each line of a text, with a colour and a key; names that are there already are left out.
	 *
	 * @return the labels made
	 */
	public List<Label> add(String names) {
		var made = new ArrayList<Label>();
		for (var line : names.split("[\\r\\n]+")) { //$NON-NLS-1$
			var name = line.strip();
			if (name.isEmpty() || labels().stream().anyMatch(label -> name.equals(label.getName())))
				continue;
			made.add(newLabel(name));
		}
		if (!made.isEmpty())
			changed();
		return made;
	}

	private Label newLabel(String name) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(Ids.next());
		label.setName(name);
		label.setColor(LabelColors.next(colors()));
		suggestKey(label);
		labels().add(label);
		return label;
	}

	private void suggestKey(Label label) {
		var key = hotkeys.next(keys());
		label.setHotkey(key.isEmpty() ? null : key);
	}

	/** Gives a key to each label that has none, as long as there are any. */
	public void suggestKeys() {
		for (var label : labels())
			if (label.getHotkey() == null)
				suggestKey(label);
		changed();
	}

	/** Takes labels away; those that were below them move up. */
	public void remove(Collection<Label> removed) {
		for (var label : labels())
			if (label.getParent() != null && removed.contains(label.getParent()))
				label.setParent(null);
		removed.forEach(EcoreUtil::delete);
		changed();
	}

	/** Moves labels, in their order, by one place; nothing happens at the end of the list. */
	public void move(List<Label> moved, boolean up) {
		move(labels(), moved, up);
	}

	/** Moves a question by one place; nothing happens at the end of the list. */
	public void move(Question question, boolean up) {
		move(questions(), List.of(question), up);
	}

	private <T> void move(EList<T> all, List<T> moved, boolean up) {
		var ordered = all.stream().filter(moved::contains).toList();
		if (ordered.isEmpty() || up && moved.contains(all.getFirst()) || !up && moved.contains(all.getLast()))
			return;
		for (var one : up ? ordered : ordered.reversed())
			all.move(all.indexOf(one) + (up ? -1 : 1), one);
		changed();
	}

	/** Adds a question. */
	public void add(Question question) {
		question.setId(Ids.next());
		questions().add(question);
		changed();
	}

	public void remove(Question question) {
		EcoreUtil.delete(question);
		changed();
	}

	/** Makes the options of a choice those named; an option whose name stays keeps its id. */
	public void options(ChoiceQuestion question, List<String> names) {
		var before = List.copyOf(question.getOptions());
		question.getOptions().clear();
		for (var name : names)
			question.getOptions().add(before.stream().filter(option -> name.equals(option.getName())).findFirst()
					.orElseGet(() -> newOption(name)));
		changed();
	}

	private static Option newOption(String name) {
		var option = SchemaFactory.eINSTANCE.createOption();
		option.setId(Ids.next());
		option.setName(name);
		return option;
	}

	/** True when there is something to annotate with. */
	public boolean isUsable() {
		return !labels().isEmpty() || !questions().isEmpty();
	}

	/** Remembers why the skeleton of a label was not understood wholly, a sentence; null when it was. */
	void skeletonProblem(Label label, String problem) {
		if (problem == null)
			skeletonProblems.remove(label);
		else
			skeletonProblems.put(label, problem);
	}

	Optional<String> skeletonProblem(Label label) {
		return Optional.ofNullable(skeletonProblems.get(label));
	}

	/** What must be changed in the labels, a sentence; empty when they are in order. */
	public Optional<String> labelProblem() {
		var names = new HashSet<String>();
		for (var label : labels()) {
			if (label.getName() == null || label.getName().isBlank())
				return Optional.of(Messages.SchemaDraft_noName);
			if (!names.add(label.getName()))
				return Optional.of(NLS.bind(Messages.SchemaDraft_twice, label.getName()));
		}
		for (var label : labels()) {
			var problem = keyProblem(label, label.getHotkey());
			if (problem.isPresent())
				return problem;
			if (skeletonProblems.containsKey(label))
				return skeletonProblem(label);
		}
		return Optional.empty();
	}

	/** Why a label cannot have a key, a sentence; empty when it can. */
	public Optional<String> keyProblem(Label label, String key) {
		if (key == null || key.isEmpty())
			return Optional.empty();
		if (!Hotkeys.isKey(key))
			return Optional.of(NLS.bind(Messages.SchemaDraft_noKey, key));
		if (hotkeys.isReserved(key))
			return Optional.of(NLS.bind(Messages.SchemaDraft_reserved, key));
		for (var other : labels())
			if (other != label && key.equals(other.getHotkey()))
				return Optional.of(NLS.bind(Messages.SchemaDraft_keyTwice, key, other.getName()));
		return Optional.empty();
	}

	/** What must be changed in the questions, a sentence; empty when they are in order. */
	public Optional<String> questionProblem() {
		for (var question : questions()) {
			if (question.getName() == null || question.getName().isBlank())
				return Optional.of(Messages.SchemaDraft_noQuestion);
			if (question instanceof ChoiceQuestion choice && choice.getOptions().size() < 2)
				return Optional.of(NLS.bind(Messages.SchemaDraft_fewOptions, question.getName()));
		}
		return Optional.empty();
	}
}

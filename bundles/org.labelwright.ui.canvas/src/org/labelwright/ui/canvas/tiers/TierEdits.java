package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.TierTree;
import org.labelwright.ui.canvas.tiers.TierPlan.Refused;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** What is done to the segments and points of a document. Each method is one step of the history, and tells whether the
 * document was changed; the editor of the document tells why not. */
public final class TierEdits {

	private final EditingContext context;
	private final IntSupplier channel;

	public TierEdits(EditingContext context) {
		this(context, () -> Places.ALL);
	}

	/** @param channel tells for which channel segments and points are made */
	TierEdits(EditingContext context, IntSupplier channel) {
		this.context = context;
		this.channel = channel;
	}

	private DocumentEditor editor() {
		return context.editor();
	}

	/** Makes a segment on a tier and selects it. */
	public boolean add(TimeRange range, String tier, String labelId) {
		return add(adding(range, tier, labelId));
	}

	/**
	 * A command that makes a segment.
	 *
	 * @param tier    empty for none
	 * @param labelId null for the only label that may be given to a segment
	 */
	public Command adding(TimeRange range, String tier, String labelId) {
		var plan = new TierPlan(tree());
		try {
			return adding(Places.interval(plan.room(range, tier), tier, channel.getAsInt()), labelId, plan);
		} catch (Refused refused) {
			return refusal(refused);
		}
	}

	/** Makes a point on a tier and selects it. */
	public boolean addPoint(long time, String tier, String labelId) {
		return add(adding(Places.point(time, tier, channel.getAsInt()), labelId));
	}

	private boolean add(Command command) {
		if (!editor().tryExecute(command))
			return false;
		command.getResult().stream().filter(Annotation.class::isInstance).findFirst()
				.ifPresent(made -> context.selection().set(List.of(((Annotation) made).getId())));
		return true;
	}

	private Command adding(Geometry place, String labelId) {
		return adding(place, labelId, new TierPlan(tree()));
	}

	private Command adding(Geometry place, String labelId, TierPlan plan) {
		var kind = place.eClass().getName();
		var label = label(labelId, kind);
		if (label.isEmpty())
			return noLabel(labelId);
		var annotation = context.newAnnotation(label.get().getId(), place);
		annotation.setOrigin(Origin.PERSON);
		speaker(annotation);
		return carryOut(Messages.Step_add, plan, List.of(annotation));
	}

	/**
	 * A command that makes segments and points of what a model suggests, in one step; of what overlaps others where a tier does not let
	 * it, none are made.
	 *
	 * @param source name and version of the model
	 */
	public Command accepting(List<Suggestion> suggestions, String source, String tier, String labelId) {
		var tree = tree();
		if (TierTree.depends(tree.kind(tier)))
			return refusal("tier.dependent", Messages.Edit_suggestionDependent, Messages.Edit_suggestionDependentRemedy); //$NON-NLS-1$
		var free = suggestions.stream().filter(one -> tree.kind(tier) == TierKind.FREE || tree.on(tier).stream()
				.noneMatch(other -> TierPlan.overlap(entry(other).time(), one.time()))).toList();
		if (free.isEmpty())
			return refusal("tier.noRoom", Messages.Plan_noRoom, Messages.Plan_noRoomRemedy); //$NON-NLS-1$
		var made = new ArrayList<Annotation>();
		for (var suggestion : free) {
			var annotation = suggested(suggestion, source, tier, labelId);
			if (annotation.isEmpty())
				return noLabel(labelId);
			made.add(annotation.get());
		}
		return AnnotationCommands.add(editor(), made);
	}

	/** What is made of a suggestion where there is room for it; empty when the label may not be given to it. */
	Optional<Annotation> suggested(Suggestion suggestion, String source, String tier, String labelId) {
		var place = suggestion.time().isEmpty() ? Places.point(suggestion.time().start(), tier, suggestion.channel())
				: Places.interval(suggestion.time(), tier, suggestion.channel());
		return label(labelId, place.eClass().getName()).map(label -> {
			var annotation = context.newAnnotation(label.getId(), place);
			annotation.setOrigin(Origin.MODEL);
			annotation.setSource(source);
			annotation.setConfidence(suggestion.confidence());
			speaker(annotation);
			return annotation;
		});
	}

	public boolean accept(List<Suggestion> suggestions, String source, String tier, String labelId) {
		return editor().tryExecute(accepting(suggestions, source, tier, labelId));
	}

	private Command noLabel(String labelId) {
		var wanted = labelId == null ? Optional.<Label>empty() : context.schema().label(labelId);
		return wanted.isEmpty() ? refusal("tier.noLabel", Messages.Edit_noLabel, Messages.Edit_noLabelRemedy) //$NON-NLS-1$
				: refusal("tier.label", NLS.bind(Messages.Edit_label, wanted.get().getName()), Messages.Edit_labelRemedy); //$NON-NLS-1$
	}

	private boolean mayHave(Label label, String kind) {
		return !label.isAbstract() && !label.isRetired() && context.schema().allows(label, kind);
	}

	/** The label of an id, or the only one that may be given; empty when it may not be given or there are several. */
	private Optional<Label> label(String labelId, String kind) {
		var allowing = context.schema().labels().stream().filter(label -> mayHave(label, kind)).toList();
		return labelId != null ? allowing.stream().filter(label -> label.getId().equals(labelId)).findFirst()
				: allowing.size() == 1 ? Optional.of(allowing.getFirst()) : Optional.empty();
	}

	/** What is made on the tier of a speaker is said by that one. */
	private void speaker(Annotation annotation) {
		var tier = editor().document().getTiers().stream().filter(one -> context.holds(one) && TierTree.tierOf(annotation).equals(one.getName())).findFirst();
		var speaker = tier.map(Tier::getSpeaker).orElse(""); //$NON-NLS-1$
		if (!speaker.isEmpty())
			new Wording(context).speakerAttribute(annotation).ifPresent(attribute -> Wording.stored(attribute, speaker).ifPresent(value -> {
				annotation.getValues().removeIf(given -> attribute.getId().equals(given.getAttributeId()));
				var given = AnnotationFactory.eINSTANCE.createAttributeValue();
				given.setAttributeId(attribute.getId());
				given.setValue(value);
				annotation.getValues().add(given);
			}));
	}

	private TierTree tree() {
		return TierTree.of(editor().document(), context::holds, context::holds);
	}

	/** Something that a plan may refuse. */
	private interface Planned {
		void plan(TierPlan plan) throws Refused;
	}

	private Command planned(String name, Planned planned, Command... also) {
		var plan = new TierPlan(tree());
		try {
			planned.plan(plan);
		} catch (Refused refused) {
			return refusal(refused);
		}
		return carryOut(name, plan, List.of(), also);
	}

	private Command refusal(Refused refused) {
		return refusal(refused.code(), refused.getMessage(), refused.remedy());
	}

	/** One step of all that a plan changes, deletes and makes. */
	private Command carryOut(String name, TierPlan plan, List<Annotation> added, Command... also) {
		for (var annotation : plan.gone())
			if (annotation.isLocked())
				return refusal("edit.locked", NLS.bind(Messages.Edit_lockedBeside, wording(annotation)), Messages.Edit_lockedBesideRemedy); //$NON-NLS-1$
		var steps = new ArrayList<Command>();
		plan.times().forEach((annotation, time) -> {
			if (!plan.gone().contains(annotation))
				steps.add(AnnotationCommands.setGeometry(editor(), annotation, entry(annotation).at(time, entry(annotation).tier())));
		});
		steps.addAll(List.of(also));
		if (!plan.gone().isEmpty())
			steps.add(AnnotationCommands.delete(editor(), plan.gone()));
		var all = new ArrayList<>(added);
		plan.made().forEach(like -> all.add(like(like)));
		if (!all.isEmpty())
			steps.add(AnnotationCommands.add(editor(), all));
		if (steps.isEmpty())
			return refusal("edit.nothing", Messages.Edit_unchanged, ""); //$NON-NLS-1$ //$NON-NLS-2$
		for (var step : steps)
			if (!step.canExecute())
				return step;
		return steps.size() == 1 ? steps.getFirst() : together(name, steps.toArray(Command[]::new));
	}

	private String wording(Annotation annotation) {
		return new Wording(context).name(annotation);
	}

	/** Another like one that there is, though without its text. */
	private Annotation like(TierPlan.Like like) {
		var original = like.original();
		var other = context.newAnnotation(original.getLabelId(), entry(original).at(like.time(), entry(original).tier()));
		other.setOrigin(Origin.PERSON);
		other.setPart(original.getPart());
		other.setGroup(original.getGroup());
		other.getValues().clear();
		other.getValues().addAll(EcoreUtil.copyAll(original.getValues()));
		new Wording(context).attribute(original).ifPresent(text -> other.getValues().removeIf(value -> text.getId().equals(value.getAttributeId())));
		return other;
	}

	/**
	 * A command that moves a segment or point, and with it what depends on it; on another tier it is put there, as far as
	 * both let it.
	 */
	public Command placing(Entry entry, TimeRange place, String tier) {
		var annotation = entry.annotation();
		if (!tier.equals(entry.tier()))
			return moving(List.of(entry), List.of(place), tier, Messages.Step_moveToTier);
		if (entry.isPoint())
			return AnnotationCommands.setGeometry(editor(), annotation, entry.at(place, tier));
		return planned(Messages.Step_move, plan -> plan.place(annotation, place));
	}

	public boolean place(Entry entry, TimeRange place, String tier) {
		return editor().tryExecute(placing(entry, place, tier));
	}

	/** A command that moves an end of a segment, and that of a neighbour that touches it there. */
	public Command movingBorder(Entry entry, TimeRange place) {
		return planned(Messages.Step_move, plan -> plan.shared(entry.annotation(), place));
	}

	public boolean moveBorder(Entry entry, TimeRange place) {
		return editor().tryExecute(movingBorder(entry, place));
	}

	/** A command that deletes segments and points, and with them what depends on them. */
	public Command deleting(Collection<Entry> entries) {
		var unlocked = entries.stream().map(Entry::annotation).filter(annotation -> !annotation.isLocked()).toList();
		if (unlocked.isEmpty())
			return AnnotationCommands.delete(editor(), entries.stream().map(Entry::annotation).toList());
		return planned(Messages.Step_delete, plan -> plan.delete(unlocked));
	}

	public boolean delete(Collection<Entry> entries) {
		return !entries.isEmpty() && editor().tryExecute(deleting(entries));
	}

	private static Entry entry(Annotation annotation) {
		return Entry.of(annotation).orElseThrow();
	}

	/**
	 * A command that ends a segment at a time, and begins another like it, though without its text, there.
	 *
	 * @param annotation with a place in time, as for all commands here
	 */
	public Command splitting(Annotation annotation, long time) {
		var entry = entry(annotation);
		if (entry.isPoint() || time <= entry.time().start() || time >= entry.time().end())
			return refusal("tier.split", Messages.Edit_split, Messages.Edit_splitRemedy); //$NON-NLS-1$
		return planned(Messages.Step_split, plan -> plan.split(annotation, time));
	}

	public boolean split(Entry entry, long time) {
		return editor().tryExecute(splitting(entry.annotation(), time));
	}

	/**
	 * A command that makes a segment reach to the end of another, with the texts of both, and deletes the other.
	 *
	 * @param other null when there is none, which is refused
	 */
	public Command merging(Annotation annotation, Annotation other) {
		if (entry(annotation).isPoint() || other == null || entry(other).isPoint())
			return refusal("tier.merge", Messages.Edit_merge, Messages.Edit_mergeRemedy); //$NON-NLS-1$
		var wording = new Wording(context);
		var joined = (wording.text(annotation) + " " + wording.text(other)).strip(); //$NON-NLS-1$
		var text = wording.attribute(annotation).filter(TextAttribute.class::isInstance).filter(attribute -> !joined.equals(wording.text(annotation)))
				.map(attribute -> AnnotationCommands.setAttribute(editor(), List.of(annotation), attribute.getId(), joined));
		return planned(Messages.Step_merge, plan -> plan.merge(annotation, other), text.stream().toArray(Command[]::new));
	}

	public boolean merge(Entry entry, Entry next) {
		return editor().tryExecute(merging(entry.annotation(), next == null ? null : next.annotation()));
	}

	/** A command that puts segments and points on another tier, each at its time. */
	public Command moving(Collection<Annotation> annotations, String tier) {
		return moving(annotations.stream().map(TierEdits::entry).toList(), tier);
	}

	private Command moving(List<Entry> entries, String tier) {
		var movable = entries.stream().filter(entry -> !entry.tier().equals(tier) && !entry.annotation().isLocked()).toList();
		return moving(movable, movable.stream().map(Entry::time).toList(), tier, Messages.Step_moveToTier);
	}

	private Command moving(List<Entry> entries, List<TimeRange> places, String tier, String name) {
		var tree = tree();
		if (TierTree.depends(tree.kind(tier)) || entries.stream().anyMatch(entry -> TierTree.depends(tree.kind(entry.tier())) || tree.hasChildren(entry.annotation())))
			return refusal("tier.dependent", Messages.Edit_dependent, Messages.Edit_dependentRemedy); //$NON-NLS-1$
		var steps = new ArrayList<Command>();
		for (int i = 0; i < entries.size(); i++) {
			var place = places.get(i);
			if (tree.kind(tier) == TierKind.STATES && tree.at(tier, place.start() + place.length() / 2, place.start() + place.length() / 2).isPresent())
				return refusal("tier.noRoom", Messages.Plan_noRoom, Messages.Plan_noRoomRemedy); //$NON-NLS-1$
			steps.add(AnnotationCommands.setGeometry(editor(), entries.get(i).annotation(), entries.get(i).at(place, tier)));
		}
		return steps.isEmpty() ? refusal("tier.tier", Messages.Edit_tier, Messages.Edit_tierRemedy) : together(name, steps.toArray(Command[]::new)); //$NON-NLS-1$
	}

	public boolean moveToTier(Collection<Entry> entries, String tier) {
		return editor().tryExecute(moving(List.copyOf(entries), tier));
	}

	// ---- speakers

	/** A command that gives a speaker another name, in all segments and points and for all tiers. */
	public Command renamingSpeaker(String from, String to) {
		var wording = new Wording(context);
		var byAttribute = new LinkedHashMap<Attribute, List<Annotation>>();
		for (var annotation : context.annotations())
			if (wording.speaker(annotation).equals(from))
				byAttribute.computeIfAbsent(wording.speakerAttribute(annotation).orElseThrow(), attribute -> new ArrayList<>()).add(annotation);
		var steps = new ArrayList<Command>();
		for (var said : byAttribute.entrySet()) {
			var value = Wording.stored(said.getKey(), to);
			if (value.isEmpty())
				return refusal("tier.vocabulary", NLS.bind(Messages.Edit_vocabulary, to), Messages.Edit_vocabularyRemedy); //$NON-NLS-1$
			steps.add(AnnotationCommands.setAttribute(editor(), said.getValue(), said.getKey().getId(), value.get()));
		}
		var tiers = EcoreUtil.copyAll(editor().document().getTiers());
		tiers.stream().filter(tier -> context.holds(tier) && from.equals(tier.getSpeaker())).forEach(tier -> tier.setSpeaker(to));
		var set = AnnotationCommands.setTiers(editor(), List.copyOf(tiers));
		if (set.canExecute())
			steps.add(set);
		for (var step : steps)
			if (!step.canExecute())
				return step;
		return steps.isEmpty() ? set : together(Messages.Step_renameSpeaker, steps.toArray(Command[]::new));
	}

	public boolean renameSpeaker(String from, String to) {
		return editor().tryExecute(renamingSpeaker(from, to));
	}

	// ---- tiers

	/** A command that adds a tier below all others, or behind those that depend on the same one. */
	public Command addingTier(Tier tier) {
		var tiers = new ArrayList<>(editor().document().getTiers());
		var above = TierTree.depends(tier.getKind()) ? new HashSet<>(tree().withBelow(tier.getParent())) : Set.of();
		int at = tiers.size();
		for (int i = 0; i < tiers.size(); i++)
			if (context.holds(tiers.get(i)) && above.contains(tiers.get(i).getName()))
				at = i + 1;
		if (TierTree.depends(tier.getKind()) && tree().tier(tier.getParent()).isEmpty()) { // known only from what lies on it
			var parent = AnnotationFactory.eINSTANCE.createTier();
			parent.setName(tier.getParent());
			parent.setPart(tier.getPart());
			tiers.add(parent);
			at = tiers.size();
		}
		tiers.add(at, tier);
		return AnnotationCommands.setTiers(editor(), tiers);
	}

	public boolean addTier(Tier tier) {
		return editor().tryExecute(addingTier(tier));
	}

	/**
	 * A command that gives a tier other properties, a name among them, by which what lies on it and below it then names it.
	 *
	 * @param name of the tier now; empty for that of what is on none
	 */
	public Command changingTier(String name, Tier tier) {
		var tiers = new ArrayList<Tier>();
		boolean listed = false;
		for (var each : editor().document().getTiers()) {
			boolean here = context.holds(each);
			boolean meant = here && each.getName().equals(name);
			var copy = EcoreUtil.copy(meant ? tier : each);
			listed |= meant;
			if (here && name.equals(copy.getParent()))
				copy.setParent(tier.getName());
			tiers.add(copy);
		}
		if (!listed)
			tiers.add(EcoreUtil.copy(tier));
		var steps = new ArrayList<Command>();
		var set = AnnotationCommands.setTiers(editor(), tiers);
		if (set.canExecute())
			steps.add(set);
		if (!tier.getName().equals(name))
			context.annotations().stream().flatMap(annotation -> Entry.of(annotation).stream()).filter(entry -> entry.tier().equals(name))
					.forEach(entry -> steps.add(AnnotationCommands.setGeometry(editor(), entry.annotation(), entry.at(entry.time(), tier.getName()))));
		for (var step : steps)
			if (!step.canExecute())
				return step;
		return steps.isEmpty() ? set : together(Messages.Step_changeTier, steps.toArray(Command[]::new));
	}

	public boolean changeTier(String name, Tier tier) {
		return editor().tryExecute(changingTier(name, tier));
	}

	/** A command that deletes a tier and those that depend on it, with all that is on them. */
	public Command deletingTier(String name) {
		var names = new HashSet<>(tree().withBelow(name));
		var on = context.annotations().stream().filter(annotation -> Entry.of(annotation).filter(entry -> names.contains(entry.tier())).isPresent())
				.toList();
		if (on.stream().anyMatch(Annotation::isLocked))
			return refusal("edit.locked", Messages.Edit_lockedOn, Messages.Edit_lockedOnRemedy); //$NON-NLS-1$
		var steps = new ArrayList<Command>();
		var set = AnnotationCommands.setTiers(editor(), editor().document().getTiers().stream().filter(tier -> !context.holds(tier) || !names.contains(tier.getName())).toList());
		if (set.canExecute())
			steps.add(set);
		if (!on.isEmpty())
			steps.add(AnnotationCommands.delete(editor(), on));
		return steps.isEmpty() ? set : together(Messages.Step_deleteTier, steps.toArray(Command[]::new));
	}

	public boolean deleteTier(String name) {
		return editor().tryExecute(deletingTier(name));
	}

	/**
	 * A command that writes what is said; an empty text takes it away.
	 *
	 * @param annotation whose label has an attribute for it
	 */
	public Command writing(Annotation annotation, String text) {
		var attribute = new Wording(context).attribute(annotation).orElseThrow();
		var value = text.isEmpty() ? Optional.empty() : Wording.stored(attribute, text);
		if (value.isEmpty() && !text.isEmpty())
			return refusal("tier.vocabulary", NLS.bind(Messages.Edit_vocabulary, text), Messages.Edit_vocabularyRemedy); //$NON-NLS-1$
		return AnnotationCommands.setAttribute(editor(), List.of(annotation), attribute.getId(), value.orElse(null));
	}

	/** Writes what is said, when that can be and is something else. */
	public boolean write(Annotation annotation, String text) {
		var wording = new Wording(context);
		return wording.attribute(annotation).isPresent() && !wording.text(annotation).equals(text) && editor().tryExecute(writing(annotation, text));
	}

	private static Command together(String name, Command... steps) {
		return new CompoundCommand(name, List.of(steps));
	}

	private Command refusal(String code, String message, String remedy) {
		return new CommandRefusal(Problem.warning(code, editor().document().getItemId(), message, remedy));
	}
}

package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
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
		return adding(Places.interval(range, tier, channel.getAsInt()), labelId);
	}

	/** Makes a point on a tier and selects it. */
	public boolean addPoint(long time, String tier, String labelId) {
		return add(adding(Places.point(time, tier, channel.getAsInt()), labelId));
	}

	private boolean add(Command command) {
		if (!editor().tryExecute(command))
			return false;
		for (var made : command.getResult())
			if (made instanceof Annotation annotation)
				context.selection().set(List.of(annotation.getId()));
		return true;
	}

	private Command adding(Geometry place, String labelId) {
		var kind = place.eClass().getName();
		Predicate<Label> allowed = label -> !label.isAbstract() && !label.isRetired() && context.schema().allows(label, kind);
		var allowing = context.schema().labels().stream().filter(allowed).toList();
		var label = labelId != null ? context.schema().label(labelId).orElse(null) : allowing.size() == 1 ? allowing.getFirst() : null;
		if (label == null)
			return refusal("tier.noLabel", Messages.Edit_noLabel, Messages.Edit_noLabelRemedy); //$NON-NLS-1$
		if (!allowed.test(label))
			return refusal("tier.label", NLS.bind(Messages.Edit_label, label.getName()), Messages.Edit_labelRemedy); //$NON-NLS-1$
		var annotation = context.newAnnotation(label.getId(), place);
		annotation.setOrigin(Origin.PERSON);
		return AnnotationCommands.add(editor(), List.of(annotation));
	}

	/** A command that moves a segment or point. */
	public Command placing(Entry entry, TimeRange place, String tier) {
		return AnnotationCommands.setGeometry(editor(), entry.annotation(), entry.at(place, tier));
	}

	public boolean place(Entry entry, TimeRange place, String tier) {
		return editor().tryExecute(placing(entry, place, tier));
	}

	public boolean delete(Collection<Entry> entries) {
		return !entries.isEmpty() && editor().tryExecute(AnnotationCommands.delete(editor(), entries.stream().map(Entry::annotation).toList()));
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
		var original = entry.annotation();
		var shorter = placing(entry, new TimeRange(entry.time().start(), time), entry.tier());
		if (!shorter.canExecute())
			return shorter;
		var rest = context.newAnnotation(original.getLabelId(), entry.at(new TimeRange(time, entry.time().end()), entry.tier()));
		rest.setOrigin(Origin.PERSON);
		rest.setPart(original.getPart());
		rest.setGroup(original.getGroup());
		rest.getValues().clear();
		rest.getValues().addAll(EcoreUtil.copyAll(original.getValues()));
		new Wording(context).attribute(original).ifPresent(text -> rest.getValues().removeIf(value -> text.getId().equals(value.getAttributeId())));
		return together(Messages.Step_split, shorter, AnnotationCommands.add(editor(), List.of(rest)));
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
		var entry = entry(annotation);
		var next = other == null ? null : entry(other);
		if (entry.isPoint() || next == null || next.isPoint())
			return refusal("tier.merge", Messages.Edit_merge, Messages.Edit_mergeRemedy); //$NON-NLS-1$
		var gone = AnnotationCommands.delete(editor(), List.of(next.annotation()));
		if (!gone.canExecute())
			return gone;
		var steps = new ArrayList<Command>();
		if (next.time().end() > entry.time().end()) {
			var longer = placing(entry, new TimeRange(entry.time().start(), next.time().end()), entry.tier());
			if (!longer.canExecute())
				return longer;
			steps.add(longer);
		}
		var wording = new Wording(context);
		var joined = (wording.text(entry.annotation()) + " " + wording.text(next.annotation())).strip(); //$NON-NLS-1$
		wording.attribute(entry.annotation()).filter(text -> !joined.equals(wording.text(entry.annotation())))
				.ifPresent(text -> steps.add(AnnotationCommands.setAttribute(editor(), List.of(entry.annotation()), text.getId(), joined)));
		steps.add(gone);
		return together(Messages.Step_merge, steps.toArray(Command[]::new));
	}

	public boolean merge(Entry entry, Entry next) {
		return editor().tryExecute(merging(entry.annotation(), next == null ? null : next.annotation()));
	}

	/** A command that puts segments and points on another tier, each at its time. */
	public Command moving(Collection<Annotation> annotations, String tier) {
		return moving(annotations.stream().map(TierEdits::entry).toList(), tier, Messages.Step_moveToTier);
	}

	private Command moving(Collection<Entry> entries, String tier, String name) {
		var steps = entries.stream().filter(entry -> !entry.tier().equals(tier) && !entry.annotation().isLocked())
				.map(entry -> placing(entry, entry.time(), tier)).toArray(Command[]::new);
		return steps.length == 0 ? refusal("tier.tier", Messages.Edit_tier, Messages.Edit_tierRemedy) : together(name, steps); //$NON-NLS-1$
	}

	public boolean moveToTier(Collection<Entry> entries, String tier) {
		return editor().tryExecute(moving(entries, tier, Messages.Step_moveToTier));
	}

	public boolean renameTier(Collection<Entry> entries, String name) {
		return editor().tryExecute(moving(entries, name, Messages.Step_renameTier));
	}

	/** Writes what is said; an empty text takes it away. */
	public boolean write(Annotation annotation, String text) {
		var wording = new Wording(context);
		var attribute = wording.attribute(annotation);
		return attribute.isPresent() && !wording.text(annotation).equals(text) && editor().tryExecute(
				AnnotationCommands.setAttribute(editor(), List.of(annotation), attribute.get().getId(), text.isEmpty() ? null : text));
	}

	private static Command together(String name, Command... steps) {
		return new CompoundCommand(name, List.of(steps));
	}

	private Command refusal(String code, String message, String remedy) {
		return new CommandRefusal(Problem.warning(code, editor().document().getItemId(), message, remedy));
	}
}

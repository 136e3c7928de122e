package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.Anchors;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.SpanCommands;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.RelationType;

/** What is done to the spans and relations of a document. Each method is one step of the history. */
public final class TextEdits {

	private final Text text;
	private final EditingContext context;

	public TextEdits(Text text, EditingContext context) {
		this.text = text;
		this.context = context;
	}

	private DocumentEditor editor() {
		return context.editor();
	}

	/** A command that makes a span of each range, with one label. */
	public Command adding(List<Range> ranges, String labelId) {
		return SpanCommands.add(context, text, ranges, labelId);
	}

	/** Makes spans and selects the last. */
	public boolean add(List<Range> ranges, String labelId) {
		var command = adding(ranges, labelId);
		if (!editor().tryExecute(command))
			return false;
		var made = command.getResult();
		if (made != null && !made.isEmpty() && made.stream().reduce((a, b) -> b).orElseThrow() instanceof Annotation last)
			context.selection().set(List.of(last.getId()));
		return true;
	}

	/** A command that gives a span other fragments. */
	public Command placing(Annotation annotation, List<Range> fragments) {
		return AnnotationCommands.setGeometry(editor(), annotation, Spans.of(text, fragments));
	}

	public boolean place(Annotation annotation, List<Range> fragments) {
		return editor().tryExecute(placing(annotation, fragments));
	}

	public boolean delete(Collection<Annotation> annotations) {
		return !annotations.isEmpty() && editor().tryExecute(AnnotationCommands.delete(editor(), annotations));
	}

	/** A command that puts annotations, and all that are in a chain with one of them, into one chain. */
	public Command chaining(List<Annotation> annotations) {
		var groups = annotations.stream().map(Annotation::getGroup).filter(Objects::nonNull).distinct().toList();
		var group = groups.isEmpty() ? Ids.next() : groups.getFirst();
		var joining = new LinkedHashSet<>(annotations);
		if (groups.size() > 1)
			editor().document().getAnnotations().stream().filter(one -> groups.contains(one.getGroup())).forEach(joining::add);
		joining.removeIf(one -> group.equals(one.getGroup()));
		return AnnotationCommands.group(editor(), joining, group);
	}

	public boolean chain(List<Annotation> annotations) {
		return editor().tryExecute(chaining(annotations));
	}

	public boolean unchain(Collection<Annotation> annotations) {
		var chained = annotations.stream().filter(one -> one.getGroup() != null).toList();
		return !chained.isEmpty() && editor().tryExecute(AnnotationCommands.ungroup(editor(), chained));
	}

	public boolean relate(RelationType type, String source, String target) {
		return editor().tryExecute(AnnotationCommands.addRelation(editor(), type.getId(), source, target));
	}

	public boolean deleteRelations(Collection<Relation> relations) {
		return !relations.isEmpty() && editor().tryExecute(AnnotationCommands.deleteRelation(editor(), relations));
	}

	/** Spans that do not quote the text as it is, and then all places between two characters as well, of which nothing tells. */
	public List<Annotation> unsound() {
		var spans = context.annotations().stream().filter(annotation -> annotation.getGeometry() instanceof TextSpan).toList();
		var broken = spans.stream().filter(annotation -> !holds(annotation)).collect(Collectors.toSet());
		return broken.isEmpty() ? List.of() : spans.stream().filter(annotation -> broken.contains(annotation) || Anchors.isPlace(span(annotation))).toList();
	}

	private static TextSpan span(Annotation annotation) {
		return (TextSpan) annotation.getGeometry();
	}

	private boolean holds(Annotation annotation) {
		return Anchors.holds(text, span(annotation));
	}

	/**
	 * A command that moves the spans that do not hold to where their quotes stand now, as far as that is certain, and places between two characters
	 * along with the spans around them.
	 */
	public Command reanchoring() {
		var all = new CompoundCommand(Messages.Step_reanchor);
		var moved = new TreeMap<Integer, Integer>();
		var places = new ArrayList<Annotation>();
		for (var annotation : context.annotations())
			if (annotation.getGeometry() instanceof TextSpan span && !Spans.fragments(span).isEmpty()) {
				int start = Spans.fragments(span).getFirst().start();
				if (Anchors.isPlace(span))
					places.add(annotation);
				else if (holds(annotation))
					moved.put(start, 0);
				else
					Anchors.find(text, span).ifPresent(found -> {
						moved.put(start, found.getOffsets()[0] - start);
						append(all, annotation, found);
					});
			}
		places.forEach(place -> Anchors.along(text, span(place), moved).filter(found -> found.getOffsets()[0] != span(place).getOffsets()[0])
				.ifPresent(found -> append(all, place, found)));
		return all.isEmpty() ? refusal("text.reanchor", Messages.Edit_reanchorNone, Messages.Edit_reanchorNoneRemedy) : all; //$NON-NLS-1$
	}

	private void append(CompoundCommand all, Annotation annotation, TextSpan found) {
		var command = AnnotationCommands.setGeometry(editor(), annotation, found);
		if (command.canExecute())
			all.append(command);
	}

	public boolean reanchor() {
		return editor().tryExecute(reanchoring());
	}

	private Command refusal(String code, String message, String remedy) {
		return new CommandRefusal(Problem.warning(code, editor().document().getItemId(), message, remedy));
	}
}

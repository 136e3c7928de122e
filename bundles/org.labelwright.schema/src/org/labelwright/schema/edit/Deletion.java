package org.labelwright.schema.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;

/** What becomes of parts of a schema that a person deletes. */
final class Deletion {

	private static final String RETIRED = "retired"; //$NON-NLS-1$

	private final SchemaEditing editing;
	private final Deque<EObject> waiting = new ArrayDeque<>();
	private final Set<EObject> gone = new HashSet<>();

	Deletion(SchemaEditing editing) {
		this.editing = editing;
	}

	void delete(Collection<? extends EObject> parts) {
		waiting.addAll(parts);
		while (!waiting.isEmpty()) {
			var part = waiting.poll();
			if (gone.add(part))
				deleteOne(part);
		}
	}

	private void deleteOne(EObject part) {
		if (part instanceof Option option)
			unsetDefault(option);
		if (editing.isStored(part) && part.eClass().getEStructuralFeature(RETIRED) != null)
			setRetired(part, true);
		else {
			if (part instanceof Label label)
				forget(label);
			else if (part instanceof SkeletonPoint point)
				disconnect(point, (Skeleton) point.eContainer());
			EcoreUtil.remove(part);
		}
	}

	static void setRetired(EObject part, boolean retired) {
		var feature = part.eClass().getEStructuralFeature(RETIRED);
		if (feature != null)
			part.eSet(feature, retired);
	}

	private static void unsetDefault(Option option) {
		if (option.eContainer() instanceof ChoiceAttribute attribute)
			attribute.getDefaultValue().removeIf(id -> id.equals(option.getId()));
	}

	/** Takes a label out of what refers to it. */
	private void forget(Label label) {
		for (var other : editing.schema().getLabels())
			if (other.getParent() == label)
				other.setParent(label.getParent());
		for (var part : (Iterable<EObject>) () -> editing.schema().eAllContents())
			for (var reference : part.eClass().getEAllReferences())
				if (reference.isMany() && !reference.isContainment())
					forget(label, part, reference);
	}

	private void forget(Label label, EObject part, EReference reference) {
		var targets = (EList<?>) part.eGet(reference);
		if (!targets.contains(label))
			return;
		if (targets.equals(List.of(label)))
			waiting.add(part);
		targets.removeIf(target -> target == label);
	}

	private static void disconnect(SkeletonPoint point, Skeleton skeleton) {
		int index = skeleton.getPoints().indexOf(point);
		skeleton.getEdges().removeIf(edge -> edge.getFrom() == index || edge.getTo() == index);
		for (var edge : skeleton.getEdges()) {
			edge.setFrom(without(index, edge.getFrom()));
			edge.setTo(without(index, edge.getTo()));
		}
		for (var other : skeleton.getPoints())
			other.setMirror(other.getMirror() == index ? -1 : without(index, other.getMirror()));
	}

	private static int without(int index, int other) {
		return other > index ? other - 1 : other;
	}
}

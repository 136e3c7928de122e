package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a category of COCO says of a label, and back. */
public final class Categories {

	/** The property that names what is above a category. */
	public static final String SUPERCATEGORY = "supercategory"; //$NON-NLS-1$

	private Categories() {
	}

	/** What is kept of a category besides its name and its skeleton. */
	public static ObjectNode foreign(ObjectNode category, Skeleton skeleton) {
		var foreign = category.deepCopy();
		foreign.remove("name"); //$NON-NLS-1$
		if (skeleton != null)
			foreign.remove(List.of("keypoints", "skeleton")); //$NON-NLS-1$ //$NON-NLS-2$
		return foreign;
	}

	/** The points of a category, numbered from 1 by its bones; null when it has none. */
	public static Skeleton skeleton(ObjectNode category, String place, Consumer<Problem> problems) {
		var names = category.path("keypoints"); //$NON-NLS-1$
		if (!names.isArray() || names.isEmpty())
			return null;
		var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
		for (var name : names) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(name.asText());
			skeleton.getPoints().add(point);
		}
		for (int i = 0; i < names.size(); i++)
			skeleton.getPoints().get(i).setMirror(mirror(skeleton, i));
		for (var edge : category.path("skeleton")) { //$NON-NLS-1$
			int from = edge.path(0).asInt() - 1;
			int to = edge.path(1).asInt() - 1;
			if (from < 0 || to < 0 || from >= names.size() || to >= names.size()) {
				problems.accept(Problem.warning("coco.skeleton", place + "/skeleton", Messages.Read_edge, Messages.Read_edgeRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			}
			var bone = SchemaFactory.eINSTANCE.createSkeletonEdge();
			bone.setFrom(from);
			bone.setTo(to);
			skeleton.getEdges().add(bone);
		}
		return skeleton;
	}

	/** Of left_eye the index of right_eye; of a point without a side its own. */
	private static int mirror(Skeleton skeleton, int index) {
		var name = skeleton.getPoints().get(index).getName();
		var other = name.contains("left") ? name.replace("left", "right") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: name.replace("right", "left"); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i < skeleton.getPoints().size(); i++)
			if (other.equals(skeleton.getPoints().get(i).getName()))
				return i;
		return -1;
	}

	/** Ids of categories by those of labels: the imported ones; else export index + 1, or where that is taken, a number above all that are taken. */
	static Map<String, JsonNode> ids(List<Label> labels) {
		var ids = new HashMap<String, JsonNode>();
		var used = new HashSet<String>();
		long last = 0;
		for (var label : labels) {
			var id = CocoExporter.foreign(label).path("id"); //$NON-NLS-1$
			if ((id.isIntegralNumber() || id.isTextual()) && used.add(id.asText())) {
				ids.put(label.getId(), id);
				last = Math.max(last, id.asLong());
			}
		}
		for (var label : labels)
			if (!ids.containsKey(label.getId())) {
				int index = label.getExportIndex();
				long id = index + 1L;
				if (index < 0 || !used.add(Long.toString(id)))
					for (id = last + 1 + Math.max(index, 0); !used.add(Long.toString(id));)
						id++;
				ids.put(label.getId(), JsonNodeFactory.instance.numberNode(id));
			}
		return ids;
	}

	/** Writes the category of a label. */
	static void write(JsonGenerator json, Label label, JsonNode id) throws IOException {
		var foreign = CocoExporter.foreign(label);
		json.writeStartObject();
		json.writePOJOField("id", id); //$NON-NLS-1$
		json.writeStringField("name", label.getName() == null ? "" : label.getName()); //$NON-NLS-1$ //$NON-NLS-2$
		if (!foreign.has(SUPERCATEGORY) && label.getParent() != null)
			json.writeStringField(SUPERCATEGORY, label.getParent().getName());
		if (foreign instanceof ObjectNode extras)
			for (var extra : extras.properties())
				if (!Set.of("id", "name").contains(extra.getKey())) //$NON-NLS-1$ //$NON-NLS-2$
					json.writePOJOField(extra.getKey(), extra.getValue());
		var skeleton = label.getSkeleton();
		if (skeleton != null) {
			json.writeArrayFieldStart("keypoints"); //$NON-NLS-1$
			for (var point : skeleton.getPoints())
				json.writeString(point.getName());
			json.writeEndArray();
			json.writeArrayFieldStart("skeleton"); //$NON-NLS-1$
			for (var edge : skeleton.getEdges())
				json.writeArray(new int[] { edge.getFrom() + 1, edge.getTo() + 1 }, 0, 2);
			json.writeEndArray();
		}
		json.writeEndObject();
	}
}

package org.labelwright.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;

/**
 * What every format of what lies in time promises that can be read and written: {@link FormatContract} with an item, and
 * intervals on it that follow each other, overlap, or have no length, a moment, and objects that do not lie in time.
 */
public abstract class TimeFormatContract extends FormatContract {

	/** Name of the label of the sample; all objects have the same, as many formats know only one. */
	protected String labelName() {
		return "speech";
	}

	@Override
	protected List<Item> known(Path exported) {
		return List.of();
	}

	/** Id of the modality of the sample. */
	protected String modalityId() {
		return "org.labelwright.modality.audio";
	}

	/** Name of the sample, which has no file. */
	protected String itemName() {
		return "sample.wav";
	}

	@Override
	protected Item sampleItem(Path empty) throws IOException {
		return new Item(Ids.next(), itemName(), modalityId(), null, null, -1, -1, 1, -1, null, ItemState.NEW);
	}

	@Override
	protected List<Annotation> sample(LabelSchema schema) {
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId(Ids.next());
		type.setName("follows");
		schema.getRelationTypes().add(type);
		var label = label(schema, labelName());
		var text = SchemaFactory.eINSTANCE.createTextAttribute();
		text.setId(Ids.next());
		text.setName("text");
		label.getAttributes().add(text);
		return List.of(said("one", interval(0, 1_500_000), label), said("two", interval(1_500_000, 2_000_000), label),
				said("three", interval(1_000_000, 3_250_000), label), said("four", interval(4_000_000, 4_000_000), label),
				said("five", point(2_500_000), label), rich(said("six", interval(5_000_000, 6_000_000), label)),
				annotation(AnnotationFactory.eINSTANCE.createWhole(), label.getId()),
				annotation(interval(7_000_000, 8_000_000), "no such label"));
	}

	private static Annotation said(String what, Geometry geometry, Label label) {
		var annotation = annotation(geometry, label.getId());
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(label.getAttributes().getFirst().getId());
		value.setValue(what);
		annotation.getValues().add(value);
		return annotation;
	}

	private Geometry interval(long start, long end) {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(start);
		interval.setEnd(end);
		interval.setTier(labelName());
		interval.setChannel(0);
		return interval;
	}

	private Geometry point(long time) {
		var point = AnnotationFactory.eINSTANCE.createTimePoint();
		point.setTime(time);
		point.setTier(labelName());
		point.setChannel(0);
		return point;
	}
}

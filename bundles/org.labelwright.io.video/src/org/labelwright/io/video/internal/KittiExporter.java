package org.labelwright.io.video.internal;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.video.KittiTrackingFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.util.Tracks;
import org.labelwright.store.Item;

/** Writes a file of KITTI tracking for each video. */
public final class KittiExporter extends LinesExporter {

	public KittiExporter(ExportSource source, Options options) {
		super(KittiTrackingFormat.ID, ".txt", source, options); //$NON-NLS-1$
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Box"); //$NON-NLS-1$
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item) && labelName(annotation).matches("[A-Za-z_][\\w-]*"); //$NON-NLS-1$
	}

	@Override
	protected boolean keepsOccluded() {
		return true;
	}

	@Override
	protected boolean hasValues(boolean ofKeyframe) {
		return ofKeyframe;
	}

	@Override
	protected boolean keeps(AttributeValue value, boolean ofKeyframe) {
		var name = names.name(value);
		return ofKeyframe && (KittiReader.TRUNCATED.equals(name) || KittiReader.OCCLUDED.equals(name)) && value.getValue() instanceof Long level && level >= 0
				&& schema.attribute(value.getAttributeId()).filter(attribute -> attribute.getScope() == AttributeScope.FRAME).isPresent();
	}

	@Override
	protected Track readBack(Annotation annotation, Track track, Clip clip) {
		var builder = new TrackBuilder();
		for (var sample : samples(track, clip))
			if (!sample.outside()) {
				var covered = occluded(sample);
				builder.add(sample.frame(), sample.geometry(), false, KittiReader.isCovered(covered));
				for (var held : sample.values().entrySet())
					if (keeps(value(held), true))
						builder.value(sample.frame(), held.getKey(), held.getValue());
			}
		schema.labels().stream().flatMap(label -> schema.attributes(label).stream()).filter(attribute -> KittiReader.OCCLUDED.equals(attribute.getName()))
				.forEach(attribute -> KittiReader.dropFlag(builder, attribute.getId()));
		return builder.frames(times(clip));
	}

	@Override
	protected boolean isAlone(Annotation annotation, Clip clip) {
		return labelName(annotation).equals(KittiReader.DONT_CARE) && extras(annotation).path(LinesReader.ID).isMissingNode()
				&& Tracks.isShape((Track) annotation.getGeometry(), clip.times());
	}

	@Override
	protected String line(Annotation annotation, Sample sample, int id, Entry entry) {
		if (sample.outside())
			return null;
		var box = (Box) sample.geometry();
		var space = kept(annotation, KittiReader.SPACE, sample.frame(), KittiReader.NO_SPACE).split(" ", 2); //$NON-NLS-1$
		var score = kept(annotation, KittiReader.SCORE, sample.frame(), ""); //$NON-NLS-1$
		return sample.frame() + " " + id + ' ' + labelName(annotation) + ' ' + level(sample, KittiReader.TRUNCATED, KittiReader.UNKNOWN) + ' ' //$NON-NLS-1$
				+ occluded(sample) + ' ' + space[0] + ' ' + Numbers.text(box.getX()) + ' ' + Numbers.text(box.getY()) + ' '
				+ Numbers.text(box.getX() + box.getWidth()) + ' ' + Numbers.text(box.getY() + box.getHeight()) + ' ' + space[1]
				+ (score.isEmpty() ? "" : ' ' + score); //$NON-NLS-1$
	}

	private String occluded(Sample sample) {
		return level(sample, KittiReader.OCCLUDED, sample.occluded() ? KittiReader.COVERED : KittiReader.UNKNOWN);
	}

	private String level(Sample sample, String attribute, String otherwise) {
		for (var held : sample.values().entrySet()) {
			var value = value(held);
			if (keeps(value, true) && attribute.equals(names.name(value)))
				return value.getValue().toString();
		}
		return otherwise;
	}
}

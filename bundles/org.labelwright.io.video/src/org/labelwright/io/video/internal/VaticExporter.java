package org.labelwright.io.video.internal;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.video.VaticFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.store.Item;

/** Writes the text that VATIC dumps for each video. */
public final class VaticExporter extends LinesExporter {

	public VaticExporter(ExportSource source, Options options) {
		super(VaticFormat.ID, ".txt", source, options); //$NON-NLS-1$
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Box"); //$NON-NLS-1$
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item) && isQuotable(labelName(annotation));
	}

	/** A text that is not blank and has neither quotes nor line ends. */
	private static boolean isQuotable(String text) {
		return text != null && !text.isBlank() && text.indexOf('"') < 0 && text.lines().count() == 1 && !text.endsWith("\n") && !text.endsWith("\r"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean keepsOccluded() {
		return true;
	}

	@Override
	protected boolean hasValues(boolean ofKeyframe) {
		return ofKeyframe;
	}

	/** Attributes that are there or not. */
	@Override
	protected boolean keeps(AttributeValue value, boolean ofKeyframe) {
		return ofKeyframe && value.getValue() instanceof Boolean && isQuotable(names.name(value))
				&& schema.attribute(value.getAttributeId()).filter(attribute -> attribute.getScope() == AttributeScope.FRAME).isPresent();
	}

	@Override
	protected Track readBack(Annotation annotation, Track track, Clip clip) {
		var samples = samples(track, clip);
		boolean step = options.text(Videos.FRAMES).equals(Videos.NTH);
		return ofSamples(step ? samples : samples.stream().filter(Sample::keyframe).toList(), clip);
	}

	@Override
	protected String line(Annotation annotation, Sample sample, int id, Entry entry) {
		var box = (Box) sample.geometry();
		boolean generated = !sample.keyframe() && !options.text(Videos.FRAMES).equals(Videos.NTH);
		var fields = new ArrayList<String>(List.of(Integer.toString(id), Numbers.text(box.getX()), Numbers.text(box.getY()),
				Numbers.text(box.getX() + box.getWidth()), Numbers.text(box.getY() + box.getHeight()), Integer.toString(sample.frame()),
				flag(sample.outside()), flag(sample.occluded()), flag(generated), '"' + labelName(annotation) + '"'));
		for (var held : sample.values().entrySet())
			if (keeps(value(held), true) && Boolean.TRUE.equals(held.getValue()))
				fields.add('"' + names.name(value(held)) + '"');
		return String.join(" ", fields); //$NON-NLS-1$
	}

	private static String flag(boolean on) {
		return on ? "1" : "0"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}

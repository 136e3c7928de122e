package org.labelwright.io.video.internal;

import java.util.Optional;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.coco.Rle;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Mask;

/** Writes a file of MOTS for each video. */
public final class MotsExporter extends LinesExporter {

	private final int first;
	private final MotsClasses classes;

	/** @param first number of the first frame */
	public MotsExporter(String format, int first, ExportSource source, Options options) {
		super(format, ".txt", source, options); //$NON-NLS-1$
		this.first = first;
		classes = new MotsClasses(schema);
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Mask"); //$NON-NLS-1$
	}

	/** Other labels get numbers after those of the format. */
	private int number(Annotation annotation) {
		return classes.number(labelName(annotation));
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return labelName(annotation).isEmpty() || MotsReader.number(labelName(annotation)) >= 0 ? Optional.empty()
				: Optional.of(MotsReader.className(Integer.toString(number(annotation))));
	}

	@Override
	protected int idBase(Annotation annotation) {
		return number(annotation) * MotsReader.INSTANCES;
	}

	@Override
	protected String line(Annotation annotation, Sample sample, int id, Entry entry) {
		if (sample.outside())
			return null;
		var mask = (Mask) sample.geometry();
		return (long) sample.frame() + first + " " + id + ' ' + number(annotation) + ' ' + mask.getHeight() + ' ' + mask.getWidth() + ' ' //$NON-NLS-1$
				+ Rle.compress(mask.getCounts());
	}
}

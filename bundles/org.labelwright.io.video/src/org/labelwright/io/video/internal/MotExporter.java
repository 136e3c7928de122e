package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.video.MotFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.store.Item;

/** Writes a folder for each sequence, with ground truth and settings. */
public final class MotExporter extends LinesExporter {

	private static final String FILE = '/' + Mot.GT + '/' + Mot.GT + Mot.ENDING;

	private final List<String> classes;

	public MotExporter(ExportSource source, Options options) {
		super(MotFormat.ID, FILE, source, options);
		var names = schema.labels().stream().map(Label::getName).filter(MotExporter::isLine).distinct().toList();
		classes = Mot.CLASSES.containsAll(names) ? Mot.CLASSES : names;
	}

	/** Whether a name can be the line of a file. */
	private static boolean isLine(String name) {
		return name != null && !name.isBlank() && name.strip().equals(name) && name.lines().count() == 1;
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Box"); //$NON-NLS-1$
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item) && isLine(labelName(annotation));
	}

	@Override
	protected boolean hasValues(boolean ofKeyframe) {
		return ofKeyframe;
	}

	@Override
	protected boolean keeps(AttributeValue value, boolean ofKeyframe) {
		return ofKeyframe && Mot.VISIBILITY.equals(names.name(value)) && value.getValue() instanceof Double visibility && visibility >= 0 && visibility <= 1
				&& schema.attribute(value.getAttributeId()).filter(attribute -> attribute.getScope() == AttributeScope.FRAME).isPresent();
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		var confidence = annotation.getConfidence();
		if (confidence != null && !(confidence > 0 && confidence < 1))
			lost.accept(Constructs.CONFIDENCE);
	}

	@Override
	protected FrameTimes timesReadBack(Clip clip) {
		return FrameTimes.constant(Integer.MAX_VALUE, Videos.rate(Numbers.text(clip.rate())));
	}

	@Override
	protected String line(Annotation annotation, Sample sample, int id, Entry entry) {
		if (sample.outside())
			return null;
		var box = (Box) sample.geometry();
		var confidence = Confidences.written(extras(annotation), annotation.getConfidence());
		var text = new StringBuilder();
		text.append(sample.frame() + Mot.FIRST).append(',').append(id).append(',').append(Numbers.text(box.getX() + Mot.FIRST)).append(',')
				.append(Numbers.text(box.getY() + Mot.FIRST)).append(',').append(Numbers.text(box.getWidth())).append(',')
				.append(Numbers.text(box.getHeight())).append(',')
				.append(confidence != null ? confidence : kept(annotation, MotReader.CONF, sample.frame(), MotReader.SURE)).append(',');
		if (withWorld(entry))
			text.append(kept(annotation, MotReader.WORLD, sample.frame(), MotReader.NO_WORLD));
		else
			text.append(classes.indexOf(labelName(annotation)) + 1).append(',').append(visibility(sample));
		return text.toString();
	}

	/** Whether the columns are those that were read, without classes. */
	private boolean withWorld(Entry entry) {
		return extras(entry).path(MotReader.COLUMNS).asInt() == MotReader.WITH_WORLD
				&& entry.annotations().stream().filter(this::writes).allMatch(annotation -> labelName(annotation).equals(Videos.OBJECT));
	}

	@Override
	protected void beside(Path file, Path root, Entry entry, Clip clip, List<Annotation> annotations) throws IOException {
		if (!withWorld(entry) && classes != Mot.CLASSES)
			Files.write(file.resolveSibling(Mot.LABELS), classes);
		var sequence = file.getParent().getParent();
		Files.write(sequence.resolve(Mot.INFO), info(entry, clip, root.relativize(sequence).toString().replace('\\', '/')));
	}

	private String visibility(Sample sample) {
		for (var held : sample.values().entrySet())
			if (keeps(value(held), true))
				return Double.toString((Double) held.getValue());
		return "-1"; //$NON-NLS-1$
	}

	private static List<String> lines(Map<String, String> settings) {
		var lines = new ArrayList<String>();
		lines.add("[Sequence]"); //$NON-NLS-1$
		settings.forEach((name, value) -> lines.add(name + '=' + value));
		return lines;
	}

	private List<String> info(Entry entry, Clip clip, String name) {
		var settings = new LinkedHashMap<String, String>();
		settings.put(Mot.NAME, name);
		settings.put("imDir", "img1"); //$NON-NLS-1$ //$NON-NLS-2$
		settings.put(Mot.RATE, Numbers.text(clip.rate()));
		settings.put("seqLength", Integer.toString(clip.count())); //$NON-NLS-1$
		if (entry.item().width() > 0) {
			settings.put("imWidth", Integer.toString(entry.item().width())); //$NON-NLS-1$
			settings.put("imHeight", Integer.toString(entry.item().height())); //$NON-NLS-1$
		}
		settings.put("imExt", ".jpg"); //$NON-NLS-1$ //$NON-NLS-2$
		var own = Set.of(Mot.NAME, Mot.RATE);
		for (var kept : extras(entry).path(MotReader.INFO).properties())
			if (!own.contains(kept.getKey()))
				settings.put(kept.getKey(), kept.getValue().asText());
		return lines(settings);
	}
}

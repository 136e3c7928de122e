package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.video.MotsPngFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Masks;
import org.labelwright.store.Item;

/** Writes a folder of pictures for each video. */
public final class MotsPngExporter extends VideoExporter {

	private final MotsClasses classes;
	/** Ids of objects of which others cover some. */
	private final Set<String> covered = new HashSet<>();

	public MotsPngExporter(ExportSource source, Options options) {
		super(MotsPngFormat.ID, source, options);
		classes = new MotsClasses(schema);
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Mask"); //$NON-NLS-1$
	}

	/** A name is a line of its own. */
	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		var label = labelName(annotation);
		return super.sound(annotation, content, item) && label.equals(label.strip()) && label.lines().count() == 1
				&& masks((Track) annotation.getGeometry()).allMatch(CvatMask::sound);
	}

	@Override
	protected void plan(Entry entry, Clip clip) {
		var size = pictureSize(entry);
		for (var annotation : entry.annotations())
			if (annotation.getGeometry() instanceof Track track && masks(track).anyMatch(mask -> mask.getWidth() != size[0] || mask.getHeight() != size[1]))
				refuse(annotation);
		var written = entry.annotations().stream().filter(this::writes).toList();
		var ids = ids(written);
		written.stream().filter(annotation -> !ids.containsKey(annotation)).forEach(this::refuse);
		cover(written.stream().filter(this::writes).toList(), clip);
	}

	/** Finds out what lies over each other. */
	private void cover(List<Annotation> annotations, Clip clip) {
		var taken = new TreeMap<Integer, BitSet>();
		for (var annotation : annotations)
			for (var sample : inView(annotation, clip)) {
				var others = taken.computeIfAbsent(sample.frame(), key -> new BitSet());
				var own = Masks.bits((Mask) sample.geometry());
				if (others.intersects(own))
					covered.add(annotation.getId());
				others.or(own);
			}
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (covered.contains(annotation.getId()))
			lost.accept("Track"); //$NON-NLS-1$
	}

	/** The value of the pixels of each object: that which was read, if it is of the class; those for whom there is none are left out. */
	private Map<Annotation, Integer> ids(List<Annotation> annotations) {
		var ids = new IdentityHashMap<Annotation, Integer>();
		var used = new HashSet<Integer>();
		for (var annotation : annotations) {
			int kept = Numbers.frame(extras(annotation).path(LinesReader.ID).asText(), 0);
			if (kept / MotsReader.INSTANCES == classes.number(labelName(annotation)) && kept >= MotsReader.INSTANCES && kept <= MotsPng.MOST && used.add(kept))
				ids.put(annotation, kept);
		}
		for (var annotation : annotations)
			if (!ids.containsKey(annotation)) {
				int id = classes.number(labelName(annotation)) * MotsReader.INSTANCES + 1;
				int end = Math.min(MotsPng.MOST + 1, id - 1 + MotsReader.INSTANCES);
				while (id < end && used.contains(id))
					id++;
				if (id < end && used.add(id))
					ids.put(annotation, id);
			}
		return ids;
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Content> open(Path place, Path target) {
		return new FolderWriter(place, "") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Content content, List<Annotation> annotations) throws IOException {
				pictures(file, entry, content.clip(entry.annotations()), annotations);
			}
		};
	}

	private void pictures(Path folder, Entry entry, Clip clip, List<Annotation> annotations) throws IOException {
		Files.createDirectories(folder);
		if (!classes.names().isEmpty())
			Files.write(folder.resolve(MotsPng.LABELS), classes.names());
		var size = pictureSize(entry);
		if (size[0] <= 0 || size[1] <= 0 || annotations.isEmpty())
			return;
		for (var frame : frames(annotations, clip).entrySet())
			MotsPng.write(folder.resolve(String.format(Locale.ROOT, "%06d%s", frame.getKey(), MotsPng.ENDING)), frame.getValue(), size[0], size[1]); //$NON-NLS-1$
	}

	/** The masks of each frame that is written by their ids: of all frames, or those that are chosen and the first, by which the others are counted. */
	private Map<Integer, Map<Integer, Mask>> frames(List<Annotation> annotations, Clip clip) {
		var ids = ids(annotations);
		var frames = new TreeMap<Integer, Map<Integer, Mask>>();
		int last = options.text(Videos.FRAMES).equals(Videos.EVERY) ? clip.count() - 1 : 0;
		for (int frame = 0; frame <= last; frame++)
			frames.put(frame, new LinkedHashMap<>());
		for (var annotation : annotations)
			for (var sample : inView(annotation, clip))
				frames.computeIfAbsent(sample.frame(), key -> new LinkedHashMap<>()).put(ids.get(annotation), (Mask) sample.geometry());
		return frames;
	}
}

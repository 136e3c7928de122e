package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes a TextGrid for each recording, in the form and encoding in which it was read, else long and in UTF-8. */
public final class TextGridExporter extends AudioExporter {

	public TextGridExporter(ExportSource source, Options options) {
		super(TextGridFormat.ID, source, options);
	}

	/** What has no label is at home on a tier without a name. */
	@Override
	protected boolean labelled(Annotation annotation) {
		return super.labelled(annotation) || annotation.getLabelId() == null && "".equals(Constructs.tier(annotation.getGeometry())); //$NON-NLS-1$
	}

	/** An interval of Praat ends after it begins. */
	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimePoint || Timed.start(annotation.getGeometry()) < Timed.end(annotation.getGeometry());
	}

	@Override
	protected void plan(Entry entry, Item item) {
		long without = entry.annotations().stream().filter(a -> writes(a) && !(a.getGeometry() instanceof TimePoint) && text(a).isEmpty()).count();
		if (without > 0)
			find(Problem.info("textgrid.text", item.name(), NLS.bind(Messages.TextGrid_text, without))); //$NON-NLS-1$
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return Recordings.TEXT.equals(attribute) && value instanceof String text && !text.isEmpty() && text.indexOf('\0') < 0;
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		var tier = tierName(annotation);
		return tier.isEmpty() ? Optional.empty() : unless(annotation, tier);
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		var tier = Constructs.tier(annotation.getGeometry());
		if (tier != null && !tier.equals(tierName(annotation)))
			lost.accept(Constructs.TIER);
	}

	/** A tier comes back by its name, with the label of that name. */
	@Override
	public boolean writes(org.labelwright.model.annotation.Tier tier) {
		return tier.getKind() == TierKind.FREE && tier.getParent() == null && tier.getSpeaker() == null && !tier.getName().isEmpty()
				&& (tier.getLabelId() == null || schema.label(tier.getLabelId()).filter(label -> tier.getName().equals(label.getName())).isPresent());
	}

	private String tierName(Annotation annotation) {
		var tier = Constructs.tier(annotation.getGeometry());
		return tier == null || tier.isEmpty() && annotation.getLabelId() != null ? labelName(annotation) : tier;
	}

	private String text(Annotation annotation) {
		var text = value(annotation, Recordings.TEXT);
		return text == null ? "" : text.replace("\0", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ".TextGrid") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var kept = extras(entry);
				var encoding = kept.path(TextGridReader.ENCODING).asText();
				var charset = encoding.startsWith("UTF-16") ? Charset.forName(encoding.endsWith("LE") ? "UTF-16LE" : "UTF-16BE") : StandardCharsets.UTF_8; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				try (var out = Files.newBufferedWriter(file, charset)) {
					if (charset != StandardCharsets.UTF_8)
						out.write('\uFEFF');
					new Grid(kept, annotations, entry.document()).write(new Form(out, kept.path(TextGridReader.SHORT).asBoolean()));
				}
			}
		};
	}

	/** A tier on its way out. */
	private static final class Tier {
		private final String name;
		private final boolean points;
		private final JsonNode kept;
		private final List<Annotation> members = new ArrayList<>();
		private long end;

		Tier(String name, boolean points, JsonNode kept) {
			this.name = name;
			this.points = points;
			this.kept = kept;
		}

		boolean takes(Annotation annotation) {
			return points || Timed.start(annotation.getGeometry()) >= end;
		}

		void add(Annotation annotation) {
			members.add(annotation);
			end = Timed.end(annotation.getGeometry());
		}
	}

	/** A file on its way out. */
	private final class Grid {
		private final JsonNode kept;
		private final List<Tier> tiers = new ArrayList<>();
		private long last;

		/** @param document lists tiers; null for none */
		Grid(JsonNode kept, List<Annotation> annotations, AnnotationDocument document) {
			this.kept = kept;
			var listed = document == null ? Set.<String>of()
					: document.getTiers().stream().map(org.labelwright.model.annotation.Tier::getName).collect(Collectors.toCollection(LinkedHashSet::new));
			var used = annotations.stream().map(TextGridExporter.this::tierName).collect(Collectors.toSet());
			var missing = new LinkedHashSet<>(listed);
			missing.removeAll(used);
			for (var tier : kept.path(TextGridReader.TIERS)) {
				var name = tier.path(TextGridReader.NAME).asText();
				missing.remove(name);
				if (listed.isEmpty() || name.isEmpty() || listed.contains(name) || used.contains(name))
					tiers.add(new Tier(name, tier.path(TextGridReader.POINTS).asBoolean(), tier));
			}
			missing.forEach(name -> tiers.add(new Tier(name, false, MissingNode.getInstance())));
			for (var annotation : annotations.stream().sorted(Timed.BY_TIME).toList()) {
				tierOf(annotation).add(annotation);
				last = Math.max(last, Timed.end(annotation.getGeometry()));
			}
		}

		/** The tier where it was, if it still bears its name; else the first of that name where there is room. */
		private Tier tierOf(Annotation annotation) {
			var name = tierName(annotation);
			boolean point = annotation.getGeometry() instanceof TimePoint;
			var named = tiers.stream().filter(tier -> tier.name.equals(name) && tier.points == point).toList();
			int ordinal = extras(annotation).path(TextGridReader.TIER).asInt();
			if (ordinal >= 0 && ordinal < named.size() && named.get(ordinal).takes(annotation))
				return named.get(ordinal);
			return named.stream().filter(tier -> tier.takes(annotation)).findFirst().orElseGet(() -> {
				var made = new Tier(name, point, MissingNode.getInstance());
				tiers.add(made);
				return made;
			});
		}

		/** The end of a file or tier: as it was read, unless there is something behind it; a second for a recording of which nothing is known. */
		private String end(JsonNode of, String otherwise) {
			var read = of.path(TextGridReader.TO).asText(otherwise);
			return Times.seconds(read) < last || Times.seconds(read) == 0 ? Times.seconds(Math.max(last, last == 0 ? Times.SECOND : 0)) : read;
		}

		void write(Form out) throws IOException {
			var from = kept.path(TextGridReader.FROM).asText("0"); //$NON-NLS-1$
			var to = end(kept, "0"); //$NON-NLS-1$
			out.header(kept.path(TextGridReader.OLD_TYPE).asText(TextGridReader.TYPE), from, to, tiers.size());
			for (int i = 0; i < tiers.size(); i++) {
				var tier = tiers.get(i);
				tier(out, i + 1, tier, tier.kept.path(TextGridReader.FROM).asText(from), end(tier.kept, to));
			}
		}

		private void tier(Form out, int number, Tier tier, String from, String to) throws IOException {
			if (tier.points) {
				out.tier(number, tier, from, to, tier.members.size());
				for (int i = 0; i < tier.members.size(); i++) {
					var point = tier.members.get(i);
					out.point(i + 1, Times.written(extras(point), TextGridReader.FROM, Timed.start(point.getGeometry())), text(point));
				}
				return;
			}
			var intervals = intervals(tier, from, to);
			out.tier(number, tier, from, to, intervals.size());
			for (int i = 0; i < intervals.size(); i++)
				out.interval(i + 1, intervals.get(i));
		}

		/** The objects of a tier with the gaps between them: start, end and text of each. */
		private List<String[]> intervals(Tier tier, String from, String to) {
			var intervals = new ArrayList<String[]>();
			var before = from;
			for (var member : tier.members) {
				var extras = extras(member);
				var start = Times.written(extras, TextGridReader.FROM, Timed.start(member.getGeometry()));
				gap(tier, before, start, intervals);
				before = Times.written(extras, TextGridReader.TO, Timed.end(member.getGeometry()));
				var text = text(member);
				intervals.add(new String[] { start, before, text.isEmpty() ? tierName(member) : text });
			}
			gap(tier, before, to, intervals);
			return intervals;
		}

		/** Gaps as they were read, as long as they lie between the same times; else one. */
		private static void gap(Tier tier, String from, String to, List<String[]> into) {
			for (var kept : tier.kept.path(TextGridReader.GAPS))
				if (kept.path(TextGridReader.FROM).asText().equals(from) && kept.path(TextGridReader.TO).asText().equals(to)) {
					kept.path(TextGridReader.GAPS).forEach(gap -> into.add(new String[] { gap.path(0).asText(), gap.path(1).asText(), "" })); //$NON-NLS-1$
					return;
				}
			if (Times.seconds(from) < Times.seconds(to))
				into.add(new String[] { from, to, "" }); //$NON-NLS-1$
		}
	}

	/** Writes values, with their names in the long form. */
	private record Form(Writer out, boolean brief) {

		private void line(String indent, String named, String value) throws IOException {
			out.write(brief ? value + '\n' : indent + named + value + " \n"); //$NON-NLS-1$
		}

		private void heading(String text) throws IOException {
			if (!brief)
				out.write(text + '\n');
		}

		void header(String type, String from, String to, int tiers) throws IOException {
			out.write("File type = " + PraatTokens.quote(type) + "\nObject class = \"TextGrid\"\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
			line("", "xmin = ", from); //$NON-NLS-1$ //$NON-NLS-2$
			line("", "xmax = ", to); //$NON-NLS-1$ //$NON-NLS-2$
			line("", "tiers? ", "<exists>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			line("", "size = ", Integer.toString(tiers)); //$NON-NLS-1$ //$NON-NLS-2$
			heading("item []: "); //$NON-NLS-1$
		}

		void tier(int number, Tier tier, String from, String to, int size) throws IOException {
			var indent = " ".repeat(8); //$NON-NLS-1$
			heading("    item [" + number + "]:"); //$NON-NLS-1$ //$NON-NLS-2$
			line(indent, "class = ", PraatTokens.quote(TextGridReader.kind(tier.points))); //$NON-NLS-1$
			line(indent, "name = ", PraatTokens.quote(tier.name)); //$NON-NLS-1$
			line(indent, "xmin = ", from); //$NON-NLS-1$
			line(indent, "xmax = ", to); //$NON-NLS-1$
			line(indent, tier.points ? "points: size = " : "intervals: size = ", Integer.toString(size)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		void interval(int number, String[] interval) throws IOException {
			var indent = " ".repeat(12); //$NON-NLS-1$
			heading("        intervals [" + number + "]:"); //$NON-NLS-1$ //$NON-NLS-2$
			line(indent, "xmin = ", interval[0]); //$NON-NLS-1$
			line(indent, "xmax = ", interval[1]); //$NON-NLS-1$
			line(indent, "text = ", PraatTokens.quote(interval[2])); //$NON-NLS-1$
		}

		void point(int number, String time, String mark) throws IOException {
			var indent = " ".repeat(12); //$NON-NLS-1$
			heading("        points [" + number + "]:"); //$NON-NLS-1$ //$NON-NLS-2$
			line(indent, "number = ", time); //$NON-NLS-1$
			line(indent, "mark = ", PraatTokens.quote(mark)); //$NON-NLS-1$
		}
	}
}

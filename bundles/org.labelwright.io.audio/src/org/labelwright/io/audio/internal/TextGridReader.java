package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.io.audio.internal.PraatTokens.Kind;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a TextGrid of Praat. */
public final class TextGridReader {

	static final String SHORT = "short"; //$NON-NLS-1$
	static final String ENCODING = "encoding"; //$NON-NLS-1$
	static final String TIERS = "tiers"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String POINTS = "points"; //$NON-NLS-1$
	static final String FROM = "from"; //$NON-NLS-1$
	static final String TO = "to"; //$NON-NLS-1$
	static final String GAPS = "gaps"; //$NON-NLS-1$
	static final String TIER = "tier"; //$NON-NLS-1$

	private static final String INTERVAL_TIER = "IntervalTier"; //$NON-NLS-1$
	private static final String TEXT_TIER = "TextTier"; //$NON-NLS-1$
	/** The type of a file as older versions write it, where it is not the present one. */
	static final String OLD_TYPE = "type"; //$NON-NLS-1$
	/** The type of a file. */
	static final String TYPE = "ooTextFile"; //$NON-NLS-1$

	private static final String CLASS = "TextGrid"; //$NON-NLS-1$
	private static final String EXISTS = "<exists>"; //$NON-NLS-1$

	private final Path file;
	private final String name;
	private final Receiver receiver;
	private final SourceItem item;
	private PraatTokens tokens;
	private final Map<String, Integer> tiersOfName = new HashMap<>();
	private final Set<String> listed = new HashSet<>();

	/** The file is not as it should be from here on. */
	private static final class Unsound extends Exception {
		private static final long serialVersionUID = 1;
	}

	/** An interval as it stands in the file. */
	private record Interval(String start, String end, String text, String place) {
	}

	/** @param key what the recording is known by */
	public TextGridReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		name = file.getFileName().toString();
		item = new SourceItem(key, key, name);
	}

	/** True when a file begins as a TextGrid does. */
	public static boolean begins(byte[] head) {
		var tokens = new PraatTokens(new String(head, mark(head)));
		return tokens.next() == Kind.STRING && tokens.value().startsWith(TYPE) && tokens.next() == Kind.STRING
				&& tokens.value().equals(CLASS);
	}

	private static Charset mark(byte[] bytes) {
		if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
			return StandardCharsets.UTF_16BE;
		return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
	}

	/** Reads all and passes it on; of a file that is wrong from somewhere on, what is before. */
	public void read() throws IOException, CoreException {
		var text = text();
		if (text == null)
			return;
		tokens = new PraatTokens(text);
		try {
			header();
			int count = count();
			item.foreign().putArray(TIERS);
			for (int i = 0; i < count; i++)
				tier(i);
		} catch (Unsound e) {
			problem("malformed", place(), Messages.TextGrid_malformed, Messages.TextGrid_malformedRemedy); //$NON-NLS-1$
		}
		if (item.foreign().has(TIERS)) {
			if (!tokens.named())
				item.foreign().put(SHORT, true);
			receiver.take(item);
		}
	}

	private String text() throws IOException {
		if (Files.size(file) > ItemsFormat.LONGEST) {
			receiver.problem(ItemsFormat.tooLong(name));
			return null;
		}
		var bytes = Files.readAllBytes(file);
		var charset = mark(bytes);
		try {
			var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (charset != StandardCharsets.UTF_8)
				item.foreign().put(ENCODING, charset.name());
			return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		} catch (CharacterCodingException e) {
			problem("encoding", name, NLS.bind(Messages.TextGrid_encoding, charset.name()), Messages.TextGrid_encodingRemedy); //$NON-NLS-1$
			return null;
		}
	}

	private void header() throws Unsound {
		var type = string();
		if (!type.startsWith(TYPE) || !string().equals(CLASS))
			throw new Unsound();
		if (!type.equals(TYPE))
			item.foreign().put(OLD_TYPE, type);
		tokens.forget();
		bounds(item.foreign());
		if (tokens.next() != Kind.FLAG || !tokens.value().equals(EXISTS))
			throw new Unsound();
	}

	private void bounds(ObjectNode into) throws Unsound {
		var from = number();
		var to = number();
		if (Times.seconds(from) == Times.NONE || Times.seconds(to) < Times.seconds(from))
			Recordings.noTime(receiver, TextGridFormat.ID, place(), from, to);
		into.put(FROM, from);
		into.put(TO, to);
	}

	private String string() throws Unsound {
		if (tokens.next() != Kind.STRING)
			throw new Unsound();
		return tokens.value();
	}

	private String number() throws Unsound {
		if (tokens.next() != Kind.NUMBER)
			throw new Unsound();
		return tokens.value();
	}

	private int count() throws Unsound {
		var number = number();
		if (!number.matches("\\d{1,9}")) //$NON-NLS-1$
			throw new Unsound();
		return Integer.parseInt(number);
	}

	private String place() {
		return name + ':' + tokens.line();
	}

	private void tier(int index) throws Unsound {
		var kind = string();
		if (!kind.equals(INTERVAL_TIER) && !kind.equals(TEXT_TIER))
			throw new Unsound();
		var tier = JsonNodeFactory.instance.objectNode().put(NAME, string());
		bounds(tier);
		int count = count();
		((ArrayNode) item.foreign().get(TIERS)).add(tier);
		list(tier.get(NAME).textValue());
		int ordinal = tiersOfName.merge(tier.get(NAME).textValue() + kind, 1, Integer::sum) - 1;
		if (kind.equals(TEXT_TIER))
			points(tier.put(POINTS, true), count, ordinal);
		else
			intervals(tier, count, ordinal);
	}

	/** A tier is there though it may be empty. */
	private void list(String tier) {
		if (tier.isEmpty() || !listed.add(tier))
			return;
		var made = AnnotationFactory.eINSTANCE.createTier();
		made.setName(tier);
		made.setLabelId(tier);
		item.tiers().add(made);
	}

	private void points(ObjectNode tier, int count, int ordinal) throws Unsound {
		for (int i = 0; i < count; i++) {
			var time = number();
			var place = place();
			var text = string();
			long micros = Times.seconds(time);
			if (micros == Times.NONE) {
				Recordings.noTime(receiver, TextGridFormat.ID, place, time, time);
				continue;
			}
			var extras = JsonNodeFactory.instance.objectNode();
			Times.keep(extras, FROM, time, micros);
			mention(tier, Timed.point(micros, tier.get(NAME).textValue(), -1), extras, ordinal, text, place);
		}
	}

	private void intervals(ObjectNode tier, int count, int ordinal) throws Unsound {
		var gaps = new ArrayList<Interval>();
		var before = tier.get(FROM).textValue();
		try {
			for (int i = 0; i < count; i++) {
				var start = number();
				var place = place();
				var interval = new Interval(start, number(), string(), place);
				if (!sound(interval))
					continue;
				if (interval.text.isEmpty()) {
					gaps.add(interval);
					continue;
				}
				gaps(tier, before, gaps, interval.start);
				before = interval.end;
				long from = Times.seconds(interval.start);
				long to = Times.seconds(interval.end);
				var extras = JsonNodeFactory.instance.objectNode();
				Times.keep(extras, FROM, interval.start, from);
				Times.keep(extras, TO, interval.end, to);
				mention(tier, Timed.interval(from, to, tier.get(NAME).textValue(), -1), extras, ordinal, interval.text, place);
			}
		} finally {
			gaps(tier, before, gaps, tier.get(TO).textValue());
		}
	}

	private boolean sound(Interval interval) {
		long from = Times.seconds(interval.start);
		long to = Times.seconds(interval.end);
		if (from != Times.NONE && to >= from)
			return true;
		Recordings.noTime(receiver, TextGridFormat.ID, interval.place, interval.start, interval.end);
		return false;
	}

	/** Keeps gaps that are not simply all that lies between two objects. */
	private static void gaps(ObjectNode tier, String from, List<Interval> gaps, String to) {
		boolean plain = gaps.isEmpty() ? Times.seconds(from) == Times.seconds(to)
				: gaps.size() == 1 && gaps.getFirst().start.equals(from) && gaps.getFirst().end.equals(to);
		if (!plain) {
			var kept = tier.withArray('/' + GAPS).addObject().put(FROM, from).put(TO, to).putArray(GAPS);
			gaps.forEach(gap -> kept.addArray().add(gap.start).add(gap.end));
		}
		gaps.clear();
	}

	private void mention(ObjectNode tier, Geometry geometry, ObjectNode extras, int ordinal, String text, String place) {
		if (ordinal > 0)
			extras.put(TIER, ordinal);
		var tierName = tier.get(NAME).textValue();
		var mention = Recordings.mention(tierName.isEmpty() ? null : tierName, geometry, place);
		Recordings.keep(mention.annotation(), TextGridFormat.ID, extras);
		Recordings.value(mention.annotation(), Recordings.TEXT, text);
		item.mentions().add(mention);
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error(TextGridFormat.ID + '.' + code, place, message, remedy));
	}

	/** Names of kinds of tiers as they stand in a file. */
	static String kind(boolean points) {
		return points ? TEXT_TIER : INTERVAL_TIER;
	}
}

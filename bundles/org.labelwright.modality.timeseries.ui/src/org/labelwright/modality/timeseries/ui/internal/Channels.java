package org.labelwright.modality.timeseries.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Color;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.ui.canvas.scene.Colors;

/**
 * The signals of an item in the order in which they are shown, those that were computed from others among them. The order,
 * which are hidden and what is computed is kept with the project for all items with the same channels.
 */
final class Channels {

	/** Told apart on light and dark grounds. */
	private static final int[] COLORS = { 0x2F7DE1, 0xE0872B, 0x2E9E5B, 0xC2410C, 0x8E5BD0, 0x0E9AA7, 0xD6457B, 0x7D8590 };
	private static final String NAME = "timeseries.channels."; //$NON-NLS-1$
	private static final String HIDDEN = "-"; //$NON-NLS-1$

	private final List<Trace> all = new ArrayList<>();
	private final Set<Trace> hidden = new HashSet<>();
	private final Map<Trace, Derivation> derived = new HashMap<>();
	private final String name;
	private final Consumer<String> keeper;
	/** What was kept of derived signals that wait for the samples they are computed from, in order, with its place among all. */
	private final Map<String, Integer> waiting = new LinkedHashMap<>();
	private int colors;

	/**
	 * The channels of the file, all of them shown.
	 *
	 * @param keeper takes what is to be kept below the {@link #name}, whenever that changes
	 */
	Channels(SignalSource source, Signals signals, Consumer<String> keeper) {
		this.keeper = keeper;
		var channels = source.channels();
		for (int channel = 0; channel < channels.size(); channel++)
			all.add(new Trace(signals, channel, channel, channels.get(channel), nextColor()));
		name = NAME + Integer.toHexString(channels.stream().map(SignalSource.Channel::id).collect(Collectors.joining("\n")).hashCode()); //$NON-NLS-1$
	}

	/** Below this it is kept; items with the same channels have the same. */
	String name() {
		return name;
	}

	private Color nextColor() {
		return Colors.color(COLORS[colors++ % COLORS.length]);
	}

	/** A channel is kept as its number, a derived one as {@link Derivation#key}; with a sign in front when it is hidden. */
	private String word(Trace trace) {
		return derived.containsKey(trace) ? derived.get(trace).key() : String.valueOf(trace.number());
	}

	/** Shows them as they were kept; derived signals {@linkplain #derive once there are samples}. */
	void restore(String kept) {
		if (kept.isEmpty())
			return;
		Map<String, Trace> byWord = new HashMap<>();
		all.forEach(trace -> byWord.put(word(trace), trace));
		var order = new ArrayList<Trace>();
		for (var word : kept.split(" ")) { //$NON-NLS-1$
			boolean shown = !word.startsWith(HIDDEN);
			var trace = byWord.remove(shown ? word : word.substring(1));
			if (trace == null) {
				waiting.putIfAbsent(word, order.size() + waiting.size());
				continue;
			}
			order.add(trace);
			if (!shown)
				hidden.add(trace);
		}
		all.removeAll(order);
		all.addAll(0, order);
	}

	/** Whether there are derived signals that wait for samples. */
	boolean waits() {
		return !waiting.isEmpty();
	}

	/** Adds the derived signals that were kept, now that there are samples. */
	void derive(Function<Derivation, Signals> reading) {
		int channels = (int) all.stream().filter(trace -> !derived.containsKey(trace)).count();
		var kept = new LinkedHashMap<>(waiting);
		waiting.clear();
		kept.forEach((word, place) -> {
			boolean shown = !word.startsWith(HIDDEN);
			Derivation.of(shown ? word : word.substring(1), channels).ifPresent(derivation -> {
				var trace = add(derivation, reading, Math.min(place, all.size()));
				if (!shown)
					hidden.add(trace);
			});
		});
	}

	/** All of them. */
	List<Trace> all() {
		return List.copyOf(all);
	}

	/** Those that are to be seen. */
	List<Trace> shown() {
		return all.stream().filter(trace -> !hidden.contains(trace)).toList();
	}

	boolean isShown(Trace trace) {
		return !hidden.contains(trace);
	}

	/** Shows them in another order, some of them hidden; derived ones that are not among them are given up. */
	void arrange(List<Trace> order, Set<Trace> notShown) {
		for (var trace : all)
			if (!order.contains(trace)) {
				close(trace);
				derived.remove(trace);
			}
		all.clear();
		all.addAll(order);
		hidden.clear();
		hidden.addAll(notShown);
		keep();
	}

	private void keep() {
		var words = all.stream().map(trace -> (hidden.contains(trace) ? HIDDEN : "") + word(trace)).collect(Collectors.toCollection(ArrayList::new)); //$NON-NLS-1$
		words.addAll(waiting.keySet());
		keeper.accept(String.join(" ", words)); //$NON-NLS-1$
	}

	/**
	 * Shows a signal that is computed from another one below that, unless it is there already.
	 *
	 * @param reading of what is computed; is closed with these
	 */
	void add(Derivation derivation, Function<Derivation, Signals> reading) {
		if (derived.containsValue(derivation))
			return;
		add(derivation, reading, all.indexOf(original(derivation)) + 1);
		keep();
	}

	private Trace original(Derivation derivation) {
		return all.stream().filter(trace -> trace.number() == derivation.channel() && !derived.containsKey(trace)).findFirst().orElseThrow();
	}

	private Trace add(Derivation derivation, Function<Derivation, Signals> reading, int place) {
		var original = original(derivation);
		var described = original.described();
		var called = new SignalSource.Channel(derivation.key(), derivation.name(described.name()),
				derivation.isSpectrum() ? "" : described.unit(), described.samples(), described.rate()); //$NON-NLS-1$
		var trace = derivation.isSpectrum() ? new Trace(original.signals(), original.number(), original.number(), called, nextColor())
				: new Trace(reading.apply(derivation), 0, derivation.channel(), called, nextColor());
		all.add(place, trace);
		derived.put(trace, derivation);
		return trace;
	}

	/** The spectrum that is shown of a signal in place of its values. */
	Optional<Derivation> spectrum(Trace trace) {
		return Optional.ofNullable(derived.get(trace)).filter(Derivation::isSpectrum);
	}

	/** Whether a signal was computed from another one. */
	boolean isDerived(Trace trace) {
		return derived.containsKey(trace);
	}

	/** A spectrum is of the signals of the file, which go on. */
	private void close(Trace trace) {
		if (spectrum(trace).isEmpty())
			trace.signals().close();
	}

	void close() {
		derived.keySet().forEach(this::close);
	}
}

package org.labelwright.modality.timeseries.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Color;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;

/**
 * The signals of an item in the order in which they are shown, those that were computed from others among them. The order,
 * and which are hidden, is kept as a preference for all items with the same channels.
 */
final class Channels {

	/** Told apart on light and dark grounds. */
	private static final int[] COLORS = { 0x2F7DE1, 0xE0872B, 0x2E9E5B, 0xC2410C, 0x8E5BD0, 0x0E9AA7, 0xD6457B, 0x7D8590 };
	private static final String NODE = "org.labelwright.modality.timeseries.ui/channels"; //$NON-NLS-1$
	private static final String HIDDEN = "-"; //$NON-NLS-1$

	private final List<Trace> all = new ArrayList<>();
	private final Set<Trace> hidden = new HashSet<>();
	private final List<Signals> derived = new ArrayList<>();
	private final String key;
	private int colors;

	Channels(SignalSource source, Signals signals) {
		var channels = source.channels();
		for (int channel = 0; channel < channels.size(); channel++)
			all.add(new Trace(signals, channel, channel, channels.get(channel), nextColor()));
		key = Integer.toHexString(channels.stream().map(SignalSource.Channel::id).collect(Collectors.joining("\n")).hashCode()); //$NON-NLS-1$
		restore();
	}

	private Color nextColor() {
		int rgb = COLORS[colors++ % COLORS.length];
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** The kept order is numbers of channels, with a sign before those that are hidden. */
	private void restore() {
		var kept = InstanceScope.INSTANCE.getNode(NODE).get(key, ""); //$NON-NLS-1$
		if (kept.isEmpty())
			return;
		Map<String, Trace> byName = new HashMap<>();
		all.forEach(trace -> byName.put(String.valueOf(trace.number()), trace));
		var order = new ArrayList<Trace>();
		for (var word : kept.split(" ")) { //$NON-NLS-1$
			boolean shown = !word.startsWith(HIDDEN);
			var trace = byName.remove(shown ? word : word.substring(1));
			if (trace == null)
				continue;
			order.add(trace);
			if (!shown)
				hidden.add(trace);
		}
		all.removeAll(order);
		all.addAll(0, order);
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

	/** Shows them in another order, some of them hidden. */
	void arrange(List<Trace> order, Set<Trace> notShown) {
		all.clear();
		all.addAll(order);
		hidden.clear();
		hidden.addAll(notShown);
		var kept = IntStream.range(0, all.size()).mapToObj(all::get).filter(trace -> !derived.contains(trace.signals()))
				.map(trace -> (hidden.contains(trace) ? HIDDEN : "") + trace.number()).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
		InstanceScope.INSTANCE.getNode(NODE).put(key, kept);
	}

	/**
	 * Shows a signal that was computed from another one below that.
	 *
	 * @param signals are closed with these
	 */
	void add(Trace original, SignalSource.Channel described, Signals signals) {
		derived.add(signals);
		all.add(all.indexOf(original) + 1, new Trace(signals, 0, original.number(), described, nextColor()));
	}

	/** Whether a signal was computed from another one. */
	boolean isDerived(Trace trace) {
		return derived.contains(trace.signals());
	}

	void close() {
		derived.forEach(Signals::close);
	}
}

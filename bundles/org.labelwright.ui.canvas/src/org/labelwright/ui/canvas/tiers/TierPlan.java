package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.util.TierTree;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * What one edit does to an interval, to its neighbours and to all that depends on it, so that each tier stays what its
 * kind says. Nothing is changed before the plan is carried out.
 */
final class TierPlan {

	/** Why something cannot be done. */
	static final class Refused extends Exception {

		private static final long serialVersionUID = 1;

		private final String code;
		private final String remedy;

		Refused(String code, String message, String remedy) {
			super(message);
			this.code = "tier." + code; //$NON-NLS-1$
			this.remedy = remedy;
		}

		String code() {
			return code;
		}

		String remedy() {
			return remedy;
		}
	}

	/** Another interval like one that there is, at another time. */
	record Like(Annotation original, TimeRange time) {
	}

	private final TierTree tree;
	private final Map<Annotation, TimeRange> times = new LinkedHashMap<>();
	private final Set<Annotation> gone = new LinkedHashSet<>();
	private final List<Like> made = new ArrayList<>();

	TierPlan(TierTree tree) {
		this.tree = tree;
	}

	/** New times of intervals that have others now. */
	Map<Annotation, TimeRange> times() {
		return times;
	}

	/** What is deleted. */
	Set<Annotation> gone() {
		return gone;
	}

	/** What is made besides what the edit itself makes. */
	List<Like> made() {
		return made;
	}

	private TimeRange time(Annotation annotation) {
		var planned = times.get(annotation);
		return planned != null ? planned : Entry.of(annotation).orElseThrow().time();
	}

	private void set(Annotation annotation, TimeRange time) {
		if (!time.equals(time(annotation)))
			times.put(annotation, time);
	}

	private List<Annotation> remaining(List<Annotation> all) {
		return gone.isEmpty() ? all : all.stream().filter(one -> !gone.contains(one)).toList();
	}

	/** Those that share the room of an interval, itself among them: all of its tier, or all that part the same one. */
	private List<Annotation> siblings(Annotation annotation) {
		var tier = TierTree.tierOf(annotation);
		return remaining(tree.parent(annotation).map(parent -> tree.children(parent, tier)).orElseGet(() -> tree.on(tier)));
	}

	private static Refused noRoom() {
		return new Refused("noRoom", Messages.Plan_noRoom, Messages.Plan_noRoomRemedy); //$NON-NLS-1$
	}

	private static Refused outside(String above) {
		return new Refused("outside", NLS.bind(Messages.Plan_outside, above), Messages.Plan_outsideRemedy); //$NON-NLS-1$
	}

	private static Refused follows() {
		return new Refused("follows", Messages.Plan_follows, Messages.Plan_followsRemedy); //$NON-NLS-1$
	}

	private String above(String tier) {
		return tree.tier(tier).orElseThrow().getParent();
	}

	/** The interval of the tier above at the middle of a stretch of time. */
	private Annotation parentAt(String tier, TimeRange time) throws Refused {
		long middle = time.start() + time.length() / 2;
		return tree.at(above(tier), middle, middle).filter(parent -> !gone.contains(parent)).orElseThrow(() -> outside(above(tier)));
	}

	private static TimeRange clipped(TimeRange time, TimeRange within) throws Refused {
		long start = Math.max(time.start(), within.start());
		long end = Math.min(time.end(), within.end());
		if (start >= end)
			throw noRoom();
		return new TimeRange(start, end);
	}

	static boolean overlap(TimeRange one, TimeRange other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	// ---- moving

	/** Puts an interval, or an end of it, somewhere, as far as its tier lets it. */
	void place(Annotation annotation, TimeRange to) throws Refused {
		var tier = TierTree.tierOf(annotation);
		switch (tree.kind(tier)) {
		case FREE -> move(annotation, to);
		case STATES -> border(annotation, to);
		case TIME_SUBDIVISION -> divide(annotation, to);
		case INCLUDED_IN -> include(annotation, to, tier);
		case SYMBOLIC_SUBDIVISION, SYMBOLIC_ASSOCIATION -> throw follows();
		}
	}

	/** Moves a border that an interval may share with a neighbour, which then gets longer or shorter. */
	void shared(Annotation annotation, TimeRange to) throws Refused {
		switch (tree.kind(TierTree.tierOf(annotation))) {
		case FREE -> border(annotation, to);
		case INCLUDED_IN -> border(annotation, tree.parent(annotation).isEmpty() ? to : clipped(to, time(tree.parent(annotation).get())));
		default -> place(annotation, to);
		}
	}

	private void move(Annotation annotation, TimeRange to) throws Refused {
		var from = time(annotation);
		if (to.isEmpty() && !from.isEmpty())
			throw noRoom();
		set(annotation, to);
		follow(annotation, from, to);
	}

	private void border(Annotation annotation, TimeRange to) throws Refused {
		var from = time(annotation);
		boolean whole = to.start() != from.start() && to.end() != from.end();
		for (var other : siblings(annotation)) {
			var time = time(other);
			if (other == annotation)
				continue;
			if (!whole && time.end() == from.start() && to.start() != from.start())
				neighbour(other, time.start(), to.start());
			else if (!whole && time.start() == from.end() && to.end() != from.end())
				neighbour(other, to.end(), time.end());
			else if (overlap(time, to) && !overlap(time, from))
				throw noRoom();
		}
		move(annotation, to);
	}

	private void neighbour(Annotation other, long start, long end) throws Refused {
		if (start >= end)
			throw noRoom();
		move(other, new TimeRange(start, end));
	}

	private void divide(Annotation annotation, TimeRange to) throws Refused {
		var parent = tree.parent(annotation).orElse(null);
		if (parent == null) {
			border(annotation, to);
			return;
		}
		var from = time(annotation);
		var room = time(parent);
		if (to.start() != from.start() && (from.start() == room.start() || to.end() != from.end()) || to.end() != from.end() && from.end() == room.end())
			throw new Refused("subdivision", Messages.Plan_subdivision, Messages.Plan_subdivisionRemedy); //$NON-NLS-1$
		border(annotation, to);
	}

	private void include(Annotation annotation, TimeRange to, String tier) throws Refused {
		var from = time(annotation);
		boolean whole = to.start() != from.start() && to.end() != from.end();
		var parent = whole ? parentAt(tier, to) : tree.parent(annotation).orElse(null);
		if (parent == null)
			parent = parentAt(tier, to);
		var wished = clipped(to, time(parent));
		for (var other : remaining(tree.children(parent, tier)))
			if (other != annotation && overlap(time(other), wished)) {
				if (whole || time(other).touches(to.start() == from.start() ? wished.start() : wished.end() - 1))
					throw noRoom();
				wished = time(other).start() >= from.end() ? new TimeRange(wished.start(), time(other).start()) : new TimeRange(time(other).end(), wished.end());
			}
		move(annotation, wished);
	}

	/** Lets what depends on an interval follow it. */
	private void follow(Annotation annotation, TimeRange from, TimeRange to) throws Refused {
		for (var tier : tree.below(TierTree.tierOf(annotation)))
			follow(remaining(tree.children(annotation, tier.getName())), tier.getKind(), from, to);
	}

	private void follow(List<Annotation> children, TierKind kind, TimeRange from, TimeRange to) throws Refused {
		switch (kind) {
		case SYMBOLIC_ASSOCIATION -> {
			for (var child : children)
				move(child, to);
		}
		case SYMBOLIC_SUBDIVISION -> evenly(children, to);
		case TIME_SUBDIVISION -> stretch(children, from, to);
		default -> clip(children, from, to);
		}
	}

	private void evenly(List<Annotation> children, TimeRange room) throws Refused {
		for (int i = 0; i < children.size(); i++)
			move(children.get(i), part(room, i, children.size()));
	}

	/** One of so many even parts, as the formats part them. */
	private static TimeRange part(TimeRange room, int number, int of) {
		return new TimeRange(room.start() + room.length() * number / of, room.start() + room.length() * (number + 1) / of);
	}

	private static boolean shifted(TimeRange from, TimeRange to) {
		return from.length() == to.length();
	}

	private void stretch(List<Annotation> children, TimeRange from, TimeRange to) throws Refused {
		for (int i = 0; i < children.size(); i++) {
			var time = time(children.get(i));
			var wished = shifted(from, to) ? time.startingAt(time.start() - from.start() + to.start()) : time;
			long start = i == 0 ? to.start() : wished.start();
			long end = i == children.size() - 1 ? to.end() : wished.end();
			if (start >= end)
				throw lost();
			move(children.get(i), new TimeRange(start, end));
		}
	}

	private static Refused lost() {
		return new Refused("lost", Messages.Plan_lost, Messages.Plan_lostRemedy); //$NON-NLS-1$
	}

	private void clip(List<Annotation> children, TimeRange from, TimeRange to) throws Refused {
		for (var child : children) {
			var time = time(child);
			var wished = shifted(from, to) ? time.startingAt(time.start() - from.start() + to.start()) : time;
			if (wished.end() <= to.start() || wished.start() >= to.end())
				throw lost();
			move(child, clipped(wished, to));
		}
	}

	// ---- making

	/** Makes room for a new interval on a tier, and tells which it gets. */
	TimeRange room(TimeRange wished, String tier) throws Refused {
		var kind = tree.kind(tier);
		if (kind == TierKind.FREE)
			return wished;
		if (kind == TierKind.STATES) {
			carve(wished, tree.on(tier));
			return wished;
		}
		var parent = parentAt(tier, wished);
		var within = time(parent);
		var children = remaining(tree.children(parent, tier));
		switch (kind) {
		case SYMBOLIC_ASSOCIATION -> {
			if (!children.isEmpty())
				throw new Refused("associated", NLS.bind(Messages.Plan_associated, above(tier)), Messages.Plan_associatedRemedy); //$NON-NLS-1$
			return within;
		}
		case SYMBOLIC_SUBDIVISION -> {
			return between(children, wished.start() + wished.length() / 2, within);
		}
		case INCLUDED_IN -> {
			var clipped = clipped(wished, within);
			if (children.stream().anyMatch(child -> overlap(time(child), clipped)))
				throw noRoom();
			return clipped;
		}
		default -> {
			if (children.isEmpty())
				return within;
			var clipped = clipped(wished, within);
			carve(clipped, children);
			return clipped;
		}
		}
	}

	/** Parts a stretch of time into one more than there are, the new one behind the one at a time. */
	private TimeRange between(List<Annotation> children, long time, TimeRange within) throws Refused {
		int at = (int) children.stream().filter(child -> time(child).start() <= time).count();
		for (int i = 0; i < children.size(); i++)
			move(children.get(i), part(within, i < at ? i : i + 1, children.size() + 1));
		var between = part(within, at, children.size() + 1);
		if (between.isEmpty())
			throw noRoom();
		return between;
	}

	/** Takes a stretch of time from those that have it now. */
	private void carve(TimeRange cut, List<Annotation> others) throws Refused {
		for (var other : others) {
			var time = time(other);
			if (!overlap(time, cut))
				continue;
			if (cut.start() <= time.start() && cut.end() >= time.end()) {
				gone.addAll(tree.family(other));
				continue;
			}
			if (time.start() < cut.start() && time.end() > cut.end())
				split(other, cut.start(), cut.end());
			else
				move(other, time.start() < cut.start() ? new TimeRange(time.start(), cut.start()) : new TimeRange(cut.end(), time.end()));
		}
	}

	// ---- splitting, merging, deleting

	/** Splits an interval; what lies in time below it is split with it. */
	void split(Annotation annotation, long time) throws Refused {
		split(annotation, time, time);
	}

	private void split(Annotation annotation, long end, long start) throws Refused {
		var whole = time(annotation);
		var kind = tree.kind(TierTree.tierOf(annotation));
		if (kind == TierKind.SYMBOLIC_ASSOCIATION)
			throw follows();
		if (kind == TierKind.SYMBOLIC_SUBDIVISION) {
			made.add(new Like(annotation, between(siblings(annotation), whole.start(), time(tree.parent(annotation).orElseThrow(TierPlan::follows)))));
			return;
		}
		set(annotation, new TimeRange(whole.start(), end));
		made.add(new Like(annotation, new TimeRange(start, whole.end())));
		for (var tier : tree.below(TierTree.tierOf(annotation))) {
			var children = remaining(tree.children(annotation, tier.getName()));
			if (TierTree.symbolic(tier.getKind()))
				follow(children, tier.getKind(), whole, time(annotation));
			else
				for (var child : children)
					if (time(child).start() < end && time(child).end() > start)
						split(child, end, start);
					else if (overlap(time(child), new TimeRange(end, start)))
						throw lost();
		}
	}

	/** Makes an interval reach over another of its tier, which is deleted; what depends on the other depends on it then. */
	void merge(Annotation annotation, Annotation other) throws Refused {
		var tier = TierTree.tierOf(annotation);
		var kind = tree.kind(tier);
		if (!tree.parent(annotation).equals(tree.parent(other)) || kind == TierKind.SYMBOLIC_ASSOCIATION)
			throw new Refused("parents", Messages.Plan_parents, Messages.Plan_parentsRemedy); //$NON-NLS-1$
		var union = new TimeRange(Math.min(time(annotation).start(), time(other).start()), Math.max(time(annotation).end(), time(other).end()));
		gone.add(other);
		if (kind == TierKind.SYMBOLIC_SUBDIVISION && tree.parent(annotation).isPresent()) {
			evenly(siblings(annotation), time(tree.parent(annotation).get()));
			return;
		}
		set(annotation, union);
		for (var below : tree.below(tier)) {
			var children = new ArrayList<>(tree.children(annotation, below.getName()));
			children.addAll(tree.children(other, below.getName()));
			if (children.isEmpty())
				continue;
			switch (below.getKind()) {
			case SYMBOLIC_ASSOCIATION -> {
				if (children.size() > 1)
					throw new Refused("associated", NLS.bind(Messages.Plan_bothAssociated, below.getName()), Messages.Plan_bothAssociatedRemedy); //$NON-NLS-1$
				move(children.getFirst(), union);
			}
			case SYMBOLIC_SUBDIVISION -> evenly(children, union);
			case TIME_SUBDIVISION -> close(children, union);
			default -> {
				// they lie within the union as well
			}
			}
		}
	}

	/** Lets each reach to the next, the first to the start and the last to the end of a stretch of time. */
	private void close(List<Annotation> children, TimeRange room) throws Refused {
		for (int i = 0; i < children.size(); i++)
			move(children.get(i), new TimeRange(i == 0 ? room.start() : time(children.get(i)).start(),
					i == children.size() - 1 ? room.end() : time(children.get(i + 1)).start()));
	}

	/** Deletes intervals with all that depends on them; those that part a stretch of time share what becomes free. */
	void delete(Collection<Annotation> annotations) throws Refused {
		annotations.forEach(annotation -> gone.addAll(tree.family(annotation)));
		var parents = new LinkedHashMap<Annotation, Set<String>>();
		for (var annotation : annotations)
			tree.parent(annotation).filter(parent -> !gone.contains(parent))
					.ifPresent(parent -> parents.computeIfAbsent(parent, one -> new LinkedHashSet<>()).add(TierTree.tierOf(annotation)));
		for (var parent : parents.entrySet())
			for (var tier : parent.getValue()) {
				var left = remaining(tree.children(parent.getKey(), tier));
				if (tree.kind(tier) == TierKind.TIME_SUBDIVISION)
					close(left, time(parent.getKey()));
				else if (tree.kind(tier) == TierKind.SYMBOLIC_SUBDIVISION)
					evenly(left, time(parent.getKey()));
			}
	}
}

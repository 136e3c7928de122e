package org.labelwright.ui.canvas.scene;

import java.util.List;

import org.locationtech.jts.geom.Envelope;

/** One annotation as it is painted. Immutable, so that tiles can be painted on any thread. */
public final class SceneEntry {

	/** What may be done with it. What is not {@link #FREE} is painted dashed, and not moved by tools. */
	public enum Role {
		FREE,
		/** Cannot be picked. */
		LOCKED,
		/** Of another document. */
		OTHER,
		/** Of another document that is compared; its name is shown only while it is selected or below the pointer. */
		COMPARED
	}

	private final String id;
	private final double rank;
	private final int color;
	private final String name;
	private final Role role;
	private final Outline outline;
	private final List<Outline> secondary;
	private final Envelope bounds;
	private final int complexity;

	/**
	 * @param id        of the annotation
	 * @param rank      higher ones are painted above
	 * @param color     0xRRGGBB
	 * @param name      of its label
	 * @param locked    painted dashed, and not moved by tools
	 * @param outline   of its geometry
	 * @param secondary of its further geometries
	 */
	public SceneEntry(String id, double rank, int color, String name, boolean locked, Outline outline, List<Outline> secondary) {
		this(id, rank, color, name, locked ? Role.LOCKED : Role.FREE, outline, secondary);
	}

	/** As above, with what may be done with it. */
	public SceneEntry(String id, double rank, int color, String name, Role role, Outline outline, List<Outline> secondary) {
		this.id = id;
		this.rank = rank;
		this.color = color;
		this.name = name;
		this.role = role;
		this.outline = outline;
		this.secondary = secondary.isEmpty() ? List.of() : List.copyOf(secondary);
		if (secondary.isEmpty()) {
			bounds = outline.bounds();
		} else {
			bounds = new Envelope(outline.bounds());
			secondary.forEach(s -> bounds.expandToInclude(s.bounds()));
		}
		complexity = complexity(outline) + secondary.stream().mapToInt(SceneEntry::complexity).sum();
	}

	public String id() {
		return id;
	}

	public double rank() {
		return rank;
	}

	public int color() {
		return color;
	}

	public String name() {
		return name;
	}

	public boolean locked() {
		return role != Role.FREE;
	}

	public boolean quiet() {
		return role == Role.COMPARED;
	}

	public boolean pickable() {
		return role != Role.LOCKED;
	}

	public Outline outline() {
		return outline;
	}

	public List<Outline> secondary() {
		return secondary;
	}

	/** Around all outlines; not to be changed. */
	public Envelope bounds() {
		return bounds;
	}

	/** Distance of a point from the nearest of its outlines, 0 inside. */
	public double distance(double x, double y) {
		double nearest = outline.distance(x, y);
		for (var other : secondary)
			if (!other.encloses())
				nearest = Math.min(nearest, other.distance(x, y));
		return nearest;
	}

	/** Rough measure of the work of painting it: how many corners and points it has. */
	int complexity() {
		return complexity;
	}

	private static int complexity(Outline outline) {
		return switch (outline) {
		case Rings rings -> rings.points().length / 2;
		case Line line -> line.points().length / 2;
		case Pose pose -> 4 * pose.count();
		case Runs runs -> 200;
		};
	}
}

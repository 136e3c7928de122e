package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A layer as the header of a WebAnno TSV file declares it. Columns may be added. */
final class TsvLayer {

	/** What a layer has annotations of. */
	enum Kind {
		SPAN("#T_SP="), CHAIN("#T_CH="), RELATION("#T_RL="); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

		private final String prefix;

		Kind(String prefix) {
			this.prefix = prefix;
		}
	}

	/** What stands in a column. */
	enum Role {
		FEATURE, PLACEHOLDER, SLOT_ROLE, SLOT_TARGET, BASE
	}

	/**
	 * A column.
	 *
	 * @param name of the feature; that of a slot in both of its columns
	 * @param type of the links of a slot, of its targets, or of the ends of a relation; else null
	 */
	record Column(Role role, String name, String type) {

		private String declaration(String layer) {
			return switch (role) {
			case FEATURE -> name;
			case PLACEHOLDER -> ""; //$NON-NLS-1$
			case SLOT_ROLE -> ROLE + layer + ':' + name + '_' + type;
			case SLOT_TARGET -> type;
			case BASE -> BASE_TYPE + type;
			};
		}
	}

	static final String REFERENCE_TYPE = "referenceType"; //$NON-NLS-1$
	static final String REFERENCE_RELATION = "referenceRelation"; //$NON-NLS-1$

	private static final String ROLE = "ROLE_"; //$NON-NLS-1$
	private static final String BASE_TYPE = "BT_"; //$NON-NLS-1$

	final Kind kind;
	final String type;
	final List<Column> columns = new ArrayList<>();

	TsvLayer(Kind kind, String type) {
		this.kind = kind;
		this.type = type;
	}

	/** A layer that no file declares, without features of its own. */
	static TsvLayer made(Kind kind, String type, String base) {
		var layer = new TsvLayer(kind, type);
		switch (kind) {
		case SPAN -> layer.columns.add(new Column(Role.PLACEHOLDER, null, null));
		case CHAIN -> List.of(REFERENCE_RELATION, REFERENCE_TYPE).forEach(layer::feature);
		case RELATION -> layer.columns.add(new Column(Role.BASE, null, base));
		}
		return layer;
	}

	/** True for a line that declares a layer. */
	static boolean declares(String line) {
		return Arrays.stream(Kind.values()).anyMatch(kind -> line.startsWith(kind.prefix));
	}

	/** Reads a line that declares one; null when it cannot be understood. */
	static TsvLayer parse(String line) {
		var kind = Arrays.stream(Kind.values()).filter(k -> line.startsWith(k.prefix)).findFirst().orElseThrow();
		var cells = line.substring(kind.prefix.length()).split("\\|", -1); //$NON-NLS-1$
		var layer = new TsvLayer(kind, cells[0].strip());
		if (layer.type.isEmpty())
			return null;
		for (int i = 1; i < cells.length; i++) {
			var column = layer.column(cells[i].strip(), i == cells.length - 1);
			if (column == null)
				return null;
			layer.columns.add(column);
		}
		if (layer.columns.isEmpty())
			layer.columns.add(new Column(Role.PLACEHOLDER, null, null));
		boolean whole = switch (kind) {
		case SPAN -> layer.columns.getLast().role != Role.SLOT_ROLE;
		case CHAIN -> layer.columns.stream().allMatch(c -> c.role == Role.FEATURE) && layer.has(REFERENCE_RELATION) && layer.has(REFERENCE_TYPE);
		case RELATION -> layer.base() != null;
		};
		return whole ? layer : null;
	}

	private Column column(String cell, boolean last) {
		var before = columns.isEmpty() ? null : columns.getLast();
		if (before != null && before.role == Role.SLOT_ROLE)
			return cell.isEmpty() ? null : new Column(Role.SLOT_TARGET, before.name, cell);
		if (cell.isEmpty())
			return new Column(Role.PLACEHOLDER, null, null);
		if (kind == Kind.RELATION && last)
			return cell.startsWith(BASE_TYPE) ? new Column(Role.BASE, null, cell.substring(BASE_TYPE.length())) : null;
		var host = ROLE + type + ':';
		if (kind != Kind.SPAN || !cell.startsWith(host))
			return new Column(Role.FEATURE, cell, null);
		var slot = cell.substring(host.length());
		int dot = slot.indexOf('.');
		int cut = slot.lastIndexOf('_', dot < 0 ? slot.length() : dot);
		return cut <= 0 ? null : new Column(Role.SLOT_ROLE, slot.substring(0, cut), slot.substring(cut + 1));
	}

	/** The line that declares it. */
	String declaration() {
		var text = new StringBuilder(kind.prefix).append(type);
		columns.forEach(column -> text.append('|').append(column.declaration(type)));
		return text.toString();
	}

	boolean has(String feature) {
		return columns.stream().anyMatch(c -> c.role == Role.FEATURE && c.name.equals(feature));
	}

	/** The type of the ends of a relation; null when it is none. */
	String base() {
		return columns.stream().filter(c -> c.role == Role.BASE).map(Column::type).findFirst().orElse(null);
	}

	/** The type of what fills a slot; null when it has no such slot. */
	String target(String slot) {
		return type(Role.SLOT_TARGET, slot);
	}

	/** The type of the links of a slot; null when it has no such slot. */
	String link(String slot) {
		return type(Role.SLOT_ROLE, slot);
	}

	private String type(Role role, String slot) {
		return columns.stream().filter(c -> c.role == role && slot.equals(c.name)).map(Column::type).findFirst().orElse(null);
	}

	/** Sees to the columns of a slot. */
	void slot(String name, String link, String target) {
		if (target(name) != null)
			return;
		columns.removeIf(column -> column.role == Role.PLACEHOLDER);
		columns.add(new Column(Role.SLOT_ROLE, name, link));
		columns.add(new Column(Role.SLOT_TARGET, name, target));
	}

	/** Sees to a column for a feature. */
	void feature(String name) {
		if (has(name))
			return;
		columns.removeIf(column -> column.role == Role.PLACEHOLDER);
		columns.add(base() == null ? columns.size() : columns.size() - 1, new Column(Role.FEATURE, name, null));
	}
}

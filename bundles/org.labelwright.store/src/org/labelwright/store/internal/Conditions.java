package org.labelwright.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Conditions of a query, all of which must hold, with what stands for their marks. */
public final class Conditions {

	private final List<String> all = new ArrayList<>();
	private final List<Object> parameters = new ArrayList<>();

	/** @param values what stands for the marks of the condition, in their order */
	public Conditions and(String condition, Object... values) {
		all.add(condition);
		parameters.addAll(Arrays.asList(values));
		return this;
	}

	/** That a column has one of these values; none are no condition. */
	Conditions in(String column, Collection<?> values) {
		return values.isEmpty() ? this : and(column + " IN (" + ItemQuery.marks(values.size()) + ")", values.toArray()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All of them; empty when there are none. */
	public String sql() {
		return String.join(" AND ", all); //$NON-NLS-1$
	}

	/** The clause that they make; empty when there are none. */
	String where() {
		return all.isEmpty() ? "" : " WHERE " + sql(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public Object[] parameters() {
		return parameters.toArray();
	}
}

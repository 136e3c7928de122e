package org.labelwright.ui.internal.review;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.IParameterValues;

/** The numbers of annotators that have a key. */
public final class AnnotatorValues implements IParameterValues {

	private static final int MOST = 9;

	@Override
	public Map<String, String> getParameterValues() {
		return IntStream.rangeClosed(1, MOST).mapToObj(Integer::toString).collect(Collectors.toMap(number -> number, number -> number));
	}
}

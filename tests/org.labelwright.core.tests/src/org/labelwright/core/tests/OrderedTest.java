package org.labelwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Ordered;

class OrderedTest {

	private static final List<String> WORDS = IntStream.range(0, 50).mapToObj(i -> "word " + i * 7 % 50).toList();

	@Test
	void copiesKeepTheirOrderAndCannotBeChanged() {
		var words = new ArrayList<>(WORDS);
		var set = Ordered.set(words);
		var lengths = new LinkedHashMap<String, Integer>();
		words.forEach(word -> lengths.put(word, word.length()));
		var map = Ordered.map(lengths);
		words.clear();
		lengths.clear();
		assertEquals(WORDS, List.copyOf(set));
		assertEquals(WORDS, List.copyOf(map.keySet()));
		assertThrows(UnsupportedOperationException.class, () -> set.remove("word 0"));
		assertThrows(UnsupportedOperationException.class, () -> map.put("word 0", 0));
	}

	@Test
	void nullsAreRefused() {
		var nothing = new ArrayList<String>();
		nothing.add(null);
		assertThrows(NullPointerException.class, () -> Ordered.set(nothing));
		var map = new LinkedHashMap<String, String>();
		map.put("word", null);
		assertThrows(NullPointerException.class, () -> Ordered.map(map));
	}
}

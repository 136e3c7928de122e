package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.io.ImportTaxonomyOperation;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;

/**
 * A vocabulary of 100,000 concepts, each with two words in its name and two synonyms, below one another ten to one;
 * searched as a person types, beside a walk through all names in memory.
 */
class TaxonomyBenchmark {

	private static final int CONCEPTS = 100_000;
	private static final int WORDS = 20_000;
	private static final int RUNS = 300;
	private static final int LIMIT = 50;
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private final Random random = new Random(1);
	private final String[] words = new String[WORDS];
	private final List<String> names = new ArrayList<>();

	@Test
	void importsAndSearches() throws Exception {
		var file = file();
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		try (var store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME)) {
			var figures = new Figures("taxonomy: 100,000 concepts");
			double imported = Figures.time(() -> new ImportTaxonomyOperation(store, file, "t", "en", ME).run(SubMonitor.convert(null)));
			double read = Figures.time(() -> {
				try (var lines = Files.lines(file)) {
					return lines.mapToInt(String::length).sum();
				}
			});
			figures.row("import", milliseconds(imported), "", milliseconds(read) + " to read the file");
			search(figures, store, "one letter", List.of(), i -> words[i].substring(0, 1));
			search(figures, store, "three letters", List.of(), i -> words[i].substring(0, 3));
			search(figures, store, "a word", List.of(), i -> words[i]);
			search(figures, store, "the beginnings of two words", List.of(), i -> {
				var name = names.get(i * 31).split(" ");
				return name[0].substring(0, 3) + ' ' + name[1].substring(0, 2);
			});
			search(figures, store, "three letters, below a root with a tenth of all", List.of("C1"), i -> words[i].substring(0, 3));
			figures.print();
		}
	}

	private interface Query {
		String text(int run);
	}

	private void search(Figures figures, ProjectStore store, String what, List<String> roots, Query query) throws Exception {
		store.taxonomies().search("t", query.text(RUNS), roots, LIMIT);
		var times = new double[RUNS];
		var walks = new double[RUNS / 10];
		for (int i = 0; i < RUNS; i++) {
			var text = query.text(i);
			times[i] = Figures.time(() -> store.taxonomies().search("t", text, roots, LIMIT));
			if (i < walks.length)
				walks[i] = Figures.time(() -> walk(text));
		}
		Arrays.sort(times);
		Arrays.sort(walks);
		figures.row("search " + what + ", 95th percentile", milliseconds(percentile(times, 0.95)), "50 ms", milliseconds(percentile(walks, 0.95)) + " through memory");
	}

	private List<String> walk(String text) {
		var wanted = text.split(" ");
		return names.stream().filter(name -> Stream.of(wanted).allMatch(word -> Stream.of(name.split(" ")).anyMatch(own -> own.startsWith(word))))
				.sorted(Comparator.comparingInt(String::length)).limit(LIMIT).toList();
	}

	private Path file() throws IOException {
		for (int i = 0; i < WORDS; i++) {
			var word = new StringBuilder();
			for (int letters = 4 + random.nextInt(8); letters > 0; letters--)
				word.append((char) ('a' + random.nextInt(26)));
			words[i] = word.toString();
		}
		var file = folder.resolve("t.csv");
		try (var out = Files.newBufferedWriter(file)) {
			out.write("id,name,parent,synonyms,description\n");
			for (int i = 0; i < CONCEPTS; i++) {
				var name = word() + ' ' + word();
				names.add(name);
				out.write("C" + i + ',' + name + ',' + (i == 0 ? "" : "C" + i / 10) + ',' + word() + '|' + word() + ' ' + word() + ",\n");
			}
		}
		return file;
	}

	private String word() {
		return words[random.nextInt(WORDS)];
	}
}

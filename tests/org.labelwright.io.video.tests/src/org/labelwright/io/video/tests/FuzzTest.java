package org.labelwright.io.video.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.testkit.FormatFuzz;

/** Whatever is done to a file, reading it throws nothing, tells where it is wrong, and gives nothing that is unsound. */
class FuzzTest {

	private static final int ROUNDS = 300;
	private static final List<String> NASTY = List.of("-1", "NaN", "1e999", "99999999999999999999999", "2147483647", "\0", "\"", "\n\n", "<", "&x;", "\uFEFF", ",,", ";", "{", "[", "null");

	@TempDir
	Path folder;

	@Test
	void cvat() throws Exception {
		damage("cvatvideo", "a.xml", CvatVideoTest.MADE);
	}

	@Test
	void mot() throws Exception {
		var sequence = MotTest.sequence(folder.resolve("SEQ"));
		damage("mot", "a.txt", Files.readString(sequence.resolve("gt/gt.txt")));
		damage("mot", "b.txt", Files.readString(sequence.resolve("det/det.txt")));
	}

	@Test
	void lines() throws Exception {
		damage("kittitracking", "k.txt", LinesTest.KITTI);
		damage("vatic", "v.txt", LinesTest.VATIC);
		damage("mots", "m.txt", LinesTest.MOTS);
	}

	@Test
	void json() throws Exception {
		damage("youtubevis", "v.json", JsonTest.VIS);
		damage("labelstudiovideo", "l.json", LabelStudioVideoTest.MADE);
		damage("activitynet", "n.json", JsonTest.ACTIVITY_NET);
	}

	private void damage(String format, String name, String whole) throws Exception {
		FormatFuzz.damage(format, folder.resolve(name), whole.getBytes(StandardCharsets.UTF_8), ROUNDS, NASTY);
	}
}

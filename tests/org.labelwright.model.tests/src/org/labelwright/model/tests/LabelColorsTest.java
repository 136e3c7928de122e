package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelColors;

class LabelColorsTest {

	/** Two patches that differ by 0.02 in Oklab are about one just noticeable difference apart. */
	private static final double NOTICEABLE = 0.02;

	private static List<String> colors(int count) {
		var colors = new ArrayList<String>();
		for (int i = 0; i < count; i++)
			colors.add(LabelColors.next(colors));
		return colors;
	}

	/** Okabe and Ito, Color Universal Design, 2008, figure 16, without black. */
	@Test
	void beginsWithThePaletteOfOkabeAndIto() {
		assertEquals(List.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7"), colors(7));
	}

	@Test
	void fillsTheGapThatARemovedLabelLeaves() {
		assertEquals("#009E73", LabelColors.next(List.of("#e69f00", "#56B4E9", "#F0E442", "not a color")));
	}

	/** As many as COCO has classes. */
	@Test
	void givesEightyColorsThatEverybodyTellsApart() {
		var colors = colors(80);
		for (int i = 0; i < colors.size(); i++)
			for (int j = 0; j < i; j++)
				assertTrue(LabelColors.distance(colors.get(i), colors.get(j)) > NOTICEABLE, colors.get(i) + " and " + colors.get(j));
	}

	@Test
	void measuresFromNothingToBlackAndWhite() {
		assertEquals(0, LabelColors.distance("#56B4E9", "#56B4E9"), 1e-12);
		assertEquals(1, LabelColors.distance("#000000", "#FFFFFF"), 1e-3);
	}

	/** Red and green of one brightness are what people with deuteranopia confuse; blue and yellow they tell apart. */
	@Test
	void knowsWhatDeuteranopesConfuse() {
		assertTrue(LabelColors.distance("#A05050", "#6E6E3C") < LabelColors.distance("#5050A0", "#8C8C3C") / 3);
	}

	@Test
	void completesThoseThatHaveNoneHoweverMany() {
		var labels = new ArrayList<Label>();
		for (int i = 0; i < 20_000; i++) {
			labels.add(SchemaFactory.eINSTANCE.createLabel());
			if (i == 3)
				labels.getLast().setColor("#E69F00");
		}
		LabelColors.complete(labels);
		assertEquals(List.of("#56B4E9", "#009E73", "#F0E442", "#E69F00"), labels.subList(0, 4).stream().map(Label::getColor).toList());
		assertTrue(labels.stream().allMatch(label -> LabelColors.isColor(label.getColor())));
	}
}

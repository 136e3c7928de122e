package org.labelwright.guideline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.guideline.internal.pdf.PdfBlocks;
import org.labelwright.guideline.internal.pdf.PdfFonts;
import org.labelwright.guideline.internal.pdf.PdfPages;
import org.labelwright.guideline.internal.pdf.Run;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;

/**
 * Writes a guideline as a document in PDF: A4, with an outline of its sections and rules, and pictures within. Letters come from a
 * font that is part of the document, and from fonts of the computer where that one has none. Scripts that run from right to left do so, and Arabic letters
 * have the forms that they have beside others; words of scripts whose letters join or change their places, such as those of India, look
 * as their font tells and can be searched. For one document.
 */
public final class GuidelinePdf {

	private static final int BLUE = 0x3B6EA5;
	private static final int GREEN = 0x2E7D32;
	private static final int RED = 0xC62828;
	private static final int AMBER = 0xB26A00;
	private static final int GREY = 0x555555;

	private final References references;
	private final PdfPages pages;
	private final PdfBlocks blocks;

	private GuidelinePdf(References references, PdfPages pages) {
		this.references = references;
		this.pages = pages;
		blocks = new PdfBlocks(pages, references::picture);
	}

	/**
	 * Writes a guideline with its questions.
	 *
	 * @return {@code pdf.letters} when there are letters for which no font was found; they are replaced by question marks
	 * @throws IOException when the stream fails
	 */
	public static List<Problem> write(Guideline guideline, References references, OutputStream out) throws IOException {
		try (var document = new PDDocument(); var fonts = new PdfFonts(document)) {
			var title = guideline.getName() == null ? Messages.guideline : guideline.getName();
			document.getDocumentInformation().setTitle(title);
			var pages = new PdfPages(document, fonts);
			new GuidelinePdf(references, pages).guideline(guideline, title);
			pages.finish(title);
			document.save(out);
			return fonts.missing().isEmpty() ? List.of()
					: List.of(Problem.warning("pdf.letters", title, NLS.bind(Messages.letters, fonts.missing()), Messages.letters_remedy)); //$NON-NLS-1$
		}
	}

	private void guideline(Guideline guideline, String title) throws IOException {
		pages.heading(title, 1, false);
		if (guideline.getVersion() != null)
			small(NLS.bind(Messages.version, guideline.getVersion()));
		text(guideline);
		for (var section : guideline.getSections())
			section(section, 2);
		if (guideline.getQuestions().isEmpty())
			return;
		pages.heading(Messages.questions, 2, true);
		for (var question : guideline.getQuestions())
			question(question);
	}

	private void small(String text) throws IOException {
		pages.paragraph(List.of(new Run(text, Run.SMALL, null)), GREY);
	}

	private void text(Named element) throws IOException {
		if (element.getDescription() != null)
			blocks.write(element.getDescription());
	}

	private void about(List<String> subjectIds) throws IOException {
		if (!subjectIds.isEmpty())
			small(NLS.bind(Messages.about, subjectIds.stream().map(references::subject).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	private void section(Section section, int level) throws IOException {
		pages.heading(GuidelineHtml.name(section, Messages.section), level, true);
		about(section.getSubjectIds());
		text(section);
		for (var example : section.getExamples())
			example(example, level + 1);
		for (var rule : section.getRules())
			rule(rule, level + 1);
		for (var inner : section.getSections())
			section(inner, level + 1);
	}

	private void rule(Rule rule, int level) throws IOException {
		pages.beside(BLUE, () -> {
			pages.heading(GuidelineHtml.name(rule, Messages.rule), level, true);
			about(rule.getSubjectIds());
			text(rule);
			for (var example : rule.getExamples())
				example(example, level + 1);
		});
	}

	private void example(Example example, int level) throws IOException {
		pages.beside(color(example.getKind()), () -> {
			pages.heading(GuidelineHtml.title(example), Math.max(level, 4), false);
			about(example.getSubjectIds());
			var drawn = references.drawn(example);
			if (drawn.isPresent())
				pages.picture(drawn.get().content(), GuidelineHtml.name(example, GuidelineHtml.kind(example.getKind())));
			if (example.getItemId() != null)
				small(NLS.bind(Messages.of, references.item(example.getItemId())));
			text(example);
		});
	}

	private static int color(ExampleKind kind) {
		return switch (kind) {
		case POSITIVE -> GREEN;
		case NEGATIVE -> RED;
		case EDGE_CASE -> AMBER;
		};
	}

	private void question(OpenQuestion question) throws IOException {
		if (question.getName() != null)
			pages.heading(question.getName(), 4, false);
		about(question.getSubjectIds());
		text(question);
		pages.beside(BLUE, () -> {
			if (question.getAnswer() == null)
				small(Messages.unanswered);
			else
				blocks.write(question.getAnswer());
		});
	}
}

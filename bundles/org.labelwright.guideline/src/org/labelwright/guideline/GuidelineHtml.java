package org.labelwright.guideline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;

/** Writes a guideline as a page that stands alone: no script, nothing that is fetched, pictures within. For one page. */
public final class GuidelineHtml {

	private static final String STYLE = """
			body{font-family:sans-serif;line-height:1.5;margin:2em auto;max-width:50em;padding:0 1em;color:#1a1a1a;background:#fff}
			h1,h2,h3,h4,h5,h6{line-height:1.25}
			h1,h2,h3,h4,h5,h6,p,li,th,td{unicode-bidi:plaintext;text-align:start}
			nav ul{list-style:none;padding-left:1.2em}
			table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3em .7em}
			pre{background:#f3f3f3;padding:.7em;overflow:auto}img{max-width:100%}
			blockquote{border-left:3px solid #bbb;margin-left:0;padding-left:1em;color:#444}
			.about{color:#555;font-size:.9em}.absent{color:#777;font-style:italic}
			.rule{border-left:4px solid #3b6ea5;padding-left:1em;margin:1.2em 0}
			.example{border:1px solid #bbb;border-radius:4px;padding:.2em 1em;margin:1em 0}
			.positive{border-left:6px solid #2e7d32}.negative{border-left:6px solid #c62828}.edge_case{border-left:6px solid #b26a00}
			.callout{border-left:6px solid #3b6ea5;background:#eef3f9;padding:.2em 1em;margin:1em 0}.callout .title{font-weight:bold}
			.warning,.caution{border-color:#b26a00;background:#fdf3e3}.tip{border-color:#2e7d32;background:#eaf5ea}
			@media print{body{margin:0;max-width:none}.example,.callout{break-inside:avoid}}
			"""; //$NON-NLS-1$

	private static final int DEEPEST_HEADING = 6;

	private final References references;
	private final MarkdownHtml markdown;
	private final Writer out;

	private GuidelineHtml(References references, Writer out) {
		this.references = references;
		this.out = out;
		markdown = new MarkdownHtml(references::picture);
	}

	/** Writes a guideline with its questions, those without an answer as well. */
	public static void write(Guideline guideline, References references, Writer out) throws IOException {
		new GuidelineHtml(references, out).page(guideline);
	}

	private void page(Guideline guideline) throws IOException {
		var title = escaped(guideline.getName() == null ? Messages.guideline : guideline.getName());
		out.write("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "</title>\n<style>\n" + STYLE + "</style></head><body>\n<h1>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ title + "</h1>\n"); //$NON-NLS-1$
		if (guideline.getVersion() != null)
			out.write("<p class=\"about\">" + escaped(NLS.bind(Messages.version, guideline.getVersion())) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		text(guideline);
		if (guideline.getSections().size() > 1) {
			out.write("<nav>\n"); //$NON-NLS-1$
			contents(guideline.getSections());
			out.write("</nav>\n"); //$NON-NLS-1$
		}
		for (var section : guideline.getSections())
			section(section, 2);
		if (!guideline.getQuestions().isEmpty()) {
			heading(2, Messages.questions, null);
			for (var question : guideline.getQuestions())
				question(question);
		}
		out.write("</body></html>\n"); //$NON-NLS-1$
	}

	private void contents(List<Section> sections) throws IOException {
		out.write("<ul>\n"); //$NON-NLS-1$
		for (var section : sections) {
			out.write("<li><a href=\"#" + anchor(section) + "\">" + escaped(name(section, Messages.section)) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (!section.getSections().isEmpty())
				contents(section.getSections());
			out.write("</li>\n"); //$NON-NLS-1$
		}
		out.write("</ul>\n"); //$NON-NLS-1$
	}

	private static String anchor(Named element) {
		return escaped(element.getId() == null ? "" : element.getId()); //$NON-NLS-1$
	}

	/** What an element is called, or something else where it has no name. */
	static String name(Named element, String without) {
		return element.getName() == null || element.getName().isBlank() ? without : element.getName();
	}

	private static String escaped(String text) {
		return MarkdownHtml.escape(text);
	}

	private void heading(int level, String text, Named element) throws IOException {
		int number = Math.min(level, DEEPEST_HEADING);
		out.write("<h" + number + (element == null ? "" : " id=\"" + anchor(element) + '"') + '>' + escaped(text) + "</h" + number + ">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void text(Named element) throws IOException {
		if (element.getDescription() != null)
			out.write(markdown.blocks(element.getDescription()));
	}

	private void about(List<String> subjectIds) throws IOException {
		if (!subjectIds.isEmpty())
			out.write("<p class=\"about\">" + escaped(NLS.bind(Messages.about, //$NON-NLS-1$
					subjectIds.stream().map(references::subject).collect(Collectors.joining(", ")))) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void section(Section section, int level) throws IOException {
		heading(level, name(section, Messages.section), section);
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
		out.write("<div class=\"rule\">\n"); //$NON-NLS-1$
		heading(level, name(rule, Messages.rule), rule);
		about(rule.getSubjectIds());
		text(rule);
		for (var example : rule.getExamples())
			example(example, level + 1);
		out.write("</div>\n"); //$NON-NLS-1$
	}

	private void example(Example example, int level) throws IOException {
		out.write("<div class=\"example " + example.getKind().getLiteral() + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		heading(level, title(example), example);
		about(example.getSubjectIds());
		var drawn = references.drawn(example);
		if (drawn.isPresent())
			out.write("<p><img src=\"" + escaped(MarkdownHtml.address(drawn.get())) + "\" alt=\"" + escaped(name(example, kind(example.getKind()))) + "\"></p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (example.getItemId() != null)
			out.write("<p class=\"about\">" + escaped(NLS.bind(Messages.of, references.item(example.getItemId()))) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		text(example);
		out.write("</div>\n"); //$NON-NLS-1$
	}

	/** What people call a kind of example. */
	public static String kind(ExampleKind kind) {
		return switch (kind) {
		case POSITIVE -> Messages.positive;
		case NEGATIVE -> Messages.negative;
		case EDGE_CASE -> Messages.edgeCase;
		};
	}

	/** The kind of an example, with its name if it has one. */
	static String title(Example example) {
		var kind = kind(example.getKind());
		return example.getName() == null || example.getName().isBlank() ? kind : kind + ": " + example.getName(); //$NON-NLS-1$
	}

	private void question(OpenQuestion question) throws IOException {
		out.write("<div class=\"rule\">\n"); //$NON-NLS-1$
		if (question.getName() != null)
			heading(3, question.getName(), question);
		about(question.getSubjectIds());
		text(question);
		if (question.getAnswer() == null)
			out.write("<p class=\"absent\">" + escaped(Messages.unanswered) + "</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		else
			out.write("<blockquote>" + markdown.blocks(question.getAnswer()) + "</blockquote>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		out.write("</div>\n"); //$NON-NLS-1$
	}
}

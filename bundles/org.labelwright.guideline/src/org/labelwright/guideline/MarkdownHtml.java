package org.labelwright.guideline;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.labelwright.guideline.References.Picture;

/**
 * Makes HTML of Markdown. HTML in the text is shown as text, links lead only to {@code http}, {@code https} and {@code mailto},
 * and pictures are part of the page or left out, so nothing is run and nothing fetched. Safe for use from any thread.
 */
public final class MarkdownHtml {

	private final HtmlRenderer renderer;

	/** @param pictures those that a text may name, by their destination */
	public MarkdownHtml(Function<String, Optional<Picture>> pictures) {
		renderer = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
				.urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.nodeRendererFactory(context -> new Renderer(context, pictures)).build();
	}

	/** The blocks of a text, one after the other. */
	public String blocks(String markdown) {
		return renderer.render(Markdown.parseOrPlain(markdown));
	}

	/** Text as it is, for an element or an attribute. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	/** A picture as the address of itself. */
	static String address(Picture picture) {
		return "data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.content()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes what is not as in plain CommonMark. */
	private record Renderer(HtmlNodeRendererContext context, Function<String, Optional<Picture>> pictures) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Callout.class, Image.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof Callout callout)
				callout(callout);
			else
				image((Image) node);
		}

		private void callout(Callout callout) {
			var html = context.getWriter();
			html.line();
			html.tag("div", Map.of("class", "callout " + callout.kind().name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.tag("p", Map.of("class", "title")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.text(callout.kind().title());
			html.tag("/p"); //$NON-NLS-1$
			html.line();
			for (var child = callout.getFirstChild(); child != null; child = child.getNext())
				context.render(child);
			html.tag("/div"); //$NON-NLS-1$
			html.line();
		}

		private void image(Image image) {
			var html = context.getWriter();
			var words = Markdown.words(image);
			var picture = pictures.apply(image.getDestination());
			if (picture.isPresent()) {
				var attributes = new LinkedHashMap<String, String>();
				attributes.put("src", address(picture.get())); //$NON-NLS-1$
				attributes.put("alt", words); //$NON-NLS-1$
				if (image.getTitle() != null)
					attributes.put("title", image.getTitle()); //$NON-NLS-1$
				html.tag("img", attributes, true); //$NON-NLS-1$
			} else {
				html.tag("span", Map.of("class", "absent")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				html.text(words.isEmpty() ? image.getDestination() : words);
				html.tag("/span"); //$NON-NLS-1$
			}
		}
	}
}

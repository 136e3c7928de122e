package org.labelwright.guideline;

import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.CustomBlock;

/** A block quote that begins {@code [!NOTE]} or the like, without that line. */
public final class Callout extends CustomBlock {

	/** What a callout is for. */
	public enum Kind {
		NOTE, TIP, IMPORTANT, WARNING, CAUTION;

		/** The kind that is written so, in letters of any case. */
		static Optional<Kind> of(String name) {
			for (var kind : values())
				if (kind.name().equals(name.toUpperCase(Locale.ROOT)))
					return Optional.of(kind);
			return Optional.empty();
		}

		/** What people read above it. */
		public String title() {
			return switch (this) {
			case NOTE -> Messages.callout_note;
			case TIP -> Messages.callout_tip;
			case IMPORTANT -> Messages.callout_important;
			case WARNING -> Messages.callout_warning;
			case CAUTION -> Messages.callout_caution;
			};
		}
	}

	private final Kind kind;

	Callout(Kind kind) {
		this.kind = kind;
	}

	public Kind kind() {
		return kind;
	}
}

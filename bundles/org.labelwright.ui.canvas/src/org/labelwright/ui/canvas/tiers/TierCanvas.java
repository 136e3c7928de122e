package org.labelwright.ui.canvas.tiers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.labelwright.ui.canvas.timeline.Timeline;

/**
 * What canvases have in common that are a timeline with tiers: their tools, and that what keys do is one of their actions. For the user
 * interface's thread.
 *
 * @param <A> the actions
 */
public abstract class TierCanvas<A extends Enum<A> & KeyAction> implements AnnotationCanvas, Layers {

	private final Class<A> actions;
	private final String toolPrefix;
	private TierTool tool = TierTool.SELECT;
	/** Other documents, which are shown once the tiers are there, and what is to be in view then. */
	private List<Layer> layers = List.of();
	private boolean ownShown = true;
	private List<String> revealed = List.of();

	/** @param toolPrefix stands before the id of a tool in that of the command that activates it */
	protected TierCanvas(Class<A> actions, String toolPrefix) {
		this.actions = actions;
		this.toolPrefix = toolPrefix;
	}

	/** The tiers of what is open; empty as long as nothing is. */
	protected abstract Optional<TierBoard> tiers();

	protected abstract Timeline timeline();

	/** Has the keyboard while nothing is open. */
	protected abstract Control page();

	protected abstract CanvasSite site();

	/** Does an action; only called while something is open. */
	protected abstract void perform(A action);

	/** @param hint empty for what the tool waits for */
	protected abstract void status(String hint);

	/** To be called when the tiers are there. */
	protected final void tiersOpened() {
		var board = tiers().orElseThrow();
		board.showLayers(layers, ownShown);
		board.reveal(revealed);
	}

	/** To be called when an item is shown no more. */
	protected final void tiersClosed() {
		layers = List.of();
		ownShown = true;
		revealed = List.of();
	}

	@Override
	public final void showLayers(List<Layer> shown, boolean own) {
		layers = List.copyOf(shown);
		ownShown = own;
		tiers().ifPresent(board -> board.showLayers(layers, own));
	}

	protected final TierTool tool() {
		return tool;
	}

	@Override
	public final void setFocus() {
		(tiers().isPresent() ? timeline() : page()).setFocus();
	}

	@Override
	public final List<ToolDescriptor> tools() {
		return TierTool.descriptors(toolPrefix);
	}

	@Override
	public final String activeTool() {
		return tool.id();
	}

	@Override
	public final void activateTool(String id) {
		if (tools().stream().noneMatch(known -> known.id().equals(id)))
			return;
		tool = TierTool.of(id);
		site().toolChanged(id);
		status(""); //$NON-NLS-1$
	}

	@Override
	public final boolean canPerform(String actionId) {
		return tiers().isPresent() && KeyAction.of(actions, actionId).isPresent();
	}

	@Override
	public final void perform(String actionId) {
		if (tiers().isPresent())
			KeyAction.of(actions, actionId).ifPresent(this::perform);
	}

	@Override
	public final void reveal(Collection<String> annotationIds) {
		revealed = List.copyOf(annotationIds);
		tiers().ifPresent(board -> board.reveal(annotationIds));
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Layers.class)
			return type.cast(this);
		return type == Timeline.class && tiers().isPresent() ? type.cast(timeline()) : null;
	}
}

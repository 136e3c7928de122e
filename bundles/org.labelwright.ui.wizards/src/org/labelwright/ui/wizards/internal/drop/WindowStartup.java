package org.labelwright.ui.wizards.internal.drop;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.labelwright.ui.wizards.FileDrop;

/**
 * Lets files be dropped on every window, and makes the keys of the wizards work in the perspectives of
 * Labelwright, where they come before those that the platform gives the same keys.
 */
public final class WindowStartup implements IStartup, IWindowListener {

	private static final String CONTEXT = "org.labelwright.ui.wizards"; //$NON-NLS-1$
	private static final String PERSPECTIVES = "org.labelwright."; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (workbench.isClosing())
				return;
			workbench.addWindowListener(this);
			for (var window : workbench.getWorkbenchWindows())
				windowOpened(window);
			workbench.getService(IContextService.class).activateContext(CONTEXT, new InOurPerspective());
		});
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		FileDrop.install(window.getShell());
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing changes
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing changes
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// its drop target goes with its shell
	}

	private static final class InOurPerspective extends Expression {

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_ACTIVE_PERSPECTIVE_NAME);
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_WORKBENCH_WINDOW_ACTIVE_PERSPECTIVE_NAME) instanceof String id
					&& id.startsWith(PERSPECTIVES));
		}
	}
}

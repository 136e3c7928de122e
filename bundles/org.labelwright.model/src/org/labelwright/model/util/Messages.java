package org.labelwright.model.util;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Geometry_drawAgain;
	public static String Geometry_empty;
	public static String Geometry_emptyRemedy;
	public static String Geometry_few;
	public static String Geometry_holes;
	public static String Geometry_lengths;
	public static String Geometry_maskNegative;
	public static String Geometry_maskSum;
	public static String Geometry_negative;
	public static String Geometry_notFinite;
	public static String Geometry_odd;
	public static String Geometry_order;
	public static String Geometry_rings;
	public static String Geometry_visibility;
	public static String Geometry_visibilityRemedy;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

/** How geometries and objects are compared. */
package org.labelwright.quality.internal.compare;

/** What annotators said about the same item, held against each other: how alike geometries are, which objects are the same, and where they differ. */
package org.labelwright.quality.compare;

/** What others implement to measure agreement in a way of their own. */
package org.labelwright.quality.spi;

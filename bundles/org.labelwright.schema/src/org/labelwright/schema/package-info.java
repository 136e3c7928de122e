/** Label schemas as models: what changes from one to the next, and what they are made from. */
package org.labelwright.schema;

/** How a guideline is used: what it covers, which of its rules decisions cite, and what was made under an older version of it. */
package org.labelwright.quality.guideline;

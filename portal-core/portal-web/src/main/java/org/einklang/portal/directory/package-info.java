/** Cooperations, partners, units, people, bodies and their members. */
@NullMarked
package org.einklang.portal.directory;

import org.jspecify.annotations.NullMarked;

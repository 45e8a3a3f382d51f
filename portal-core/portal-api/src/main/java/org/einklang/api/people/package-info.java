/** Cooperations, partners, bodies and people, by id and as small cards for display. */
@NullMarked
package org.einklang.api.people;

import org.jspecify.annotations.NullMarked;

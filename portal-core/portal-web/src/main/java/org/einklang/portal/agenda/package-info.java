/** Wishes for the agendas of bodies, about things of any module, and what comes of them. */
@NullMarked
package org.einklang.portal.agenda;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.einklang.portal.agenda;

import org.jspecify.annotations.NullMarked;

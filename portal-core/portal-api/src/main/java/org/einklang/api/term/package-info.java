/** The words that all modules share: fields of action, target groups, legal areas, topics, districts. */
@NullMarked
package org.einklang.api.term;

import org.jspecify.annotations.NullMarked;

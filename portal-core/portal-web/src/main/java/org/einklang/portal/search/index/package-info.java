/** The index of one node: how words are compared, what is kept of each thing, how a question becomes an answer. */
@NullMarked
package org.einklang.portal.search.index;

import org.jspecify.annotations.NullMarked;

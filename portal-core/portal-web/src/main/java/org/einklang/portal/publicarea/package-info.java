/** The public area of a cooperation: pages for everybody, without a session and without Faces. */
@NullMarked
package org.einklang.portal.publicarea;

import org.jspecify.annotations.NullMarked;
